"""What is begun in the margins and not yet sent, by text, for as long as the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from briefer.domain.ids import AnnotationId, ModuleId
from briefer.errors import BrieferError
from briefer.services.half_written import (
    HalfRemark,
    HalfReply,
    HalfWritten,
    find_half_written,
    keep_half_written,
)
from briefer.ui.desk import Desk

KEEP_MS = 1000
"""After the last key, as the text itself is saved."""


class HalfKept(QObject):
    """Shared by both sides; writes down a moment later what a crash would take.

    Signals:
        offered: A remark was laid down that another margin may show.
    """

    offered = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._remarks: dict[ModuleId, dict[str, HalfRemark]] = {}
        self._replies: dict[ModuleId, dict[AnnotationId, HalfReply]] = {}
        self._in_hand: set[str] = set()
        self._changed: set[ModuleId] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEEP_MS)
        self._soon.timeout.connect(self.save)

    def take(self, module: ModuleId) -> HalfRemark | None:
        """Hand out the newest remark on a text that no card shows."""
        self._read(module)
        for remark in reversed(self._remarks[module].values()):
            if remark.id not in self._in_hand:
                self._in_hand.add(remark.id)
                return remark
        return None

    def waits(self, module: ModuleId) -> bool:
        """Say whether there is a remark on a text that no card shows."""
        self._read(module)
        return any(remark not in self._in_hand for remark in self._remarks[module])

    def put(self, module: ModuleId, remark: HalfRemark) -> None:
        """Note how far a remark has come, while its card shows it."""
        self._read(module)
        self._in_hand.add(remark.id)
        if self._remarks[module].get(remark.id) != remark:
            self._remarks[module][remark.id] = remark
            self._note(module)

    def lay_down(self, remark: HalfRemark) -> None:
        """Let another card show a remark: the one that did is gone."""
        self._in_hand.discard(remark.id)

    def forget(self, module: ModuleId, remark: HalfRemark) -> None:
        """Drop a remark that was sent, or that nobody wants."""
        self._read(module)
        self._in_hand.discard(remark.id)
        if self._remarks[module].pop(remark.id, None) is not None:
            self._note(module)

    def replies(self, module: ModuleId) -> dict[AnnotationId, HalfReply]:
        """Return the replies begun on a text, by thread; every margin reads the same ones."""
        self._read(module)
        return self._replies[module]

    def put_reply(self, module: ModuleId, thread: AnnotationId, reply: HalfReply | None) -> None:
        """Note how far a reply has come; none forgets it."""
        replies = self.replies(module)
        if replies.get(thread) == reply:
            return
        if reply is None:
            del replies[thread]
        else:
            replies[thread] = reply
        self._note(module)

    def save(self) -> bool:
        """Write down what has changed; say whether all of it is safe now."""
        self._soon.stop()
        for module in list(self._changed):
            half = HalfWritten(tuple(self._remarks[module].values()), self._replies[module])
            try:
                keep_half_written(self._desk.session, module, half)
            except BrieferError as error:
                self._desk.alerts.show(error)
                return False
            self._changed.discard(module)
        return True

    # Inside

    def _read(self, module: ModuleId) -> None:
        if module not in self._remarks:
            found = find_half_written(self._desk.session, module)
            self._remarks[module] = {remark.id: remark for remark in found.remarks}
            self._replies[module] = dict(found.replies)

    def _note(self, module: ModuleId) -> None:
        self._changed.add(module)
        self._soon.start()
