"""The output folder of a company: what is written, under which name, and nothing of anybody's destroyed."""

from generator.package.archive import pack, write_archive, write_packed
from generator.package.coverage import Covered, coverage
from generator.package.folder import OutputFile, parts_hash, write_folder
from generator.package.names import file_name, folder_name, names_beside
from generator.package.own_templates import template_files, unused_templates
from generator.package.report import FolderReport, SetReport
from generator.package.sets import FinishedSet, SetBuilder, generate_set
from generator.package.standing import FINGERPRINT, standing_archive, standing_folder

__all__ = [
    "FINGERPRINT",
    "Covered",
    "FinishedSet",
    "FolderReport",
    "OutputFile",
    "SetBuilder",
    "SetReport",
    "coverage",
    "file_name",
    "folder_name",
    "generate_set",
    "names_beside",
    "pack",
    "parts_hash",
    "standing_archive",
    "standing_folder",
    "template_files",
    "unused_templates",
    "write_archive",
    "write_folder",
    "write_packed",
]
