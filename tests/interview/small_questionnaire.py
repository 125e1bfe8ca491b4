"""A small questionnaire with each kind of thing in it."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from generator.questionnaire import Questionnaire, load_questionnaire

SMALL = """\
section: first
title: はじめの章
intro: はじめに聞きます。
questions:
  name:
    type: text
    label: 名前
    prompt: 名前は何ですか。
    help: 表紙に入ります。ほかにも使います。
    placeholder: 例の会社
    essential: true
  boss: {type: person, label: 代表者, prompt: 代表者はだれですか。, essential: true}
  persons:
    type: records
    label: 人の一覧
    prompt: 人を挙げてください。
    fields:
      name: {type: text, label: 氏名, prompt: 氏名は何ですか。}
      title: {type: text, label: 役職, prompt: 役職は何ですか。}
      phone: {type: phone, label: 電話, prompt: 電話は何番ですか。, default: ―}
  remote: {type: yes_no, label: テレワーク, prompt: 外で働きますか。, default: false, essential: true}
"""
SECOND = """\
section: second
title: 次の章
questions:
  places:
    type: choices
    label: 場所
    prompt: どこで働きますか。
    choices: {自宅: home, 喫茶店: cafe}
    default: [home]
    when: remote
  cafe_rule: {type: text, label: 喫茶店の決まり, prompt: 喫茶店ではどうしますか。, when: {places: {has: cafe}}}
  hours: {type: integer, label: 時間, prompt: 何時間ですか。, default: 8, check: {min: 1, max: 24}}
  systems:
    type: records
    label: システム
    prompt: システムを挙げてください。
    fields:
      name: {type: text, label: 名前, prompt: 名前は何ですか。}
      cloud: {type: yes_no, label: クラウド, prompt: クラウドですか。, default: true}
      country: {type: text, label: 国, prompt: どの国にありますか。, default: 日本, when: cloud}
  note: {type: paragraph, label: 備考, prompt: ほかに何かありますか。, default: 特になし}
  late: {type: text, label: 遅い質問, prompt: 遅い質問です。, default_from: name}
"""


@cache
def load_small() -> Questionnaire:
    """Return it as read from its two files."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "10-first.yaml").write_text(SMALL, encoding="utf-8")
        (Path(folder) / "20-second.yaml").write_text(SECOND, encoding="utf-8")
        return load_questionnaire(Path(folder))
