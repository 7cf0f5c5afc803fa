import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QTextCursor, QTextLine
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.domain.ids import AnnotationId
from briefer.ui.appearance import Appearance
from briefer.ui.theme import DARK, LIGHT
from briefer.ui.views.editor import Editor
from briefer.ui.views.marked_words import MarkedWords
from briefer.ui.views.measured_text import MEASURE
from briefer.ui.writing.block_edits import insert_footnote
from briefer.ui.writing.list_edits import toggle_list
from briefer.ui.writing.markdown_edits import Edit

TEXT = "# Talks 😀\n\nThe first round failed.\n\n- Iraq offers to host.\n- Nobody accepts.\n"


@pytest.fixture
def editor(qtbot: QtBot, appearance: Appearance) -> Editor:
    made = Editor(appearance.theme)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.document().fill(TEXT)
    return made


def words(text: str, quote: str, name: str = "a", *, is_done: bool = False) -> MarkedWords:
    at = text.index(quote)
    return MarkedWords(AnnotationId(name), AnnotationKind.QUESTION, at, at + len(quote), is_done)


def marked(editor: Editor) -> list[str]:
    found = []
    for each in editor.marked.words:
        cursor = QTextCursor(editor.document())
        cursor.setPosition(each.start)
        cursor.setPosition(each.end, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def drawn(editor: Editor) -> list[str]:
    """Return the words that stand where a line is drawn below them."""
    return [words_in(editor, s.rect) for s in editor.marked.stretches(editor.viewport().rect())]


def words_in(editor: Editor, rect: QRectF) -> str:
    cursor = editor.cursorForPosition(QPoint(round(rect.left()), round(rect.center().y())))
    end = editor.cursorForPosition(QPoint(round(rect.right()), round(rect.center().y())))
    cursor.setPosition(end.position(), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@pytest.mark.parametrize("text", [TEXT, "", "hard\u00a0space – 𝒳\u2028line\n\n\n", "a\nb"])
def test_what_goes_in_comes_out(editor: Editor, text: str) -> None:
    editor.document().fill(text)
    assert editor.text() == text


def test_showing_a_text_is_no_edit(editor: Editor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.edited):
        editor.document().fill("another")
    assert not editor.document().isUndoAvailable()


def test_typing_is_told_and_undone_without_losing_looks(editor: Editor, qtbot: QtBot) -> None:
    editor.select(len(TEXT), len(TEXT))
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor, "new")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "more **words**")
    assert editor.text() == TEXT + "new\n\nmore **words**"
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.text() == TEXT
    while editor.document().isRedoAvailable():
        editor.redo()
    assert editor.text() == TEXT + "new\n\nmore **words**"


@pytest.mark.parametrize("way", ["enter", "over selected", "list", "footnote"])
def test_undoing_brings_the_caret_back(editor: Editor, qtbot: QtBot, way: str) -> None:
    text = TEXT + "\nMore 😀 is said.\n" * 200
    editor.document().fill(text)
    at = len(text) - 8
    editor.select(at, at + 3 if way == "over selected" else at)
    scrolled = editor.verticalScrollBar().value()
    assert scrolled > 0
    if way == "list":
        editor.apply(toggle_list(text, at, at))
    elif way == "footnote":
        editor.apply(insert_footnote(text, at))
    else:
        qtbot.keyClick(editor, Qt.Key.Key_Return if way == "enter" else Qt.Key.Key_X)
    assert editor.text() != text
    editor.undo()
    assert editor.text() == text
    assert at <= editor.selected()[1] <= at + 3
    assert editor.verticalScrollBar().value() > 0.8 * scrolled


def test_a_blank_line_is_a_gap_until_words_are_typed_into_it(editor: Editor, qtbot: QtBot) -> None:
    gap = editor.document().findBlockByNumber(1)
    low = gap.blockFormat().lineHeight()
    assert low < editor.document().findBlockByNumber(2).blockFormat().lineHeight()
    place = TEXT.index("\n\n") + 1
    editor.select(place, place)
    qtbot.keyClicks(editor, "x")
    assert editor.document().findBlockByNumber(1).blockFormat().lineHeight() > low
    editor.undo()
    assert editor.text() == TEXT
    assert editor.document().findBlockByNumber(1).blockFormat().lineHeight() == low


