"""Whatever is marked above a ceiling is in no format of the export, and is listed."""

from __future__ import annotations

import io
import re

import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.domain.profile import Profile
from briefer.services.assembling import start_briefing
from briefer.services.compiling import compile_for
from briefer.services.formats import FORMATS, render
from briefer.services.writing import write_module

LABELS = ("", "TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:RED", "SECRET")
ABOVE = {"TLP:AMBER", "TLP:RED", "SECRET"}
KINDS = ("plain", "item", "quote", "internal", "note")
PIECES = st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(LABELS)), max_size=8)
GREEN = Profile(name="p", ceiling="TLP:GREEN")


def body_of(pieces):
    """Markdown in which the words of piece n are ``wordn``, and which of them must not leave."""
    parts, notes, secret = [], [], set()
    for n, (kind, label) in enumerate(pieces):
        mark = f'\n{{: marking="{label}" }}' if label else ""
        if kind == "plain":
            parts.append(f"word{n}{mark}")
        elif kind == "item":
            parts.append(f"first\n\n- word{n}\n- word{n}{mark}")
        elif kind == "quote":
            quoted = mark.replace("\n", "\n> ")
            parts.append(f"> word{n}{quoted}")
        elif kind == "internal":
            parts.append(f'!!! internal "Us"\n    word{n}')
        else:
            parts.append(f"said{n}[^{n}]{mark}")
            notes.append(f"[^{n}]: word{n}")
        if kind == "internal" or label in ABOVE:
            secret.add(f"word{n}")
    return "\n\n".join([*parts, *notes]) + "\n", secret


def text_of(kind, data):
    if kind != "pdf":
        return data.decode()
    pdf = pypdfium2.PdfDocument(data)
    try:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    finally:
        pdf.close()
    with pikepdf.open(io.BytesIO(data)) as opened:
        inside = [f.get_file().read_bytes().decode() for f in opened.attachments.values()]
    return "\n".join([*pages, *inside])


@pytest.fixture
def briefing(session, make):
    make("Talks")
    return start_briefing(session, "Baku", ["talks"]).ids[0]


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(pieces=PIECES)
def test_nothing_above_the_ceiling_leaves_in_any_format(session, briefing, pieces):
    body, secret = body_of(pieces)
    write_module(session, "talks", body, "Again")
    compiled = compile_for(session, briefing, GREEN)
    allowed = {f"word{n}" for n in range(len(pieces))} - secret
    for kind in FORMATS:
        seen = set(re.findall(r"word\d+", text_of(kind, render(compiled.document, kind).data)))
        assert not seen & secret
        assert allowed <= seen
    assert bool(compiled.dropped) == bool(secret)
