"""Every fault of a questionnaire is named with its file, its line and the way out; one broken file a fault."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.errors import QuestionnaireError
from generator.questionnaire import load_questionnaire

FOLDER = Path(__file__).parent.parent / "questionnaires"
FAULTS = {
    "alias": (4, "「&」や「*」で始まる値は使えません。文字として書くときは引用符で囲んでください。"),
    "broken-yaml": (5, "括弧の中の区切りの「,」か、閉じる括弧がありません。"),
    "check-broken-pattern": (
        4,
        "pattern「[a-」は正規表現として読めません（unterminated character set at position 0）。",
    ),
    "check-min-over-max": (4, "min（9）が max（3）より大きくなっています。"),
    "check-not-a-number": (4, "「一」は整数ではありません。"),
    "check-on-yes-no": (4, "type が yes_no の質問に check は書けません。"),
    "check-unknown-key": (4, "「minimum」という項目はありません。「min」ではありませんか。"),
    "check-without-message": (4, "pattern には、合わないときに見せる言葉（message）を添えてください。"),
    "choice-label-twice": (10, "選択肢「一つ」が2回あります。"),
    "choice-value-shape": (
        4,
        "選択肢「はい」の値「はい」は、小文字の英数字と _ で書いてください（言葉が先、値が後です）。",
    ),
    "choice-value-twice": (4, "選択肢の値「one」が2回あります。"),
    "choices-as-list": (4, "「choices」は「{選択肢の言葉: 値}」の形で書いてください。"),
    "choices-missing": (
        4,
        "「choices」がありません。「{はじめの選択肢: first, 次の選択肢: second}」のように書いてください。",
    ),
    "choices-on-text": (4, "「choices」は type が choice か choices の質問だけに書けます。"),
    "condition-broken": (6, "「mni」は使えません。「a」の後の波括弧には has、min、max だけを書いてください。"),
    "condition-cycle": (6, "c → d → e → c と、互いを頼って輪になっています。どこか一つを切ってください。"),
    "condition-named-like-a-choice": (
        4,
        "選択肢から「byod_is_prohibited」という名前ができ、同じ名の質問と重なります。",
    ),
    "condition-named-like-a-question": (
        6,
        "「a」は condition-named-like-a-question.yaml の4行目にもあります。キーは全体で一つだけにしてください。",
    ),
    "condition-unknown": (6, "「d」という質問や条件はありません。"),
    "default-and-default-from": (5, "default と default_from は、どちらか一つだけにしてください。"),
    "default-empty-list": (4, "default が空の一覧です。値を書いてください。"),
    "default-fails-check": (4, "default: 「11」ではなく、10以下にしてください。"),
    "default-from-cycle": (4, "a → b → a と、互いを頼って輪になっています。どこか一つを切ってください。"),
    "default-from-other-choices": (5, "default_from の「a」に、この質問にない選択肢があります。"),
    "default-from-other-type": (5, "default_from の「a」は integer で、この質問の text と違います。"),
    "default-from-unknown": (5, "default_from の「nama」という質問はありません。「name」ではありませんか。"),
    "default-is-a-person": (4, "person の default に書けるのは「―」か「なし」だけです。default_from を使えます。"),
    "default-not-a-choice": (4, "default: 「onee」という選択肢はありません。「one」ではありませんか。"),
    "default-not-a-date": (
        4,
        "default: 「2026-02-30」という日はありません。2026年2月に30日はありません。",
    ),
    "default-not-an-integer": (4, "default: 「十」は整数ではありません。数字だけを書いてください。"),
    "default-not-yes-or-no": (4, "default: 「たぶん」は「はい」か「いいえ」で書いてください。"),
    "default-record-id": (8, "default: id「x」が2回あります。id は一件ごとに変えてください。"),
    "default-record-unknown-field": (8, "default: 1件目の「nmae」という項目はありません。「name」ではありませんか。"),
    "double-item": (7, "「label」が2回あります。一つにしてください。"),
    "double-key-in-two-sections": (
        6,
        "「a」は double-key-in-two-sections.yaml の4行目にもあります。キーは全体で一つだけにしてください。",
    ),
    "double-key": (6, "「a」は double-key.yaml の4行目にもあります。キーは全体で一つだけにしてください。"),
    "essential-not-a-boolean": (4, "「essential」には true か false を書いてください。"),
    "field-cycle": (4, "項目 b → c → b と、互いを頼って輪になっています。どこか一つを切ってください。"),
    "field-mark-clash": (4, "項目「mfa」から「mfa_mark」という名前ができ、同じ名の項目と重なります。"),
    "field-named-id": (4, "項目「id」は自動で付く名前です。fields には書かないでください。"),
    "field-nested-records": (4, "項目「b」を records にはできません。"),
    "field-unknown-key": (
        4,
        "「essential」という項目はありません。使えるのは type, label, prompt, help, placeholder, default, default_from, raised, choices, formerly, check, none, names, offer, when です。",  # noqa: E501
    ),
    "raised-unknown-source": (5, "raised の「heavy」は、この項目と同じ種類の質問ではありません。"),
    "raised-unknown-field": (5, "raised の when: 「kind」という同じ一覧の項目はありません。"),
    "formerly-same-word": (5, "「一つ」は、ほかの選択肢と同じ言葉です。"),
    "formerly-unknown-value": (5, "「一個」の値が choices にありません。"),
    "field-when-outside": (5, "when: 「t」という同じ一覧の項目はありません。"),
    "fields-missing": (4, "「fields」がありません。一件ごとに聞く項目を書いてください。"),
    "fields-on-text": (4, "「fields」は type が records の質問だけに書けます。"),
    "jinja-word": (4, "「endfor」はひな形が自分で使う名前です。別のキーにしてください。"),
    "key-shape": (4, "キー「会社名」は、小文字の英字で始まる40字までの英数字と _ にしてください。"),
    "key-too-long": (
        4,
        "キー「aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa」は、小文字の英字で始まる40字までの英数字と _ にしてください。",  # noqa: E501
    ),
    "missing-label": (4, "「label」がありません。書き足してください。"),
    "missing-prompt": (4, "「prompt」がありません。書き足してください。"),
    "missing-questions": (1, "「questions:」がありません。質問を書いてください。"),
    "missing-section": (1, "「section」がありません。書き足してください。"),
    "missing-type": (4, "「type」がありません。書き足してください。"),
    "not-a-mapping": (1, "「section:」と「questions:」で始まる節を書いてください。"),
    "question-is-text": (4, "「type: …」「label: …」などを字下げして書いてください。"),
    "reserved-key": (4, "「role」はひな形が自分で使う名前です。別のキーにしてください。"),
    "section-id-shape": (1, "節の id「会社」は、小文字の英字で始まる40字までの英数字と _ にしてください。"),
    "tab": (5, "行の初めにタブがあります。字下げは半角の空白で書いてください。"),
    "tag": (4, "「!」で始まる型の指定は使えません。文字として書くときは引用符で囲んでください。"),
    "two-documents": (5, "「---」で区切られた2つ目の部分があります。1つにしてください。"),
    "unknown-key": (7, "「prmpt」という項目はありません。「prompt」ではありませんか。"),
    "unknown-section-key": (2, "「titel」という項目はありません。「title」ではありませんか。"),
    "unknown-type": (4, "「txet」という type はありません。「text」ではありませんか。"),
    "when-choice-as-boolean": (5, "when: 「a」は「はい・いいえ」の質問ではありません。「{a: one}」と書きます。"),
    "when-condition-as-choice": (5, "when: 「c」は名前の付いた条件なので、「c」か「{c: false}」とだけ書けます。"),
    "when-cycle": (4, "a → b → a と、互いを頼って輪になっています。どこか一つを切ってください。"),
    "when-default-from-open": (6, "when: 「b」は条件に使われるので、既定値（default）が要ります。"),
    "when-empty": (4, "when: 条件が空です。「{telework: true}」のように書いてください。"),
    "when-has-on-choice": (5, "when: 「a」は複数選択の質問ではないので has は使えません。「{a: one}」と書きます。"),
    "when-on-text": (5, "when: 「a」は「はい・いいえ」の質問ではありません。この種類の質問は条件に使えません。"),
    "when-range-on-yes-no": (
        5,
        "when: 「a」は数えられないので min、max は使えません。「a」か「{a: false}」と書きます。",
    ),
    "when-unknown-choice": (5, "when: 「a」に「tow」という選択肢はありません。「two」ではありませんか。"),
    "when-unknown": (5, "when: 「telewrok」という質問や条件はありません。「telework」ではありませんか。"),
    "when-without-default": (5, "when: 「a」は条件に使われるので、既定値（default）が要ります。"),
    "wrong-encoding": (0, "文字コードがUTF-8ではありません。UTF-8で保存し直してください。"),
}


def faults_of(names: list[str], folder: Path) -> QuestionnaireError:
    for name in names:
        shutil.copy(FOLDER / f"{name}.yaml", folder)
    with pytest.raises(QuestionnaireError) as refused:
        load_questionnaire(folder)
    return refused.value


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.yaml")))
def test_broken_questionnaire_says_what_is_wrong_and_where(name: str, tmp_path: Path) -> None:
    line, sentence = FAULTS[name]
    error = faults_of([name], tmp_path)
    first = error.faults[0]
    assert (first.file, first.line, first.problem) == (f"{name}.yaml", line, sentence)
    assert all(fault.problem.endswith("。") for fault in error.faults)


def test_every_fault_has_a_file() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == set(FAULTS)


def test_all_faults_of_all_files_are_named_at_once(tmp_path: Path) -> None:
    error = faults_of(["unknown-key", "broken-yaml", "choices-missing", "wrong-encoding"], tmp_path)
    assert {fault.file for fault in error.faults} == {
        "unknown-key.yaml",
        "broken-yaml.yaml",
        "choices-missing.yaml",
        "wrong-encoding.yaml",
    }
    assert str(error).count("\n") == len(error.faults) - 1


def test_key_of_another_section_is_named_with_its_place(tmp_path: Path) -> None:
    text = "section: {}\ntitle: 節\nquestions:\n  a: {{type: text, label: あ, prompt: い}}\n"
    (tmp_path / "1.yaml").write_text(text.format("one"), encoding="utf-8")
    (tmp_path / "2.yaml").write_text(text.format("two"), encoding="utf-8")
    with pytest.raises(QuestionnaireError, match=r"2\.yaml 4行目 質問「a」: 「a」は 1\.yaml の4行目にもあります"):
        load_questionnaire(tmp_path)


def test_section_in_two_files_is_a_fault(tmp_path: Path) -> None:
    for name in ("1", "2"):
        text = f"section: one\ntitle: 節\nquestions:\n  a{name}: {{type: text, label: あ, prompt: い}}\n"
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(QuestionnaireError, match="節「one」がほかのファイルにもあります"):
        load_questionnaire(tmp_path)


def test_empty_folder_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(QuestionnaireError, match="質問票"):
        load_questionnaire(tmp_path)
