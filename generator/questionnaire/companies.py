"""Names of companies: when two ways of writing are one company's."""

from __future__ import annotations

import re
import unicodedata

from generator.questionnaire.clean import remove_unseen

# How a kind of company is written out and for short; NFKC has made (株) of ㈱ and of （株） before.
KINDS_OF_COMPANY = {
    "株式会社": "(株)",
    "有限会社": "(有)",
    "合同会社": "(同)",
    "合資会社": "(資)",
    "合名会社": "(名)",
    "一般社団法人": "(一社)",
    "一般財団法人": "(一財)",
    "公益財団法人": "(公財)",
    "医療法人": "(医)",
    "学校法人": "(学)",
    "社会福祉法人": "(福)",
    "税理士法人": "(税)",
}


def same_company(one: str, other: str) -> bool:
    """Tell whether both name one company: kind written out or for short, before or behind, or left out."""
    (kind, core), (other_kind, other_core) = company_key(one), company_key(other)
    return core == other_core and (kind == other_kind or not kind or not other_kind)


def fullest_name(names: list[str]) -> str:
    """Return the name in which the kind of company is written out, else the longest."""
    return max(names, key=lambda name: (any(kind in name for kind in KINDS_OF_COMPANY), len(name)))


def company_key(name: str) -> tuple[str, str]:
    """Return the kind of company and the rest of its name, one form for all ways of writing them."""
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", remove_unseen(name)[0])).casefold()
    for kind, short in KINDS_OF_COMPANY.items():
        for written in (kind, short):
            for core in (plain.removeprefix(written), plain.removesuffix(written)):
                if core and core != plain:
                    return kind, core
    return "", plain
