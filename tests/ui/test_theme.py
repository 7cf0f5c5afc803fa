import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.domain.module import Status
from briefer.resources import asset
from briefer.ui.appearance import Appearance, style_sheet_of
from briefer.ui.icons import icon
from briefer.ui.theme import DARK, LIGHT, Theme, ThemeChoice, contrast

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_of_black_and_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1


@THEMES
def test_words_are_read_on_every_ground(theme: Theme) -> None:
    grounds = [theme.window, theme.panel, theme.paper, theme.hover, theme.selection]
    for ground in grounds:
        assert contrast(theme.text, ground) >= 7, ground
    for ground in grounds:
        assert contrast(theme.quiet, ground) >= 4.5, ground
    for ground in (theme.window, theme.panel, theme.paper):
        assert contrast(theme.accent, ground) >= 4.5, ground
    assert contrast(theme.mark, theme.paper) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_accent, theme.accent_hover) >= 4.5


@THEMES
def test_tints_are_read_and_annotated_words_stay_text(theme: Theme) -> None:
    tints = [theme.of_kind(kind) for kind in AnnotationKind]
    tints += [theme.of_status(status) for status in Status]
    tints.append(theme.of_status(Status.APPROVED, is_stale=True))
    for tint in tints:
        assert contrast(tint.ink, tint.fill) >= 4.5, tint
        assert contrast(tint.ink, theme.paper) >= 4.5, tint
        assert contrast(theme.text, tint.fill) >= 7, tint


@THEMES
def test_kinds_are_told_apart(theme: Theme) -> None:
    assert len({theme.of_kind(kind).fill for kind in AnnotationKind}) == len(AnnotationKind)


@THEMES
def test_the_style_sheet_has_every_colour_filled_in(theme: Theme) -> None:
    sheet = style_sheet_of(theme)
    assert "$" not in sheet
    assert theme.accent in sheet


def test_switching_tells_the_views(appearance: Appearance, qtbot: QtBot) -> None:
    with qtbot.waitSignal(appearance.changed) as told:
        appearance.switch()
    assert told.args == [DARK]
    appearance.choose(ThemeChoice.LIGHT)
    assert appearance.theme is LIGHT


def _inked(image: QImage, colour: str) -> int:
    size = range(image.width())
    return sum(image.pixelColor(x, y).name() == colour for x in size for y in size)


def picture(name: str, colour: str) -> QImage:
    return icon(name, colour, size_px=64).pixmap(64).toImage()


@pytest.mark.usefixtures("qapp")
def test_signs_of_a_direction_point_the_other_way_in_a_mirrored_window() -> None:
    names = ("undo", "redo", "list", "search")
    plain = {name: picture(name, "#000000") for name in names}
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        drawn = {name: picture(name, "#000000") for name in names}
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for name in ("undo", "redo", "list"):
        turned = plain[name].flipped(Qt.Orientation.Horizontal)
        assert _alike(drawn[name], turned), name
        assert not _alike(drawn[name], plain[name]), name
    assert _alike(drawn["search"], plain["search"]), "a lens has no direction"


def _alike(one: QImage, other: QImage) -> bool:
    """Say whether two drawings differ in their soft edges only."""
    apart = sum(
        abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 128
        for x in range(one.width())
        for y in range(one.height())
    )
    return apart < 8


def test_every_icon_draws_in_the_colour_asked_for() -> None:
    for file in sorted(asset("icons").glob("*.svg")):
        image = picture(file.stem, "#2458a6")
        assert _inked(image, "#2458a6") > 40, file.stem