def test_marked_words_follow_typing_deleting_and_undoing(editor: Editor, qtbot: QtBot) -> None:
    editor.marked.show([words(TEXT, "first round"), words(TEXT, "Nobody", "b")])
    assert marked(editor) == drawn(editor) == ["first round", "Nobody"]
    editor.select(0, 0)
    qtbot.keyClicks(editor, "before ")
    assert marked(editor) == drawn(editor) == ["first round", "Nobody"]
    inside = editor.text().index("round")
    editor.select(inside, inside)
    qtbot.keyClicks(editor, "long ")
    assert marked(editor) == drawn(editor) == ["first long round", "Nobody"]
    editor.select(inside - 3, inside + 3)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert marked(editor) == drawn(editor) == ["firg round", "Nobody"]
    editor.undo()
    assert marked(editor) == drawn(editor) == ["first long round", "Nobody"]


def test_words_that_were_deleted_are_marked_no_more(editor: Editor, qtbot: QtBot) -> None:
    editor.marked.show([words(TEXT, "first round"), words(TEXT, "Nobody", "b")])
    at = TEXT.index("first")
    editor.select(at - 1, at + len("first round") + 1)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert marked(editor) == drawn(editor) == ["Nobody"]


def test_formatting_lines_keeps_words_marked(editor: Editor) -> None:
    editor.marked.show([words(TEXT, "offers to host"), words(TEXT, "accepts", "b")])
    start, end = TEXT.index("- Iraq"), len(TEXT) - 1
    editor.apply(toggle_list(TEXT, start, end, is_ordered=True))
    assert "1. Iraq offers" in editor.text()
    assert marked(editor) == ["offers to host", "accepts"]
    editor.undo()
    assert editor.text() == TEXT


def test_an_edit_of_a_long_text_keeps_words_marked(editor: Editor) -> None:
    text = TEXT + "\nMuch more is said about the same thing.\n" * 200
    editor.document().fill(text)
    editor.marked.show([words(text, "first round"), words(text, "Nobody", "b")])
    editor.apply(insert_footnote(text, text.index("Talks")))
    assert marked(editor) == ["first round", "Nobody"]
    assert editor.text().endswith("[^1]: ")
    editor.document().fill(text)
    editor.marked.show([words(text, "first round"), words(text, "Nobody", "b")])
    editor.apply(Edit(0, len(text), text.replace("the same", "that")))
    assert marked(editor) == ["first round", "Nobody"]
    editor.undo()
    assert editor.text() == text


def test_a_newer_text_comes_in_as_one_edit(editor: Editor) -> None:
    editor.marked.show([words(TEXT, "Nobody")])
    place = TEXT.index("Nobody")
    editor.select(place, place)
    editor.written.bring_in(TEXT.replace("first round", "second and third round"))
    assert "second and third round" in editor.text()
    assert marked(editor) == ["Nobody"]
    assert editor.text()[editor.selected()[0] :].startswith("Nobody")
    editor.undo()
    assert editor.text() == TEXT


def test_pressing_marked_words_names_them(editor: Editor, qtbot: QtBot) -> None:
    editor.marked.show([words(TEXT, "first round")])
    cursor = QTextCursor(editor.document())
    cursor.setPosition(editor.marked.words[0].start + 3)
    place = editor.cursorRect(cursor).center()
    with qtbot.waitSignal(editor.words_pressed) as pressed:
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pressed.args == ["a"]
    with qtbot.waitSignal(editor.words_pressed) as pressed:
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    assert pressed.args == [""]


def test_enter_and_tab_know_lists_and_tables(editor: Editor, qtbot: QtBot) -> None:
    editor.document().fill("- one\n\n| A | B |\n|---|---|\n| 1 | 2 |")
    editor.select(5, 5)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    assert editor.text().startswith("- one\n- two\n")
    at = editor.text().index("A")
    editor.select(at, at)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "Beta")
    assert "| A | Beta |" in editor.text()


