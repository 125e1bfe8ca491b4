"""Two folders of Word files: which file of one is which of the other, and what came or went."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from xml.etree import ElementTree

from generator.container import ContainerError
from generator.errors import Fault, FileFaults
from generator.package.identity import read_identity
from generator.package.own_templates import template_files
from generator.word import Package, open_word, read_word

KEYWORDS = re.compile(r"([a-z][a-z0-9_]{0,39})(?: ([0-9.]+))?")
TITLE = "{http://purl.org/dc/elements/1.1/}title"
WORDS = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}keywords"
# What a file's name tells about its edition and not about what it is.
EDITION = re.compile(
    r"[ _　]*(?:[（(](?:新\d*|改定案|改正案|案|旧|最新|確定|\d+)[)）]"
    r"|[（(]?(?:第?[\d.]+版|ver\.?[\d.]+|v[\d.]+|20\d{6}|R\d+\.\d+\.\d+)[)）]?)|^[\d０-９]+[_ .　-]*",
    re.IGNORECASE,
)
NOTHING = "Wordのファイル（.docx）がありません。場所を確かめてください。"
DRAFT = "（改定案）"
ALIKE = 0.75
# Other documents' words once more, and a letter to the company: neither is what a board decides.
LEFT_OUT = {"bound": "合本は各章と同じ文なので", "readme": "「はじめにお読みください」は規程ではないので"}


class ComparedFileError(FileFaults):
    """Files that cannot be compared, all at once."""


@dataclass(frozen=True)
class WordFile:
    """A Word file to compare: where it is, its parts, and what it says of itself.

    `identity` is that of a document of ours: `c03`, or `nda:giko` where it is made per record and the file tells which.
    """

    path: Path
    package: Package
    identity: str
    title: str
    edition: str = ""
    is_tagged: bool = False

    @property
    def stem(self) -> str:
        """Its name without number, edition and ending."""
        return EDITION.sub("", self.path.stem)

    @property
    def called(self) -> str:
        """What a reader calls it: the title of a document of ours, the file's name where that says more."""
        known = self.identity and self.title and self.title not in self.stem
        return self.title if known else self.stem or self.path.stem


@dataclass(frozen=True)
class Pairs:
    """The files of two folders: those that are the same document, those of one side only, what was left out and why."""

    both: tuple[tuple[WordFile, WordFile], ...]
    gone: tuple[WordFile, ...] = ()
    new: tuple[WordFile, ...] = ()
    notices: tuple[str, ...] = ()

    def editions(self) -> tuple[str, str]:
        """Return the editions of both sides, where their files agree on one: 1.0, 1.1."""
        sides = [{pair[side].edition for pair in self.both} for side in (0, 1)]
        old, new = (next(iter(side)) if len(side) == 1 else "" for side in sides)
        return old, new


def word_file(path: Path) -> WordFile:
    """Return one Word file; raise ComparedFileError with one finished sentence."""
    try:
        package = open_word(read_word(path))
    except ContainerError as error:
        raise ComparedFileError([Fault(str(path), 0, "", str(error))]) from None
    properties = _properties(package)
    # LibreOffice and Word keep the keywords too, and those of a file from before the name tags say what it is.
    known = KEYWORDS.fullmatch(properties.get(WORDS, ""))
    identity, edition = known.groups("") if known else ("", "")
    tag = read_identity(package.parts)
    title = properties.get(TITLE, "")
    return WordFile(path, package, tag.document if tag else identity, title, edition, is_tagged=tag is not None)


