"""Presets: every trade in every size, defaults until confirmed, and nothing but names and numbers left open."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from preset_companies import NAMES, OWN, essential_only, presets, questionnaire

from generator.answers import Answers, State, load_answers, save_answers
from generator.cli import kitei
from generator.errors import AnswersError, QuestionnaireError
from generator.package import SetBuilder
from generator.presets import Preset, Size, Trade, apply_preset, load_preset, load_presets
from generator.questionnaire import Questionnaire, QuestionType, load_questionnaire
from generator.review import review

TRADES = [
    "製造",
    "ソフトウェア開発",
    "建設",
    "小売（店舗）",
    "通信販売（EC）",
    "卸・商社",
    "運送",
    "医療（病院・診療所）",
    "歯科医院",
    "介護・福祉",
    "税理士・会計の事務所",
    "社会保険労務士の事務所",
    "弁護士・司法書士・行政書士の事務所",
    "そのほかの事務所（設計、コンサルティングなど）",
]
SIZES = ["1-5", "6-20", "21-50", "51-100", "101-300"]
# What nobody else can know: names, numbers, addresses, and who heads a department.
ONLY_THE_COMPANY_KNOWS = {
    ("sites", "address"),
    ("outside_contacts", "phone"),
    ("vendors", "name"),
    ("departments", "head"),
}


def test_there_is_a_preset_for_every_trade_and_size() -> None:
    assert [trade.title for trade in presets().trades] == TRADES
    assert [size.id for size in presets().sizes] == SIZES
    assert set(NAMES) == {f"{trade.id}/{size}" for trade in presets().trades for size in SIZES}
    assert len(NAMES) == 70


def test_title_and_size_are_what_people_see() -> None:
    assert presets().preset("manufacturing", "6-20").title == "製造（6〜20人）"
    assert [presets().size_for(n).id for n in (1, 5, 6, 100, 101, 5000)] == [
        "1-5", "1-5", "6-20", "51-100", "101-300", "101-300",
    ]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_essential_answers_leave_open_only_what_nobody_else_can_know(name: str) -> None:
    answers = essential_only(presets().by_name[name])
    assert set(answers.given) <= set(OWN)
    left = {(item.key, item.field) for item in answers.open_items()}
    assert left <= ONLY_THE_COMPANY_KNOWS


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("answer", [True, False])
def test_whatever_the_short_interview_is_told_no_more_is_open(name: str, answer: bool) -> None:
    answers = essential_only(presets().by_name[name])
    for question in questionnaire():
        if question.essential and question.type is QuestionType.YES_NO:
            answers.put(question.key, answer)
    left = {(item.key, item.field) for item in answers.open_items()}
    assert left <= ONLY_THE_COMPANY_KNOWS


@pytest.mark.parametrize("name", NAMES)
def test_a_preset_agrees_with_the_rules_of_the_review(name: str) -> None:
    answers = essential_only(presets().by_name[name])
    for key in ("mynumber_control_area", "mynumber_handling_area"):
        answers.put(key, "書庫")
    answers.put("deputies", [{"absent": "kono", "deputy": "otsu"}])
    answers.put("mynumber_staff", "otsu")
    # Nobody but the company knows whether a copy lies elsewhere: the default never says so.
    elsewhere = name.startswith("software/")
    assert [finding.rule for finding in review(answers)] == ([] if elsewhere else ["backup_in_one_place"])


@pytest.mark.parametrize("name", NAMES)
def test_a_preset_fits_its_size(name: str) -> None:
    preset = presets().by_name[name]
    answers = apply_preset(Answers(questionnaire()), preset)
    headcount, vendors = answers.value("headcount"), answers.value("vendors")
    assert isinstance(headcount, int)
    assert preset.size.low <= headcount <= preset.size.high
    assert isinstance(vendors, tuple)
    assert answers.value("vendor_scale") == ("many" if preset.size.low > 20 else "few")
    is_folded = answers.value("departments") == () and not answers.value("has_committee")
    if preset.size.high <= 20:
        assert is_folded
    if preset.size.low >= 51:
        assert not is_folded


@pytest.mark.parametrize("name", NAMES)
def test_what_there_is_is_asked_and_never_taken_for_granted(name: str) -> None:
    """A device, an alarm, a machine, a lent router: no preset says yes to it that the short interview does not ask."""
    values = presets().by_name[name].values
    facts = [question for question in questionnaire() if question.physical and not question.essential]
    assert [question.key for question in facts if values.get(question.key) is True] == []
    assert [question.key for question in facts if question.default is True] == []
    devices = values.get("network_devices", ())
    assert isinstance(devices, tuple)
    assert all(set(device) <= {"id", "kind"} for device in devices if isinstance(device, dict))
    assert not {"devices", "gateway_protection", "traffic_monitoring", "entry_means"} & set(values)


@pytest.mark.parametrize("name", NAMES)
def test_a_preset_never_says_who_where_or_when(name: str) -> None:
    values = presets().by_name[name].values
    assert "police_prefecture" not in values
    kinds = {questionnaire().questions[key].type for key in values}
    assert not kinds & {QuestionType.PERSON, QuestionType.DATE, QuestionType.EMAIL, QuestionType.PHONE}


def test_a_preset_is_a_default_until_it_is_confirmed() -> None:
    answers = apply_preset(Answers(questionnaire()), presets().preset("manufacturing", "6-20"))
    assert answers.given == {}
    assert (answers.state("headcount"), answers.value("headcount")) == (State.DEFAULT, 13)
    assert "headcount" in {item.key for item in answers.defaults_in_use()}
    answers.put("headcount", 13)
    assert answers.state("headcount") is State.ANSWERED
    assert "headcount" not in {item.key for item in answers.defaults_in_use()}


def test_a_preset_takes_the_place_of_a_borrowed_default() -> None:
    small = load_questionnaire()
    preset = presets().preset("office", "1-5")
    assert small.questions["vendor_nda_report_month"].default_from == "vendor_review_month"
    answers = apply_preset(Answers(small), preset)
    # The month of the review is set, the report follows it.
    assert answers.value("vendor_nda_report_month") == answers.value("vendor_review_month") == "m8"
    values = {"vendor_nda_report_month": "m3"}
    apply_preset(answers, Preset(Trade("florist", "花店"), Size("1-5", "1〜5人"), values))
    assert answers.value("vendor_nda_report_month") == "m3"
    assert {item.follows for item in answers.defaults_in_use() if item.key == "vendor_nda_report_month"} == {None}


def test_nothing_of_the_old_preset_is_left_in_the_new_one() -> None:
    answers = apply_preset(Answers(questionnaire()), presets().preset("software", "6-20"))
    assert answers.value("development") is True
    apply_preset(answers, presets().preset("retail", "6-20"))
    assert answers.value("development") is False


def test_answers_stay_when_the_preset_changes_or_goes() -> None:
    answers = apply_preset(Answers(questionnaire(), {"telework": True}), presets().preset("manufacturing", "1-5"))
    apply_preset(answers, presets().preset("retail", "101-300"))
    assert (answers.value("telework"), answers.value("headcount"), answers.preset) == (True, 180, "retail/101-300")
    apply_preset(answers, None)
    assert (answers.value("telework"), answers.value("headcount"), answers.preset) == (True, 10, "")


def test_the_answers_file_keeps_the_name_of_the_preset_and_not_its_values(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    answers = apply_preset(Answers(questionnaire(), {"company_name": "かきつばた"}), presets().by_name["retail/6-20"])
    save_answers(answers, path)
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    assert lines == ["preset: retail/6-20", "company_name: かきつばた", f"kitei_id: {answers.id}"]
    again = load_answers(path, questionnaire())
    assert (again.preset, again.value("drill_month"), again.given) == ("retail/6-20", "m9", answers.given)


def test_changing_the_preset_of_a_file_keeps_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    text = "# 手書きの見出し\n\n# 業種\npreset: retail/6-20  # 要確認\n\n# 名前\ncompany_name: かきつばた # 登記\n"
    path.write_text(text, encoding="utf-8")
    answers = load_answers(path, questionnaire())
    save_answers(answers, path)
    assert path.read_text(encoding="utf-8") == text
    apply_preset(answers, presets().by_name["office/1-5"])
    save_answers(answers, path)
    assert path.read_text(encoding="utf-8").startswith(text.replace("retail/6-20", "office/1-5"))
    apply_preset(answers, None)
    save_answers(answers, path)
    assert load_answers(path, questionnaire()).preset == ""
    assert "company_name: かきつばた # 登記\n" in path.read_text(encoding="utf-8")


def test_a_file_gets_its_preset_below_its_own_head(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text("# 見出し\n\n# 名前\ncompany_name: かきつばた\n", encoding="utf-8")
    answers = apply_preset(load_answers(path, questionnaire()), presets().by_name["office/1-5"])
    save_answers(answers, path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# 見出し"
    assert lines.index("preset: office/1-5") < lines.index("# 名前")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        pytest.param("preset: retail/7-20", "「retail/7-20」という業種と規模はありません。", id="size"),
        pytest.param("preset: florist/6-20", "「florist/6-20」という業種と規模はありません。", id="trade"),
        pytest.param("preset: common/6-20", "「common/6-20」という業種と規模はありません。", id="not a trade"),
        pytest.param("preset: ../secret", "「../secret」という業種と規模はありません。", id="path"),
        pytest.param("preset: [retail]", "「preset: manufacturing/6-20」のように", id="list"),
    ],
)
def test_unknown_preset_is_told_with_its_line(line: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(f"company_name: かきつばた\n{line}\n", encoding="utf-8")
    with pytest.raises(AnswersError) as raised:
        load_answers(path, questionnaire())
    assert str(raised.value).startswith("answers.yaml 2行目 preset: ")
    assert words in str(raised.value)


def test_an_empty_preset_is_none(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text("preset:\n", encoding="utf-8")
    assert load_answers(path, questionnaire()).preset == ""


def test_generate_uses_the_preset_that_the_file_names(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text("preset: construction/6-20\ncompany_name: かきつばた\n", encoding="utf-8")
    command = ["generate", str(path), "--out", str(tmp_path / "out"), "--only", "c09", "--date", "2026-12-01"]
    result = CliRunner().invoke(kitei, command)
    assert result.exit_code == 0, result.output
    (made,) = (tmp_path / "out").rglob("09_*.docx")
    assert "専門工事の下請" in zipfile.ZipFile(made).read("word/document.xml").decode()


@pytest.mark.parametrize("name", ["office/1-5", "software/51-100", "medical/101-300"])
def test_a_set_comes_out_of_a_preset(name: str) -> None:
    finished = SetBuilder().build(essential_only(presets().by_name[name]), date(2026, 12, 1))
    assert len(finished.files) > 15
    assert len(finished.open_items) <= 22


def test_one_preset_is_found_as_among_all() -> None:
    found = load_preset("transport/21-50", questionnaire())
    assert found == presets().by_name["transport/21-50"]
    assert load_preset("transport/21-50", questionnaire()) is found


def test_another_questionnaire_gets_its_own_presets() -> None:
    load_preset("transport/21-50", questionnaire())
    other = Questionnaire(questionnaire().sections[:1], {})
    with pytest.raises(QuestionnaireError, match="この質問はありません"):
        load_preset("transport/21-50", other)


SMALL = """\
section: company
title: 会社
questions:
  headcount: {type: integer, label: 人数, prompt: 何人ですか。, default: 10, check: {min: 1, max: 99}}
  telework: {type: yes_no, label: テレワーク, prompt: しますか。, default: false}
  fax: {type: phone, label: FAX, prompt: 何番ですか。, default: "―"}
  boss: {type: person, label: 代表者, prompt: だれですか。}
  persons: {type: records, label: 人, prompt: だれ。, fields: {name: {type: text, label: 氏名, prompt: 名前。}}}
  rooms:
    type: records
    label: 部屋
    prompt: 部屋は。
    fields:
      name: {type: text, label: 名前, prompt: 名前は。}
      head: {type: person, label: 責任者, prompt: だれ。}
