"""From a folder of sources to templates and their index: read all, check all, write all or nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.authoring.body import BodyWriter, Counters, Role
from generator.authoring.bound import frame_inserts, last_section
from generator.authoring.checks import check_documents
from generator.authoring.comparisonsheet import STYLES, comparison_body
from generator.authoring.faults import Faults
from generator.authoring.formfiles import form_parts, index_body
from generator.authoring.frame import compared_frame, end_section, frame_parts, header_xml
from generator.authoring.index import index_entry
from generator.authoring.model import Directive
from generator.authoring.numbering import numbering_xml
from generator.authoring.package import package_parts, zip_bytes
from generator.authoring.parts import is_part
from generator.authoring.reader import read_source
from generator.authoring.references import References
from generator.authoring.runs import RunWriter
from generator.authoring.scan import Scanner, Scope
from generator.authoring.setdata import SetData, load_set_data
from generator.authoring.styles import styles_xml
from generator.authoring.targets import Document, Targets
from generator.authoring.xml import root
from generator.catalogue import Form

CORE = "docProps/core.xml"
TITLE = "{{ doc.title }}"


@dataclass(frozen=True)
class Built:
    """Everything that `make templates` writes: file name → bytes."""

    files: Mapping[str, bytes]


def build_templates(source: Path, only: Sequence[str] = ()) -> Built:
    """Build all templates of `source` (or those named) and index.json; raise SourceError with every fault."""
    faults = Faults()
    data = load_set_data(source.parent)
    documents = read_documents(source, data, faults)
    known = [document.source.id for document in documents]
    of_forms = {form.document.id for form in data.catalogue.forms}
    for id in only:
        if id not in known and id not in of_forms:
            faults.add(source.name, 0, f"「{id}」という id の原稿はありません。あるのは {', '.join(known)} です。")
    if not known:
        faults.add(str(source), 0, "原稿（.md）がありません。場所を確かめてください。")
    check_documents(documents, data, faults)
    faults.stop()
    wanted = [document for document in documents if not only or document.source.id in only]
    files = {data.template(d.source.id): zip_bytes(template_parts(d, documents, data)) for d in wanted}
    forms = [form for form in data.catalogue.forms if not only or form.document.id in only]
    files |= {form.document.template: zip_bytes(_form_parts(form)) for form in forms}
    entries = {document.source.id: index_entry(document) for document in documents}
    index = json.dumps({"documents": entries}, ensure_ascii=False, indent=1) + "\n"
    return Built({**files, "index.json": index.encode("utf-8")})


def read_documents(source: Path, data: SetData, faults: Faults) -> tuple[Document, ...]:
    """Read and place every document of the folder, in the order of the file names."""
    documents = []
    for path in sorted(source.glob("*.md")):
        if is_part(path.name):
            continue
        read = read_source(path, faults)
        if read is None:
            continue
        scanner = Scanner(read, faults)
        placed = scanner.scan()
        when, scheme = data.when(read.id), data.scheme(read.id)
        documents.append(Document(read, placed, tuple(scanner.uses), when, scheme, tuple(scanner.everybody)))
    return tuple(documents)


def template_parts(document: Document, documents: Sequence[Document], data: SetData) -> dict[str, str]:
    """Return the parts of one document's template."""
    references = References(Targets(documents), document)
    label = RunWriter(references, Scope()).write(document.source.label)
    if document.source.kind == "bound":
        return _frame_parts(document, references, label)
    counters = Counters()
    role = Role(inserts={"forms": index_body, "comparison": comparison_body})
    compares = document.source.kind == "comparison"
    writer = BodyWriter(document, references, counters, role, landscape=compares)
    body = writer.write() + end_section(writer.landscape)
    turned = compares or _has(document, "landscape")
    numbering = numbering_xml(document.source.chapter or 1, counters.restarts)
    chapter = document.source.chapter
    frames = compared_frame(label) if compares else frame_parts(label, turned, document.source.kind)
    parts = _parts(body, numbering, frames)
    if compares:
        parts["word/styles.xml"] = styles_xml(STYLES)
    if chapter:
        parts[CORE] = parts[CORE].replace(TITLE, f"第{chapter}章　{TITLE}")
    return parts


def _form_parts(form: Form) -> dict[str, str]:
    """Return the parts of a form's template."""
    counters = Counters()
    own = form_parts(form, counters)
    return _parts(own.pop("body"), numbering_xml(1, counters.restarts), own)


def _frame_parts(document: Document, references: References, label: str) -> dict[str, str]:
    """Return the parts of the frame of the bound volume, into which binding puts what the company's files say."""
    counters = Counters()
    writer = BodyWriter(document, references, counters, Role(frame=True, inserts=frame_inserts(counters.next_bookmark)))
    body = writer.write() + last_section()
    frames = {**frame_parts(label, turned=False, kind="bound"), "word/header3.xml": header_xml(False, "")}
    parts = _parts(body, numbering_xml(1, counters.restarts), frames)
    # Word asks once whether to fill in the page numbers of the contents.
    settings = parts["word/settings.xml"].replace("  <w:compat>", '  <w:updateFields w:val="true"/>\n  <w:compat>')
    return {**parts, "word/settings.xml": settings}


def _parts(body: str, numbering: str, frames: Mapping[str, str]) -> dict[str, str]:
    changing = {
        "word/document.xml": root("document", f"<w:body>{body}</w:body>"),
        "word/numbering.xml": numbering,
        "word/styles.xml": styles_xml(),
    }
    return package_parts({**changing, **frames})


def _has(document: Document, directive: str) -> bool:
    return any(isinstance(p.block, Directive) and p.block.name == directive for p in document.placed)
