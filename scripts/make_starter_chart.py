"""Draws the starter library's chart from its facts; the same facts give the same bytes.

Run from the project's root: ``python scripts/make_starter_chart.py``.
"""

from __future__ import annotations

import re
from pathlib import Path

import yaml
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "content" / "starter" / "assets" / "returns-in-scale.png"

WIDTH, HEIGHT = 1800, 730
LEFT, RIGHT = 60, 1740
INK, SOFT, PAPER = "#1b2430", "#5b6673", "#ffffff"
BARS = (
    ("refugees-turkey", "Syrian refugees in Türkiye", "#1f4e79"),
    ("returns-proposed", "Returns in Ankara’s rumoured blueprint", "#b5651d"),
)


def font(name: str, size_px: int) -> ImageFont.FreeTypeFont:
    """Load one of the fonts that the program ships."""
    return ImageFont.truetype(str(ROOT / "assets" / "fonts" / name), size_px)


def millions(text: str) -> float:
    """Read "around 2 million" as 2.0."""
    found = re.search(r"(\d+(?:\.\d+)?) million", text)
    if found is None:
        raise ValueError(f"no millions in {text!r}")
    return float(found.group(1))


def draw(facts: dict[str, str]) -> Image.Image:
    """Draw the bars to one scale, each with its label above and its figure beside it."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(picture)
    title, label = font("NotoSans-Bold.ttf", 46), font("NotoSans-Regular.ttf", 38)
    figure, small = font("NotoSans-Bold.ttf", 42), font("NotoSans-Regular.ttf", 28)
    pen.text((LEFT, 40), "Rumoured returns equal more than half of those hosted", INK, title)
    longest = max(millions(facts[name]) for name, _, _ in BARS)
    room = RIGHT - LEFT - 330
    for row, (name, words, colour) in enumerate(BARS):
        top = 160 + row * 230
        pen.text((LEFT, top), words, INK, label)
        end = LEFT + round(room * millions(facts[name]) / longest)
        pen.rectangle((LEFT, top + 64, end, top + 154), colour)
        pen.text((end + 24, top + 80), facts[name], INK, figure)
    pen.line((LEFT, 640, RIGHT, 640), "#c9d0d8", 2)
    note = "People. Bars drawn to one scale from zero. The blueprint is rumoured, not confirmed."
    pen.text((LEFT, 662), note, SOFT, small)
    return picture


def main() -> None:
    """Write the chart."""
    entries = yaml.safe_load((ROOT / "content/starter/facts.yaml").read_text("utf-8"))
    facts = {entry["name"]: str(entry["text"]) for entry in entries}
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    draw(facts).quantize(64, dither=Image.Dither.NONE).save(TARGET, optimize=True)


if __name__ == "__main__":
    main()
