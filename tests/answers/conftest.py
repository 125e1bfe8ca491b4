"""A small questionnaire that has every type, for the tests of answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.questionnaire import Questionnaire, load_questionnaire

TEXT = """\
section: company
title: 会社
questions:
  company_name: {type: text, label: 会社名, prompt: 会社の名前は何ですか。}
  business: {type: paragraph, label: 事業, prompt: 何をしていますか。}
  headcount: {type: integer, label: 人数, prompt: 何人ですか。, default: 10, check: {min: 1}}
  sites:
    type: records
    label: 拠点
    prompt: 拠点を挙げてください。
    check: {max: 4}
    fields:
      name: {type: text, label: 拠点名, prompt: 名前は何ですか。}
      address: {type: text, label: 所在地, prompt: どこですか。}
      locked: {type: yes_no, label: 施錠, prompt: 鍵をかけますか。, default: true}
      lock: {type: text, label: 鍵の種類, prompt: 何でかけますか。, when: locked}
      note: {type: paragraph, label: 備考, prompt: ほかには。, default: "―"}
      keeper: {type: person, label: 鍵の管理者, prompt: だれですか。, default_from: officer}
  representative: {type: person, label: 代表者, prompt: 代表者はだれですか。}
  established_on: {type: date, label: 制定日, prompt: いつですか。}
  revised_on: {type: date, label: 改訂日, prompt: いつ改めましたか。, default_from: established_on}
  version: {type: text, label: 版, prompt: 何版ですか。, default: "1.0"}
"""
PEOPLE = """\
section: people
title: 人
questions:
  persons:
    type: records
    label: 人の一覧
    prompt: 人を挙げてください。
    fields:
      name: {type: text, label: 氏名, prompt: 氏名は何ですか。}
      title: {type: text, label: 役職, prompt: 役職は何ですか。}
      phone: {type: phone, label: 電話, prompt: 電話は何番ですか。, default: "―"}
  officer: {type: person, label: 責任者, prompt: 責任者はだれですか。, default_from: representative}
"""
PROFILE = """\
section: profile
title: 業務
questions:
  telework: {type: yes_no, label: テレワーク, prompt: しますか。, default: false}
  vpn: {type: yes_no, label: VPN, prompt: 使いますか。, default: true, when: telework}
  vpn_name: {type: text, label: VPNの名前, prompt: 何を使いますか。, when: remote}
  byod: {type: choice, label: 私有機器, prompt: 使えますか。, choices: {使わせない: none, 使える: some}, default: none}
  media: {type: choices, label: 媒体, prompt: どれを使いますか。, choices: {USBメモリー: usb, ディスク: disc}}
  website: {type: url, label: ウェブサイト, prompt: アドレスは何ですか。, default: "―"}
  mail: {type: email, label: メール, prompt: メールは何ですか。}
conditions:
  small: {headcount: {max: 5}}
  remote: {telework: true, vpn: true}
"""


@pytest.fixture(scope="session")
def questionnaire(tmp_path_factory: pytest.TempPathFactory) -> Questionnaire:
    """Return three sections with every type, conditions, borrowed defaults and records."""
    folder: Path = tmp_path_factory.mktemp("questionnaire")
    for name, text in (("10", TEXT), ("20", PEOPLE), ("30", PROFILE)):
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return load_questionnaire(folder)
