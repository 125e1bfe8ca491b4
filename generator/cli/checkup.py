"""What `kitei doctor` looks at: each check stands alone, so that what is broken does not hide what is whole."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator import __version__
from generator.cli.folders import kitei_folder
from generator.command_line import started_as

GOOD, NOTE, BAD = "○", "△", "×"
FONT = {"ＭＳ ゴシック": ("msgothic.ttc", "MS Gothic.ttf", "ヒラギノ角ゴシック W3.ttc")}
FONT_FOLDERS = ("C:/Windows/Fonts", "/Library/Fonts", "/System/Library/Fonts", "~/Library/Fonts")
OFFICE = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
WORD = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\Winword.exe"
ENOUGH_ROOM = 200 * 1024 * 1024
SIGNS_OF_HERE = ("KITEI_CACHE", "PYTHONPATH", "PYTHONHOME", "PYTHONUTF8", "PYTHONIOENCODING", "NO_COLOR")


@dataclass(frozen=True)
class Found:
    """What one check has found; BAD means that the work cannot be done so."""

    mark: str
    name: str
    text: str


def checks() -> Iterator[Found]:
    """Look at everything; a check that fails itself is told as a fault."""
    for name, check in CHECKS.items():
        try:
            found = [Found(mark, name, text) for mark, text in check()]
        except Exception as error:  # whatever it is, it is what we are here to find
            found = [Found(BAD, name, f"確かめられませんでした（{type(error).__name__}: {_first_line(error)}）")]
        yield from found


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [""])[0][:200]


Results = Iterable[tuple[str, str]]


def _version() -> Results:
    place = Path(__file__).parents[2]
    yield GOOD, f"kitei {__version__}（「{started_as()}」で始めています。場所: {place}）"


def _python() -> Results:
    bits = 64 if sys.maxsize > 2**32 else 32
    store = "、Microsoft Storeの版" if "WindowsApps" in sys.executable else ""
    yield GOOD, f"{platform.python_version()}（{bits}ビット{store}）{sys.executable}"


def _machine() -> Results:
    yield GOOD, f"{platform.platform()}、{platform.machine()}、コア{os.cpu_count()}個"
    given = [f"{name}={os.environ[name]}" for name in SIGNS_OF_HERE if name in os.environ]
    if given:
        yield NOTE, f"環境変数: {'、'.join(given)}"


def _screen() -> Results:
    size = shutil.get_terminal_size()
    kind = "画面につながっています" if sys.stdin.isatty() and sys.stdout.isatty() else "画面につながっていません"
    yield GOOD, f"{kind}（{size.columns}×{size.lines}、{sys.stdout.encoding}）"


def _parts() -> Results:
    from importlib.metadata import PackageNotFoundError, requires, version

    try:
        needed = requires("kitei") or []
    except PackageNotFoundError:
        yield NOTE, "入れ方の記録がないので、部品の一覧を確かめられません"
        return
    have, missing = [], []
    for name in (_distribution(line) for line in needed if "extra ==" not in line):
        try:
            have.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    yield GOOD, "、".join(have)
    if missing:
        yield BAD, f"足りません: {'、'.join(missing)}。もう一度入れ直してください"


def _distribution(requirement: str) -> str:
    end = next((at for at, sign in enumerate(requirement) if not (sign.isalnum() or sign in "-_.")), None)
    return requirement[:end]


def _questions() -> Results:
    from generator.questionnaire import load_questionnaire

    questionnaire = load_questionnaire()
    yield GOOD, f"{len(questionnaire.sections)}章 {len(questionnaire.questions)}問"


def _set() -> Results:
    from generator.answers import Answers
    from generator.cli.options import Day
    from generator.package import SetBuilder
    from generator.questionnaire import load_questionnaire

    built = SetBuilder().build(Answers(load_questionnaire()), Day.today())
    yield GOOD, f"{len(built.files)}件の文書を、試しに作れました（書き出していません）"


def _cache() -> Results:
    from generator import disk_cache

    folder = disk_cache.user_folder("doctor")
    if folder is None:
        yield NOTE, "KITEI_CACHE=off なので使いません。毎回少し時間がかかります"
        return
    disk_cache.write("doctor", "probe", b"kitei")
    if disk_cache.read("doctor", "probe") == b"kitei":
        held = [path for path in folder.parent.rglob("*") if path.is_file()]
        megabytes = sum(path.stat().st_size for path in held) / 1e6
        yield GOOD, f"{folder.parent}（{len(held)}件、{megabytes:.1f} MB。消しても構いません）"
    else:
        yield NOTE, f"{folder.parent} は使えません。文書はできますが、毎回少し時間がかかります"


def _folders() -> Results:
    own = kitei_folder()
    yield from _folder("答えと規程一式", next(path for path in (own, *own.parents) if path.exists()), own)
    # The first may hold the user's name in a shortened form, the second a client's.
    yield from _folder("作業用", Path(tempfile.gettempdir()), shown=False)
    yield from _folder("いまいるフォルダー", Path.cwd(), shown=False)


def _folder(name: str, there: Path, wanted: Path | None = None, *, shown: bool = True) -> Results:
    where = f" {wanted or there}" if shown else ""
    try:
        with tempfile.TemporaryFile(dir=there) as file:
            file.write(b"kitei")
    except OSError as error:
        yield BAD, f"{name}{where}: 書き込めません（{error.strerror}）"
        return
    free = shutil.disk_usage(there).free
    if free < ENOUGH_ROOM:
        yield BAD, f"{name}{where}: 空きが{free / 1e6:.0f} MBしかありません"
    else:
        yield GOOD, f"{name}{where}: 書き込めます（空き{free / 1e9:.0f} GB）"


def _locks() -> Results:
    from filelock import FileLock, Timeout

    with tempfile.TemporaryDirectory() as folder, FileLock(Path(folder) / "lock", timeout=0):
        yield GOOD, "作業用のフォルダーで使えます"
    own = kitei_folder() / ".answers.yaml.lock"
    if not own.exists():
        return
    try:
        with FileLock(own, timeout=0):
            yield GOOD, "書類フォルダーの回答ファイルは、ほかで開いていません"
    except Timeout:
        yield NOTE, "書類フォルダーの回答ファイルは、いま別の画面で答えている途中です"


def _fonts() -> Results:
    for name, files in FONT.items():
        known = any((Path(folder).expanduser() / file).exists() for folder in FONT_FOLDERS for file in files)
        if known:
            yield GOOD, f"{name}（または代わりのフォント）があります"
        else:
            yield NOTE, f"{name} がありません。このパソコンでは、文書は似た別のフォントで表示されます"


def _office() -> Results:
    if os.name == "nt" and _registered(WORD):
        yield GOOD, "Wordがあります"
    soffice = shutil.which("soffice") or next((path for path in OFFICE if Path(path).exists()), None)
    if soffice:
        yield GOOD, f"LibreOfficeがあります（{soffice}）"
    elif not (os.name == "nt" and _registered(WORD)):
        yield NOTE, "WordもLibreOfficeも見つかりません。文書を作るには要りませんが、開くには要ります"


def _registered(key: str) -> bool:
    import winreg

    try:
        winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key).Close()  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return False
    return True


CHECKS: dict[str, Callable[[], Results]] = {
    "版": _version,
    "Python": _python,
    "機械": _machine,
    "画面": _screen,
    "部品": _parts,
    "質問": _questions,
    "ひな形": _set,
    "フォルダー": _folders,
    "ロック": _locks,
    "キャッシュ": _cache,
    "フォント": _fonts,
    "WordとLibreOffice": _office,
}
