"""The whole way in the window, step by step as the tutorial tells it, by keys and presses."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefer.services.distributing import list_copies
from briefer.services.issuing import edition_file, list_editions
from briefer.ui.main_window import MainWindow
from briefer.ui.views.compose_card import ComposeCard

TUTORIAL = Path(__file__).parents[3] / "docs" / "tutorial.md"
CTRL, KEY, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.Key, Qt.MouseButton.LeftButton
_STEP = re.compile(r"^\d+\. \*\*(.+?)\*\*(?: \((.+?)\))?", re.MULTILINE)


class Officer:
    """Does what the tutorial says, and looks at what comes of it."""

    def __init__(
        self, window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.window, self.qtbot, self.folder = window, qtbot, folder
        self.copy = folder / "the-night-ferry-1-the-minister.pdf"
        monkeypatch.setattr(window.record._asks, "issued_file", lambda: str(self.copy))

    def begin(self, action: str) -> None:
        """Choose an action by its words, as a menu offers it."""
        found = [a for spec, a in self.window.actions_table if spec.text == action]
        assert found[0].isEnabled(), action
        found[0].trigger()

    def type_line(self, words: str) -> None:
        field = self.window.prompts.line.field
        field.setText(words)
        self.qtbot.keyClick(field, KEY.Key_Return)

    def choose(self, words: str) -> None:
        palette = self.window.prompts.palette
        assert palette is not None
        self.qtbot.keyClicks(palette.field, words)
        self.qtbot.keyClick(palette.field, KEY.Key_Return)

    def number_of_copies(self) -> int:
        return len(list_copies(self.window.desk.session, "the-night-ferry"))

    # The steps

    def write_a_module(self) -> None:
        self.type_line("Outlook for the ferry")
        self.qtbot.keyClicks(self.window.editor, "They agree on the figures.")

    def write_a_judgement(self) -> None:
        form = self.window.judger.form
        assert form is not None
        self.qtbot.keyClicks(form.words, "The night ferry is as likely as not to run again.")
        form.likelihood.setCurrentIndex(form.likelihood.findData("roughly even chance"))
        form.confidence.setCurrentIndex(form.confidence.findData("moderate"))
        self.qtbot.keyClicks(form.basis, "talks go on")
        self.qtbot.keyClick(form.basis, KEY.Key_Return)

    def cite(self) -> None:
        self.choose("desk")
        assert self.window.editor.text().rstrip().endswith("[@desk-2026]")
        assert self.window.writer.save()

    def begin_a_briefing(self) -> None:
        gallery = self.window.beginner.templates
        assert gallery is not None
        names = [gallery.list.item(row).text() for row in range(gallery.list.count())]
        gallery.list.setCurrentRow(names.index("Situation report"))
        self.qtbot.keyClicks(gallery.title, "The night ferry")
        self.qtbot.keyClick(gallery.title, KEY.Key_Return)
        briefing = self.window.assembler.briefing
        assert briefing is not None
        assert briefing.slug == "the-night-ferry"
        for section in [s for s in briefing.outline.sections.values() if s.own]:
            self.window.assembler.select_section(section.id)
            self.window.assembler.open_section(section.id)
            self.qtbot.keyClick(self.window.editor, KEY.Key_A, CTRL)
            self.qtbot.keyClicks(self.window.editor, "Nothing is decided before March.")
        assert self.window.writer.save()

    def insert_the_module(self) -> None:
        self.choose("Outlook for")
        briefing = self.window.assembler.briefing
        assert briefing is not None
        linked = next(s for s in briefing.outline.sections.values() if s.link is not None)
        self.window.assembler.select_section(linked.id)
        self.window.assembler.open_section(linked.id)
        assert "They agree" in self.window.editor.text()

    def ask_a_question(self) -> None:
        card = self.window.findChild(ComposeCard)
        assert card is not None
        field = next(f for f in card.findChildren(QPlainTextEdit) if f.isVisible())
        for chip in card.findChildren(type(card._group.button(0))):
            if chip.text() == "Question":
                self.qtbot.mouseClick(chip, LEFT)
        self.qtbot.keyClicks(field, "On which figures?")
        self.qtbot.keyClick(field, KEY.Key_Return, CTRL)

    def look_at_the_findings(self) -> None:
        sheet = self.window.checker.sheet
        self.qtbot.waitUntil(lambda: sheet.findings.count() > 0, timeout=10000)
        row = next(n for n, t in enumerate(sheet.findings.texts) if "On which figures?" in t)
        sheet.findings.setCurrentRow(row)
        self.qtbot.keyClick(sheet.findings, KEY.Key_Return)
        assert self.window.editor.textCursor().selectedText() == "the figures"
        sheet.close()

    def issue(self) -> None:
        form = self.window.issuer.form
        assert form is not None
        self.qtbot.waitUntil(lambda: bool(form.reasons), timeout=20000)
        assert list(form.reasons) == ["open-question"], form.findings.texts
        if not form.choices.formats["md"].isChecked():
            self.qtbot.mouseClick(form.choices.formats["md"], LEFT)
        form.choices.formats["md"].setChecked(True)
        assert not form.issue.isEnabled()
        self.qtbot.keyClicks(form.reasons["open-question"], "The minister leaves at noon")
        with self.qtbot.waitSignal(self.window.issuer.issued, timeout=30000):
            self.qtbot.keyClick(form.note, KEY.Key_Return)

    def hand_out(self) -> None:
        form = self.window.record.form
        assert form is not None
        assert form.formats.kinds == ("pdf", "md")
        self.qtbot.keyClicks(form.names, "The minister; The ambassador")
        self.qtbot.keyClick(form.names, KEY.Key_Return)
        self.qtbot.waitUntil(lambda: self.number_of_copies() == 4, timeout=30000)
        assert self.copy.is_file()
        with self.qtbot.waitSignal(self.window.exporter.written, timeout=20000):
            self.qtbot.mouseClick(form.record, LEFT)
        rows = (self.folder / "the-night-ferry-record.csv").read_text("utf-8-sig")
        assert rows.count("The ambassador") == 2
        form.reject()

    def verify(self) -> None:
        said = self.window.notices.text
        assert "edition 1 of “The night ferry”" in said
        assert "the copy of The minister (copy 1 of 2)" in said

    def judge_otherwise(self) -> None:
        form = self.window.judger.form
        assert form is not None
        assert form.why.text() == "Edition 1 said roughly even chance."
        form.likelihood.setCurrentIndex(form.likelihood.findData("unlikely"))
        assert "Why is it judged otherwise" in form.why.text()
        form.basis.clear()
        self.qtbot.keyClicks(form.basis, "no ship before autumn")
        self.qtbot.keyClick(form.basis, KEY.Key_Return)
        assert self.window.writer.save()

    def see_what_changed(self) -> None:
        pane = self.window.changes
        assert "unlikely, was roughly even chance, because no ship before autumn" in pane.text
        with self.qtbot.waitSignal(self.window.exporter.written, timeout=20000):
            self.qtbot.mouseClick(pane.strip.export, LEFT)
        assert (self.folder / "the-night-ferry-1-draft.pdf").read_bytes().startswith(b"%PDF-")

    def issue_again(self) -> None:
        first = list_editions(self.window.desk.session, "the-night-ferry")[0]
        before = edition_file(self.window.desk.session, first, "md").data
        self.issue()
        second, first = list_editions(self.window.desk.session, "the-night-ferry")
        assert (second.number, first.number) == (2, 1)
        assert edition_file(self.window.desk.session, first, "md").data == before
        text = edition_file(self.window.desk.session, second, "md").data.decode()
        said = "unlikely, was roughly even chance, because no ship before autumn"
        assert text.count(said) == 2, "on page one and among the changes"

    def withdraw(self) -> None:
        form = self.window.record.form
        assert form is not None
        assert form.number == 2
        form.editions.setCurrentItem(form.editions.topLevelItem(1))
        assert form.number == 1
        self.qtbot.keyClicks(form.reason, "The judgement did not hold")
        self.qtbot.keyClick(form.reason, KEY.Key_Return)
        said = self.window.notices.text
        assert "The minister (copy 1 of 2), The ambassador (copy 2 of 2)" in said
        form.reject()

    def verify_again(self) -> None:
        said = self.window.notices.text
        assert "the copy of The minister" in said
        assert "it was withdrawn: The judgement did not hold" in said


def test_every_step_of_the_tutorial_is_done_in_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = _STEP.findall(TUTORIAL.read_text("utf-8").partition("in the window\n")[2])
    keys = {spec.text: spec.shortcut.split("|")[0] for spec, _ in window.actions_table}
    assert dict(told) == {a: keys[a] for a, _ in told}
    officer = Officer(window, qtbot, tmp_path, monkeypatch)

    def select(words: str) -> Callable[[], None]:
        def choose() -> None:
            window.showing.write()
            at = window.editor.text().index(words)
            window.editor.select(at, at + len(words))

        return choose

    before = {5: select("the figures"), 10: select("as likely as not")}
    steps = [
        officer.write_a_module,
        officer.write_a_judgement,
        officer.cite,
        officer.begin_a_briefing,
        officer.insert_the_module,
        officer.ask_a_question,
        officer.look_at_the_findings,
        officer.issue,
        officer.hand_out,
        officer.verify,
        officer.judge_otherwise,
        officer.see_what_changed,
        officer.issue_again,
        officer.withdraw,
        officer.verify_again,
    ]
    for number, ((action, _), step) in enumerate(zip(told, steps, strict=True)):
        before.get(number, lambda: None)()
        officer.begin(action)
        step()
