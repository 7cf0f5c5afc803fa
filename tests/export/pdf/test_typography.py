"""Typed marks become printed ones, each in its own place."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.domain import blocks as b
from briefer.domain.ids import SectionId
from briefer.export.pdf import write_pdf
from briefer.export.pdf.typography import printed
from tests.export.pdf.samples import annotated_body, blocks, sample
from tests.export.pdf.test_words import one_section, pdfium_text, poppler_text, under_quads

N, S = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("language", "typed", "wanted"),
    [
        ("en-GB", 'He said "yes" twice.', "He said “yes” twice."),
        ("en-GB", "the 'so-called' plan", "the ‘so-called’ plan"),
        ("en-GB", "the ministers' offer isn't new", "the ministers’ offer isn’t new"),
        ("en-GB", "('quoted')", "(‘quoted’)"),
        ("de", 'Er sagte "ja".', "Er sagte „ja“."),
        ("de", "Das geht's nicht", "Das geht’s nicht"),
        ("tr", 'İstanbul\'da "evet" dedi', "İstanbul’da “evet” dedi"),
        ("ru", 'Он сказал "да".', "Он сказал «да»."),
        ("en-GB", "14 km and 3.6 million people", f"14{N}km and 3.6{N}million people"),
        ("en-GB", "on 22 November 2026, p. 4", f"on 22{N}November 2026, p.{N}4"),
        ("en-GB", "talks – so far – failed", f"talks{N}– so far{N}– failed"),
        ("de", "Er rief: 'Nein!'", "Er rief: ‚Nein!‘"),
        ("de-CH", 'Er sagte "ja".', "Er sagte «ja»."),
        ("ar", 'قال "نعم".', "قال «نعم»."),
        ("tr", "Bakan \"bu 'son' görüşme\" dedi", "Bakan “bu ‘son’ görüşme” dedi"),
        ("he", 'דובר צה"ל', "דובר צה״ל"),
        ("he", "ז'בוטינסקי", "ז׳בוטינסקי"),
        ("he", 'אמר "כן".', "אמר “כן”."),
        ("fr", "Pourquoi ?", f"Pourquoi{S}?"),
        ("fr", "Pourquoi? Non!", f"Pourquoi{S}? Non{S}!"),
        ("fr", "Vraiment ?!", f"Vraiment{S}?!"),
        ("fr", 'Il dit "oui".', f"Il dit «{S}oui{S}»."),
        ("fr", "« oui »", f"«{S}oui{S}»"),
        ("fr", "«oui»; non", f"«{S}oui{S}»{S}; non"),
        ("fr", "Voici: deux; trois", f"Voici{N}: deux{S}; trois"),
        ("fr", "Voici : deux", f"Voici{N}: deux"),
        ("fr", "à 10:30, voir https://a.org/?b=c!d ici", "à 10:30, voir https://a.org/?b=c!d ici"),
        ("fr", "(pourquoi?)", f"(pourquoi{S}?)"),
        ("fr", "l'accord d'Ankara", "l’accord d’Ankara"),
        ("fr-CA", "Pourquoi? Voici: non", f"Pourquoi? Voici{N}: non"),
        ("en-GB", "Why? No! Here: yes", "Why? No! Here: yes"),
        ("en-GB", "14 metres", "14 metres"),
    ],
)
def test_marks_are_those_of_the_language(language, typed, wanted):
    assert "".join(printed(typed, language)) == wanted


def test_a_quote_looks_back_over_the_edge_of_a_run():
    assert printed('"', "en-GB", "word") == "”"
    assert printed('"a', "en-GB", " ") == "“a"


@given(st.text(max_size=60), st.sampled_from(["en-GB", "de", "fr", "ar", "tr", ""]))
def test_no_rule_moves_a_character(text, language):
    parts = printed(text, language)
    assert len(parts) == len(text)
    assert all(parts)


def test_french_marks_are_copied_with_ordinary_blanks_and_never_begin_a_line(tmp_path):
    typed = 'Le ministre a dit "oui"; pourquoi? Voici: '
    document = replace(one_section(typed * 30), language="fr")
    data = write_pdf(document)
    for text in (pdfium_text(data), poppler_text(data, tmp_path)):
        assert "« oui » ; pourquoi ? Voici : Le" in text
        assert "\u202f" not in text
    page = pdfium.PdfDocument(data)[0].get_textpage()
    lines = page.get_text_range().splitlines()
    assert not [line for line in lines if line.lstrip()[:1] in (";", "?", ":", "»")]


def test_titles_headings_and_contents_are_printed_alike():
    document = one_section("Before.")
    sections = tuple(
        replace(document.sections[0], id=SectionId(f"s{n}"), heading=f'Le "plan" {n}')
        for n in range(4)
    )
    document = replace(document, title='Un "titre"', sections=sections, language="fr")
    text = pdfium_text(write_pdf(replace(document, contents=True)))
    assert text.count("« plan »") == 8
    assert "« titre »" in text
    assert '"' not in text


def test_code_stays_as_it_was_typed():
    words = b.Run('say("it\'s 14 km?")', is_code=True)
    section = one_section("Before.").sections[0]
    section = replace(section, blocks=blocks(b.Paragraph((words,)), b.Code("", (words,))))
    document = replace(one_section("Before."), language="fr", sections=(section,))
    assert pdfium_text(write_pdf(document)).count('say("it\'s 14 km?")') == 2


def test_a_comment_on_words_between_guillemets_lies_on_them_alone():
    body = 'Le ministre a dit "oui" hier.'
    section = annotated_body(body, (body.index("oui"), body.index("oui") + 3))
    document = sample(language="fr", sections=(section,), contents=False)
    assert under_quads(write_pdf(document))["a0"].strip() == "oui"
