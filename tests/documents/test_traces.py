"""Over our own documents: what tells where its words come from is byte for byte the same document."""

from __future__ import annotations

import pytest
from companies import CASES, DAY, Case, answers_of, builder, finished

from generator.rendering import signed
from generator.word import open_word, paragraphs, read_document

ONE = [CASES[0], CASES[-1]]
DOCUMENTS = ("policy", "c03", "c04", "c10", "emergency")


@pytest.mark.parametrize("case", ONE, ids=str)
def test_a_document_that_is_traced_is_the_same_and_each_word_has_its_place(case: Case) -> None:
    coming = builder().begin(answers_of(case), DAY)
    coming.citing.traced_too = frozenset(DOCUMENTS)
    plain = {file.identity: file for file in finished(case).files}
    spans = conditions = 0
    for file in coming.files:
        if file.identity not in DOCUMENTS:
            continue
        assert file.parts == plain[file.identity].parts
        document = read_document(open_word(file.data))
        trace = coming.citing.traces[file.identity]
        assert [told.text for told in trace] == [signed(p.pieces) for p in paragraphs(document.body.blocks)]
        for told in trace:
            conditions += bool(told.conditions)
            for span in told.spans:
                spans += 1
                assert 0 <= span.start <= span.end <= len(told.text)
                if span.expression.startswith("role."):
                    assert told.text[span.start : span.end].strip("【】") != ""
    assert spans > 300
    assert conditions > 100
