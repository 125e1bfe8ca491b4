"""Words for what is published about personal data: where it is kept, and whether the text is still the first."""

from __future__ import annotations

import re

from generator.context.adopted import DERIVED
from generator.context.derived import Company, derived
from generator.context.words import DASH, NONE, Open

__all__ = ["DERIVED"]

PARTED = re.compile(r"[、，,・/／]|及び|又は")
AT_HOME = {"", DASH, NONE, "日本", "日本国", "国内", "日本国内", "なし", "不明"}


def _abroad(company: Company) -> list[str]:
    """Return the foreign countries in which systems with personal data keep them, each once, in their order."""
    countries: dict[str, None] = {}
    for row in company.rows("systems"):
        said = vars(row)
        country = said.get("country")
        if not (said.get("is_given") and said.get("holds_has_personal")) or isinstance(country, Open):
            continue
        countries |= dict.fromkeys(name.strip() for name in PARTED.split(str(country or DASH)))
    return [name for name in countries if name not in AT_HOME]


@derived("個人データを入れるクラウドサービスに、外国に保存するものがある", needs=("systems.holds", "systems.country"))
def keeps_data_abroad(company: Company) -> object:
    return bool(_abroad(company))


@derived("個人データを保存する外国の名", needs=("systems.holds", "systems.country"), kind="text")
def data_countries(company: Company) -> object:
    return "、".join(_abroad(company)) or NONE


@derived("改訂日が制定日と違う", needs=("established_on", "revised_on"))
def was_revised(company: Company) -> object:
    return company.value("established_on") != company.value("revised_on")
