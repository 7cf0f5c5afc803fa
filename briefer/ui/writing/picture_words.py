"""What is said about an image that stands in the text: asked where it stands, told everywhere."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QWidget

from briefer.domain.source import Asset
from briefer.errors import NotFound
from briefer.services.images import AssetFields, ChangeAsset
from briefer.services.library import get_asset
from briefer.ui.desk import Desk
from briefer.ui.dialogs.details_form import DetailsForm, Field, text_line
from briefer.ui.positions import Positions
from briefer.ui.translation import tr
from briefer.ui.views.editor import Editor
from briefer.ui.writing.block_edits import alt_words
from briefer.ui.writing.markdown_edits import Edit
from briefer.ui.writing.register_fields import marking_labels
from briefer.ui.writing.side import Side
from briefer.ui.writing.sides import Sides

_IMAGE = re.compile(r"!\[(?P<alt>[^\[\]]*)\]\((?P<name>[^\s()]+)[^()]*\)")


class PictureWords(QObject):
    """Opens the form of the image at the caret, or of the one whose menu is asked for."""

    def __init__(self, window: QWidget, desk: Desk, sides: Sides) -> None:
        super().__init__(window)
        self._window, self._desk, self._sides = window, desk, sides
        self._served: dict[QObject, Editor] = {}
        self.form: DetailsForm | None = None
        self.menu: QMenu | None = None
        sides.each(self._serve)

    def describe(self) -> None:
        """Ask what the image in the caret's line shows."""
        editor = self._sides.editor
        place, _ = editor.selected()
        found = _image_at(editor.text(), place, whole_line=True)
        if found is None:
            self._desk.alerts.say(tr("There is no image in this line."))
        else:
            self._ask(editor, found)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        editor = self._served.get(watched)
        if editor is None or not isinstance(event, QContextMenuEvent) or editor.isReadOnly():
            return False
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        cursor = editor.cursorForPosition(event.pos()) if by_mouse else editor.textCursor()
        text = editor.text()
        found = _image_at(text, Positions(text).to_point(cursor.position()))
        if found is None:
            return False
        if by_mouse:
            editor.take_caret(event.pos())
        menu = editor.make_menu()
        describe = QAction(tr("What the image shows…"), menu)
        describe.triggered.connect(lambda _=False: self._ask(editor, found))
        first = menu.actions()[0]
        menu.insertAction(first, describe)
        menu.insertSeparator(first)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(event.globalPos())
        return True

    # Inside

    def _serve(self, side: Side) -> None:
        self._served[side.editor.viewport()] = side.editor
        side.editor.viewport().installEventFilter(self)

    def _ask(self, editor: Editor, found: re.Match[str]) -> None:
        try:
            asset = get_asset(self._desk.session, found["name"])
        except NotFound as error:
            self._desk.alerts.show(error)
            return
        said = found["alt"] or asset.alt
        form = DetailsForm(
            tr("Image {name}", name=asset.name),
            [
                Field("alt", tr("What it shows"), said, text_line),
                Field("caption", tr("Caption"), asset.caption, text_line),
                Field("credit", tr("Credit"), asset.credit, text_line),
                Field("marking", tr("Marking"), asset.marking, text_line, choices=marking_labels()),
            ],
            tr("What it shows is read aloud to whoever cannot see the image."),
            self._window,
        )
        form.accepted_fields.connect(lambda fields: self._keep(editor, found, asset, fields))
        form.finished.connect(form.deleteLater)
        self.form = form
        form.open()

    def _keep(
        self, editor: Editor, found: re.Match[str], asset: Asset, fields: AssetFields
    ) -> None:
        """Keep it with the image, and in this text, whose own words would win over the image's."""
        start, end = found.span("alt")
        if "alt" in fields and found["alt"] and editor.text()[start:end] == found["alt"]:
            editor.apply(Edit(start, end, alt_words(fields["alt"])), keep_caret=True)
        self._desk.perform(ChangeAsset(asset.name, fields))


def _image_at(text: str, place: int, *, whole_line: bool = False) -> re.Match[str] | None:
    """Return the image whose Markdown holds a place, or the first one in its line."""
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    images = list(_IMAGE.finditer(text, start, end if end >= 0 else len(text)))
    held = [i for i in images if i.start() <= place <= i.end()]
    return next(iter(held or (images if whole_line else [])), None)
