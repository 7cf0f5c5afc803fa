"""Whatever a person writes or pastes, a briefing of it compiles and leaves in every format."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from briefer.domain.annotation import AnnotationKind
from briefer.domain.module import ModuleContent
from briefer.errors import InvalidInput
from briefer.markup.critic import split_critic
from briefer.markup.files import read_markdown_file
from briefer.markup.frontmatter import read_front_matter
from briefer.services.assembling import start_briefing
from briefer.services.compiling import compile_briefing
from briefer.services.exporting import render
from briefer.services.library import create_library, get_module
from briefer.services.reviewing import annotate
from briefer.services.writing import create_module
from tests.markup.corpus import SYNTAX, document, unique_words

CRITIC = ["{==", "==}", "{>>", "<<}", "{++", "++}", "{--", "--}", "{~~", "~>", "~~}"]
LANGUAGES = ["السلام", "İğdır", "Ünlü", "שלום", "Москва", "日本", "e\u0301", "\u202e", "👩‍👩‍👧"]
TEXTS = st.text(max_size=200)
SOUPS = st.lists(st.sampled_from(SYNTAX + CRITIC + LANGUAGES), max_size=40).map("".join)
DOCUMENTS = st.integers(0, 10**6).map(lambda n: document(n, unique_words(), blocks=4))
BODIES = st.one_of(TEXTS, SOUPS, SOUPS, DOCUMENTS)

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]
AT = datetime(2024, 8, 5, 9, tzinfo=UTC)


@contextmanager
def desk():
    """A library of its own, so that no briefing is slow for what another one left behind."""
    with (
        TemporaryDirectory() as folder,
        create_library(Path(folder) / "desk.briefer", "Ada", lambda: AT) as session,
    ):
        yield session


def leaves_in_every_format(session, body, ends, number):
    try:
        module = create_module(session, ModuleContent(title=f"Text {number}", body=body)).ids[0]
    except InvalidInput:
        return  # a body that is refused in a sentence is never stored
    kept = get_module(session, module).head.content.body
    start, end = sorted(int(end * len(kept)) for end in ends)
    if kept[start:end].strip():
        annotate(session, module, start, end, AnnotationKind.COMMENT, "Ask *Ankara* {==twice==}.")
    briefing = start_briefing(session, f"Briefing {number}", [module]).ids[0]
    clean = compile_briefing(session, briefing)
    marked = compile_briefing(session, briefing, annotated=True)
    for kind in ("pdf", "html"):
        assert render(marked if number % 2 else clean, kind).data
    plain, critic = (render(each, "md").data.decode("utf-8") for each in (clean, marked))
    assert split_critic(read_front_matter(critic)[1])[0] == read_front_matter(plain)[1]
    assert len(read_markdown_file(plain).sections) == len(clean.sections)


@given(st.lists(st.tuples(BODIES, st.tuples(st.floats(0, 1), st.floats(0, 1))), max_size=3))
@settings(max_examples=10, phases=[Phase.generate], suppress_health_check=SLOW)
def test_any_body_leaves_in_every_format(bodies):
    with desk() as session:
        for number, (body, ends) in enumerate(bodies):
            leaves_in_every_format(session, body, ends, number)


@pytest.mark.long
@pytest.mark.parametrize("quarter", range(4))
def test_ten_thousand_bodies_leave_in_every_format(quarter):
    tried = 0
    with desk() as session:

        @seed(quarter)
        @given(BODIES, st.tuples(st.floats(0, 1), st.floats(0, 1)))
        @settings(max_examples=2_500, derandomize=False, database=None, suppress_health_check=SLOW)
        def every(body, ends):
            nonlocal tried
            tried += 1
            leaves_in_every_format(session, body, ends, tried)

        every()
    assert tried >= 2_500
