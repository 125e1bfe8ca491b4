# ruff: noqa: E501 - one question a line reads better than a wrapped one
"""A questionnaire of the shape of ours, small enough for goldens, and reference data of two or three entries each."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.questionnaire import Questionnaire, load_questionnaire
from generator.reference import Reference, load_reference

COMPANY = """\
section: company
title: 会社
questions:
  company_name: {type: text, label: 会社名, prompt: 会社の名前は何ですか。}
  business: {type: paragraph, label: 事業, prompt: 何をしていますか。, default: なし}
  headcount: {type: integer, label: 人数, prompt: 何人ですか。, default: 10}
  representative: {type: person, label: 代表者, prompt: 代表者はだれですか。}
  established_on: {type: date, label: 制定日, prompt: いつですか。}
  revised_on: {type: date, label: 改訂日, prompt: いつ改めましたか。, default_from: established_on}
  date_style: {type: choice, label: 日付, prompt: どう書きますか。, choices: {西暦: western, 和暦: japanese}, default: western}
  telework: {type: yes_no, label: テレワーク, prompt: しますか。, default: false}
  vpn: {type: yes_no, label: VPN, prompt: 使いますか。, default: true, when: telework}
  vpn_name: {type: text, label: VPNの名前, prompt: 何を使いますか。, when: telework}
  media: {type: choices, label: 媒体, prompt: どれを使いますか。, choices: {USBメモリー: usb, ディスク: disc}, default: []}
  byod: {type: choice, label: 私有機器, prompt: 使えますか。, choices: {使わせない: none, 使える: some}}
  my_number: {type: yes_no, label: マイナンバー, prompt: 扱いますか。, default: true}
  personal_data: {type: yes_no, label: 個人情報, prompt: 扱いますか。, default: true}
  systems:
    type: records
    label: システム
    prompt: 挙げてください。
    fields:
      name: {type: text, label: 名前, prompt: 名前は。}
      kind: {type: choice, label: 種類, prompt: 種類は。, choices: {クラウド: cloud, 社内: on_premises}, default: cloud}
      mfa: {type: yes_no, label: 多要素認証, prompt: 使いますか。}
      started: {type: date, label: 開始日, prompt: いつから。, default: "―"}
      owner: {type: person, label: 管理者, prompt: だれですか。, default_from: system_admin}
      country: {type: text, label: 保存国, prompt: どこですか。, when: {kind: cloud}}
  devices:
    type: records
    label: 機器
    prompt: 挙げてください。
    default: []
    fields:
      name: {type: text, label: 機器, prompt: 名前は。}
      os: {type: text, label: OS, prompt: OSは。, default: "―"}
conditions:
  small: {headcount: {max: 10}}
  has_departments: {departments: {min: 1}}
  remote: {telework: true, vpn: true}
"""
PEOPLE = """\
section: people
title: 人
questions:
  persons:
    type: records
    label: 人の一覧
    prompt: 挙げてください。
    fields:
      name: {type: text, label: 氏名, prompt: 氏名は。}
      title: {type: text, label: 役職, prompt: 役職は。}
      phone: {type: phone, label: 電話, prompt: 電話は。, default: "―"}
  departments:
    type: records
    label: 部門
    prompt: 挙げてください。
    default: []
    fields:
      name: {type: text, label: 部門名, prompt: 名前は。}
      head: {type: person, label: 責任者, prompt: だれですか。}
  security_officer: {type: person, label: 責任者, prompt: だれですか。, default_from: representative}
  system_admin: {type: person, label: 情報システム管理者, prompt: だれですか。}
  training_officer: {type: person, label: 教育責任者, prompt: だれですか。, default_from: security_officer}
  incident_officer: {type: person, label: 対応責任者, prompt: だれですか。, default_from: security_officer}
  auditor: {type: person, label: 監査責任者, prompt: だれですか。}
  mynumber_officer: {type: person, label: 取扱責任者, prompt: だれですか。, default_from: security_officer, when: my_number}
  mynumber_staff: {type: person, label: 取扱担当者, prompt: だれですか。, default_from: mynumber_officer, when: my_number}
  complaint_officer: {type: person, label: 苦情責任者, prompt: だれですか。, default_from: security_officer, when: personal_data}
"""


@pytest.fixture(scope="session")
def small_questionnaire(tmp_path_factory: pytest.TempPathFactory) -> Questionnaire:
    """Return the questions that the context knows by name, and one of every type."""
    folder: Path = tmp_path_factory.mktemp("questionnaire")
    (folder / "10.yaml").write_text(COMPANY, encoding="utf-8")
    (folder / "20.yaml").write_text(PEOPLE, encoding="utf-8")
    return load_questionnaire(folder)


@pytest.fixture(scope="session")
def reference() -> Reference:
    """Return our own reference data."""
    return load_reference()
