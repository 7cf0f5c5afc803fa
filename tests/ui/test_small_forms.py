"""Forms at their smallest and in other languages: nothing squeezed, nothing left in English."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefer.services.issuing import issue, list_editions
from briefer.services.templates import list_templates
from briefer.ui.dialogs.crash_report import CrashReport
from briefer.ui.dialogs.editions_form import EditionsForm
from briefer.ui.dialogs.passphrase_row import PassphraseRow
from briefer.ui.dialogs.template_gallery import TemplateGallery
from briefer.ui.main_window import MainWindow
from briefer.ui.translation import Interpreter
from tests.ui.conftest import NOW


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    interpreter = Interpreter(qapp)
    yield interpreter.speak
    interpreter.speak("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def squeezed(form: QDialog) -> list[str]:
    """Return what is lower than its words or its frame take."""
    found = []
    kinds = (QAbstractButton, QLabel, QLineEdit, QComboBox)
    for part in form.findChildren(QWidget):
        if not isinstance(part, kinds) or not part.isVisible() or not part.width():
            continue
        if isinstance(part.parent(), QComboBox):
            continue
        wanted = part.heightForWidth(part.width())
        if wanted < 0:
            wanted = part.minimumSizeHint().height()
        if part.height() < wanted:
            said = part.text() if isinstance(part, QAbstractButton | QLabel) else ""
            found.append(f"{type(part).__name__} {said!r}: {part.height()} of {wanted}")
    return found


def at_its_smallest(form: QDialog) -> QDialog:
    form.resize(1, 1)
    settle()
    return form


def edition_form(window: MainWindow) -> EditionsForm:
    briefing = window.assembler.briefing
    assert briefing is not None
    session = window.desk.session
    issue(session, briefing.id, ["md"], waive_all="Agreed with the head of desk")
    form = EditionsForm(briefing.title, lambda: NOW, window)
    form.show_editions(list_editions(session, briefing.id))
    return form


@pytest.mark.parametrize("name", ["issue", "export", "save-template", "judgement", "assign"])
def test_a_form_can_be_small_and_stays_whole(
    window: MainWindow, speak: Callable[[str], None], qtbot: QtBot, name: str
) -> None:
    speak("fr")
    qtbot.keyClick(window.editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    window.actions_table[name].trigger()
    settle()
    form = next(x for x in window.findChildren(QDialog) if x.isVisible())
    for lock in form.findChildren(PassphraseRow):
        lock.box.setChecked(True)
        lock.first.setText("court")
    settle()
    assert squeezed(at_its_smallest(form)) == []
    form.reject()
    settle()


def test_the_record_and_the_crash_report_stay_whole(
    window: MainWindow, speak: Callable[[str], None]
) -> None:
    speak("fr")
    for form in (CrashReport("ValueError: boom", None, window), edition_form(window)):
        form.show()
        settle()
        assert squeezed(at_its_smallest(form)) == []
        form.close()
        form.deleteLater()


def test_a_short_passphrase_is_refused_in_the_language_of_the_window(
    window: MainWindow, speak: Callable[[str], None]
) -> None:
    speak("de")
    row = PassphraseRow(window)
    row.box.setChecked(True)
    row.first.setText("kurz")
    assert row.problem(["pdf"]) == "Ein Kennsatz hat mindestens 8 Zeichen."


def test_in_a_mirrored_window_lines_begin_on_the_right_whatever_they_tell_of(
    window: MainWindow, speak: Callable[[str], None]
) -> None:
    speak("ar")
    form = edition_form(window)
    # Qt goes by the first letter, and looks into what is set apart.
    assert form.said.text().startswith("\u200f")
    gallery = TemplateGallery(window)
    gallery.show_templates(list_templates(window.desk.session), ())
    block = gallery.about.document().begin()
    while block.isValid():
        assert block.textDirection() is Qt.LayoutDirection.RightToLeft, block.text()
        block = block.next()
