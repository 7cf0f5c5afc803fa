"""Images come into the text: the wrong ones refused at once, large ones while one writes on."""

import io
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefer.services.images import CleanImage, clean_image
from briefer.services.library import get_module, list_assets
from briefer.services.session import Session
from briefer.ui.main_window import MainWindow

Open = Callable[[], Session]
KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def png(size: tuple[int, int] = (4, 3)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size).save(out, "PNG")
    return out.getvalue()


def copy_image() -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    QApplication.clipboard().setImage(image)


def names(session: Session) -> list[str]:
    return [asset.name for asset in list_assets(session)]


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Images take as long to read as the test wants: until the event is set."""
    gate = Event()

    def read(data: bytes, name: str) -> CleanImage:
        assert gate.wait(10)
        return clean_image(data, name)

    monkeypatch.setattr("briefer.ui.writing.pictures.clean_image", read)
    monkeypatch.setattr("briefer.ui.writing.pictures.PATIENCE_S", 0)
    return gate


def say(window: MainWindow, qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(window.prompts.line.field, words)
    qtbot.keyClick(window.prompts.line.field, KEY.Key_Return)


@pytest.mark.parametrize("data", [b"", b"no image", b"GIF89a"], ids=["empty", "words", "gif"])
def test_what_is_no_image_is_refused_before_anybody_describes_it(
    window: MainWindow, tmp_path: Path, data: bytes
) -> None:
    file = tmp_path / "map.png"
    file.write_bytes(data)
    window.pictures.take_file(str(file))
    assert not window.prompts.line.isVisible()
    assert "map.png is not a PNG" in window.notices.text


def test_a_damaged_image_is_refused_while_it_is_described(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    whole = png((300, 300))
    (tmp_path / "map.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "next.png").write_bytes(png())
    before = window.editor.text()
    for name in ("map.png", "next.png"):
        window.pictures.take_file(str(tmp_path / name))
    line = window.prompts.line
    qtbot.waitUntil(lambda: "map.png is damaged" in window.notices.text)
    qtbot.waitUntil(lambda: line.accessibleName() == "What does next.png show?")
    assert window.editor.text() == before
    say(window, qtbot, "A map")
    assert "![A map](next.png)" in window.editor.text()


def test_one_writes_on_while_a_large_image_is_read(
    window: MainWindow, qtbot: QtBot, slow: Event
) -> None:
    copy_image()
    at = window.editor.text().index(" failed")
    window.editor.select(at, at)
    qtbot.keyClick(window.editor, KEY.Key_V, CTRL)
    say(window, qtbot, "A map")
    assert "is being read" in window.notices.text
    qtbot.keyClicks(window.editor, " of four")
    slow.set()
    qtbot.waitUntil(lambda: "![A map](pasted.png)" in window.editor.text())
    assert "round of talks 😀 of four failed" in window.editor.text()
    assert window.editor.selected()[1] == at + len(" of four")
    assert window.notices.text == ""
    qtbot.keyClick(window.editor, KEY.Key_Z, CTRL)
    assert "pasted.png" not in window.editor.text()


def test_closing_waits_for_an_image_that_is_described(
    window: MainWindow, qtbot: QtBot, slow: Event, opened: Open
) -> None:
    module = window.writer.module
    assert module is not None
    copy_image()
    qtbot.keyClick(window.editor, KEY.Key_V, CTRL)
    say(window, qtbot, "A map")
    slow.set()
    window.close()
    with opened() as session:
        assert "![A map](pasted.png)" in get_module(session, module).head.content.body


def test_nothing_is_left_of_an_image_that_nobody_describes(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = window.editor.text()
    copy_image()
    qtbot.keyClick(window.editor, KEY.Key_V, CTRL)
    qtbot.keyClick(window.prompts.line.field, KEY.Key_Escape)
    assert not window.prompts.line.isVisible()
    assert window.editor.text() == before
    assert names(window.desk.session) == []


def test_a_text_that_is_only_read_takes_no_image(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_table["pin"].trigger()
    assert window.editor.isReadOnly()
    copy_image()
    qtbot.keyClick(window.editor, KEY.Key_V, CTRL)
    assert not window.prompts.line.isVisible()


def test_the_menu_of_an_image_has_what_the_menu_of_words_has(
    window: MainWindow, qtbot: QtBot
) -> None:
    copy_image()
    qtbot.keyClick(window.editor, KEY.Key_V, CTRL)
    say(window, qtbot, "A map")
    editor = window.editor
    place = editor.cursorRect().center()
    on_screen = editor.viewport().mapToGlobal(place)
    window.picture_words.describe()
    window.picture_words.form.reject()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, on_screen)
    QApplication.sendEvent(editor.viewport(), asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    said = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert said[0] == "What the image shows…"
    assert {"Paste as plain text", "Annotate"} <= set(said)
    menu.close()