def pair_files(old: Path, new: Path) -> Pairs:
    """Return two files, or the files of two folders, as pairs; raise ComparedFileError with all that cannot be read."""
    if old.is_dir() != new.is_dir():
        file, folder = (new, old) if old.is_dir() else (old, new)
        problem = (
            f"ファイルとフォルダー「{folder}」とは比べられません。両方をファイルか、両方をフォルダーにしてください。"
        )
        raise ComparedFileError([Fault(str(file), 0, "", problem)])
    if not old.is_dir():
        here, there = _all([old, new])
        return Pairs(((here, there),))
    sides: list[list[WordFile]] = []
    notices: list[str] = []
    for folder in (old, new):
        found = _all(_files(folder))
        if not found:
            raise ComparedFileError(
                [Fault(str(folder), 0, "", "Wordのファイル（.docx）がありません。場所を確かめてください。")]
            )
        kept, copies = _without_copies(file for file in found if file.identity not in LEFT_OUT or len(found) == 1)
        sides.append(kept)
        left_out = [file for file in found if file not in kept and file not in copies]
        notices += [f"{LEFT_OUT[file.identity]}、比べていません: {file.path.name}" for file in left_out]
        notices += [f"同じ文書のファイルがほかにもあるので、比べていません: {file.path}" for file in copies]
    both = _matched(*sides)
    paired = {id(file) for pair in both for file in pair}
    return Pairs(
        tuple(sorted(both, key=lambda pair: pair[1].path.name)),
        tuple(file for file in sides[0] if id(file) not in paired),
        tuple(file for file in sides[1] if id(file) not in paired),
        tuple(dict.fromkeys(notices)),
    )


def _files(folder: Path) -> list[Path]:
    return [path for path in template_files(folder) if DRAFT not in path.name]


def _without_copies(files: Iterable[WordFile]) -> tuple[list[WordFile], list[WordFile]]:
    """Return one file of each document, that with the plainest name, and the others."""
    kept: dict[object, WordFile] = {}
    copies: list[WordFile] = []
    for file in sorted(files, key=lambda file: (len(file.path.stem), file.path.name)):
        key = file.identity if file.is_tagged else (file.identity, file.stem) if file.identity else file.path
        if kept.setdefault(key, file) is not file:
            copies.append(file)
    return sorted(kept.values(), key=lambda file: file.path.name), copies


def _all(paths: Iterable[Path]) -> list[WordFile]:
    files: list[WordFile] = []
    faults: list[Fault] = []
    for path in paths:
        try:
            files.append(word_file(path))
        except ComparedFileError as error:
            faults += error.faults
    if faults:
        raise ComparedFileError(faults)
    return files


def _matched(old: Sequence[WordFile], new: Sequence[WordFile]) -> list[tuple[WordFile, WordFile]]:
    """Pair the files, the surest first; two that say that they are different documents are never one."""
    scored = [(_likeness(a, b), i, j) for i, a in enumerate(old) for j, b in enumerate(new)]
    done: list[tuple[WordFile, WordFile]] = []
    here, there = set[int](), set[int]()
    for likeness, i, j in sorted(scored, key=lambda found: (-found[0], found[1:])):
        if likeness >= ALIKE and i not in here and j not in there:
            done.append((old[i], new[j]))
            here.add(i)
            there.add(j)
    return done


def _likeness(old: WordFile, new: WordFile) -> float:
    if not _may_be(old.identity, new.identity):
        return 0.0
    names = 1.0 if old.stem == new.stem else SequenceMatcher(None, old.stem, new.stem).ratio()
    if old.identity and old.identity == new.identity:
        return 2.0 + names  # two of one identity are told apart by their names
    titles = bool(old.title) and old.title == new.title
    return max(names, 1.0 if titles and not (old.identity or new.identity) else 0.0) + (
        0.5 if old.path.name == new.path.name else 0
    )


def _may_be(old: str, new: str) -> bool:
    """Tell whether two identities can be of one document: a file from before the name tags does not tell its record."""
    (here, _, one), (there, _, other) = old.partition(":"), new.partition(":")
    return not (here and there) or (here == there and (one == other or not (one and other)))


def _properties(package: Package) -> Mapping[str, str]:
    for name in package.related("", "core-properties"):
        root = ElementTree.fromstring(package.parts[name])
        return {element.tag: (element.text or "").strip() for element in root}
    return {}
