"""Arranging several sections, headings and breaks, templates, styles and where a text is used."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from briefer.domain.ids import SectionId
from briefer.domain.outline import Generated, Link, LinkMode, Section
from briefer.domain.query import ModuleQuery
from briefer.services.assembling import create_briefing
from briefer.services.issuing import issue
from briefer.services.library import get_briefing, get_module
from briefer.services.session import Session
from briefer.ui.main_window import MainWindow

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def order(window: MainWindow) -> list[SectionId]:
    briefing = window.assembler.briefing
    assert briefing is not None
    return [r.section.id for r in briefing.outline.rows()]


def section(window: MainWindow, row: int) -> Section:
    briefing = window.assembler.briefing
    assert briefing is not None
    return briefing.outline.sections[order(window)[row]]


def select_rows(window: MainWindow, *rows: int) -> None:
    panel, ids = window.frame.outline, order(window)
    window.assembler.select_section(ids[rows[0]])
    for row in rows[1:]:
        panel.view.selectionModel().select(
            panel.model.index_of(ids[row]), QItemSelectionModel.SelectionFlag.Select
        )
    assert panel.selected == [ids[r] for r in rows]


def test_several_sections_move_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    before = order(window)
    select_rows(window, 0, 1)
    qtbot.keyClick(window.frame.outline.view, KEY.Key_Down, ALT_SHIFT)
    assert order(window) == [before[2], before[0], before[1]]
    assert window.frame.outline.selected == [before[0], before[1]]
    window.steps.undo()
    assert order(window) == before
    select_rows(window, 0, 1)
    window.actions_table["leave-out"].trigger()
    assert section(window, 0).is_excluded
    assert section(window, 1).is_excluded
    window.steps.undo()
    window.actions_table["remove-section"].trigger()
    assert order(window) == [before[2]]
    window.steps.undo()
    assert order(window) == before


def test_several_sections_are_dragged_together(window: MainWindow) -> None:
    before, model = order(window), window.frame.outline.model
    data = model.mimeData([model.index_of(before[0]), model.index_of(before[1])])
    top = model.index(-1, 0)
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, top)
    assert order(window) == [before[2], before[0], before[1]]


def test_links_and_switches_are_changed_for_all_selected(window: MainWindow) -> None:
    table = window.actions_table
    select_rows(window, 0, 1)
    assert table["section-number"].isChecked()
    assert not table["page-break"].isChecked()
    table["pin"].trigger()
    links = [section(window, n).link for n in (0, 1)]
    assert [link and link.mode for link in links] == [LinkMode.PINNED, LinkMode.PINNED]
    table["page-break"].trigger()
    assert table["page-break"].isChecked()
    select_rows(window, 0)
    table["page-break"].trigger()
    assert not table["page-break"].isChecked()
    select_rows(window, 0, 1)
    assert not table["page-break"].isChecked(), "only one of the two begins a page"
    for _ in range(3):
        window.steps.undo()
    assert section(window, 1).link == Link(section(window, 1).link.module)  # type: ignore[union-attr]


def test_what_the_program_writes_is_switched_on_and_off(window: MainWindow) -> None:
    def kinds() -> list[Generated | None]:
        briefing = window.assembler.briefing
        assert briefing is not None
        return [r.section.generated for r in briefing.outline.rows()]

    table = window.actions_table
    assert table["generate-sources"].isChecked()
    table["generate-changes"].trigger()
    table["generate-judgements"].trigger()
    table["generate-yardstick"].trigger()
    judgements, changes = Generated.KEY_JUDGEMENTS, Generated.CHANGES
    assert kinds() == [judgements, changes, None, None, Generated.SOURCES, Generated.YARDSTICK]
    table["generate-changes"].trigger()
    assert not table["generate-changes"].isChecked()
    assert changes not in kinds()
    for _ in range(4):
        window.steps.undo()
    assert kinds() == [None, None, Generated.SOURCES]
    assert not table["generate-judgements"].isChecked()


def test_several_modules_come_in_as_one_step_and_doubles_are_told(window: MainWindow) -> None:
    before = order(window)
    modules = [r.id for r in window.desk.search(ModuleQuery())]
    window.frame.outline.model.insert_asked.emit(modules, "", 1)
    assert len(order(window)) == len(before) + len(modules)
    assert "stood in this briefing already" in window.notices.text
    window.steps.undo()
    assert order(window) == before


def test_heading_break_number_and_level(window: MainWindow, qtbot: QtBot) -> None:
    select_rows(window, 1)
    qtbot.keyClick(window.frame.outline.view, KEY.Key_F2)
    line = window.prompts.line
    assert line.field.text() == "The border"
    qtbot.keyClicks(line.field, "Crossings")
    qtbot.keyClick(line.field, KEY.Key_Return)
    assert section(window, 1).heading == "Crossings"
    assert "2  Crossings" in str(window.frame.outline.model.index(1, 0).data())
    for name in ("page-break", "section-number", "lower-headings"):
        window.actions_table[name].trigger()
    changed = section(window, 1)
    assert (changed.breaks_page, changed.is_numbered, changed.level_shift) == (True, False, 1)
    for _ in range(4):
        window.steps.undo()
    assert section(window, 1).heading == ""
    assert not section(window, 1).breaks_page


def test_a_briefing_begins_from_a_template_and_counts_against_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_table["from-template"].trigger()
    gallery = window.beginner.templates
    assert gallery is not None
    names = [gallery.list.item(n).text() for n in range(gallery.list.count())]
    assert len(names) >= 5
    row = next(n for n, name in enumerate(names) if "inister" in name)
    gallery.list.setCurrentRow(row)
    assert "At most" in gallery.about.toPlainText()
    qtbot.keyClicks(gallery.title, "Water for Mosul")
    qtbot.keyClick(gallery.title, KEY.Key_Return)
    briefing = window.assembler.briefing
    assert briefing is not None
    assert briefing.title == "Water for Mosul"
    assert briefing.template == "ministerial-brief"
    assert len(order(window)) > 2
    assert f"of {window.assembler.budget_words:,}" in window.frame.status.text


def test_the_next_report_begins_where_the_last_edition_ended(
    window: MainWindow, qtbot: QtBot, opened: Callable[[], Session]
) -> None:
    window.actions_table["from-edition"].trigger()
    assert "was not issued yet" in window.notices.text
    before, first = window.assembler.briefing, order(window)
    assert before is not None
    with opened() as other:
        issue(other, before.id, ["md"], waive_all="For the test")
    select_rows(window, 1)
    window.actions_table["remove-section"].trigger()
    window.actions_table["from-edition"].trigger()
    line = window.prompts.line
    assert line.field.text() == "State of the talks"
    qtbot.keyClicks(line.field, "State of the talks, next week")
    qtbot.keyClick(line.field, KEY.Key_Return)
    begun = window.assembler.briefing
    assert begun is not None
    assert (begun.title, begun.issued) == ("State of the talks, next week", None)
    assert begun.id != before.id
    assert len(order(window)) == len(first), "as it was issued, not as it is now"
    assert not set(order(window)) & set(first)
    assert [f.title for f in window.assembler.faces.values()][:2] == ["The talks", "The border"]


def test_who_follows_a_text_is_said_over_it_before_it_is_saved(
    window: MainWindow, qtbot: QtBot, opened: Callable[[], Session]
) -> None:
    strip = window.frame.writing.strip
    assert "Followed" not in strip._parts.text()
    with opened() as other:
        module = get_module(other, "the-talks").id
        window.desk.bridge.announce(create_briefing(other, "Another one", [module]))
    select_rows(window, 1)
    window.assembler.open_section(order(window)[1])
    select_rows(window, 0)
    window.assembler.open_section(order(window)[0])
    assert strip._parts.text().startswith("Followed in 2 briefings")
    window.editor.select(0, 0)
    qtbot.keyClicks(window.editor, "New ")
    assert strip._parts.text().startswith("Followed in 2 briefings")
    window.library.open(get_module(window.desk.session, "water-levels").id)
    assert "in no briefing" in strip._parts.text()


def test_page_one_is_shown_in_each_style_and_one_is_chosen(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_table["house-style"].trigger()
    gallery = window.beginner.styles
    assert gallery is not None
    qtbot.waitUntil(lambda: len(gallery.pictures) == 3, timeout=30000)
    pictures = list(gallery.pictures.values())
    assert all(p.width() > 300 for p in pictures)
    assert pictures[0] != pictures[1] != pictures[2]
    gallery.list.setCurrentRow(0)
    qtbot.mouseClick(gallery.choose, LEFT)
    briefing = window.assembler.briefing
    assert briefing is not None
    assert get_briefing(window.desk.session, briefing.id).style == "bulletin"
    window.steps.undo()
    assert get_briefing(window.desk.session, briefing.id).style == ""


def test_where_a_text_is_used_is_said_and_led_to(
    window: MainWindow, qtbot: QtBot, opened: Callable[[], Session]
) -> None:
    with opened() as other:
        module = get_module(other, "the-talks").id
        window.desk.bridge.announce(create_briefing(other, "Another one", [module]))
    qtbot.keyClick(window.editor, KEY.Key_U, CTRL)
    form = window.uses.form
    assert form is not None
    assert "2 drafts" in form.said.text()
    titles = [form.list.topLevelItem(n).text(0) for n in range(2)]
    assert sorted(titles) == ["Another one", "State of the talks"]
    form.list.setCurrentItem(form.list.topLevelItem(titles.index("Another one")))
    qtbot.keyClick(form.list, KEY.Key_Return)
    assert window.assembler.briefing is not None
    assert window.assembler.briefing.title == "Another one"
    window.prompts.name_version()
    assert "2 briefings follow this text" in window.prompts.line._hint.text()
    window.prompts.line.close()
