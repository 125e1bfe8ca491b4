"""A set says one thing: whatever stands in several documents, forms and workbooks is the same in all of them."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest
from companies import CASES, DAY, Case, builder
from reading import headings
from whole_set import Lines, full, full_lines, fully_answered, lines_of

from generator.answers import Answers
from generator.catalogue import load_catalogue
from generator.questionnaire import QuestionType
from generator.reference import load_reference
from generator.resources import data_folder

SOURCE = data_folder("sample_regulations") / "source"
COMPANIES = tuple(case for case in CASES if case.scheme is None)
FORMS = load_catalogue().forms
NAMED = re.compile(r"「([^「」]+)」（様式([0-9]+-[0-9]+)）")
PHONE = re.compile(r"(?<![0-9A-Z-])0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}(?![0-9-])")
MAIL = re.compile(r"[A-Za-z0-9._+-]+@(?!kitei\.invalid)[A-Za-z0-9.-]+\.[a-z]+")  # but for the ids of events
SECTION = re.compile(
    r"第(?P<chapter>[0-9]+)章 (?P<number>第[0-9]+条(?:第[0-9]+項)?|[0-9.]+?)\.?（(?P<title>[^（）]+)）"
)
QUANTITY = re.compile(r"(?<![0-9.-])([0-9]+) ?(文字|分|時間)(?!365)")
# The summary that a reader takes instead of the chapters: its numbers are the chapters', so it types none of its own.
SUMMARIES = ("policy", "first_response", "accident_rules", "privacy_policy", "my_number_policy")  # handbook: its tests
NO_WORDS = re.compile(r"\{[^{}%]*\}|\{\{.*?\}\}|\{%.*?%\}|\[[^\]]*\]|https?:\S+")
ALLOWED = {"policy": ("1回", "7日"), "first_response": ("1時間", "24時間")}  # the last: below, as data
# A number that means something else than the answer with the same number.
# The list of answers, what is bound of others, and questions that are no rules of the company.
REPEATS = ("readme", "bound", "workbook:diagnosis")
APART = (
    "業務の中断が1時間を超える",
    "24時間以内に、表 10-",
    "ごとの自動更新により最新",
    "1時間以内に、表 10-2により",
    "1時間以内に第10章",
    "1時間 | インシデント対応責任者",
)
REFERENCE = data_folder("sample_regulations") / "reference"
PUBLIC = (REFERENCE / "contacts.yaml").read_text(encoding="utf-8")
# What standards ask for, in their numbers, stands beside ours in the sheets of a visit.
STANDARDS = "".join(path.read_text(encoding="utf-8") for path in sorted(REFERENCE.glob("criteria-*.yaml")))
TYPED = re.compile(r"(?<![0-9A-Za-z_.-])[0-9]+ ?(?:日|時間|分|文字|か月|年|回|週|桁)(?!目)")


Otherwise = Mapping[Case, tuple[Answers, dict[str, int], Lines]]


@dataclass(frozen=True)
class Datum:
    """What several documents say of one thing: `pattern` takes it from a line; `key` asks for it, or it is `fixed`."""

    name: str
    pattern: str
    key: str = ""
    fixed: str = ""

    def said(self, line: str) -> list[str]:
        return re.findall(self.pattern, line)


DATA = (
    Datum("days for a severe weakness", r"重大な脆弱性[^。|]{0,40}?([0-9]+)日以内", fixed="14"),
    Datum("days before another works for the vendor", r"行わせる日の([0-9]+)日前", fixed="14"),
    Datum(
        "hours for the vendor's first word",
        r"(?:漏えい又はそのおそれを知ってから|気付いたときは、|遅くとも|知ってから(?=[0-9]+時間以内に(?:、委託元|電話)))([0-9]+)時間以内",
        "vendor_notice_hours",
    ),
    Datum(
        "hours for the first word to customers",
        r"知ってから([0-9]+)時間以内(?:とする|に第一報)",
        "customer_notice_hours",
    ),
    Datum(
        "days for the first report",
        r"知った日から([0-9]+)日以内(?:（法令の目安|に、分かっ)",
        "breach_first_report_days",
    ),
    Datum("days for returning", r"(?:契約が終わる|本業務が終わった)日から([0-9]+)日以内", "vendor_return_days"),
    Datum("length of a password alone", r"パスワードだけで[^。|]{0,20}?([0-9]+)文字以上", "password_min_single"),
    Datum("days for an answer to a person", r"(?:請求には、|受け付けた日から)([0-9]+)日以内", "disclosure_reply_days"),
    Datum(
        "hours for a level",
        r"([0-9]+)時間以内に、?(?:表|第[0-9]+章 表) ?[0-9-]+(?:により|で)レベル",
        fixed="1",
    ),
    Datum(
        "hours for asking those outside",
        r"([0-9]+)時間(?:以内に、[^。|]{0,20}| \| [^|]+ \| [^|]*)相談(?:する)?先を選んで連絡",
        fixed="24",
    ),
)


def asked_otherwise(case: Case) -> tuple[Answers, dict[str, int]]:
    """Return answers in which every number is another one, none of them twice, and the numbers by key."""
    answers = copy.deepcopy(fully_answered(case))
    taken: set[int] = set()
    changed: dict[str, int] = {}
    for question in answers.questionnaire:
        now = answers.value(question.key)
        if (
            question.type is QuestionType.INTEGER
            and isinstance(now, int)
            and question.key not in ("headcount", "capital")
        ):
            low, high = (question.check.min, question.check.max) if question.check else (None, None)
            free = (n for n in range(high if high is not None else now + 60, (low if low is not None else 1) - 1, -1))
            number = next((n for n in free if n != now and n not in taken), None)
            if number is not None:
                taken.add(number)
                changed[question.key] = number
                answers.put(question.key, number)
    return answers, changed


@pytest.fixture(scope="module")
def otherwise() -> Otherwise:
    """Return by company its answers with other numbers, these by key, and its set."""
    made = {}
    for case in COMPANIES:
        answers, numbers = asked_otherwise(case)
        made[case] = (answers, numbers, lines_of(builder().build(answers, DAY)))
    return made


def of_datum(datum: Datum, lines: Lines) -> dict[str, set[str]]:
    """Return by what is said the documents that say it; the list of answers and the volume repeat others."""
    found: dict[str, set[str]] = {}
    for identity, texts in lines.items():
        for value in (value for line in texts for value in datum.said(line)):
            if identity not in ("readme", "bound"):
                found.setdefault(value, set()).add(identity.partition(":")[0])
    return found


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_what_several_documents_say_is_the_same(case: Case) -> None:
    answers = fully_answered(case)
    for datum in DATA:
        expected = str(answers.value(datum.key)) if datum.key else datum.fixed
        assert set(of_datum(datum, full_lines(case))) <= {expected}, datum.name


def test_each_datum_is_said_more_than_once() -> None:
    for datum in DATA:
        said = [{x for texts in full_lines(case).values() for x in texts if datum.said(x)} for case in COMPANIES]
        assert max(map(len, said)) > (datum.key != "disclosure_reply_days"), datum.name  # the policy will say it too


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_another_answer_is_followed_in_every_document(case: Case, otherwise: Otherwise) -> None:
    _, numbers, lines = otherwise[case]
    for datum in DATA:
        if datum.key in numbers:
            assert set(of_datum(datum, lines)) <= {str(numbers[datum.key])}, datum.name


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_no_length_or_time_that_is_asked_is_typed_somewhere(case: Case, otherwise: Otherwise) -> None:
    """Where a number follows its answer in one line, the old number stands in no other."""
    answers, _, changed = otherwise[case]
    typed = str(answers.given)
    lines = full_lines(case)
    follows = {
        quantity
        for identity, texts in lines.items()
        for line in set(texts) - set(changed.get(identity, ()))
        for quantity in QUANTITY.findall(line)
    }
    stayed = {
        (identity, line)
        for identity, texts in changed.items()
        for line in set(texts) & set(lines.get(identity, ()))
        for quantity in QUANTITY.findall(line)
        if quantity in follows and identity not in REPEATS and not typed_in(line, quantity, typed)
    }
    assert follows
    ours = {(identity, line) for identity, line in stayed if line not in STANDARDS}
    assert {(identity, line) for identity, line in ours if not any(said in line for said in APART)} == set()


@pytest.mark.parametrize("source", SUMMARIES)
def test_a_summary_types_no_number_of_its_own(source: str) -> None:
    path = SOURCE / f"{source}.md"
    if not path.exists():
        pytest.skip("not written yet")
    text = NO_WORDS.sub("", path.read_text(encoding="utf-8").partition("\n# ")[2])
    assert [found for found in TYPED.findall(text) if found not in ALLOWED.get(source, ())] == []


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_telephones_and_addresses_are_the_company_s_or_a_public_office_s(case: Case) -> None:
    known = str(fully_answered(case).given) + PUBLIC
    found = {
        (identity, reached)
        for identity, texts in full_lines(case).items()
        for line in texts
        for reached in (*PHONE.findall(line), *MAIL.findall(line))
        if reached not in known
    }
    assert found == set()


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_no_document_holds_a_word_of_another_company(case: Case) -> None:
    own = str(fully_answered(case).given)
    others = {word for other in COMPANIES if other != case for word in names(fully_answered(other))}
    assert len(others) > 40
    text = "\n".join(line for texts in full_lines(case).values() for line in texts)
    assert {word for word in others if word in text and word not in own} == set()


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_every_form_is_called_by_its_title_and_number(case: Case) -> None:
    titles = {form.number: form.title for form in FORMS}
    said = {
        (identity, title, number)
        for identity, texts in full_lines(case).items()
        for line in texts
        for title, number in NAMED.findall(line)
    }
    assert len(said) > 50
    assert {named for named in said if titles.get(named[2]) != named[1]} == set()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_section_that_is_named_has_that_number_and_title(case: Case) -> None:
    sections = dict(printed(case))
    named = {
        (identity, found["chapter"], found["number"], found["title"])
        for identity, texts in full_lines(case).items()
        for line in texts
        for found in SECTION.finditer(line)
    }
    assert len(named) > 50
    assert {name for name in named if sections.get((name[1], name[2])) != name[3]} == set()


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_no_role_has_its_usual_name_where_the_company_has_another(case: Case) -> None:
    answers = copy.deepcopy(fully_answered(case))
    # Nobody calls his representative otherwise than 代表者.
    roles = [role for role in load_reference().roles if role.id != "representative"]
    called = [{"id": f"r{n}", "role": role.id, "name": f"役{n}係"} for n, role in enumerate(roles)]
    answers.put("role_names", called)
    typed = str(answers.given)
    lines = lines_of(builder().build(answers, DAY))
    names = [role.name for role in roles if len(role.name) > 3]
    kept = {
        (identity, name, line)
        for identity, texts in lines.items()
        if identity != "readme"  # it lists the questions by their labels
        for line in texts
        for name in names
        if name in line and line not in typed and name not in typed
    }
    assert kept == set()


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_every_text_says_whose_it_is_and_of_which_edition(case: Case) -> None:
    company = str(fully_answered(case).value("company_name"))
    for identity, texts in full_lines(case).items():
        assert any(company in line for line in texts), identity
        editions = {edition for line in texts for edition in re.findall(r"第([0-9]+\.[0-9]+)版", line)}
        assert editions <= {str(fully_answered(case).value("version") or "1.0")}, identity


def typed_in(line: str, quantity: tuple[str, str], typed: str) -> bool:
    """Return whether what holds the quantity in a line is an answer as it stands."""
    return all(part.strip() in typed for part in re.split("[|⏎/、：（）\u3000]", line) if "".join(quantity) in part)


def names(answers: Answers) -> Iterator[str]:
    """Yield the names that a company has given: its own, of persons, vendors, systems and whom it calls for help."""
    yield str(answers.value("company_name"))
    for key in ("persons", "vendors", "outside_contacts", "servers"):
        for record in answers.given.get(key) or ():
            name = str(dict(record).get("name", ""))
            if len(name) > 3:
                yield name


def printed(case: Case) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield chapter and number of each section as references print it, and its title."""
    for file in full(case).texts:
        numbers = full(case).numbers[file.identity]
        chapter = re.fullmatch(r"c([0-9]+)", file.identity)
        above = ""
        for bookmark, title in headings(file.data) if chapter else ():
            number = numbers.get(bookmark, "")
            above = number if number.startswith("第") else above
            yield (
                (
                    str(int(chapter[1])) if chapter else "",
                    f"{above}第{number}項" if above != number and above.endswith("条") else number,
                ),
                title,
            )
