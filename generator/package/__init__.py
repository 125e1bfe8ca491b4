"""The output folder of a company: what is written, under which name, and nothing of anybody's destroyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.later import later

if TYPE_CHECKING:
    from generator.package.adopting import Adopted, Draft, adopt, drafts, set_folder
    from generator.package.archive import archive_facts, pack, write_archive, write_packed
    from generator.package.comparison import ComparedDocument, ComparisonTable, comparison_names, undecided
    from generator.package.correcting import PutRight, correct_references
    from generator.package.covering import Covered, coverage
    from generator.package.disk import clear_leftovers, temporary_beside
    from generator.package.folder import Writing, plan_folder, write_folder
    from generator.package.former import former_texts
    from generator.package.forms import INDEX
    from generator.package.generating import generate_set, kept_of, with_read_back
    from generator.package.holdings import Held, Holdings, read_holdings
    from generator.package.identity import content_hash, tagged
    from generator.package.manifest import COLLECTION, MANIFEST, parts_hash, read_facts
    from generator.package.names import file_name, folder_name, names_beside
    from generator.package.naming import company_of
    from generator.package.output import OutputFile, output_file
    from generator.package.own_templates import FORMER, template_files, unused_templates, why_unused
    from generator.package.ownership import NameChanged, Owner, owner_of, standing_beside
    from generator.package.pairing import Pairs, pair_files
    from generator.package.readback import ReadBack, read_back_of, take_back, told_of
    from generator.package.rebinding import bind_folder, rebound
    from generator.package.report import OURS, Document, FolderReport, Outcome, SetReport, listed
    from generator.package.sentences import DecidedText, decided_texts
    from generator.package.sets import ComingSet, FinishedSet, SetBuilder
    from generator.package.standing import FINGERPRINT, forget_fingerprint, standing_archive, standing_folder
    from generator.package.telling import counts, told, why

# Each is imported by those who use it: a run over a folder that nobody edited does without most of `revision` and of
# `word`, a batch in which nothing is new without `rendering`.
LATER = {
    "adopting": "Adopted Draft adopt drafts set_folder",
    "archive": "archive_facts pack write_archive write_packed",
    "comparison": "ComparedDocument ComparisonTable comparison_names undecided",
    "correcting": "PutRight correct_references",
    "covering": "Covered coverage",
    "disk": "clear_leftovers temporary_beside",
    "folder": "Writing plan_folder write_folder",
    "former": "former_texts",
    "forms": "INDEX",
    "generating": "generate_set kept_of with_read_back",
    "holdings": "Held Holdings read_holdings",
    "identity": "content_hash tagged",
    "manifest": "COLLECTION MANIFEST parts_hash read_facts",
    "names": "file_name folder_name names_beside",
    "naming": "company_of",
    "output": "OutputFile output_file",
    "own_templates": "FORMER template_files unused_templates why_unused",
    "ownership": "NameChanged Owner owner_of standing_beside",
    "pairing": "Pairs pair_files",
    "readback": "ReadBack read_back_of take_back told_of",
    "rebinding": "bind_folder rebound",
    "report": "OURS Document FolderReport Outcome SetReport listed",
    "sentences": "DecidedText decided_texts",
    "sets": "ComingSet FinishedSet SetBuilder",
    "standing": "FINGERPRINT forget_fingerprint standing_archive standing_folder",
    "telling": "counts told why",
}

__all__ = [
    "COLLECTION",
    "FINGERPRINT",
    "FORMER",
    "INDEX",
    "MANIFEST",
    "OURS",
    "Adopted",
    "ComingSet",
    "ComparedDocument",
    "ComparisonTable",
    "Covered",
    "DecidedText",
    "Document",
    "Draft",
    "FinishedSet",
    "FolderReport",
    "Held",
    "Holdings",
    "NameChanged",
    "Outcome",
    "OutputFile",
    "Owner",
    "Pairs",
    "PutRight",
    "ReadBack",
    "SetBuilder",
    "SetReport",
    "Writing",
    "adopt",
    "archive_facts",
    "bind_folder",
    "clear_leftovers",
    "company_of",
    "comparison_names",
    "content_hash",
    "correct_references",
    "counts",
    "coverage",
    "decided_texts",
    "drafts",
    "file_name",
    "folder_name",
    "forget_fingerprint",
    "former_texts",
    "generate_set",
    "kept_of",
    "listed",
    "names_beside",
    "output_file",
    "owner_of",
    "pack",
    "pair_files",
    "parts_hash",
    "plan_folder",
    "read_back_of",
    "read_facts",
    "read_holdings",
    "rebound",
    "set_folder",
    "standing_archive",
    "standing_beside",
    "standing_folder",
    "tagged",
    "take_back",
    "template_files",
    "temporary_beside",
    "told",
    "told_of",
    "undecided",
    "unused_templates",
    "why",
    "why_unused",
    "with_read_back",
    "write_archive",
    "write_folder",
    "write_packed",
]

if not TYPE_CHECKING:
    __getattr__ = later(__name__, LATER)
