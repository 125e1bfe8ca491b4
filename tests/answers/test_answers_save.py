"""Saving: what did not change keeps every character, nothing a person typed is lost, and no half file is ever seen."""

from __future__ import annotations

import os
import re
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import storage
from generator.answers import Answers, ValueProblem, load_answers, save_answers
from generator.errors import AnswersError
from generator.questionnaire import Questionnaire

HAND = """\
# みどり製作所の回答
# 2026年11月 佐藤

company_name: 株式会社みどり   # 登記のとおり
# 人数は来月変わる
headcount: 12

# 拠点はこの順
sites:
  # 本社から
  - id: hq
    name: 本社   # 一号館
    # 番地は略
    address: 東京都
  - {id: branch, name: "支店", address: '大阪'}  # 来年閉じる
  # 工場は借りもの
  - name: 工場
    note: |
      千葉県

      二行目  # これは文
version: 1.10
telework:   # 未定
# おわり
"""


def written(text: str, folder: Path) -> Path:
    path = folder / "answers.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    return path


ID_LINES = re.compile(r"\n *# このファイルを見分けるための控えです。直さないでください。\n *kitei_id: k[0-9a-f]{16}\n")


def read(path: Path) -> str:
    """Return the text without its id, which is another each time."""
    return ID_LINES.sub("", path.read_bytes().decode("utf-8"))


def test_new_file_holds_what_was_answered_with_its_prompts(questionnaire: Questionnaire, tmp_path: Path) -> None:
    answers = Answers(questionnaire, {"persons": [{"id": "hanako", "name": "渋谷 花子"}], "telework": True})
    answers.put("company_name", 'A&B <企画> 𠮷野 "渋谷"')
    answers.put("business", "一行目\n\n　二行目: # x")
    answers.put("established_on", "令和8年12月1日")
    answers.put("media", ["usb", "disc"])
    answers.put("version", "1.0")
    answers.put("sites", [])
    path = tmp_path / "answers.yaml"
    save_answers(answers, path)
    assert read(path) == (
        "# kitei の回答ファイルです。このまま直せます（文字コードはUTF-8で保存してください）。\n"
        "# 答えていない質問は書かなくてかまいません。規程の中に【要記入：…】として出ます。\n"
        "\n# 会社の名前は何ですか。\n"
        'company_name: "A&B <企画> 𠮷野 \\"渋谷\\""\n'
        "\n# 何をしていますか。\n"
        "business: |-\n  一行目\n\n  　二行目: # x\n"
        "\n# 拠点を挙げてください。\n"
        "sites: []\n"
        "\n# いつですか。\n"
        "established_on: 2026-12-01\n"
        "\n# 何版ですか。\n"
        'version: "1.0"\n'
        "\n# 人を挙げてください。\n"
        "persons:\n  - id: hanako\n    name: 渋谷 花子\n"
        "\n# しますか。\n"
        "telework: true\n"
        "\n# どれを使いますか。\n"
        "media: [usb, disc]\n"
    )
    assert load_answers(path, questionnaire).given == answers.given


def test_hand_made_file_without_a_change_keeps_every_byte(questionnaire: Questionnaire, tmp_path: Path) -> None:
    text = HAND.replace("  - name: 工場", "  - id: works\n    name: 工場")
    path = written(text, tmp_path)
    save_answers(load_answers(path, questionnaire), path)
    assert read(path) == text


