"""Offers text again that never reached the library: kept aside in a copy, and then closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from briefer.domain.ids import ModuleId
from briefer.services.unsaved import UnsavedText, find_unsaved, forget_unsaved
from briefer.ui.desk import Desk
from briefer.ui.translation import tr
from briefer.ui.views.editor import Editor
from briefer.ui.views.notice_bar import NoticeBar
from briefer.ui.wording import age
from briefer.ui.writing.writer import Writer


class Rescuer(QObject):
    """Looks for a kept copy whenever another text is opened."""

    def __init__(
        self,
        desk: Desk,
        writer: Writer,
        editor: Editor,
        notices: NoticeBar,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._writer, self._editor = desk, writer, editor
        self._notices, self._clock = notices, clock
        self._module: ModuleId | None = None
        writer.opened.connect(self._look)

    def _look(self) -> None:
        module = self._writer.module
        if module == self._module:
            return
        self._module = module
        if module is None or not self._writer.is_editable or self._writer.content is None:
            return
        found = find_unsaved(self._desk.session, module)
        if found is None:
            return
        if found.text == self._writer.content.body:
            forget_unsaved(self._desk.session, module)
            return
        self._notices.tell(
            tr(
                "“{title}” was changed at {time} and could not be saved then.",
                title=self._writer.content.title,
                time=age(found.at, self._clock()),
            ),
            [
                (tr("Bring it back"), lambda: self._bring_back(module, found)),
                (tr("Throw it away"), lambda: self._throw_away(module)),
            ],
        )

    def _bring_back(self, module: ModuleId, found: UnsavedText) -> None:
        if self._writer.module == module and self._writer.save():
            self._editor.bring_in(found.text)
            if self._writer.save():
                self._throw_away(module)

    def _throw_away(self, module: ModuleId) -> None:
        forget_unsaved(self._desk.session, module)
        self._notices.dismiss()
