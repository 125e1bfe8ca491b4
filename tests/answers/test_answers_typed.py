"""answers.yaml as people type it with a Japanese keyboard: what would be lost is named, with its line."""

from __future__ import annotations

import os
import resource
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.answers import load_answers
from generator.errors import MOST_SHOWN, AnswersError
from generator.questionnaire import Questionnaire, load_questionnaire


@pytest.fixture(scope="module")
def asked() -> Questionnaire:
    return load_questionnaire()


def told(text: str, folder: Path, asked: Questionnaire) -> list[str]:
    """Return the faults of an answers file, without its name."""
    path = folder / "a.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(AnswersError) as error:
        load_answers(path, asked)
    return [str(fault).removeprefix("a.yaml ") for fault in error.value.faults]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("company_name：つきみ台\nheadcount: 12\n", ["1行目: 全角のコロン「：」です"]),
        ("company_name：つきみ台\n", ["1行目: 全角のコロン「：」です"]),
        ("# 会社\nheadcount: 12\ncompany_name ： つきみ台", ["3行目: 全角のコロン「：」です"]),
        (
            "sites:\n  - name：本社\n    address：東京\n",
            ["2行目: 全角のコロン「：」です", "3行目: 全角のコロン「：」です"],
        ),
        ("sites:\n  - name: 本社\n    address：東京\n", ["3行目: 全角のコロン「：」です"]),
        ("headcount:12\nbusiness:製造\n", ["1行目: コロンの後に半角の空白", "2行目: コロンの後に半角の空白"]),
        ("company_name:　つきみ台\n", ["1行目: コロンの後に半角の空白"]),
        ("persons:\n  - name: 山田\n　　title: 社長\n", ["3行目: 行の初めに全角の空白"]),
        ("persons:\n\u00a0\u00a0- name: 山田\n", ["2行目: 行の初めに全角の空白"]),
        ("　company_name: つきみ台\n", ["1行目: 行の初めに全角の空白"]),
        ("company_name: つきみ台\n　# 覚え書き\nheadcount: 3\n", ["2行目: 行の初めに全角の空白"]),
        ("sites:\n  ー name: 本社\n", ["2行目: 一覧の印は、半角の"]),
        ("sites:\n  ・name: 本社\n", ["2行目: 一覧の印は、半角の"]),
        ("sites:\n  -name: 本社\n", ["2行目: 一覧の印は、半角の"]),
        ("＃ 会社のこと\ncompany_name: つきみ台\n", ["1行目: 全角の「＃」です"]),
        ("company_name: “つきみ台”\n", ["1行目: 引用符が全角です"]),
        ("headcount: 3\ncompany_name: ＂つきみ台＂  # 登記\n", ["2行目: 引用符が全角です"]),
        ("ｃｏｍｐａｎｙ＿ｎａｍｅ: つきみ台\n", ["1行目: キー「ｃｏｍｐａｎｙ＿ｎａｍｅ」に、全角か見えない文字"]),
        ("\u200bcompany_name: つきみ台\n", ["1行目: キー「\u200bcompany_name」に、全角か見えない文字"]),
        ("company\u2060_name: つきみ台\n", ["1行目: キー「company\u2060_name」に、全角か見えない文字"]),
        ("sites:\n\t- name: 本社\n", ["2行目: 行の初めにタブ"]),
        ('headcount: 3\ncompany_name: "つきみ台\nbusiness: 製造\n', ["2行目: 引用符"]),
        ("company_name\nheadcount: 3\n", ["1行目: キーの後に「: 」"]),
    ],
)
def test_a_sign_that_only_looks_like_yaml_is_named_with_its_line(
    text: str, faults: list[str], tmp_path: Path, asked: Questionnaire
) -> None:
    found = told(text, tmp_path, asked)
    assert len(found) == len(faults), found
    for fault, expected in zip(found, faults, strict=True):
        assert fault.startswith(expected), fault


