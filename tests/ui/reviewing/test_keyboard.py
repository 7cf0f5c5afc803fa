"""An editor who never touches the mouse: choosing, answering, settling, and back to the text."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import Annotation, AnnotationKind, ThreadState
from briefer.services.lookup import find_annotation
from briefer.services.reviewing import annotate_quote, assign, threads
from briefer.services.session import Session
from briefer.ui.dialogs.details_form import DetailsForm
from briefer.ui.main_window import MainWindow
from briefer.ui.views.card import Card
from briefer.ui.views.growing_field import GrowingField

Open = Callable[[], Session]
KEY = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def press(qtbot: QtBot, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """Press a key wherever the keys are."""
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifiers)


def focused() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""


def thread(opened: Open, number: int) -> Annotation:
    with opened() as session:
        return threads(session, "the-talks")[number].annotation


def test_a_reply_is_written_and_the_keys_come_back_to_the_text(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    press(qtbot, KEY.Key_Down, ALT)
    press(qtbot, KEY.Key_R, CTRL)
    assert focused() == "Reply to H. Adeyemi"
    qtbot.keyClicks(QApplication.focusWidget(), "The April one")
    press(qtbot, KEY.Key_Return, CTRL)
    assert [r.text for r in thread(opened, 0).replies] == ["The April one"]
    assert QApplication.focusWidget() is window.editor


def test_a_reply_of_several_lines_grows_its_card(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    press(qtbot, KEY.Key_Down, ALT)
    press(qtbot, KEY.Key_R, CTRL)
    field = QApplication.focusWidget()
    card = field.parentWidget()
    before = card.height()
    for line in ("The one in April.", "We were told so by two of those who were there."):
        qtbot.keyClicks(QApplication.focusWidget(), line)
        press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: card.height() > before + 30)
    assert not field.verticalScrollBar().isVisible()
    press(qtbot, KEY.Key_Return, CTRL)
    assert QApplication.focusWidget() is window.editor
    (reply,) = thread(opened, 0).replies
    assert reply.text.splitlines()[0] == "The one in April."
    assert len(reply.text.splitlines()) == 2


def test_escape_goes_back_to_the_text_and_keeps_the_half_reply(
    window: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, KEY.Key_Down, ALT)
    press(qtbot, KEY.Key_R, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "Half")
    press(qtbot, KEY.Key_Escape)
    assert QApplication.focusWidget() is window.editor
    press(qtbot, KEY.Key_R, CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, GrowingField)
    assert field.text() == "Half"


def test_the_keys_stay_in_a_half_reply_while_the_thread_changes_under_it(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    press(qtbot, KEY.Key_Down, ALT)
    press(qtbot, KEY.Key_R, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "Half")
    before = QApplication.focusWidget()
    name = thread(opened, 0).id
    window.desk.run(lambda: assign(window.desk.session, name, "R. Castellan"))

    def is_another() -> bool:
        now = QApplication.focusWidget()
        return now is not before and isinstance(now, GrowingField)

    qtbot.waitUntil(is_another)
    qtbot.keyClicks(QApplication.focusWidget(), " and half")
    field = QApplication.focusWidget()
    assert isinstance(field, GrowingField)
    assert field.text() == "Half and half"


def test_the_round_of_panes_goes_into_the_open_card(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_Down, ALT)
    press(qtbot, KEY.Key_F6)
    qtbot.waitUntil(lambda: focused() == "Reply to H. Adeyemi")
    press(qtbot, KEY.Key_F6)
    assert QApplication.focusWidget() is window.frame.library.search


def test_a_card_is_opened_with_enter(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(window.sides.active.text.margin.findChildren(Card)) == 2)
    press(qtbot, KEY.Key_F6)
    assert focused().startswith("Question by H. Adeyemi, open")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: focused() == "Reply to H. Adeyemi")


def test_suggestions_are_accepted_and_rejected_one_after_the_other(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    with opened() as mine:
        session = replace(mine, author="H. Adeyemi")
        for quote, new in (("What is known", "Known"), ("Nobody has answered", "No answer")):
            annotate_quote(session, "the-talks", quote, AnnotationKind.SUGGESTION, "", new)
    window.reviewer.read()
    act = window.actions_table
    assert not act["accept"].isEnabled()
    press(qtbot, KEY.Key_Down, ALT)
    assert act["reply"].isEnabled()
    assert not act["accept"].isEnabled(), "a question has no words to accept"
    press(qtbot, KEY.Key_Down, ALT)
    press(qtbot, KEY.Key_Return, ALT)
    assert "## Known" in window.editor.text()
    press(qtbot, KEY.Key_Delete, ALT)
    assert "offers to host" in window.editor.text()
    press(qtbot, KEY.Key_Return, ALT)
    assert "No answer yet." in window.editor.text()
    assert [thread(opened, n).state.value for n in range(4)] == [
        "open", "accepted", "rejected", "accepted",
    ]  # fmt: skip
    assert window.reviewer.chosen is not None
    assert window.reviewer.chosen.annotation.kind is AnnotationKind.QUESTION
    assert QApplication.focusWidget() is window.editor


def test_what_cannot_be_accepted_stays_chosen(window: MainWindow, qtbot: QtBot) -> None:
    at = window.editor.text().index("ffers to host")
    window.editor.select(at, at)
    qtbot.keyClicks(window.editor, "pr")
    assert window.writer.save()
    press(qtbot, KEY.Key_Home, CTRL)
    press(qtbot, KEY.Key_Down, ALT)
    press(qtbot, KEY.Key_Down, ALT)
    press(qtbot, KEY.Key_Return, ALT)
    assert "were changed since" in window.notices.text
    assert window.reviewer.chosen is not None
    assert window.reviewer.chosen.annotation.kind is AnnotationKind.SUGGESTION


def test_assigning(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    press(qtbot, KEY.Key_Down, ALT)
    press(qtbot, KEY.Key_A, CTRL, SHIFT)
    form = window.findChild(DetailsForm)
    assert form is not None
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClicks(QApplication.focusWidget(), "R. Castellan")
    press(qtbot, KEY.Key_Return)
    assert thread(opened, 0).assignee == "R. Castellan"


def test_settled_ones_are_gone_through_and_opened_again(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    press(qtbot, KEY.Key_Down, ALT)
    press(qtbot, KEY.Key_Return, CTRL, SHIFT)
    act = window.actions_table
    assert not act["reopen"].isEnabled()
    assert act["show-open"].isChecked()
    for name in ("show-open", "show-resolved"):
        act[name].trigger()
    assert (act["show-open"].isChecked(), act["show-resolved"].isChecked()) == (False, True)
    press(qtbot, KEY.Key_Down, ALT)
    assert window.actions_table["reopen"].isEnabled()
    window.actions_table["reopen"].trigger()
    assert find_state(opened, thread(opened, 0).id) == "open"


def find_state(opened: Open, name: str) -> str:
    with opened() as session:
        return find_annotation(session, name).state.value


def test_detached_ones_are_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.actions_table["detached"].isEnabled()
    window.editor.select(0, window.editor.text().index("##"))
    press(qtbot, KEY.Key_Delete)
    assert window.writer.save()
    assert window.actions_table["detached"].isEnabled()
    window.actions_table["detached"].trigger()
    assert focused() == "Reply to H. Adeyemi"
    press(qtbot, KEY.Key_Escape)
    assert QApplication.focusWidget() is window.editor


def test_a_suggestion_is_begun_with_one_key(window: MainWindow, qtbot: QtBot) -> None:
    at = window.editor.text().index("Nobody")
    window.editor.select(at, at + len("Nobody"))
    press(qtbot, KEY.Key_G, CTRL, SHIFT)
    assert focused() == "Proposed wording"


def test_without_a_selection_the_word_at_the_caret_is_meant(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    body = "Şırnak’ta görüşme 😀 ışığı sürüyor.\n\nاللاجئون عادوا"
    for word, inside in (("ışığı", 2), ("görüşme", 7), ("اللاجئون", 3)):
        window.editor.written.bring_in(body)
        at = body.index(word) + inside
        window.editor.select(at, at)
        press(qtbot, KEY.Key_M, CTRL)
        qtbot.keyClicks(QApplication.focusWidget(), "Which?")
        press(qtbot, KEY.Key_Return, CTRL)
        with opened() as session:
            quotes = [t.annotation.anchor.quote for t in threads(session, "the-talks")]
        assert word in quotes


def test_nothing_to_annotate_is_said(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.written.bring_in("One.\n\n\n\nTwo.")
    window.editor.select(6, 6)
    press(qtbot, KEY.Key_M, CTRL)
    assert QApplication.focusWidget() is window.editor
    assert "Select the words" in window.notices.text


def test_a_pinned_section_is_read_and_annotated_by_keys(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    window.actions_table["pin"].trigger()
    assert not window.writer.is_editable
    window.editor.setFocus()
    press(qtbot, KEY.Key_Home, CTRL)
    press(qtbot, KEY.Key_Right, CTRL, SHIFT)
    assert window.editor.textCursor().selectedText().strip() == "The"
    qtbot.keyClicks(window.editor, "x")
    assert window.editor.text().startswith("The first")
    press(qtbot, KEY.Key_M, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "Only one?")
    press(qtbot, KEY.Key_Return, CTRL)
    with opened() as session:
        found = {t.annotation.text: t.annotation.anchor for t in threads(session, "the-talks")}
    assert found["Only one?"].quote == "The"


def test_kinds_and_authors_are_chosen_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    menu = window.frame.writing.strip.narrow.menu()
    window.actions_table["narrow"].trigger()
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Return):
        qtbot.keyClick(menu, key)
    assert [w.kind.value for w in window.editor.marked.words] == ["question"]
    window.actions_table["show-mine"].trigger()
    assert window.editor.marked.words == []


def test_a_suggestion_is_decided_and_not_resolved(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    for _ in range(2):
        press(qtbot, KEY.Key_Down, ALT)
    assert window.reviewer.chosen_suggestion is not None
    press(qtbot, KEY.Key_R, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "Half")
    press(qtbot, KEY.Key_Return, CTRL, SHIFT)
    assert thread(opened, 1).state is ThreadState.OPEN
    assert thread(opened, 1).replies == ()
    assert "accepted or rejected" in window.notices.text
    press(qtbot, KEY.Key_Delete, ALT)
    assert thread(opened, 1).state is ThreadState.REJECTED
