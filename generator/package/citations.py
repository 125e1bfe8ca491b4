"""Which forms the texts of a set name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from generator.catalogue import Form
from generator.rendering import UnprintableError


class Citations:
    """The `form("id")` of templates: says how a form is called, and remembers which forms were named."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._forms = {form.id: form for form in forms}
        self._cited: set[str] = set()

    def __call__(self, id: str, number: bool = False) -> str:
        """Return 「アカウント台帳」（様式4-1） for the id of a form, or its number alone: 様式4-1."""
        if id not in self._forms:
            meant = get_close_matches(str(id), self._forms, 1)
            hint = f"「{meant[0]}」ではありませんか。" if meant else "様式の名前を確かめてください。"
            raise UnprintableError(f"「{id}」という様式はありません。{hint}")
        self._cited.add(id)
        return f"様式{self._forms[id].number}" if number else self._forms[id].phrase

    def __iter__(self) -> Iterator[Form]:
        """Yield the forms that the documents rendered so far have named, in the order of forms.yaml."""
        return (form for id, form in self._forms.items() if id in self._cited)

    def __len__(self) -> int:
        """Return how many forms have been named so far."""
        return len(self._cited)