@pytest.mark.parametrize(
    "text",
    [
        'business: "一行目\n  company_name：二行目\n  ＃ 三行目"\n',
        "business: |\n  company_name：一\n  　二\n  headcount:3\n  ＃ 四\n",
        "business: '“引用”'\n",
        "business: “前”と“後”の間にあるもの: ではない\n".replace(": ではない", ""),
        "company_name: つきみ台：本店\n",
        "company_name: 株式会社A-name:b\n",
        "# company_name：つきみ台\nheadcount: 3\n",
        "sites:\n- name: 本社\n  address: 東京都文京区1：2\n",
        "policy_website: https://example.jp/\n",
    ],
)
def test_what_stands_inside_of_a_text_is_text(text: str, tmp_path: Path, asked: Questionnaire) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text.replace("policy_website", "company_name"), encoding="utf-8")
    assert load_answers(path, asked).given


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        ("company_name: 東京都文京区本郷1-2-3 #305", "「#305」"),
        ("company_name: 本郷ビル # 305", "「# 305」"),
        ("business: 製造 #2工場", "「#2工場」"),
        ("headcount: 12 #12人", "「#12人」"),
        ("company_name: #1", "「#1」"),
        ("sites: [{name: 本社}, {name: 支店}] #2", None),
        ("company_name: つきみ台  # 登記のとおり", None),
        ('company_name: "つきみ台 #305"', None),
        ("headcount: 12 # 12", None),
        ("company_name:   # 未定", None),
    ],
)
def test_what_yaml_cuts_off_behind_a_value_is_said_with_its_line(
    line: str, lost: str | None, tmp_path: Path, asked: Questionnaire
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(f"# 一行目\n{line}\n", encoding="utf-8")
    said = list(map(str, load_answers(path, asked).cleaned))
    assert [s.startswith(f"a.yaml 2行目: {lost}は覚え書き") for s in said] == ([True] if lost else [])


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("vendors:\n" + "- \n" * 300_000, "300,000件は多すぎます"),
        ("sites:\n" + "- {}\n" * 100_000, "100,000件は多すぎます"),
        ("media: [" + "a, " * 600_000 + "a]", "中身が多すぎます"),
        ("".join(f"key_{n}: {n}\n" for n in range(20_000)), "という質問はありません"),
        ("vendors:\n" + "- 甲\n" * 15_000, "「項目: 値」の形で"),
        ("used_record_numbers: {vendors: " + "9" * 5_000 + "}\nheadcount: x\n", "整数ではありません"),
        ("headcount: " + "9" * 5_000, "整数ではありません"),
        ("a: " + "[" * 100_000, "深すぎます"),
        ("a:\n" * 100_000, "もあります"),
    ],
)
def test_a_file_that_is_far_too_much_is_refused_soon_in_little_memory(
    text: str, fault: str, tmp_path: Path, asked: Questionnaire
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    with pytest.raises(AnswersError) as error:
        load_answers(path, asked)
    said = str(error.value).split("\n")
    assert fault in said[0] or fault in str(error.value)
    assert len(said) <= MOST_SHOWN + 1
    if len(error.value.faults) > MOST_SHOWN:
        assert said[-1] == f"ほか{len(error.value.faults) - MOST_SHOWN:,}件"
    assert time.process_time() - started < 60  # without limits: minutes, or never
    if sys.platform == "linux":
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400_000


def test_what_is_no_ordinary_file_is_refused_and_never_waited_for(tmp_path: Path, asked: Questionnaire) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    for path in (tmp_path / "pipe.yaml", Path("/dev/zero"), Path("/dev/null")):
        with pytest.raises(AnswersError, match="ふつうのファイルではありません"):
            load_answers(path, asked)


LINES = st.sampled_from(
    ["company_name", "headcount", "sites", "persons", "business", "name", "address", "preset", "kitei_id", "disputed"]
)
SIGNS = st.sampled_from(
    [": ", "：", ":", "\n", "\n  ", "\n　", "\t", "- ", "ー", "#", " #", "＃", '"', "'", "“", "[", "]", "{", "}",
     "|", "&", "*", "!", "---\n", "山田", "12", "\u200b", "\u00a0", "\ufeff", "@", "%", "`", ","]
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(data=st.binary(max_size=300) | st.lists(LINES | SIGNS, max_size=40).map(lambda parts: "".join(parts).encode()))
def test_any_bytes_are_answers_or_faults_each_with_the_file(data: bytes, tmp_path: Path, asked: Questionnaire) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    try:
        answers = load_answers(path, asked)
    except AnswersError as error:
        faults = error.faults
        count = data.count(b"\n") + data.count(b"\r") + 1
        assert [fault for fault in faults if not fault.problem or fault.line > count] == []
        return
    assert set(answers.given) <= set(asked.questions)
