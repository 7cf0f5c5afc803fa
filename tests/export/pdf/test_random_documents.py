"""Whatever blocks come, a conforming file goes out."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from msgspec.structs import replace

from briefer.domain.style import DEFAULT, HouseStyle, NotePlace
from briefer.export.pdf import Press
from tests.export.pdf.random_documents import documents
from tests.export.pdf.test_conformance import failures

PRESS = Press()
STYLES: tuple[HouseStyle, ...] = (
    DEFAULT,
    replace(DEFAULT, columns=2, notes=NotePlace.END, fills_table_head=True, has_cover=True),
)
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
BRIEFLY = [Phase.explicit, Phase.generate]
"""Shrinking a document takes minutes; the law names the rule that was broken."""


@given(documents())
@settings(max_examples=4, phases=BRIEFLY, suppress_health_check=SLOW)
def test_any_document_conforms(document):
    wrong = failures(PRESS.print(document, STYLES[len(document.title) % 2]))
    assert wrong == []


@pytest.mark.long
@given(documents())
@settings(max_examples=200, phases=BRIEFLY, suppress_health_check=SLOW, derandomize=False)
def test_many_documents_conform(document):
    for style in STYLES:
        assert failures(PRESS.print(document, style)) == []
