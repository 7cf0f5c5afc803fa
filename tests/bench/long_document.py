"""A document of chapters for comparing engines: the same words for each of them.

A chapter has three sections of five paragraphs and a list, a table of 24 rows and an image.
Two vocabularies: 33 words, which flatters a cache of words, and the words of real prose that
lies on any machine, by their frequency there.
"""

from __future__ import annotations

import io
import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw

CHAPTERS = 46
IMAGES = 5
TITLE = "Situation briefing: water security"
ORIGINATOR = "Analysis Unit"
MARKING = "OFFICIAL – SENSITIVE"
HEADER = ("Item", "Level", "Change", "Comment")

_FEW = tuple(
    re.findall(
        r"\w+",
        """the reservoir level administrative responsibility ministry quarter transfer consultation
        publication assessment infrastructure negotiation regional communication water security
        annual statistical bulletin recommended independent evaluation monitoring of and to in with
        for by on a is was had been""",
    )
)
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Part:
    """One block: kind is heading, section, text, points, table or image."""

    kind: str
    text: str = ""
    points: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    image: int = 0


@cache
def words(vocabulary: str) -> tuple[str, ...]:
    """Words to draw from: "few" or "real"."""
    if vocabulary == "few":
        return _FEW
    files = [_ROOT / "assets/fonts/OFL.txt", _ROOT / "LICENSE"]
    files += sorted(_ROOT.glob("content/**/*.md"))
    prose = " ".join(f.read_text("utf-8") for f in files)
    return tuple(re.findall(r"[A-Za-z][a-z]+", prose))


def document(vocabulary: str = "few", chapters: int = CHAPTERS, edited: bool = False) -> list[Part]:
    """The parts; with ``edited`` one word in the middle is another."""
    chance, choice = random.Random(7), words(vocabulary)

    def sentence() -> str:
        count = chance.randint(9, 22)
        return " ".join(chance.choice(choice) for _ in range(count)).capitalize() + "."

    def paragraph() -> str:
        return " ".join(sentence() for _ in range(chance.randint(6, 10)))

    parts: list[Part] = []
    for chapter in range(1, chapters + 1):
        parts.append(Part("heading", f"Chapter {chapter}: {sentence()[:40]}"))
        for section in range(1, 4):
            parts.append(Part("section", f"Section {chapter}.{section} {sentence()[:30]}"))
            parts += [Part("text", paragraph()) for _ in range(5)]
            parts.append(Part("points", points=tuple(sentence() for _ in range(4))))
        rows = tuple(
            (
                f"Row {n}",
                f"{chance.random() * 100:.1f}",
                f"{chance.randint(-9, 9)}%",
                sentence()[:48],
            )
            for n in range(24)
        )
        parts.append(Part("table", rows=rows))
        parts.append(Part("image", f"Bar chart number {chapter}", image=chapter % IMAGES))
        parts.append(Part("text", paragraph()))
    if edited:
        middle = next(i for i in range(len(parts) // 2, len(parts)) if parts[i].kind == "text")
        first, rest = parts[middle].text.split(" ", 1)
        parts[middle] = Part("text", f"{first} changed {rest.split(' ', 1)[1]}")
    return parts


def image(number: int) -> bytes:
    """One of the images, as PNG."""
    picture = Image.new("RGB", (480, 200), "white")
    draw = ImageDraw.Draw(picture)
    for k in range(8):
        top = 180 - (37 * (k + number)) % 150
        draw.rectangle((20 + k * 55, top, 60 + k * 55, 180), fill=(40, 90 + 15 * k, 160))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