def test_changed_file_keeps_places_order_and_comments(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = written(HAND, tmp_path)
    answers = load_answers(path, questionnaire)
    answers.put("headcount", 15)
    answers.put("business", "製造\n販売")
    answers.put("telework", True)
    answers.put("mail", "a@example.jp")
    hq, branch, works = (dict(record) for record in answers.given["sites"])  # type: ignore[union-attr, arg-type, call-overload]
    answers.put("sites", [{**hq, "address": "北海道"}, branch, {"name": "倉庫"}, {**works, "locked": False}])
    save_answers(answers, path)
    assert read(path) == (
        HAND.replace(
            "# 人数は来月変わる\nheadcount: 12",
            "\n# 何をしていますか。\nbusiness: |-\n  製造\n  販売\n\n# 人数は来月変わる\nheadcount: 15",
        )
        .replace("address: 東京都", "address: 北海道")
        .replace(
            "  # 工場は借りもの\n  - name: 工場",
            "  - id: r2\n    name: 倉庫\n  # 工場は借りもの\n  - id: r1\n    name: 工場\n    locked: false",
        )
        .replace("telework:   # 未定", "telework: true  # 未定\n\n# メールは何ですか。\nmail: a@example.jp")
    )


def test_removed_answers_take_their_prompt_but_no_other_comment(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = written(HAND, tmp_path)
    answers = load_answers(path, questionnaire)
    answers.put("business", "製造")
    save_answers(answers, path)
    before = read(path)
    answers.remove("business")
    save_answers(answers, path)
    assert "何をしていますか" in before
    assert "何をしていますか" not in read(path)
    answers.remove("headcount")
    save_answers(answers, path)
    assert "headcount" not in read(path)
    assert "# 人数は来月変わる" in read(path)


def test_comment_before_the_new_first_field_stays_with_its_record(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = written("sites:\n  - name: 甲\n    # 乙の前\n    id: hq\n    address: 丙\n", tmp_path)
    answers = load_answers(path, questionnaire)
    answers.put("sites", [{"id": "hq", "address": "丙"}])
    save_answers(answers, path)
    assert read(path) == "sites:\n    # 乙の前\n  - id: hq\n    address: 丙\n"


def test_records_may_be_taken_out_and_put_in_another_order(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = written(HAND, tmp_path)
    answers = load_answers(path, questionnaire)
    hq, _, works = answers.given["sites"]  # type: ignore[misc]
    answers.put("sites", [works, hq])
    save_answers(answers, path)
    text = read(path)
    assert text.index("# 工場は借りもの") < text.index("工場\n") < text.index("# 本社から") < text.index("# 番地は略")
    assert "支店" not in text
    assert load_answers(path, questionnaire).given == answers.given


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "{company_name: みどり, headcount: 3}\n", ["company_name: みどり", "headcount: 5"], id="flow file"
        ),
        pytest.param("# 注\n\n# まだ\n", ["# 注", "# まだ", "headcount: 5"], id="only comments"),
        pytest.param("", ["# kitei の回答ファイルです", "headcount: 5"], id="empty file"),
        pytest.param("company_name: みどり", ["company_name: みどり\n", "headcount: 5\n"], id="no line end"),
        pytest.param(
            "---\nversion: '2'\n...\n", ["---\n", "headcount: 5\n", "version: '2'\n...\n"], id="document marks"
        ),
        pytest.param("  version: '2'\n  headcount: 3\n", ["  version: '2'\n  headcount: 5\n"], id="indented"),
        pytest.param(
            "headcount:\n  3  # 注\nversion: a\n", ["headcount: 5\nversion: a\n", "# 注\n"], id="value on the next line"
        ),
        pytest.param("'headcount' : 3 # 注\n", ["'headcount' : 5  # 注\n"], id="quoted key"),
        pytest.param("headcount: '3'#注\n", ["headcount: 5"], id="quoted value"),
        pytest.param("headcount:\n", ["headcount: 5\n"], id="empty value"),
        pytest.param(
            "sites: [\n  {name: 甲}, # 注\n  {name: 乙}]\nheadcount: 3\n",
            ["# 注", "headcount: 5", "id: r2"],
            id="flow list",
        ),
        pytest.param(
            "sites:\n- name: 甲\n  # 内\n- {name: 乙, # 横\n   address: 丙}\n",
            ["- id: r1\n  name: 甲\n", "# 内", "# 横"],
            id="flow record",
        ),
        pytest.param("sites:\n  -\n    name: 甲\n", ["- id: r1\n    name: 甲\n"], id="dash on its own line"),
        pytest.param(
            "version: >-\n  1\n  .0\n\nheadcount: |\n  3\n# 注\n",
            ["version: >-\n  1\n  .0\n\n", "headcount: 5\n# 注\n"],
            id="blocks",
        ),
    ],
)
def test_files_in_any_style_are_changed_where_they_must(
    before: str, after: list[str], questionnaire: Questionnaire, tmp_path: Path
) -> None:
    path = written(before, tmp_path)
    try:
        answers = load_answers(path, questionnaire)
    except AnswersError:
        pytest.fail(f"not a valid example: {before}")
    answers.put("headcount", 5)
    save_answers(answers, path)
    for part in after:
        assert part in read(path)
    again = load_answers(path, questionnaire)
    assert again.given == answers.given
    text = read(path)
    save_answers(again, path)
    assert read(path) == text


def test_style_of_the_file_is_kept(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + HAND.replace("\n", "\r\n").encode())
    path.chmod(0o640)
    answers = load_answers(path, questionnaire)
    answers.put("business", "一\n二")
    save_answers(answers, path)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf# ")
    assert data.count(b"\n") == data.count(b"\r\n")
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o640


def test_file_behind_a_link_is_written_where_it_is(questionnaire: Questionnaire, tmp_path: Path) -> None:
    real = written("headcount: 3\n", tmp_path)
    link = tmp_path / "link.yaml"
    link.symlink_to(real)
    answers = load_answers(link, questionnaire)
    answers.put("headcount", 4)
    save_answers(answers, link)
    assert link.is_symlink()
    assert read(real) == "headcount: 4\n"


def test_numbers_of_gone_records_are_kept_over_a_restart(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = written("sites:\n  - {id: r1, name: 甲}\n  - {id: r2, name: 乙}\n", tmp_path)
    answers = load_answers(path, questionnaire)
    answers.put("sites", [{"id": "r1", "name": "甲"}])
    save_answers(answers, path)
    answers = load_answers(path, questionnaire)
    answers.put("sites", [{"id": "r1", "name": "甲"}, {"name": "丙"}])
    assert [record["id"] for record in answers.given["sites"]] == ["r1", "r3"]  # type: ignore[index, union-attr]
    save_answers(answers, path)
    assert "used_record_numbers" not in read(path)
    answers.remove("sites")
    save_answers(answers, path)
    assert load_answers(path, questionnaire).last_numbers == {"sites": 3}


def test_file_that_somebody_else_changed_is_not_overwritten(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = written("headcount: 3\n", tmp_path)
    answers = load_answers(path, questionnaire)
    path.write_text("headcount: 4\n", encoding="utf-8")
    answers.put("headcount", 5)
    with pytest.raises(AnswersError, match="ほかで書き換えられています"):
        save_answers(answers, path)
    with pytest.raises(AnswersError, match="すでに別の回答があります"):
        save_answers(Answers(questionnaire, {"headcount": 6}), path)
    assert read(path) == "headcount: 4\n"


def test_saving_goes_on_after_saving(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    answers = Answers(questionnaire)
    for key, value in (("version", "2"), ("company_name", "みどり"), ("mail", "a@example.jp"), ("headcount", 3)):
        answers.put(key, value)
        save_answers(answers, path)
        assert load_answers(path, questionnaire).given == answers.given
    keys = [line.split(":")[0] for line in read(path).split("\n") if line and not line.startswith("#")]
    assert keys == ["company_name", "headcount", "version", "mail"]


def test_failed_write_leaves_the_old_file_and_nothing_else(
    questionnaire: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written("headcount: 3\n", tmp_path)
    answers = load_answers(path, questionnaire)
    answers.put("headcount", 4)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AnswersError, match="書き込めません"):
        save_answers(answers, path)
    assert read(path) == "headcount: 3\n"
    assert [entry.name for entry in tmp_path.iterdir()] == ["answers.yaml"]


def test_folder_that_is_not_there_is_said(questionnaire: Questionnaire, tmp_path: Path) -> None:
    with pytest.raises(AnswersError, match="書き込めません"):
        save_answers(Answers(questionnaire, {"headcount": 3}), tmp_path / "none" / "answers.yaml")


def test_a_new_file_is_for_its_user_only(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    save_answers(Answers(questionnaire, {"headcount": 3}), path)
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_gets_an_id_when_it_is_first_written_and_keeps_it(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = written("headcount: 3\n", tmp_path)
    answers = load_answers(path, questionnaire)
    save_answers(answers, path)
    assert path.read_text(encoding="utf-8") == "headcount: 3\n"
    ids = set()
    for headcount in (4, 5):
        answers.put("headcount", headcount)
        save_answers(answers, path)
        answers = load_answers(path, questionnaire)
        ids.add(answers.id)
    assert len(ids) == 1
    assert re.fullmatch("k[0-9a-f]{16}", ids.pop())
    other = Answers(questionnaire, {"headcount": 5})
    save_answers(other, tmp_path / "other.yaml")
    assert other.id != answers.id
    assert other.given == answers.given


@pytest.mark.parametrize("id", ["K1", "あ", "[k0123456789abcdef]", "{a: 1}", "k" * 41, "'k 12345678'"])
def test_an_id_that_was_changed_by_hand_is_told_with_its_line(
    id: str, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    path = written(f"headcount: 3\nkitei_id: {id}\n", tmp_path)
    with pytest.raises(AnswersError, match=r"2行目 kitei_id: .*この行を消してください"):
        load_answers(path, questionnaire)


@pytest.mark.parametrize("attempts", [1, 4])
def test_a_file_that_is_open_elsewhere_for_a_moment_is_written_all_the_same(
    attempts: int, questionnaire: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written("headcount: 3\n", tmp_path)
    answers = load_answers(path, questionnaire)
    answers.put("headcount", 4)
    busy_for(attempts, monkeypatch)
    save_answers(answers, path)
    assert "headcount: 4" in read(path)


def test_a_file_that_stays_open_elsewhere_is_told_and_left_as_it_is(
    questionnaire: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written("headcount: 3\n", tmp_path)
    answers = load_answers(path, questionnaire)
    answers.put("headcount", 4)
    busy_for(1_000, monkeypatch)
    with pytest.raises(AnswersError, match="ほかのプログラムで開かれています"):
        save_answers(answers, path)
    assert read(path) == "headcount: 3\n"
    assert [entry.name for entry in tmp_path.iterdir()] == ["answers.yaml"]


def busy_for(attempts: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `os.replace` fail so many times, as while a virus scanner has the file open on Windows; time stands still."""
    replace, calls = os.replace, [0]

    def busy(source: str, place: Path) -> None:
        calls[0] += 1
        if calls[0] <= attempts:
            raise PermissionError(13, "The process cannot access the file because it is being used by another process")
        replace(source, place)

    monkeypatch.setattr(os, "replace", busy)
    monkeypatch.setattr(storage, "WAITS", (0.0,) * len(storage.WAITS))


TEXTS = st.text(st.characters(codec=None, exclude_categories=()), max_size=30) | st.sampled_from(
    [
        "yes",
        "null",
        "~",
        "1.0",
        "0312345678",
        "- a",
        "a: b",
        "a #b",
        "#",
        "'",
        '"',
        "\\",
        "{{ x }}",
        "[a",
        "&a",
        "!b",
        "―",
        "a\n b\n",
        "%x",
        "@x",
        "|",
        ">",
        "?",
        ": ",
        "-",
        "...",
        "---",
        "a:",
        "𠮷",
        "\ufa10",
    ]
)
RECORD = st.fixed_dictionaries(
    {},
    optional={
        "id": st.sampled_from(["hq", "r1", "r5", "works"]),
        "name": TEXTS,
        "address": TEXTS,
        "locked": st.booleans(),
        "note": TEXTS,
    },
)
MOVES = st.tuples(st.sampled_from(["company_name", "business", "version"]), TEXTS | st.none()) | st.one_of(
    st.tuples(st.just("headcount"), st.integers(1, 99) | st.none()),
    st.tuples(st.just("established_on"), st.dates(date(1900, 1, 1), date(2199, 1, 1)) | st.none()),
    st.tuples(st.just("telework"), st.booleans() | st.none()),
    st.tuples(st.just("media"), st.lists(st.sampled_from(["usb", "disc"])) | st.none()),
    st.tuples(st.just("sites"), st.lists(RECORD, max_size=4) | st.none()),
)
HAND_COMMENTS = [line.strip() for line in HAND.split("\n") if line.strip().startswith("#") and line[0] == "#"]


@pytest.mark.parametrize("start", [pytest.param("", id="new file"), pytest.param(HAND, id="hand-made file")])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(moves=st.lists(MOVES, max_size=6))
def test_any_answers_survive_saving_and_loading(
    start: str, moves: list[tuple[str, object]], questionnaire: Questionnaire, tmp_path: Path
) -> None:
    path = written(start, tmp_path)
    answers = load_answers(path, questionnaire)
    for key, value in moves:
        try:
            answers.remove(key) if value is None else answers.put(key, value)
        except ValueProblem:
            continue
        save_answers(answers, path)
        again = load_answers(path, questionnaire)
        assert again.given == answers.given
        assert again.cleaned == ()
        text = read(path)
        save_answers(again, path)
        assert read(path) == text
    if start:
        assert not [comment for comment in HAND_COMMENTS if comment not in read(path)]
