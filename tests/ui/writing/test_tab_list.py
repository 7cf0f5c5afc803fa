"""Which texts are open on a side, and in which order they were used."""

from briefer.domain.ids import ModuleId
from briefer.ui.writing.tab_list import TabList, TextPlace


def place(name: str) -> TextPlace:
    return TextPlace(ModuleId(name))


def test_a_text_that_gave_way_during_a_walk_is_not_walked_to_again() -> None:
    tabs = TabList()
    kept = tabs.show(place("kept"), keeps=True)
    tabs.show(place("passing"))
    assert tabs.step(1) is kept
    tabs.step(1)
    assert tabs.current is not kept
    newer = tabs.show(place("newer"))
    assert tabs.tabs == [kept, newer]
    for _ in range(3):
        assert tabs.step(1) in tabs.tabs
    assert sorted(tabs.used) == [0, 1]
