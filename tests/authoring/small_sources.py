"""Small sources for tests, with a catalogue and forms to stand beside them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

CATALOGUE = """\
documents:
  - {id: c04, number: "04", title: アクセス制御, kind: chapter, chapter: 4}
  - {id: c05, number: "05", title: 物理的対策, kind: chapter, chapter: 5, when: site, absent: 拠点がないため}
"""
FORMS = """\
forms:
  - id: register
    number: 4-1
    title: アカウント台帳
    layout: ledger
    fields: [No, "発行日 [date]", "結果 [choice: ○|×]"]
  - {id: request, number: 4-2, title: 申請書, layout: sheet, fields: [申請者, "理由 [lines 3]", "確認 [check]", 署名]}
"""
FRONT = """\
---
id: {id}
title: {title}
kind: chapter
chapter: {chapter}
---
# {title} {{#{id}}}
"""
FRONT_LINES = FRONT.count("\n")

Build = Callable[..., dict[str, bytes]]
Faults = Callable[..., list[str]]


def chapter(text: str, id: str = "c04", title: str = "アクセス制御", number: int = 4) -> str:
    """Return a source of kind chapter whose text begins on line FRONT_LINES + 1."""
    return FRONT.format(id=id, title=title, chapter=number) + textwrap.dedent(text)


# One source a group of constructs.
SOURCES = {
    "text": """\
## {{ company_name }}の設定 {#c04_a covers: scs:4-1-5-2}

本文**「強い」**言葉{% if mfa %}と{{ role.admin }}{% else %}だけ{% endif %}。

{% if mfa and not small %}

### 長さ {#c04_len}

1. 一つ目。
2. {% if wide %}全体が条件の号。{% endif %}
   1. 下の号。

   続き。

{% else %}

1. 別の一つ目。

{% endif %}

## 次の節 {#c04_b}

> 解説: 注の言葉。

- 点
  - 下の点

{right}

{{ established_on }}<br>{{ company_name }}

{center}

中央
""",
    "lists": """\
## 続く号 {#c04_a}

1. 一。

{% if mfa %}

2. 二。

{% endif %}

3. 三。

段落。

{restart}

1. 新しい一。

## 番号のない節 {#c04_b unnumbered}

1. 項一。
   1. 号一。

{% if mfa %}

2. 項二。

{% endif %}

## 次の節 {#c04_c}

1. 元の号。

## 分かれる節 {#c04_d}

{% if mfa %}

### 番号のない項 {#c04_e unnumbered}

1. 項。

{% else %}

1. 号。

{% endif %}
""",
    "tables": """\
## 表 {#c04_a}

[ref:c04_tbl]のとおりとする。

表: 認証の{{ company_name }} {#c04_tbl widths: 30 40 30}

| 情報システム | 方法 | 多要素 |
|---|:-:|--:|
| {% for s in systems %} | | |
| {{ s.name }}<br>{{ s.owner }} | {% if s.mfa %}あり{% endif %} | {{ s.mfa_mark }} |
| {% endfor %} | | |

表の後の段落。

表: {widths: 25 75 form height: 12}

| | |
|---|---|
| 日付 | [date] |
| 氏名 | [text:氏名] [choice:○|×] [check] |

表: {blank}

| 署名 | |
|---|---|
""",
    "references": """\
## 節 {#c04_a}

### 項 {#c04_b}

[ref:c04]、[ref:c04_a]、[ref:c04_b]、[ref:c04_end]、[ref:c05_a|else:別の規則]、[form:register]。

{% if site %}

[ref:c05_a]と[ref:c05_b|else:ほか]。

{% endif %}

{% for a in areas %}

## {{ a.name }} {#c04_area}

[ref:c04_area]に従う。

{% endfor %}

## 附則 {#c04_end unnumbered}
""",
    "pages": """\
## 節 {#c04_a}

[org-chart]

[page-break]

次の頁。

[landscape]

| a |
|---|
| b |

[portrait]

[page-break]

{% if mfa %}

条件。

{% endif %}
""",
}
OTHER = chapter("## 場所 {#c05_a}\n{% if wide %}\n## 広い {#c05_b}\n{% endif %}\n", "c05", "物理的対策", 5)

# The frame of a bound volume, and policy, two chapters and clauses to refer to.
POLICY = """\
---
id: policy
title: 方針
kind: policy
---
# 方針 {#policy}

## 責任 {#policy_a}

表: 表 {#policy_t}

| a |
|---|
| b |
"""
TERMS = """\
---
id: nda
title: 条項
kind: terms
---
# 条項 {#nda}

## 秘密 {#nda_a}

### 範囲 {#nda_b}

1. 号。

{% if blank_vendor %}空{% else %}{{ vendor.name }}{% endif %}。[ref:nda_b]と[ref:c01_b]による。
"""
VOLUME = """\
---
id: bound
title: 規程
kind: bound
---
# 規程 {#bound}

{{ company_name }}

## 改訂履歴 {#bound_history unnumbered}

[held]

[contents]

[documents]

## 附則 {#bound_end unnumbered}

### 冊子 {#bound_about unnumbered}

1. 効力。[ref:c01_b]による。

[endings]

[annexes]
"""
BOUND_CATALOGUE = """\
documents:
  - {id: bound, number: "17", title: 合本, kind: bound}
  - {id: policy, number: "00", title: 方針, kind: policy, scheme: section}
  - {id: c01, number: "01", title: 組織, kind: chapter, chapter: 1}
  - {id: c02, number: "02", title: 人, kind: chapter, chapter: 2}
  - id: nda
    number: "12"
    title: 条項
    kind: terms
    scheme: article
    per: vendors
    each: vendor
    blank: ひな形
    when: uses_vendors
    absent: 委託がないため
"""
CHAPTERS = {
    "c01.md": chapter(
        "## 節 {#c01_a}\n\n### 項 {#c01_b}\n\n1. 号。\n\n{% if wide %}\n2. 号二。\n{% endif %}\n\n"
        "{% if mfa %}\n## 条件の節 {#c01_c}\n{% endif %}\n",
        "c01",
        "組織",
        1,
    ),
    "c02.md": chapter(
        "## 節 {#c02_a}\n\n[ref:c01_b]、[ref:policy_a]、[ref:c02_a]、[ref:c01]、[ref:nda_b|else:条項]。\n",
        "c02",
        "人",
        2,
    ),
}
BOUND = {"bound.md": VOLUME, "policy.md": POLICY, "nda.md": TERMS, **CHAPTERS}

COLLECTION = """\
---
id: forms_index
title: 様式集
kind: forms
---
# 様式集 {#forms_index}

[forms]

## 改訂履歴 {#forms_index_history unnumbered}
"""
