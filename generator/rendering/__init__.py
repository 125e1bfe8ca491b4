"""Rendering: a Word template and a context give the finished bytes of a .docx."""

from generator.rendering.cellrow import CONTINUED, PARTED, SIDE, UNIT, CellRow, SideCell
from generator.rendering.checks import check_parts
from generator.rendering.counting import Target
from generator.rendering.flow import Step, flow_runs
from generator.rendering.linking import address_from
from generator.rendering.orgchart import OrgChart
from generator.rendering.phrases import Place, phrase
from generator.rendering.places import called
from generator.rendering.plaintext import plain_text
from generator.rendering.sets import CountedSet, Job, Rendered, render_each, render_set
from generator.rendering.shipped import write_plans
from generator.rendering.spans import Span, Traced, signed
from generator.rendering.template import Template, load_template
from generator.rendering.values import UnprintableError
from generator.rendering.zipwriter import Archive, Compression, Entry, Later, compression, join, write_zip

__all__ = [
    "CONTINUED",
    "PARTED",
    "SIDE",
    "UNIT",
    "Archive",
    "CellRow",
    "Compression",
    "CountedSet",
    "Entry",
    "Job",
    "Later",
    "OrgChart",
    "Place",
    "Rendered",
    "SideCell",
    "Span",
    "Step",
    "Target",
    "Template",
    "Traced",
    "UnprintableError",
    "address_from",
    "called",
    "check_parts",
    "compression",
    "flow_runs",
    "join",
    "load_template",
    "phrase",
    "plain_text",
    "render_each",
    "render_set",
    "signed",
    "write_plans",
    "write_zip",
]