"""
COMMON = "sizes: {1-5: 1〜5人, 6-20: 6〜20人}\nanswers:\n  rooms:\n    - {id: office, name: 事務室}\n"


@pytest.fixture
def small(tmp_path: Path) -> Questionnaire:
    folder = tmp_path / "questionnaire"
    folder.mkdir()
    (folder / "10.yaml").write_text(SMALL, encoding="utf-8")
    return load_questionnaire(folder)


def written(tmp_path: Path, trade: str, common: str = COMMON) -> Path:
    folder = tmp_path / "presets"
    folder.mkdir()
    (folder / "common.yaml").write_text(common, encoding="utf-8")
    (folder / "florist.yaml").write_text(trade, encoding="utf-8")
    return folder


HEAD = "trade: florist\ntitle: 花\norder: 1\n"


def test_a_trade_replaces_values_and_joins_lists(small: Questionnaire, tmp_path: Path) -> None:
    common = COMMON + "by_size:\n  6-20: {telework: true, headcount: 12}\n"
    trade = HEAD + (
        "answers:\n  headcount: 4\n  rooms:\n    - {id: shop, name: 売場}\n"
        "    - {id: cellar, name: 地下, from: 6-20}\n    - {id: office, name: 二階の事務室, to: 1-5}\n"
        "by_size:\n  6-20: {headcount: 15}\n"
    )
    found = load_presets(written(tmp_path, trade, common), small)

    def rooms(size: str) -> Sequence[object]:
        records = found.preset("florist", size).values["rooms"]
        assert isinstance(records, tuple)
        return [record["name"] for record in records if isinstance(record, dict)]

    assert rooms("1-5") == ["二階の事務室", "売場"]
    assert rooms("6-20") == ["事務室", "売場", "地下"]
    assert found.preset("florist", "1-5").values["headcount"] == 4
    assert found.preset("florist", "6-20").values["headcount"] == 15
    assert found.preset("florist", "6-20").values["telework"] is True


@pytest.mark.parametrize(
    ("trade", "line", "words"),
    [
        pytest.param(HEAD + "answers: {headcout: 4}", 4, "「headcount」ではありませんか。", id="unknown question"),
        pytest.param(HEAD + "answers: {headcount: 多い}", 4, "整数ではありません", id="wrong value"),
        pytest.param(HEAD + "answers: {headcount: 100}", 4, "99以下", id="out of bounds"),
        pytest.param(HEAD + "answers: {headcount: 4, headcount: 5}", 4, "2回あります", id="twice"),
        pytest.param(HEAD + "answers: {boss: 甲野}", 4, "人は会社ごとに違う", id="person"),
        pytest.param(HEAD + "answers: {persons: []}", 4, "人は会社ごとに違う", id="persons"),
        pytest.param(HEAD + "answers: {fax: 03-0000-0000}", 4, "「―」と答えられる質問", id="optional"),
        pytest.param(HEAD + "answers: {rooms: [{name: 売場}]}", 4, "id が要ります", id="record without id"),
        pytest.param(HEAD + "answers: {rooms: [{id: a, nam: 売場}]}", 4, "「name」ではありませんか。", id="field"),
        pytest.param(HEAD + "answers: {rooms: [{id: a, head: 甲野}]}", 4, "責任者", id="person in a record"),
        pytest.param(HEAD + "answers: {rooms: [{id: a, from: 7-20}]}", 4, "規模「7-20」はありません", id="bound"),
        pytest.param(HEAD + "answers: {rooms: [{id: a}, {id: a}]}", 4, "同じ id が2回", id="same id"),
        pytest.param(HEAD + "answers: 4", 4, "「キー: 値」を並べて", id="no mapping"),
        pytest.param(HEAD + "by_size: {7-20: {}}", 4, "使えるのは 1-5, 6-20 です。", id="unknown size"),
        pytest.param(HEAD + "by_size: {6-20: 4}", 4, "「6-20」の下に", id="size without answers"),
        pytest.param(HEAD + "anwers: {}", 4, "「answers」ではありませんか。", id="unknown key"),
        pytest.param(HEAD.replace("florist", "flower"), 1, "「florist」にしてください", id="other name"),
        pytest.param(HEAD.replace("1", "first"), 3, "order には", id="order"),
        pytest.param("trade: florist\norder: 1\n", 1, "「title」がありません", id="no title"),
        pytest.param("- a\n", 1, "「キー: 値」を並べて", id="list"),
        pytest.param("a: [\n", 2, "", id="broken"),
    ],
)
def test_a_fault_of_a_preset_is_told_with_file_and_line(
    trade: str, line: int, words: str, small: Questionnaire, tmp_path: Path
) -> None:
    with pytest.raises(QuestionnaireError) as raised:
        load_presets(written(tmp_path, trade), small)
    assert any(f.file == "florist.yaml" and f.line == line and words in f.problem for f in raised.value.faults)


def test_all_faults_of_all_presets_come_at_once(small: Questionnaire, tmp_path: Path) -> None:
    folder = written(tmp_path, HEAD + "answers: {headcout: 4}\nby_size: {7-20: {}}\n", "sizes: {big: 大}\n")
    with pytest.raises(QuestionnaireError) as raised:
        load_presets(folder, small)
    assert [(fault.file, fault.line) for fault in raised.value.faults] == [
        ("common.yaml", 1),
        ("florist.yaml", 4),
        ("florist.yaml", 5),
    ]


def test_a_folder_without_presets_is_refused(small: Questionnaire, tmp_path: Path) -> None:
    (tmp_path / "common.yaml").write_text(COMMON, encoding="utf-8")
    with pytest.raises(QuestionnaireError, match="業種のファイルがありません"):
        load_presets(tmp_path, small)


@pytest.mark.parametrize("key", ["preset", "used_record_numbers", "kitei_id"])
def test_no_question_takes_the_name_that_the_answers_file_needs(key: str, tmp_path: Path) -> None:
    (tmp_path / "10.yaml").write_text(SMALL.replace("telework:", f"{key}:"), encoding="utf-8")
    with pytest.raises(QuestionnaireError, match=f"「{key}」"):
        load_questionnaire(tmp_path)
