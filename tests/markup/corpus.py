"""Seeded Markdown documents: the text format in all its parts, with words that can be traced."""

from __future__ import annotations

import random
from collections.abc import Callable

# Pieces that rules of every kind look for, to be thrown together at random.
# fmt: off
SYNTAX = [
    "*", "**", "_", "~~", "`", "```\n", "\n", "\n\n", "    ", "\t", "> ", "- ", "1. ", "# ",
    ": ", "|", "|-|-|\n", "!!! note\n    ", '!!! judgement "basis: x"\n    ', "[^1]", "[^1]: ",
    "*[A]: ", "[@k, p. 4]", "{fact:n}", "[a](#b)", "![a](b)", "[", "]", "(", ")", "<", ">",
    "&amp;", "&#0;", "\\", "\r\n", "\r", "\x02", "\x03", "{: lang=ar }", "{#x}", "A", "word ",
    " ", "é", "😀", "\U000f0000", "---\n", "===\n", "<http://a>", "[r]: #x\n", "  \n", "\ud800",
    "\x00", "\x0b", "\u2028",
]
# fmt: on


def unique_words() -> Callable[[], str]:
    """Return a source of seven-letter words that never come twice."""
    letters = "bcdfghjklmnpqrstvwxz"
    state = 0

    def word() -> str:
        nonlocal state
        state += 1
        n, out = state, ""
        for _ in range(5):
            n, digit = divmod(n, len(letters))
            out = letters[digit] + out
        return "q" + out + "q"

    return word


def common_words(seed: int) -> Callable[[], str]:
    """Return a source of ten seven-letter words, so that the same word stands everywhere."""
    chosen = random.Random(seed)
    stock = ["qbbbbbq", "qbbbbcq", "qbbbbdq", "qbbbbfq", "qbbbbgq", "qbbcbbq", "qbbdbbq"]
    stock += ["qcbbbbq", "qdbbbbq", "qfbbbbq"]
    return lambda: chosen.choice(stock)


