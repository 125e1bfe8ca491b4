"""From a folder of sources to templates and their index: read all, check all, write all or nothing."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.authoring.body import BodyWriter, Counters
from generator.authoring.checks import check_documents
from generator.authoring.faults import Faults
from generator.authoring.frame import footer_xml, header_xml, section_properties
from generator.authoring.index import index_entry
from generator.authoring.model import Directive
from generator.authoring.numbering import numbering_xml
from generator.authoring.package import package_parts, relation_id, zip_bytes
from generator.authoring.reader import read_fragment, read_source, with_prefix
from generator.authoring.references import References
from generator.authoring.runs import RunWriter
from generator.authoring.scan import Scanner, Scope
from generator.authoring.setdata import SetData, load_set_data
from generator.authoring.styles import styles_xml
from generator.authoring.targets import Document, all_targets
from generator.authoring.xml import root

CHAPTER_END = "_chapter-end.md"


@dataclass(frozen=True)
class Built:
    """Everything that `make templates` writes: file name → bytes."""

    files: Mapping[str, bytes]


def build_templates(source: Path, only: Sequence[str] = ()) -> Built:
    """Build all templates of `source` (or those named) and index.json; raise SourceError with every fault."""
    faults = Faults()
    data = load_set_data(source.parent)
    documents = read_documents(source, data, faults)
    check_documents(documents, data, faults)
    faults.stop()
    wanted = [document for document in documents if not only or document.source.id in only]
    files = {f"{document.source.id}.docx": zip_bytes(template_parts(document, documents)) for document in wanted}
    entries = {document.source.id: index_entry(document) for document in documents}
    index = json.dumps({"documents": entries}, ensure_ascii=False, indent=1) + "\n"
    return Built({**files, "index.json": index.encode("utf-8")})


def read_documents(source: Path, data: SetData, faults: Faults) -> tuple[Document, ...]:
    """Read and place every document of the folder, in the order of the file names."""
    ending = read_fragment(source / CHAPTER_END, faults) if (source / CHAPTER_END).is_file() else ()
    documents = []
    for path in sorted(source.glob("*.md")):
        if path.name.startswith("_"):
            continue
        read = read_source(path, faults)
        if read is None:
            continue
        if read.kind == "chapter":
            read = dataclasses.replace(read, blocks=(*read.blocks, *with_prefix(ending, read.id)))
        scanner = Scanner(read, faults)
        placed = scanner.scan()
        documents.append(Document(read, placed, tuple(scanner.uses), data.when(read.id)))
    return tuple(documents)


def template_parts(document: Document, documents: Sequence[Document]) -> dict[str, str]:
    """Return the parts of one document's template."""
    references = References(all_targets(documents), document, frozenset({document.source.id}))
    turned = any(isinstance(p.block, Directive) and p.block.name == "landscape" for p in document.placed)
    label = RunWriter(references, Scope()).write(document.source.label)
    frames = _frames(label, turned)
    upright, wide = _frame_references(1), _frame_references(2)
    counters = Counters()
    writer = BodyWriter(document, references, counters, (upright, wide))
    body = writer.write()
    last = section_properties(wide if writer.landscape else upright, writer.landscape)
    return package_parts(
        {
            "word/document.xml": root("document", f"<w:body>{body}{last}</w:body>"),
            "word/numbering.xml": numbering_xml(document.source.chapter or 1, tuple(counters.restarts)),
            "word/styles.xml": styles_xml(),
            **frames,
        }
    )


def _frames(label: str, turned: bool) -> dict[str, str]:
    frames = {"word/header1.xml": header_xml(False), "word/footer1.xml": footer_xml(False, label)}
    if turned:
        frames |= {"word/header2.xml": header_xml(True), "word/footer2.xml": footer_xml(True, label)}
    return frames


def _frame_references(number: int) -> str:
    return "".join(
        f'<w:{kind}Reference w:type="default" r:id="{relation_id(f"word/{kind}{number}.xml")}"/>'
        for kind in ("header", "footer")
    )
