"""Key judgements are written and changed from a form, which asks why where one is another now."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.domain.blocks import Judgement, plain_text
from briefer.markup import read
from briefer.services.gate import examine
from briefer.services.issuing import edition_document, issue, list_editions
from briefer.services.outline_edits import ChangeBriefing
from briefer.services.session import Session
from briefer.services.writing import write_module
from briefer.ui.dialogs.judgement_form import JudgementForm
from briefer.ui.main_window import MainWindow
from briefer.ui.writing.judgement_edits import judgement_at, judgement_markdown

CTRL, KEY = Qt.KeyboardModifier.ControlModifier, Qt.Key
TEXT = """Before it.

!!! judgement "likelihood: roughly even chance; confidence: moderate; basis: talks go on"
    A *deal* this year is as likely as not. [@desk-2026]

    Both sides say so.

After it.
"""


def test_the_judgement_around_the_caret_is_found() -> None:
    found = judgement_at(TEXT, TEXT.index("as likely"))
    assert found is not None
    assert (
        found.words == "A *deal* this year is as likely as not. [@desk-2026]\n\nBoth sides say so."
    )
    assert (found.likelihood, found.confidence, found.basis) == (
        "roughly even chance",
        "moderate",
        "talks go on",
    )
    assert TEXT[found.start : found.end].endswith("Both sides say so.")
    for words in ("Before", "After"):
        assert judgement_at(TEXT, TEXT.index(words)) is None
    longer = TEXT.replace("talks go on", "talks go on; nobody left")
    found = judgement_at(longer, longer.index("as likely"))
    assert found is not None
    assert found.basis == "talks go on; nobody left", "as the reader of Markdown takes it"
    assert judgement_markdown(found.words, "", "", 'said "so"; confidence: high') == (
        '!!! judgement "basis: said ”so”, confidence - high"\n'
        + judgement_markdown(found.words, "", "", "x").partition("\n")[2]
    )
    other = TEXT.replace("likelihood: roughly even chance", "As we see it")
    assert judgement_at(other, other.index("as likely")) is None, "its title would be lost"


words = st.text('ab *é;"\n', min_size=1).filter(lambda t: t.strip())
field = st.text("abc é;", max_size=12).map(lambda t: t.strip(" ;"))


@given(words, field, field, field, st.sampled_from(("", "\nAfter.\n")))
def test_what_is_spelled_is_found_again(
    said: str, likelihood: str, confidence: str, basis: str, rest: str
) -> None:
    block = judgement_markdown(said, likelihood, confidence, basis)
    text = f"Before.\n\n{block}\n{rest}"
    found = judgement_at(text, text.index("!!!"))
    assert found is not None
    assert text[found.start : found.end] == block.rstrip()
    fields = (found.likelihood, found.confidence, found.basis)
    assert fields == (likelihood, confidence, basis)
    assert judgement_markdown(found.words, *fields) == block


@pytest.fixture
def judged(window: MainWindow, opened: Callable[[], Session]) -> MainWindow:
    """The window after edition 1, which judged a question."""
    with opened() as session:
        write_module(session, "the-talks", TEXT)
    briefing = window.assembler.briefing
    assert briefing is not None
    made = issue(window.desk.session, briefing.id, ("md",), waive_all="A test")
    window.assembler.open_section(window.frame.outline.current)
    window.desk.bridge.announce(made.changes)
    return window


def form_of(window: MainWindow, qtbot: QtBot, at: str) -> JudgementForm:
    place = window.editor.text().index(at)
    window.editor.select(place, place)
    qtbot.keyClick(window.editor, KEY.Key_J, CTRL)
    form = window.judger.form
    assert form is not None
    return form


def test_a_judgement_is_changed_where_it_stands_and_the_form_asks_why(
    judged: MainWindow, qtbot: QtBot
) -> None:
    form = form_of(judged, qtbot, "as likely")
    assert form.likelihood.currentData() == "roughly even chance"
    assert form.confidence.currentData() == "moderate"
    assert form.basis.text() == "talks go on"
    assert form.why.text() == "Edition 1 said roughly even chance."
    form.likelihood.setCurrentIndex(form.likelihood.findData("unlikely"))
    assert "Why is it judged otherwise now?" in form.why.text()
    form.basis.setText("two rounds failed")
    assert "Why" not in form.why.text()
    qtbot.keyClick(form.basis, KEY.Key_Return)
    text = judged.editor.text()
    assert text == TEXT.replace("roughly even chance", "unlikely").replace(
        "talks go on", "two rounds failed"
    )
    judged.steps.undo()
    assert judged.editor.text() == TEXT
    judged.steps.redo()
    assert judged.writer.save()
    session, briefing = judged.desk.session, judged.assembler.briefing
    assert briefing is not None
    judged.generated.judgements()
    issue(session, briefing.id, ("md",), waive_all="A test")
    document = edition_document(session, list_editions(session, briefing.id)[0])
    page_one = next(s for s in document.sections if s.generated is not None)
    assert plain_text(page_one.blocks[1].block) == (
        "Changed since edition 1: unlikely, was roughly even chance, because two rounds failed."
    )


def test_the_gate_asks_why_a_judgement_is_another_now(judged: MainWindow, qtbot: QtBot) -> None:
    form = form_of(judged, qtbot, "as likely")
    form.likelihood.setCurrentIndex(form.likelihood.findData("likely"))
    qtbot.keyClick(form.basis, KEY.Key_Return)
    assert judged.writer.save()
    briefing = judged.assembler.briefing
    assert briefing is not None
    report = examine(judged.desk.session, briefing.id)
    (found,) = [f for f in report.findings if f.code == "unexplained-change"]
    assert found.sentence == (
        "“The talks”: a judgement is likely, was roughly even chance in the last edition,"
        " and its basis does not say why."
    )
    judged.places.go_to(found.place)
    assert "A *deal*" in judged.editor.textCursor().selectedText().replace("\u2029", "\n")


def test_a_new_judgement_is_chosen_in_the_language_of_the_briefing(
    judged: MainWindow, qtbot: QtBot
) -> None:
    briefing = judged.assembler.briefing
    assert briefing is not None
    judged.desk.perform(ChangeBriefing(briefing.id, {"language": "de"}, "Language"))
    form = form_of(judged, qtbot, "After")
    assert not form.why.isVisible()
    row = form.likelihood.findData("very likely")
    assert form.likelihood.itemText(row).startswith("sehr wahrscheinlich")
    form.words.setPlainText("No ship comes.")
    form.likelihood.setCurrentIndex(form.likelihood.findData("very likely"))
    qtbot.keyClick(form.basis, KEY.Key_Return)
    blocks = read(judged.editor.text()).blocks
    assert [b.likelihood for b in blocks if isinstance(b, Judgement)] == [
        "roughly even chance",
        "very likely",
    ]


def test_selected_words_become_a_judgement(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.editor
    editor.written.bring_in("They met. Talks are unlikely. More.\n")
    editor.setFocus()
    at = editor.text().index("Talks")
    editor.select(at, at + len("Talks are unlikely."))
    qtbot.keyClick(editor, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    form = window.judger.form
    assert form is not None
    assert form.words.toPlainText() == "Talks are unlikely."
    qtbot.mouseClick(form.insert, Qt.MouseButton.LeftButton)
    assert editor.text() == ('They met.\n\n!!! judgement ""\n    Talks are unlikely.\n\nMore.\n')
    window.steps.undo()
    assert editor.text() == "They met. Talks are unlikely. More.\n"