class Document:
    """Writes one document; the seed decides its shape, ``word`` only fills it."""

    def __init__(self, seed: int, word: Callable[[], str]) -> None:
        self._random = random.Random(seed)
        self._word = word
        self._notes = 0
        self._tail: list[str] = []

    def text(self, blocks: int = 12) -> str:
        parts = [self.block(0) for _ in range(blocks)]
        return self._join([*parts, *self._tail])

    def _join(self, parts: list[str]) -> str:
        return "\n\n".join(parts) + "\n"

    def words(self, least: int = 1, most: int = 5) -> str:
        return " ".join(self._word() for _ in range(self._random.randint(least, most)))

    def inline(self, depth: int = 0) -> str:
        pieces = [self.piece(depth) for _ in range(self._random.randint(1, 4))]
        return self._random.choice([" ", " ", "  ", ", "]).join(pieces)

    def piece(self, depth: int) -> str:
        w = self.words
        plain = [
            lambda: w(),
            lambda: f"`{w()}`",
            lambda: f"``{w()} ` {w()}``",
            lambda: f"[@src{self._random.randint(1, 9)}, p. {self._random.randint(1, 99)}]",
            lambda: "[@a-b; @c_d, §§ 3]",
            lambda: "{fact:some.name}",
            lambda: f"{w()} \\* {w()} \\_ {w()}",
            lambda: f"{w()} &amp; {w()} &#8212;",
            lambda: f"{w()}  \n{w()}",
            lambda: f"{w()}\n{w()}",
            lambda: f"<https://example.org/{self._word()}>",
            lambda: f'![{w()}](map.png "{w()}")',
            lambda: f"<b>{w()}</b>",
            lambda: f"{w()} {w()}, *HT",
            lambda: f"ÄÖ {w()} – “{w()}” 😀 {w()}",
            lambda: self.note(),
            lambda: f"ABR {w()} ABR",
        ]
        if depth > 2 or self._random.random() < 0.5:
            return self._random.choice(plain)()
        inner = self.inline(depth + 1)
        return self._random.choice(
            [
                lambda: f"*{inner.strip()}*",
                lambda: f"**{inner.strip()}**",
                lambda: f"***{inner.strip()}***",
                lambda: f"_{inner.strip()}_",
                lambda: f"~~{inner.strip()}~~",
                lambda: f'[{w()}](https://example.org "{w()}")',
                lambda: f"[{w()}](javascript:x)",
                lambda: f"[{w()}][ref]",
            ]
        )()

    def note(self) -> str:
        self._notes += 1
        label = f"n{self._notes}"
        more = f"\n\n    {self.words()}" if self._random.random() < 0.3 else ""
        self._tail.append(f"[^{label}]: {self.words()} *{self.words()}* {self.words()}{more}")
        return f"{self._word()}[^{label}]"

    def lines(self, text: str, prefix: str) -> str:
        return "\n".join(prefix + line if line else line for line in text.split("\n"))

    def block(self, depth: int) -> str:
        r = self._random
        kinds = [self.paragraph] * 4 + [self.bullets, self.numbers, self.table, self.code]
        kinds += [self.heading, self.definition, self.rule]
        if depth == 0:
            kinds += [self.fence, self.abbreviation, self.reference]
        if depth < 2:
            kinds += [self.quote, self.box, self.nested]
        return r.choice(kinds)(depth)

    def paragraph(self, _depth: int) -> str:
        text = self.inline()
        if self._random.random() < 0.15:
            text += '\n{: marking="TLP:AMBER" lang="ar" }'
        return text

    def bullets(self, _depth: int) -> str:
        gap = self._random.choice(["\n", "\n", "\n\n"])
        mark = self._random.choice("-*+")
        items = [self.inline().replace("\n", " ") for _ in range(self._random.randint(1, 4))]
        return gap.join(f"{mark} {item}" for item in items)

    def numbers(self, _depth: int) -> str:
        first = self._random.choice([1, 1, 7])
        items = [self.words() for _ in range(self._random.randint(1, 4))]
        return "\n".join(f"{n}. {item}" for n, item in enumerate(items, first))

    def nested(self, depth: int) -> str:
        below = self.lines(self.block(depth + 1), "    ")
        gap = self._random.choice(["\n\n", "\n\n", "\n"])
        return f"- {self.words()}\n- {self.words()}{gap}{below}\n\n- {self.words()}"

    def table(self, _depth: int) -> str:
        columns = self._random.randint(2, 4)
        row = lambda: "| " + " | ".join(self.cell() for _ in range(columns)) + " |"  # noqa: E731
        dashes = "|".join(self._random.choice(["---", ":--", "--:", ":-:"]) for _ in range(columns))
        rows = [row(), f"|{dashes}|", *(row() for _ in range(self._random.randint(0, 3)))]
        return "\n".join(rows)

    def cell(self) -> str:
        return self._random.choice(
            [
                lambda: self.words(0, 3),
                lambda: f"*{self._word()}* {self._word()}",
                lambda: f"`{self._word()}`",
                lambda: f"{self._word()} \\| {self._word()}",
                lambda: f"[@k, p. 4] {self._word()}",
            ]
        )()

    def code(self, _depth: int) -> str:
        return "\n".join("    " + self.words() for _ in range(self._random.randint(1, 3)))

    def fence(self, _depth: int) -> str:
        return f"```{self._random.choice(['', 'py'])}\n{self.words()}\n\n\t{self.words()}\n```"

    def heading(self, _depth: int) -> str:
        level = "#" * self._random.randint(1, 6)
        return self._random.choice(
            [
                lambda: f"{level} {self.words()} *{self._word()}*",
                lambda: f"{level} {self.words()} {{#{self._word()}}}",
                lambda: f"{self.words()}\n=====",
                lambda: f"{level} {self.words()} {level}",
            ]
        )()

    def definition(self, _depth: int) -> str:
        return f"{self.words()}\n{self._word()}\n:   {self.inline()}\n:   {self.words()}"

    def rule(self, _depth: int) -> str:
        return self._random.choice(["---", "***", "* * *"])

    def abbreviation(self, _depth: int) -> str:
        return f"*[ABR]: {self.words()}"

    def reference(self, _depth: int) -> str:
        return f'[ref]: https://example.org/{self._word()} "{self.words()}"'

    def quote(self, depth: int) -> str:
        inner = "\n\n".join(self.block(depth + 1) for _ in range(self._random.randint(1, 2)))
        return "\n".join(("> " + line).rstrip() for line in inner.split("\n"))

    def box(self, depth: int) -> str:
        title = self._random.choice(
            [
                "note",
                f'warning "{self.words()}"',
                'judgement "likelihood: likely; confidence: low; basis: two reports"',
                f'judgement "{self.words()}"',
                "judgement",
            ]
        )
        inner = "\n\n".join(self.block(depth + 1) for _ in range(self._random.randint(1, 2)))
        return f"!!! {title}\n" + self.lines(inner, "    ")


def document(seed: int, word: Callable[[], str], blocks: int = 12, ending: str = "\n") -> str:
    """Write the document of a seed with the given words."""
    return Document(seed, word).text(blocks).replace("\n", ending)
