"""Templates are data: what is written reads back, and what is unknown is told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.outline import Generated
from briefer.domain.template import Template, TemplateSection, read_template, write_template
from briefer.errors import InvalidInput

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=20)
SECTIONS = st.builds(
    TemplateSection,
    heading=WORDS,
    generated=st.none() | st.sampled_from(Generated),
    prompt=WORDS,
    takes_modules=st.booleans(),
    is_required=st.booleans(),
    is_numbered=st.booleans(),
)
TEMPLATES = st.builds(
    Template,
    key=st.just("k"),
    name=WORDS,
    about=WORDS,
    contents=st.booleans(),
    budget_words=st.integers(0, 9999),
    audience=WORDS,
    sections=st.lists(SECTIONS, max_size=3).map(tuple),
)


@settings(derandomize=True, max_examples=80)
@given(TEMPLATES)
def test_a_template_reads_back_as_it_was_written(template):
    assert read_template("k", write_template(template)) == template


@pytest.mark.parametrize(
    "text",
    [
        "name",
        'nam = "x"',
        'name = "x"\nbudget_words = "many"',
        'name = "x"\n[[sections]]\ncolour = "red"',
        'name = "x"\n[[sections]]\ngenerated = "poems"',
        'name = "x"\nkey = "y"',
        "",
    ],
)
def test_what_a_template_cannot_be_is_told(text):
    with pytest.raises(InvalidInput, match="template “k” cannot be read"):
        read_template("k", text)
