"""The interview without a terminal: which question stands next, and what a person may do there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from generator.answers import Answers, State
from generator.questionnaire import Question, Questionnaire, Section, Value


class Notice(Protocol):
    """Something odd about answers that do not fit together, and the question where it can be put right."""

    @property
    def key(self) -> str:
        """Return the question to go to."""

    @property
    def message(self) -> str:
        """Return the finished sentence."""


FEW = 8


@dataclass(frozen=True)
class Place:
    """Where a question stands: in its section, and among everything that is asked (numbers from 1)."""

    section: Section
    section_number: int
    sections: int
    number: int
    questions: int
    passed: int


@dataclass(frozen=True)
class Count:
    """How far one section is."""

    section: Section
    answered: int
    default: int
    open: int


@dataclass(frozen=True)
class Scope:
    """Which questions are asked: all, the essential ones (かんたん), or one section."""

    essential: bool = False
    section: str | None = None

    def includes(self, question: Question) -> bool:
        """Return whether `question` belongs to it."""
        if self.section is not None:
            return question.section == self.section
        return question.essential or not self.essential


class Session:
    """One interview: `current` is the key of the question that stands now, None at the review.

    Every answer is put and saved before the next question is shown; `save` may raise AnswersError, then the session
    stays where it is and keeps the answer. Questions that do not apply are never current; their answers are kept.
    """

    def __init__(
        self,
        answers: Answers,
        save: Callable[[Answers], None],
        *,
        scope: Scope | None = None,
        review: Callable[[Answers], Iterable[Notice]] | None = None,
    ) -> None:
        self.answers = answers
        self.scope = scope or Scope()
        self.current: str | None = None
        self.from_review = False
        self.last: str | None = None
        """The question that was answered last in this session."""
        self._save = save
        self._review = review
        self._trail: list[str] = []
        self._seen: set[str] = set()
        self._all_again = False
        # A person entered in passing answers `persons`, which nobody has been asked yet.
        self._only_begun: set[str] = set()

    @property
    def questionnaire(self) -> Questionnaire:
        """The questionnaire that is asked."""
        return self.answers.questionnaire

    @property
    def question(self) -> Question | None:
        """The question that stands now."""
        return self.questionnaire.questions[self.current] if self.current is not None else None

    def plan(self) -> tuple[Question, ...]:
        """Return what is asked, as the answers stand now."""
        return tuple(q for q in self.questionnaire if self.scope.includes(q) and self.applies(q.key))

    def applies(self, key: str) -> bool:
        """Return whether the question is asked of this company at all."""
        # What a list's last record says is settled there.
        settled = self.questionnaire.questions[key].latest is not None
        return not settled and self.answers.state(key) is not State.NOT_APPLICABLE

    def usual_scope(self) -> Scope:
        """Return the scope that whoever gave these answers was in: the short one, unless many others were answered."""
        beyond = [key for key in self.answers.given if not self.questionnaire.questions[key].essential]
        others = sum(not question.essential for question in self.questionnaire)
        # At the review a short interview is led to a handful of other questions; a long one answers most of them.
        return Scope(essential=len(beyond) * FEW < others)

    def done(self) -> int:
        """Return how many of the questions in scope were answered, or shown and left at their default."""
        return sum(self._is_done(question.key) for question in self.plan())

    def _is_done(self, key: str) -> bool:
        state = self.answers.state(key)
        return state is State.ANSWERED or (key in self._seen and state is not State.OPEN)

    def place(self) -> Place | None:
        """Return where the current question stands, None at the review and outside of what is asked."""
        plan = self.plan()
        keys = [question.key for question in plan]
        if self.current not in keys:
            return None
        sections = [*dict.fromkeys(question.section for question in plan)]
        here = self.questionnaire.questions[self.current]
        section = self.questionnaire.section(here.section)
        if section is None:
            raise AssertionError("a question without its section")
        passed = sum(self.answers.state(key) is State.ANSWERED or key in self._seen for key in keys)
        number = keys.index(self.current) + 1
        return Place(section, sections.index(here.section) + 1, len(sections), number, len(plan), passed)

    def start(self) -> None:
        """Go to the first question that nobody has answered."""
        self._go(self._next(-1))

    def start_again(self) -> None:
        """Go through everything from the beginning, answered or not."""
        self._all_again = True
        self._seen.clear()
        self._trail.clear()
        self._go(self._next(-1))

    def resume(self) -> None:
        """Go on behind the last answer in the order of the questions; what was left out before it comes at the end."""
        keys = [*self.questionnaire.questions]
        plan = self.plan()
        answered = [q.key for q in plan if self.answers.state(q.key) is State.ANSWERED]
        if answered and answered[-1] == "persons":
            self._only_begun.add(answered.pop())
        self._go(self._next(keys.index(answered[-1]) if answered else -1))

    def widen(self, scope: Scope) -> None:
        """Ask more (くわしく after かんたん) and go to the first question that is not answered."""
        self.scope = scope
        self._all_again = False
        self._seen.clear()
        self.start()

    def answer(self, value: object) -> None:
        """Answer the current question with a value or with text as typed, save, and go on.

        Raise ValueProblem, and change nothing, if the question cannot take it.
        """
        if self.current is None:
            raise AssertionError("nothing is asked at the review")
        self.put(self.current, value)
        self.go_on()

    def put(self, key: str, value: object) -> None:
        """Answer `key` and save, without moving; like `answer` otherwise."""
        begun = key != self.current and key not in self.answers.given
        self.answers.put(key, value)
        if begun:
            self._only_begun.add(key)
        self.save()
        self.last = key

    def clear(self) -> None:
        """Take back the answer to the current question and stay: it is open again, or at its default."""
        if self.current is not None and self.current in self.answers.given:
            self.answers.remove(self.current)
            self.save()

    def save(self) -> None:
        """Write the answers; raise AnswersError if they cannot be written."""
        self._save(self.answers)

    def skip(self) -> None:
        """Leave the current question as it is, and go on."""
        if self.current is not None:
            self.go_on()

    def go_on(self) -> None:
        """Go to the next question: back to the review if we came from there."""
        if self.current is None:
            return
        self._seen.add(self.current)
        self._trail.append(self.current)
        if self.from_review:
            self.to_review()
            return
        keys = [*self.questionnaire.questions]
        self._go(self._next(keys.index(self.current)))

    def back(self) -> bool:
        """Go to the question that was shown before, over those that do not apply any more; False at the first."""
        if self.from_review:
            self.to_review()
            return True
        while self._trail:
            key = self._trail.pop()
            if self.applies(key) and key != self.current:
                self._go(key)
                return True
        before = self._before()
        if before is None:
            return False
        self._go(before)
        return True

    def _before(self) -> str | None:
        keys = [*self.questionnaire.questions]
        here = len(keys) if self.current is None else keys.index(self.current)
        return next((q.key for q in reversed(self.plan()) if keys.index(q.key) < here), None)

    def jump(self, key: str) -> None:
        """Go to the question `key`; raise KeyError if there is none, ValueError if it does not apply."""
        self.answers.question(key)
        if not self.applies(key):
            raise ValueError(f"「{key}」は、今の答えでは聞かない質問です。")
        at_review = self.current is None
        if self.current is not None:
            self._trail.append(self.current)
        self._go(key)
        self.from_review = at_review

    def to_review(self) -> None:
        """Go to the review."""
        self._go(None)

    def counts(self) -> tuple[Count, ...]:
        """Return for each section how many of its questions are answered, at their default, open; all of them."""
        found = []
        for section in self.questionnaire.sections:
            states = [self.answers.state(question.key) for question in section.questions if not question.latest]
            count = Count(section, *(states.count(s) for s in (State.ANSWERED, State.DEFAULT, State.OPEN)))
            found.append(count)
        return tuple(found)

    def notices(self) -> tuple[Notice, ...]:
        """Return what does not fit together and can be put right by a question that applies."""
        found = self._review(self.answers) if self._review else ()
        return tuple(n for n in found if n.key in self.questionnaire.questions and self.applies(n.key))

    def unremarked(self, values: Sequence[Value]) -> Value | None:
        """Return the first of `values` that, as the answer to the current question, the review would not remark on."""
        if self.current is None or self._review is None:
            return None
        trial = Answers(self.questionnaire, self.answers.given)
        for value in values:
            trial.put(self.current, value)
            if not any(notice.key == self.current for notice in self._review(trial)):
                return value
        return None

    def unanswered(self) -> tuple[Question, ...]:
        """Return the questions in scope that are open."""
        return tuple(q for q in self.plan() if self.answers.state(q.key) is State.OPEN)

    def _go(self, key: str | None) -> None:
        self.current = key
        self.from_review = False

    def _next(self, after: int) -> str | None:
        """Return the next question behind the place `after` in the questionnaire, then one left out before it."""
        keys = [*self.questionnaire.questions]
        waiting = [question.key for question in self.plan() if self._waits(question.key)]
        return next((key for key in waiting if keys.index(key) > after), None) or next(iter(waiting), None)

    def _waits(self, key: str) -> bool:
        if key in self._seen:
            return False
        return self._all_again or key in self._only_begun or self.answers.state(key) is not State.ANSWERED
