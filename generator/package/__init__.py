"""The output folder of a company: what is written, under which name, and nothing of anybody's destroyed."""

from generator.package.archive import archive_facts, pack, write_archive, write_packed
from generator.package.coverage import Covered, coverage
from generator.package.disk import temporary_beside
from generator.package.folder import OutputFile, write_folder
from generator.package.manifest import parts_hash, read_facts
from generator.package.names import file_name, folder_name, names_beside
from generator.package.naming import company_of
from generator.package.own_templates import template_files, unused_templates
from generator.package.ownership import NameChanged, Owner, owner_of, standing_beside
from generator.package.report import FolderReport, SetReport
from generator.package.sets import ComingSet, FinishedSet, SetBuilder, generate_set
from generator.package.standing import FINGERPRINT, standing_archive, standing_folder

__all__ = [
    "FINGERPRINT",
    "ComingSet",
    "Covered",
    "FinishedSet",
    "FolderReport",
    "NameChanged",
    "OutputFile",
    "Owner",
    "SetBuilder",
    "SetReport",
    "archive_facts",
    "company_of",
    "coverage",
    "file_name",
    "folder_name",
    "generate_set",
    "names_beside",
    "owner_of",
    "pack",
    "parts_hash",
    "read_facts",
    "standing_archive",
    "standing_beside",
    "standing_folder",
    "template_files",
    "temporary_beside",
    "unused_templates",
    "write_archive",
    "write_folder",
    "write_packed",
]
