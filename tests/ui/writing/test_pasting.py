"""What is pasted or dropped becomes part of the text, and never shows where it came from."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def copied(*, html: str = "", text: str = "", files: tuple[Path, ...] = ()) -> QMimeData:
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    if files:
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QApplication.clipboard().setMimeData(mime)
    return mime


@pytest.fixture
def writing(window: MainWindow) -> MainWindow:
    window.editor.written.bring_in("one two three\n")
    window.editor.setFocus()
    window.editor.select(4, 7)
    return window


def picture(folder: Path, name: str) -> Path:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(sum(map(ord, name)))
    image.save(str(folder / name))
    return folder / name


def test_the_keys_and_the_menu_do_the_same(writing: MainWindow, qtbot: QtBot) -> None:
    editor = writing.editor
    qtbot.keyClick(editor, KEY.Key_X, CTRL)
    assert editor.text() == "one  three\n"
    writing.actions_table["paste"].trigger()
    writing.actions_table["paste"].trigger()
    assert editor.text() == "one twotwo three\n"
    qtbot.keyClick(editor, KEY.Key_A, CTRL)
    writing.actions_table["copy"].trigger()
    assert QApplication.clipboard().text() == "one twotwo three\n"
    qtbot.keyClick(editor, KEY.Key_Z, CTRL)
    assert editor.text() == "one two three\n"


def test_fields_and_lists_keep_their_own_keys(writing: MainWindow, qtbot: QtBot) -> None:
    search, view = writing.frame.library.search, writing.frame.library.view
    search.setText("talks")
    search.setFocus()
    qtbot.keyClick(search, KEY.Key_A, CTRL)
    qtbot.keyClick(search, KEY.Key_X, CTRL)
    assert search.text() == ""
    assert QApplication.clipboard().text() == "talks"
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_A, CTRL)
    assert len(writing.frame.library.chosen()) == 3
    assert writing.editor.text() == "one two three\n"


def test_words_come_without_their_looks(writing: MainWindow, qtbot: QtBot) -> None:
    copied(html="<p>so <b>bold</b></p>", text="so bold\u2028here")
    qtbot.keyClick(writing.editor, KEY.Key_V, CTRL | SHIFT)
    assert writing.editor.text() == "one so bold\nhere three\n"
    qtbot.keyClick(writing.editor, KEY.Key_Z, CTRL)
    writing.editor.select(4, 7)
    qtbot.keyClick(writing.editor, KEY.Key_V, CTRL)
    assert writing.editor.text() == "one so **bold** three\n"


def test_an_address_makes_selected_words_a_link(writing: MainWindow, qtbot: QtBot) -> None:
    copied(text="https://example.org/a")
    qtbot.keyClick(writing.editor, KEY.Key_V, CTRL)
    assert writing.editor.text() == "one [two](https://example.org/a) three\n"


def test_code_stays_as_it_was_copied(writing: MainWindow, qtbot: QtBot) -> None:
    writing.editor.written.bring_in("```\n\n```\n")
    writing.editor.select(4, 4)
    copied(html="<pre>a * b</pre>", text="a * b")
    qtbot.keyClick(writing.editor, KEY.Key_V, CTRL)
    assert writing.editor.text() == "```\na * b\n```\n"


def test_several_images_are_asked_about_one_by_one(
    writing: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    copied(files=tuple(picture(tmp_path, name) for name in ("a.png", "b.jpg", "c.png")))
    qtbot.keyClick(writing.editor, KEY.Key_V, CTRL)
    line = writing.prompts.line

    def asks(name: str) -> bool:
        said = {label.text() for label in line.findChildren(QLabel)}
        return line.isVisible() and f"What does {name} show?" in said

    assert asks("a.png")
    qtbot.keyClicks(line.field, "The first")
    qtbot.keyClick(line.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: asks("b.jpg"))
    qtbot.keyClick(line, KEY.Key_Escape)
    qtbot.waitUntil(lambda: asks("c.png"))
    qtbot.keyClicks(line.field, "The third")
    qtbot.keyClick(line.field, KEY.Key_Return)
    assert writing.editor.text().rstrip() == (
        "one two three\n\n![The first](a.png)\n\n![The third](c.png)"
    )


def test_another_file_is_refused_and_its_path_stays_out(
    writing: MainWindow, tmp_path: Path
) -> None:
    mime = copied(files=(tmp_path / "plan.gif",))
    place, viewport = writing.editor.cursorRect().center(), writing.editor.viewport()
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    QApplication.sendEvent(viewport, QDragEnterEvent(place, *how))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(place), *how))
    assert writing.editor.text() == "one two three\n"
    assert "plan.gif is no PNG, JPEG or WebP image." in writing.notices.text
    assert str(tmp_path) not in writing.notices.text


def test_what_is_typed_after_pasting_is_taken_back_by_itself(
    writing: MainWindow, qtbot: QtBot
) -> None:
    writing.editor.select(3, 3)
    copied(text=" 2")
    qtbot.keyClick(writing.editor, KEY.Key_V, CTRL)
    qtbot.keyClicks(writing.editor, " more")
    assert writing.editor.text() == "one 2 more two three\n"
    qtbot.keyClick(writing.editor, KEY.Key_Z, CTRL)
    assert writing.editor.text() == "one 2 two three\n"
    qtbot.keyClick(writing.editor, KEY.Key_Z, CTRL)
    assert writing.editor.text() == "one two three\n"
    for _ in range(2):
        qtbot.keyClick(writing.editor, KEY.Key_Z, CTRL | SHIFT)
    assert writing.editor.text() == "one 2 more two three\n"
