"""The bound volume of a set: its frame is rendered as a document, and the documents of the folder are bound in it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import generator.volume  # binding is imported when a volume is bound: mostly nothing is new
from generator.catalogue import BLANK, Document, Selection
from generator.package.identity import Identity, tagged
from generator.package.output import Look, Made, OutputFile, Standing
from generator.rendering import Entry
from generator.volume import FORMAT, Bound, Member, Place

BOUND = "bound"
NO_PLACE = (
    "合本のひな形に、文書を入れる所（しおり bound_documents）がありません。合本のひな形は、枠だけになりました。"
    "標準の bound.docx から直し直すか、自分のひな形のフォルダーから外してください。"
)
# What is bound, and where in the volume it stands.
PLACES = {"policy": Place.TEXT, "chapter": Place.CHAPTER, "regulation": Place.TEXT, "terms": Place.ANNEX}
Named = tuple[Selection, str]
Store = Callable[[bytes], Entry]


@dataclass(frozen=True)
class Leaf:
    """A document that is bound: what this run has made of it, and what stands in the folder instead of it."""

    document: Document
    made: OutputFile
    standing: Standing | None = None

    @property
    def key(self) -> str:
        """What stands for its text."""
        return self.standing.key if self.standing is not None else self.made.base

    def member(self) -> Member:
        """Return what is bound."""
        document, made, stands = self.document, self.made, self.standing
        place = PLACES[document.kind]
        if stands is None:
            trouble = "" if made.contents else "ファイルがありません。"
            return Member(document.id, document.title, place, made.name, made.contents or None, trouble=trouble)
        known = stands.known or made.contents or None
        return Member(
            document.id, document.title, place, stands.name, stands.parts, known, stands.trouble, stands.touched
        )


@dataclass(frozen=True)
class Binding:
    """A volume of these leaves in this frame, bound when somebody asks for it."""

    frame: OutputFile
    leaves: tuple[Leaf, ...]
    set_id: str
    store: Store

    @cached_property
    def base(self) -> str:
        """What stands for its text: known before it is bound, by what it is bound of."""
        said = [FORMAT, self.frame.base]
        said += [f"{leaf.document.id} {leaf.made.name} {leaf.key}" for leaf in self.leaves]
        return hashlib.sha256("\n".join(said).encode()).hexdigest()

    @cached_property
    def bound(self) -> Bound:
        """The volume, bound."""
        return generator.volume.bind(self.frame.contents, [leaf.member() for leaf in self.leaves])

    def entries(self) -> dict[str, Entry]:
        """Return its parts, ready to be written."""
        named = tagged(self.bound.parts, Identity(self.set_id, self.frame.identity, self.base))
        return {part: self.store(data) for part, data in named.items()}


@dataclass(frozen=True)
class VolumeFile(OutputFile):
    """The volume as a file under the name of its frame."""

    binding: Binding = field(kw_only=True, repr=False, compare=False)

    @classmethod
    def of(cls, binding: Binding) -> VolumeFile:
        """Return what `binding` binds as a file."""
        frame = binding.frame
        return cls(frame.identity, frame.name, Made(binding.entries), base=binding.base, is_kept=False, binding=binding)

    def among(self, look: Look) -> VolumeFile:
        """Return the volume of what stands in the folder: `look` says what of a document does that we do not write."""
        leaves = self.binding.leaves
        stand = tuple(replace(leaf, standing=look(leaf.made.identity, leaf.made.name)) for leaf in leaves)
        return VolumeFile.of(replace(self.binding, leaves=stand))

    @property
    def frame(self) -> OutputFile:
        """The frame, so that the volume can be bound anew without the answers."""
        return self.binding.frame

    @property
    def own(self) -> dict[str, bytes]:
        """The parts of its frame."""
        return self.binding.frame.contents

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know of it, once it is bound."""
        return self.binding.bound.notices if "bound" in vars(self.binding) else ()


@dataclass
class Binder:
    """Takes the documents of a set as they are made, and makes the volume of them.

    `called` are all documents of the set with the names of their files, in the catalogue's order.
    """

    called: Mapping[str, Named]
    _made: dict[str, OutputFile] = field(default_factory=dict)

    @property
    def _leaves(self) -> Iterator[str]:
        return (identity for identity, (selection, _) in self.called.items() if _is_bound(selection))

    def needed(self, wanted: Mapping[str, Named]) -> list[str]:
        """Return the identities of what has to be rendered where `wanted` is: the volume last."""
        volumes = [identity for identity, (selection, _) in wanted.items() if selection.document.kind == BOUND]
        others = [identity for identity in wanted if identity not in volumes]
        return [*(leaf for leaf in self._leaves if volumes and leaf not in wanted), *others, *volumes]

    def take(self, file: OutputFile) -> None:
        """Remember a document that is bound."""
        if _is_bound(self.called[file.identity][0]):
            self._made[file.identity] = file

    def volume(self, frame: OutputFile, set_id: str, store: Store) -> VolumeFile:
        """Return the volume in the place of its frame."""
        leaves = (Leaf(self.called[i][0].document, self._made[i]) for i in self._leaves if i in self._made)
        return VolumeFile.of(Binding(frame, tuple(leaves), set_id, store))


def frame_faults(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield what is wrong with a frame: one that was changed in Word may have lost the place for the documents."""
    if not any(b'w:name="bound_documents"' in data for data in parts.values()):
        yield NO_PLACE


def _is_bound(selection: Selection) -> bool:
    """A document made per record stands in the volume as its blank copy, if there is one."""
    return selection.document.kind in PLACES and selection.record_id in (None, BLANK)