def test_lines_keep_a_readable_measure(editor: Editor) -> None:
    editor.document().fill("word " * 300)
    editor.resize(1600, 600)
    layout = editor.document().begin().layout()
    lengths = [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
    assert MEASURE - 12 <= sum(lengths) / len(lengths) <= MEASURE + 8


def test_another_size_and_theme_change_no_text(editor: Editor) -> None:
    editor.marked.show([words(TEXT, "first round")])
    editor.set_size(16)
    editor.restyle(DARK)
    editor.restyle(LIGHT)
    assert editor.text() == TEXT
    assert not editor.document().isUndoAvailable()
    assert marked(editor) == ["first round"]


def test_headings_have_size_and_marks_stand_back(editor: Editor) -> None:
    formats = editor.document().begin().layout().formats()
    mark, rest = formats[0], formats[1]
    assert mark.format.foreground().color().name() == LIGHT.mark
    assert rest.format.fontPointSize() > 1.4 * editor.size_pt


def test_a_long_text_opens_at_once() -> None:
    """Painting line by line took 7 s for 200 KB; linear work stays far below."""
    code = """
import time
from PySide6.QtWidgets import QApplication
from briefer.ui.theme import LIGHT
from briefer.ui.views.editor import Editor
app = QApplication([])
editor = Editor(LIGHT)
editor.show()
def seconds(size):
    text = ("Some **words** of a [@source] paragraph that goes on.\\n\\n" * 4000)[:size]
    start = time.perf_counter()
    editor.document().fill(text)
    app.processEvents()
    return time.perf_counter() - start
seconds(1000)
small, large = seconds(20_000), seconds(200_000)
print(f"{small:.3f} {large:.3f}")
assert large < 30 * small, (small, large)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_marked_words_have_a_tint_and_a_line_below_them_and_others_have_none(
    editor: Editor,
) -> None:
    def colours(word: str) -> set[str]:
        start = editor.document().toRawText().index(word)
        cursor = QTextCursor(editor.document())
        cursor.setPosition(start)
        first = editor.cursorRect(cursor)
        cursor.setPosition(start + len(word))
        box = first.united(editor.cursorRect(cursor)).adjusted(2, 0, -2, 0)
        picture = editor.viewport().grab(box).toImage()
        across, down = range(picture.width()), range(picture.height())
        return {picture.pixelColor(x, y).name() for x in across for y in down}

    tint = editor.theme.of_kind(AnnotationKind.QUESTION)
    editor.marked.show([words(TEXT, "first round"), words(TEXT, "Nobody", "b", is_done=True)])
    assert {tint.fill, tint.ink} <= colours("first round")
    assert tint.fill not in colours("Nobody"), "what is done has no tint"
    assert not {tint.fill, tint.ink} & colours("Iraq")
    editor.marked.activate(editor.marked.words[0].id)
    assert tint.fill not in colours("first round"), "the words of the open card stand out"


@pytest.mark.parametrize("quote", ["شمال", "Idlib إلى", "إلى شمال سوريا"])
def test_words_of_two_directions_are_marked_letter_by_letter(editor: Editor, quote: str) -> None:
    text = "وصل من Idlib إلى شمال سوريا"
    editor.document().fill(text)
    editor.marked.show([words(text, quote)])
    parts = editor.marked.stretches(editor.viewport().rect())
    line = editor.document().firstBlock().layout().lineAt(0)
    left = editor.document().firstBlock().layout().position().x()
    start, end = editor.marked.words[0].start, editor.marked.words[0].end
    trailing = QTextLine.Edge.Trailing
    for at in range(len(text)):
        x = left + (line.cursorToX(at)[0] + line.cursorToX(at, trailing)[0]) / 2
        is_marked = any(part.rect.left() <= x <= part.rect.right() for part in parts)
        assert is_marked is (start <= at < end), text[at]


def test_no_key_changes_a_text_that_is_only_read(editor: Editor, qtbot: QtBot) -> None:
    editor.setReadOnly(True)
    for start, end in ((0, 0), (TEXT.index("Iraq"), TEXT.index("Iraq")), (0, 7)):
        editor.select(start, end)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace):
            qtbot.keyClick(editor, key)
        qtbot.keyClicks(editor, "x")
    assert editor.text() == TEXT
