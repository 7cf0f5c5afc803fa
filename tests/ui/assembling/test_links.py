"""Links that follow, are pinned or adapted, and what is done when their modules move on."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.domain.outline import LinkMode
from briefer.services.library import get_module
from briefer.services.linking import section_revision
from briefer.services.reviewing import threads
from briefer.services.session import Session
from briefer.services.writing import write_module
from briefer.ui.main_window import MainWindow
from briefer.ui.views.row_painting import link_chip

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[], Session]


def choose_link(window: MainWindow, words: str) -> None:
    menu = window.link_menu
    menu.aboutToShow.emit()
    next(a for a in menu.actions() if a.text().startswith(words)).trigger()


def mode(window: MainWindow) -> LinkMode | None:
    return window.assembler.link_mode


def words_shown(window: MainWindow) -> str:
    briefing = window.assembler.briefing
    assert briefing is not None
    section = briefing.outline.sections[window.assembler.section]
    revision = section_revision(window.desk.session, section)
    assert revision is not None
    return revision.content.body


def move_on(window: MainWindow, opened: Open, slug: str, body: str) -> None:
    with opened() as other:
        window.desk.bridge.announce(write_module(other, slug, body))


def go_to_border(window: MainWindow) -> None:
    briefing = window.assembler.briefing
    assert briefing is not None
    section = [r.section.id for r in briefing.outline.rows()][1]
    window.assembler.select_section(section)
    window.assembler.open_section(section)


def test_the_chip_over_the_text_changes_the_link_and_undo_takes_it_back(
    window: MainWindow,
) -> None:
    go_to_border(window)
    assert window.frame.writing.strip.link.text().startswith("v1, followed")
    choose_link(window, "Pin to v1")
    assert mode(window) is LinkMode.PINNED
    assert window.frame.writing.strip.link.text().startswith("Pinned to v1")
    choose_link(window, "Adapt it here")
    assert mode(window) is LinkMode.ADAPTED
    window.steps.undo()
    window.steps.undo()
    assert mode(window) is LinkMode.FOLLOWING
    face = window.frame.outline.model.face(window.assembler.section)
    assert face is not None
    assert face.link is LinkMode.FOLLOWING


def chip_of(window: MainWindow, row: int) -> QPoint:
    """Where the outline shows how a section is linked."""
    view, model = window.frame.outline.view, window.frame.outline.model
    rect = view.visualRect(model.index(row, 0))
    return link_chip(rect, view.layoutDirection()).center()


def test_the_chip_in_the_outline_changes_a_link_and_leaves_the_open_text(
    window: MainWindow, qtbot: QtBot
) -> None:
    go_to_border(window)
    before = window.assembler.section
    viewport = window.frame.outline.view.viewport()
    qtbot.mouseClick(viewport, LEFT, pos=chip_of(window, 0))
    menu = window.linker.chip_menu
    assert menu.isVisible()
    assert window.assembler.section == before
    next(a for a in menu.actions() if a.text().startswith("Pin to v1")).trigger()
    menu.close()
    first = window.frame.outline.model.section_at(window.frame.outline.model.index(0, 0))
    face = window.frame.outline.model.face(first)
    assert face is not None
    assert face.link is LinkMode.PINNED
    qtbot.mouseClick(viewport, LEFT, pos=chip_of(window, 0) - QPoint(60, 0))
    assert window.assembler.section == first


def test_an_adapted_wording_is_proposed_and_becomes_a_module(
    window: MainWindow, qtbot: QtBot
) -> None:
    go_to_border(window)
    window.actions_table["propose-back"].trigger()
    assert "adapted" in window.notices.text
    choose_link(window, "Adapt it here")
    body = window.editor.text()
    start = body.index("closed")
    window.editor.select(start, start + len("closed"))
    qtbot.keyClicks(window.editor, "shut")
    window.actions_table["propose-back"].trigger()
    assert window.notices.text == "1 suggestion was made to “The border”."
    (thread,) = threads(window.desk.session, "the-border")
    assert (thread.annotation.kind, thread.annotation.replacement) == (
        AnnotationKind.SUGGESTION,
        "shut",
    )
    window.steps.undo()
    assert threads(window.desk.session, "the-border") == []
    window.actions_table["make-module"].trigger()
    line = window.prompts.line
    assert line.field.text() == "The border"
    qtbot.keyClicks(line.field, "Crossings for you")
    qtbot.keyClick(line.field, Qt.Key.Key_Return)
    assert mode(window) is LinkMode.FOLLOWING
    assert get_module(window.desk.session, "crossings-for-you").head.content.body.startswith(
        "The border is shut"
    )
    window.steps.undo()
    assert mode(window) is LinkMode.ADAPTED


def test_a_pinned_section_takes_the_newest_words_or_keeps_its_own(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    go_to_border(window)
    choose_link(window, "Pin to v1")
    assert window.frame.outline.moved.isHidden()
    move_on(window, opened, "the-border", "The border is open to lorries.\n")
    assert window.frame.outline.moved.text().startswith("1 module has moved on")
    qtbot.mouseClick(window.frame.outline.moved, LEFT)
    form = window.linker.form
    assert form is not None
    assert "closed" in form.paper.toPlainText()
    assert "open" in form.paper.toPlainText()
    assert form.merge.isHidden()
    qtbot.mouseClick(form.take, LEFT)
    assert words_shown(window) == "The border is open to lorries.\n"
    assert window.frame.outline.moved.isHidden()
    window.steps.undo()
    assert words_shown(window).startswith("The border is closed")
    assert not window.frame.outline.moved.isHidden()
    window.linker.show_moved()
    assert window.linker.form is not None
    qtbot.mouseClick(window.linker.form.keep, LEFT)
    assert words_shown(window).startswith("The border is closed")
    assert window.frame.outline.moved.isHidden()


def test_a_clean_merge_joins_both_sides(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    go_to_border(window)
    choose_link(window, "Adapt it here")
    window.editor.select(0, 0)
    qtbot.keyClicks(window.editor, "For you: ")
    assert window.writer.save()
    move_on(
        window,
        opened,
        "the-border",
        "The border is closed to lorries.\n\nPassenger traffic has stopped.\n",
    )
    window.linker.show_moved()
    form = window.linker.form
    assert form is not None
    qtbot.mouseClick(form.merge, LEFT)
    assert words_shown(window).startswith("For you: The border is closed")
    assert "Passenger traffic has stopped." in words_shown(window)


def test_a_conflict_is_settled_by_a_person_and_never_written_unseen(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    go_to_border(window)
    choose_link(window, "Adapt it here")
    body = window.editor.text()
    start = body.index("closed")
    window.editor.select(start, start + len("closed"))
    qtbot.keyClicks(window.editor, "shut")
    assert window.writer.save()
    move_on(window, opened, "the-border", body.replace("closed", "open"))
    window.linker.show_moved()
    form = window.linker.form
    assert form is not None
    qtbot.mouseClick(form.merge, LEFT)
    settling = window.linker.settling
    assert settling is not None
    assert "shut" in words_shown(window), "nothing is written yet"
    assert "open" not in words_shown(window)
    assert not settling.write.isEnabled()
    button = next(
        b for b in settling.findChildren(QRadioButton) if b.text().startswith("The module now")
    )
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert "open" in settling.text.toPlainText()
    qtbot.mouseClick(settling.write, LEFT)
    assert words_shown(window).startswith("The border is open")
    window.steps.undo()
    assert words_shown(window).startswith("The border is shut")
