"""The Markdown editor: plain text at a readable measure, with marks that stand back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageWriter,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QWidget

from briefer.ui.appearance import FAMILIES
from briefer.ui.positions import Positions
from briefer.ui.theme import Theme
from briefer.ui.translation import tr
from briefer.ui.views.line_formats import calls_for_settling, is_gap, settled
from briefer.ui.views.mark_painting import paint_over, paint_under
from briefer.ui.views.markdown_document import MarkdownDocument
from briefer.ui.views.marked_words import MarkedText
from briefer.ui.views.measured_text import MeasuredText
from briefer.ui.views.viewports import give_viewport
from briefer.ui.writing.markdown_edits import Edit

PASTED = "pasted.png"
"""Name of an image that came without one."""
SIZES_PT = (8.0, 28.0)
_LINE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_EDITING_KEYS = (*_LINE_KEYS, *_TAB_KEYS)
_ESCAPE, _KEYPAD = Qt.Key.Key_Escape, Qt.KeyboardModifier.KeypadModifier


class Editor(MeasuredText):
    """Holds the text of one module; what it shows is exactly what is saved.

    Signals:
        edited: A person changed the text.
        left: Focus went elsewhere: a good moment to save.
        words_pressed: A person put the caret into annotated words; carries the annotation's id.
        undo_changed: There is more or less to undo or redo in the text.
        image_offered: An image was pasted: its bytes as PNG, and a name.
        file_offered: A file was pasted or dropped: its path.
        scrolled: What is visible changed.
        escaped: Esc was pressed, and nothing lay over the text that it would have closed.
        zoomed: The wheel was turned with Ctrl; whether words shall be larger.

    Attributes:
        is_at_work: Whether what happens to the text is done here; two editors can show one text.
        make_menu: Makes the menu that opens over the words.
        read_html: Turns what a browser or word processor copied into Markdown; "" keeps the
            plain words.
    """

    edited = Signal()
    left = Signal()
    words_pressed = Signal(str)
    undo_changed = Signal()
    image_offered = Signal(bytes, str)
    file_offered = Signal(str)
    scrolled = Signal()
    escaped = Signal()
    zoomed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setObjectName("editor")
        self.setAccessibleName(tr("Text"))
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Colours come from the palette: behind a background of the style sheet, which need not
        # be opaque, every widget up to the window would be painted anew at each key.
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setCursorWidth(2)
        self.setTabChangesFocus(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.read_html: Callable[[str], str] = lambda _: ""
        self.make_menu: Callable[[], QMenu] = lambda: self.createStandardContextMenu()
        self.is_at_work = True
        document = MarkdownDocument(theme, parent=self)
        self._use_font(document.size_pt)
        self.setDocument(document)
        self._follow_document(document)
        self.marked = MarkedText(self, theme)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())

    @property
    def theme(self) -> Theme:
        """The colours it is drawn in."""
        return self._document.theme

    # The text

    @property
    def written(self) -> MarkdownDocument:
        """The text on show, with everything that can be undone in it."""
        return self._document

    def text(self) -> str:
        """Return the text as it is."""
        return self._document.text()

    def show_document(self, document: MarkdownDocument) -> None:
        """Show another text, with everything that can be undone in it."""
        if document is self._document:
            return
        self.marked.show(())
        self.setExtraSelections([])
        self._forget_document()
        document.restyle(self.theme, self.size_pt)
        self.setDocument(document)
        self._follow_document(document)
        self.marked.follow_document()
        self.scrolled.emit()

    def apply(self, edit: Edit, *, keep_caret: bool = False) -> None:
        """Make one edit that undoes in one step, and select what it asks for.

        A text that is only read, such as a pinned revision, stays as it is.
        """
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        self._document.apply(edit, cursor.blockNumber(), cursor.position())
        if not keep_caret:
            self.select(*edit.selection)

    def paste_plain(self) -> None:
        """Put the words on the clipboard in the place of the selection, as they are."""
        from briefer.ui.writing.paste_edits import plain

        words = QGuiApplication.clipboard().text()
        if words:
            self.apply(Edit(*self.selected(), plain(words)))

    def selected(self) -> tuple[int, int]:
        """Return the selection, or the caret twice, in code points."""
        places = Positions(self.text())
        cursor = self.textCursor()
        return places.to_point(cursor.selectionStart()), places.to_point(cursor.selectionEnd())

    def word_here(self) -> tuple[int, int]:
        """Return the word at the caret in code points, or the caret twice where there is none."""
        from briefer.domain.word_search import word_around  # not for every start

        return word_around(self.text(), self.selected()[1])

    def select(self, start: int, end: int) -> None:
        """Select code points ``start`` to ``end`` and bring them into view."""
        places = Positions(self.text())
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        cursor.setPosition(min(places.to_units(start), last))
        cursor.setPosition(min(places.to_units(end), last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def take_caret(self, place: QPoint) -> None:
        """Put the caret where the pointer is, unless that is on selected words."""
        caret, there = self.textCursor(), self.cursorForPosition(place)
        if not caret.selectionStart() <= there.position() < caret.selectionEnd():
            self.setTextCursor(there)
            self._tell_words_pressed()

    def show_place(self, unit: int) -> None:
        """Put the caret at a place in UTF-16 units, and bring it well into view.

        What one goes to is read with what stands around it, so it comes to the upper third
        unless it is comfortably in view already.
        """
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(unit, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        y, height = self.cursorRect(cursor).center().y(), self.viewport().height()
        if not 0.1 * height < y < 0.7 * height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + y - height // 3)

    # The looks

    @property
    def size_pt(self) -> float:
        """Size of plain words in points."""
        return self._document.size_pt

    def set_size(self, size_pt: float) -> None:
        """Write larger or smaller."""
        size_pt = max(SIZES_PT[0], min(SIZES_PT[1], size_pt))
        with self.kept_in_place():
            self._use_font(size_pt)
            self._document.restyle(self.theme, size_pt)
            self.keep_measure()

    def restyle(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._document.restyle(theme, self.size_pt)
        self.marked.restyle(theme)

    # Qt overrides

    def setReadOnly(self, is_read_only: bool) -> None:
        super().setReadOnly(is_read_only)
        if is_read_only:
            # Qt would let only a mouse select what is read.
            by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(self.textInteractionFlags() | by_keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrolled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        found = self.marked.stretches(event.rect())
        if not found:
            super().paintEvent(event)
            return
        metrics = QFontMetricsF(self.document().defaultFont())
        painter = QPainter(self.viewport())
        paint_under(painter, found, metrics)
        painter.end()
        super().paintEvent(event)
        if any(part.ink.is_struck for part in found):
            painter.begin(self.viewport())
            paint_over(painter, found, metrics, QColor(self.theme.text))
            painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Qt would change the font of a text that is only read, and no other.
            if event.angleDelta().y():
                self.zoomed.emit(event.angleDelta().y() > 0)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._tell_words_pressed()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            # Whoever has something to say on single words hears of it as with a mouse.
            place = self.cursorRect().bottomLeft()
            on_screen = self.viewport().mapToGlobal(place)
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Other, place, on_screen)
            QApplication.sendEvent(self.viewport(), asked)
            return
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.take_caret(event.pos())
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == _ESCAPE:
            self.escaped.emit()
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        plain = not event.modifiers() & ~_KEYPAD
        edit = self._line_edit(event) if key in _EDITING_KEYS else None
        if edit is not None:
            self.apply(edit)
        elif plain and key in _LINE_KEYS:
            with settled(self):
                # Qt's own Enter would give an empty line its default format back.
                self.textCursor().insertBlock()
        elif calls_for_settling(self, event):
            with settled(self):
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)
            return
        self.ensureCursorVisible()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() and is_gap(self.textCursor().block()):
            with settled(self):
                super().inputMethodEvent(event)
        else:
            super().inputMethodEvent(event)
        self.scrolled.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly():
            return
        files = [u.toLocalFile() for u in source.urls() if u.isLocalFile()]
        for file in files:
            self.file_offered.emit(file)
        if files:
            return
        if source.hasImage() and not source.hasText():
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            writer = QImageWriter(buffer, QByteArray(b"png"))
            # Not packed, which takes a tenth of the time: it is written anew in any case.
            writer.setQuality(100)
            writer.write(QImage(source.imageData()))
            self.image_offered.emit(bytes(buffer.data().data()), PASTED)
            return
        from briefer.ui.writing.paste_edits import is_in_code, pasted

        text, (start, end) = self.text(), self.selected()
        is_formatted = source.hasHtml() and not is_in_code(text, start)
        words = self.read_html(source.html()) if is_formatted else ""
        self.apply(pasted(text, start, end, words or source.text(), is_markdown=bool(words)))

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        mime.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return mime

    # Inside

    def _tell_words_pressed(self) -> None:
        words = self.marked.at(self.textCursor().position())
        self.words_pressed.emit(words.id if words else "")

    def _line_edit(self, event: QKeyEvent) -> Edit | None:
        """Return what Enter or Tab does; what knows of lists and tables is loaded at the first."""
        from briefer.ui.writing.line_keys import entered, tabbed

        held, shift = event.modifiers(), Qt.KeyboardModifier.ShiftModifier
        if held & ~(shift | Qt.KeyboardModifier.KeypadModifier):
            return None
        text, (start, end) = self.text(), self.selected()
        if event.key() in _TAB_KEYS:
            return tabbed(text, start, end, back=event.key() == Qt.Key.Key_Backtab)
        return entered(text, start, end, stays=bool(held & shift))

    def _follow_document(self, document: MarkdownDocument) -> None:
        self._document = document
        layout = document.documentLayout()
        self._heard = [
            document.edited.connect(self._tell_edit),
            document.undoAvailable.connect(self._tell_undo),
            document.redoAvailable.connect(self._tell_undo),
            layout.documentSizeChanged.connect(self._tell_scrolled),
        ]

    def _forget_document(self) -> None:
        for connection in self._heard:
            QObject.disconnect(connection)

    def _tell_edit(self) -> None:
        if self.is_at_work:
            self.edited.emit()

    def _tell_undo(self, _is_there: object) -> None:
        self.undo_changed.emit()

    def _tell_scrolled(self, _size: object) -> None:
        self.scrolled.emit()

    def _use_font(self, size_pt: float) -> None:
        font = QFont(FAMILIES)
        font.setPointSizeF(size_pt)
        self.setFont(font)
