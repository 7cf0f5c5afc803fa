from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from briefer.domain.ids import ModuleId, RevisionNumber, SectionId
from briefer.domain.module import Status
from briefer.domain.module_row import ModuleRow
from briefer.domain.outline import ROOT, Generated, Outline, Section
from briefer.ui.models.library_model import FIRST_PAGE, MODULES_MIME, PAGE, LibraryModel
from briefer.ui.models.outline_model import OutlineModel, SectionFace

pytestmark = pytest.mark.usefixtures("qapp")
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def row(name: str, title: str = "") -> ModuleRow:
    return ModuleRow(
        id=ModuleId(name),
        slug=name,
        title=title or name,
        tags=("north",),
        status=Status.DRAFT,
        marking="",
        owner="",
        language="en",
        saved_at=NOW,
        head=RevisionNumber(1),
    )


class Shelf:
    """Stands for the library: rows in order, read a page at a time."""

    def __init__(self, names: list[str]) -> None:
        self.rows = [row(n) for n in names]
        self.reads: list[tuple[int, int]] = []

    def fetch(self, offset: int, limit: int) -> list[ModuleRow]:
        self.reads.append((offset, limit))
        return self.rows[offset : offset + limit]


def library(shelf: Shelf, *, is_watched: bool = True) -> LibraryModel:
    model = LibraryModel(shelf.fetch)
    if is_watched:
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.search(shelf.fetch)
    return model


def titles(model: LibraryModel) -> list[object]:
    return [model.index(n).data() for n in range(model.rowCount())]


def test_rows_are_read_a_page_at_a_time() -> None:
    shelf = Shelf([f"m{n}" for n in range(2 * PAGE + 5)])
    model = library(shelf, is_watched=False)  # the watcher reads on by itself
    assert model.rowCount() == FIRST_PAGE
    assert shelf.reads == [(0, FIRST_PAGE)]
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert titles(model) == [r.title for r in shelf.rows]
    assert len(shelf.reads) == 3


def test_one_change_resets_nothing(qtbot: QtBot) -> None:
    shelf = Shelf(["a", "b", "c"])
    model = library(shelf)
    kept = QPersistentModelIndex(model.index(2))
    shelf.rows = [row("new"), row("a"), row("c", "another title")]
    with qtbot.assertNotEmitted(model.modelReset):
        model.refresh()
    assert titles(model) == ["new", "a", "another title"]
    assert kept.data() == "another title"


@settings(max_examples=80, derandomize=True, deadline=None)
@given(st.lists(st.sampled_from("abcdefgh"), unique=True), st.permutations("abcdefgh"), st.data())
def test_any_change_arrives(old: list[str], other: list[str], data: st.DataObject) -> None:
    shelf = Shelf(old)
    model = library(shelf)
    shelf.rows = [row(n, n.upper()) for n in other[: data.draw(st.integers(0, 8))]]
    model.refresh()
    assert titles(model) == [r.title for r in shelf.rows]


def test_dragged_rows_carry_their_ids() -> None:
    model = library(Shelf(["a", "b"]))
    data = model.mimeData([model.index(0), model.index(1)])
    assert bytes(data.data(MODULES_MIME).data()) == b"a\nb"


def outline(*paths: str) -> Outline:
    """Build an outline of sections named by their letter: "a", "a/b", …"""
    made = Outline()
    for path in paths:
        *above, name = path.split("/")
        section = Section(id=SectionId(name), generated=Generated.SOURCES)
        made = made.insert(section, SectionId(above[-1]) if above else ROOT)
    return made


def faces(of: Outline) -> dict[SectionId, SectionFace]:
    return {s: SectionFace(title=s.upper()) for s in of.sections}


@pytest.fixture
def model() -> OutlineModel:
    made = OutlineModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    tree = outline("a", "b", "b/c", "b/d", "e")
    made.show(tree, faces(tree))
    return made


def test_the_tree_is_shown(model: OutlineModel) -> None:
    second = model.index(1, 0)
    assert second.data() == "B"
    assert [model.index(n, 0, second).data() for n in range(model.rowCount(second))] == ["C", "D"]
    assert model.parent(model.index(0, 0, second)) == second


def test_what_is_selected_stays_through_a_move(model: OutlineModel) -> None:
    kept = QPersistentModelIndex(model.index_of(SectionId("c")))
    gone = QPersistentModelIndex(model.index_of(SectionId("d")))
    tree = model.outline.move(SectionId("b"), ROOT, 0).move(SectionId("c"), SectionId("e"))
    tree = tree.remove(SectionId("d"))
    model.show(tree, faces(tree))
    assert kept.data() == "C"
    assert kept.parent().data() == "E"
    assert not gone.isValid()


def test_a_face_changes_alone(model: OutlineModel, qtbot: QtBot) -> None:
    new = {**faces(model.outline), SectionId("c"): SectionFace(title="Changed", number="2.1")}
    with qtbot.assertNotEmitted(model.layoutChanged), qtbot.waitSignal(model.dataChanged) as told:
        model.show(model.outline, new)
    assert told.args[0].data() == "2.1  Changed"


@pytest.mark.parametrize(
    ("dragged", "onto", "row", "asked"),
    [
        ("a", "", 3, [["a"], "", 2]),
        ("e", "", 0, [["e"], "", 0]),
        ("a", "b", -1, [["a"], "b", -1]),
        ("c", "b", 2, [["c"], "b", 1]),
        ("d", "", 1, [["d"], "", 1]),
    ],
)
def test_dropping_asks_for_a_move(
    model: OutlineModel, qtbot: QtBot, dragged: str, onto: str, row: int, asked: list[object]
) -> None:
    before = model.outline
    data = model.mimeData([model.index_of(SectionId(dragged))])
    with qtbot.waitSignal(model.move_asked) as told:
        model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, model.index_of(SectionId(onto)))
    assert told.args == asked
    assert model.outline is before


def test_nothing_drops_into_itself_or_where_it_is(model: OutlineModel, qtbot: QtBot) -> None:
    data = model.mimeData([model.index_of(SectionId("b"))])
    inside = model.index_of(SectionId("c"))
    move = Qt.DropAction.MoveAction
    with qtbot.assertNotEmitted(model.move_asked):
        assert not model.canDropMimeData(data, move, -1, 0, inside)
        assert not model.dropMimeData(data, move, -1, 0, inside)
        model.dropMimeData(data, move, 2, 0, QModelIndex())
        model.dropMimeData(data, move, 1, 0, QModelIndex())


def test_modules_drop_between_sections(model: OutlineModel, qtbot: QtBot) -> None:
    data = library(Shelf(["m1", "m2"])).mimeData([])
    data.setData(MODULES_MIME, b"m1\nm2")
    with qtbot.waitSignal(model.insert_asked) as told:
        model.dropMimeData(data, Qt.DropAction.CopyAction, 1, 0, QModelIndex())
    assert told.args == [["m1", "m2"], "", 1]
