"""The output folder of a company: what is written, under which name, and nothing of anybody's destroyed."""

from generator.package.folder import OutputFile, parts_hash, write_folder
from generator.package.names import file_name, folder_name
from generator.package.report import FolderReport, SetReport
from generator.package.sets import SetBuilder, generate_set

__all__ = [
    "FolderReport",
    "OutputFile",
    "SetBuilder",
    "SetReport",
    "file_name",
    "folder_name",
    "generate_set",
    "parts_hash",
    "write_folder",
]
