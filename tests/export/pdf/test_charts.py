"""Blocks of data become drawings with words for those who cannot see them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.blocks import Code, Run
from briefer.export.pdf import write_pdf
from briefer.export.pdf.chart_data import ChartKind, read_chart, shown, ticks
from tests.export.pdf.samples import blocks, sample
from tests.export.pdf.test_conformance import failures
from tests.export.pdf.test_words import one_section, pdfium_text

BARS = "type: bar\ntitle: Inflow\nunit: m³\nJanuary: 160\nFebruary: 1 240.5\nMarch: −12\n"
LINES = "type: line\nseries: Teral, Osk\n2019: 210, 190\n2020: 208, n/a\n"
DAYS = "type: timeline\n09:30 on 2 May: The ministers meet: briefly.\n28 June: A signal.\n"
SCALE = "type: yardstick\nmark: unlikely\nunlikely: 20-45%\nlikely: 55–80 %\n"


def chart_document(*words: str):
    document = one_section("Before the chart.")
    section = document.sections[0]
    codes = blocks(*(Code("chart", (Run(w),)) for w in words), prefix="chart")
    return sample(
        sections=(type(section)(**{**_fields(section), "blocks": (*section.blocks, *codes)}),),
        contents=False,
    )


def _fields(section):
    return {n: getattr(section, n) for n in section.__struct_fields__}


def test_bars_are_read_with_their_signs_and_spaces():
    chart = read_chart(BARS)
    assert chart is not None
    assert chart.kind is ChartKind.BAR
    assert [r.values for r in chart.rows] == [(160.0,), (1240.5,), (-12.0,)]
    assert chart.description == (
        "Bar chart: Inflow. January 160 m³; February 1\u202f240.5 m³; March −12 m³."
    )


def test_a_gap_in_a_line_is_said():
    chart = read_chart(LINES)
    assert chart is not None
    assert chart.rows[1].values == (208.0, None)
    assert "Osk no value" in chart.description


def test_a_time_may_be_a_label():
    chart = read_chart(DAYS)
    assert chart is not None
    assert chart.rows[0].label == "09:30 on 2 May"
    assert chart.rows[0].text == "The ministers meet: briefly."


@pytest.mark.parametrize(
    "words",
    [
        "",
        "type: pie\na: 1\n",
        "type: bar\n",
        "type: bar\na: many\n",
        "type: yardstick\na: 90-10%\n",
    ],
)
def test_what_is_no_chart_is_not_guessed(words):
    assert read_chart(words) is None


def test_every_kind_is_drawn_and_conforms():
    data = write_pdf(chart_document(BARS, LINES, DAYS, SCALE))
    assert failures(data) == []
    text = pdfium_text(data)
    for word in ("January", "Teral", "The ministers meet", "unlikely", "100"):
        assert word in text


def test_words_that_are_no_chart_stand_as_they_were_typed():
    assert "type: pie" in pdfium_text(write_pdf(chart_document("type: pie\na: 1\n")))


@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9))
def test_ticks_are_round_and_take_in_what_is_shown(a, b):
    low, high = min(a, b), max(a, b)
    marks = ticks(low, high)
    assert 2 <= len(marks) <= 14
    assert marks == sorted(marks)
    step = marks[1] - marks[0]
    assert marks[0] <= low + step * 0.01
    assert marks[-1] >= high - step * 0.01


def test_numbers_are_printed_with_true_signs():
    assert shown(-1234567.5) == "−1\u202f234\u202f567.5"
