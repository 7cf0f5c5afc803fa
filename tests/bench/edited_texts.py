"""Edits as people make them, with the truth kept: each character carries who it was.

A text is a list of blocks, a block a list of ``(character, identity)``. The identity of a
source character is its place in the source; typed characters have ``NEW``. Whatever is moved,
split or copied takes its identities along, so what became of each word is known and not guessed.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from tests.bench.prose import Writer

NEW = -1

Block = list[tuple[str, int]]


class Draft:
    """A text under edit: blocks, the prose they come from, and one source of chance."""

    def __init__(self, blocks: Sequence[str], writer: Writer, seed: int) -> None:
        self.writer = writer
        self.random = random.Random(seed)
        self.blocks: list[Block] = []
        at = 0
        for n, block in enumerate(blocks):
            at += len(_gap(blocks[n - 1], block)) if n else 0
            self.blocks.append([(c, at + i) for i, c in enumerate(block)])
            at += len(block)

    @staticmethod
    def source(blocks: Sequence[str]) -> str:
        """The text before any edit."""
        text = blocks[0]
        for before, block in pairwise(blocks):
            text += _gap(before, block) + block
        return text

    def finish(self) -> tuple[str, list[int]]:
        """The edited text and the identity of each of its characters."""
        chars: Block = []
        blocks = [b for b in self.blocks if text_of(b).strip()]
        for n, block in enumerate(blocks):
            if n:
                chars += [(c, NEW) for c in _gap(text_of(blocks[n - 1]), text_of(block))]
            chars += block
        return text_of(chars), [i for _, i in chars]

    def some(self, share: float = 0.3) -> list[int]:
        """Some of the blocks, at least one."""
        count = max(1, round(share * len(self.blocks)))
        return self.random.sample(range(len(self.blocks)), min(count, len(self.blocks)))

    def long_ones(self) -> list[int]:
        """The blocks that are paragraphs."""
        found = [n for n, b in enumerate(self.blocks) if len(b) > 120]
        return found or list(range(len(self.blocks)))


def text_of(block: Sequence[tuple[str, int]]) -> str:
    """The characters without their identities."""
    return "".join(c for c, _ in block)


def typed(text: str) -> Block:
    """New characters."""
    return [(c, NEW) for c in text]


def _gap(before: str, after: str) -> str:
    return "\n" if before[:2] == after[:2] and before[:2] in ("- ", "| ", "* ") else "\n\n"


def _words(block: Block) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(r"\d+(?:[.,]\d+)+|[^\W_]+", text_of(block))]


def _sentences(block: Block) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(r"\S.*?(?:[.!?]\"?(?=\s|$)|$)\s?", text_of(block))]


def change_words(draft: Draft, block: Block, share: float) -> Block:
    """Change a share of the words: replaced mostly, some left out, some added."""
    block = list(block)
    r = draft.random
    for start, end in reversed(_words(block)):
        if r.random() >= share:
            continue
        roll = r.random()
        if roll < 0.6:
            block[start:end] = typed(draft.writer.word())
        elif roll < 0.8:
            block[start : min(end + 1, len(block))] = []
        else:
            block[start:start] = typed(draft.writer.word() + " ")
    return block


def _mistype(draft: Draft, block: Block, share: float) -> Block:
    block = list(block)
    r = draft.random
    for start, end in reversed(_words(block)):
        if end - start < 4 or r.random() >= share or not text_of(block[start:end]).isalpha():
            continue
        at = r.randrange(start, end - 1)
        roll = r.random()
        if roll < 0.3:
            block[at], block[at + 1] = block[at + 1], block[at]
        elif roll < 0.55:
            del block[at]
        elif roll < 0.8:
            block.insert(at, (r.choice("aeinrst"), NEW))
        else:
            block[at] = (r.choice("aeinrst"), NEW)
    return block


def shift(draft: Draft) -> None:
    """New paragraphs before, between and after."""
    for _ in range(draft.random.randint(1, 5)):
        at = draft.random.randint(0, len(draft.blocks))
        draft.blocks.insert(at, typed(draft.writer.paragraph()))


def typos(draft: Draft) -> None:
    """Typos made or mended, up to one word in twelve, all over the text."""
    share = draft.random.uniform(0.01, 0.08)
    draft.blocks = [_mistype(draft, b, share) for b in draft.blocks]


def _some_words(share: float) -> Callable[[Draft], None]:
    def edit(draft: Draft) -> None:
        for n in draft.some(0.4):
            draft.blocks[n] = change_words(draft, draft.blocks[n], share)

    return edit


def _all_words(share: float) -> Callable[[Draft], None]:
    def edit(draft: Draft) -> None:
        draft.blocks = [change_words(draft, b, share) for b in draft.blocks]

    return edit


def move(draft: Draft) -> None:
    """One to four paragraphs change places."""
    for _ in range(draft.random.randint(1, 4)):
        block = draft.blocks.pop(draft.random.choice(draft.long_ones()))
        draft.blocks.insert(draft.random.randint(0, len(draft.blocks)), block)


def move_and_edit(draft: Draft) -> None:
    """A paragraph changes places and up to a fifth of its words."""
    for _ in range(draft.random.randint(1, 2)):
        block = draft.blocks.pop(draft.random.choice(draft.long_ones()))
        block = change_words(draft, block, draft.random.uniform(0.05, 0.2))
        draft.blocks.insert(draft.random.randint(0, len(draft.blocks)), block)


def move_sentence(draft: Draft) -> None:
    """A sentence goes to another place in its paragraph or to another paragraph."""
    for _ in range(draft.random.randint(1, 3)):
        n = draft.random.choice(draft.long_ones())
        start, end = draft.random.choice(_sentences(draft.blocks[n]))
        sentence = draft.blocks[n][start:end]
        del draft.blocks[n][start:end]
        target = draft.blocks[draft.random.choice(draft.long_ones())]
        places = [s for s, _ in _sentences(target)] or [0]
        at = draft.random.choice(places)
        target[at:at] = [*sentence, (" ", NEW)]


def split(draft: Draft) -> None:
    """Paragraphs are split at a sentence."""
    for n in sorted(draft.some(0.5), reverse=True):
        block = draft.blocks[n]
        cuts = [s for s, _ in _sentences(block)][1:]
        if cuts:
            at = draft.random.choice(cuts)
            draft.blocks[n : n + 1] = [block[:at], block[at:]]


def merge(draft: Draft) -> None:
    """Neighbouring paragraphs become one."""
    for n in sorted(draft.some(0.4), reverse=True):
        if n + 1 < len(draft.blocks):
            joined = [*draft.blocks[n], (" ", NEW), *draft.blocks[n + 1]]
            draft.blocks[n : n + 2] = [joined]


def duplicate(draft: Draft) -> None:
    """A paragraph is copied elsewhere; sometimes the copy or the original is edited then."""
    n = draft.random.choice(draft.long_ones())
    copy = list(draft.blocks[n])
    if draft.random.random() < 0.5:
        copy = change_words(draft, copy, 0.15)
    draft.blocks.insert(draft.random.randint(0, len(draft.blocks)), copy)


def imitate(draft: Draft) -> None:
    """A paragraph like another one is written, and stands before or after it."""
    for n in sorted(draft.some(0.15), reverse=True):
        like = typed(draft.writer.look_alike(text_of(draft.blocks[n])))
        draft.blocks.insert(n + draft.random.randint(0, 1), like)


def delete_blocks(draft: Draft) -> None:
    """Paragraphs go."""
    gone = set(draft.some(0.5))
    draft.blocks = [b for n, b in enumerate(draft.blocks) if n not in gone] or draft.blocks[:1]


def rewrite_blocks(draft: Draft) -> None:
    """Paragraphs are replaced by others on the same matter."""
    for n in draft.some(0.5):
        draft.blocks[n] = typed(draft.writer.paragraph())


def delete_sentences(draft: Draft) -> None:
    """Sentences go, or are replaced by new ones."""
    for n in draft.some(0.6):
        for start, end in reversed(_sentences(draft.blocks[n])):
            if draft.random.random() < 0.35:
                new = draft.writer.sentence() + " " if draft.random.random() < 0.5 else ""
                draft.blocks[n][start:end] = typed(new)


def cut_phrases(draft: Draft) -> None:
    """A few words go here and there, or are put in other words."""
    for n in draft.some(0.7):
        words = _words(draft.blocks[n])
        if len(words) > 8:
            first = draft.random.randrange(len(words) - 6)
            start, end = words[first][0], words[first + draft.random.randint(1, 5)][0]
            new = draft.random.choice(["", draft.writer.word() + " "])
            draft.blocks[n][start:end] = typed(new)


def typeset(draft: Draft) -> None:
    """Quotes, dashes, list markers and line ends change their style; no word does."""
    numbered = draft.random.random() < 0.5
    width = draft.random.choice([0, 60, 78])
    for n, block in enumerate(draft.blocks):
        out: Block = []
        column = 0
        for at, (char, identity) in enumerate(block):
            before = block[at - 1][0] if at else " "
            new = char
            if char == '"':
                new = "“" if before.isspace() else "”"
            elif char == "'":
                new = "’"
            elif char == "-" and before == " ":
                new = "–"
            column += 1
            if char == " " and width and column > width and block[0][0] not in "-#|":
                new, column = "\n", 0
            out.append((new, identity))
        if text_of(block[:2]) == "- ":
            out[:1] = typed(f"{n + 1}." if numbered else "*")
        draft.blocks[n] = out


def swap_look_alikes(draft: Draft) -> None:
    """Blocks that follow each other change places, whatever they are."""
    for _ in range(2):
        n = draft.random.randrange(len(draft.blocks) - 1)
        draft.blocks[n], draft.blocks[n + 1] = draft.blocks[n + 1], draft.blocks[n]


EDITS: dict[str, tuple[Callable[[Draft], None], ...]] = {
    "shift": (shift,),
    "typos": (typos,),
    "words-10": (_some_words(0.1),),
    "words-30": (_some_words(0.3),),
    "words-50": (_some_words(0.5),),
    "whole-10": (_all_words(0.1),),
    "whole-30": (_all_words(0.3),),
    "whole-50": (_all_words(0.5),),
    "move": (move,),
    "move-and-edit": (move_and_edit,),
    "move-sentence": (move_sentence,),
    "split": (split,),
    "merge": (merge,),
    "split-and-edit": (split, merge, _all_words(0.1)),
    "duplicate": (duplicate,),
    "imitate": (imitate,),
    "imitate-and-edit": (imitate, _all_words(0.1)),
    "delete-blocks": (delete_blocks,),
    "rewrite-blocks": (rewrite_blocks,),
    "delete-sentences": (delete_sentences,),
    "cut-phrases": (cut_phrases,),
    "delete-and-shift": (delete_blocks, shift, typos),
    "typeset": (typeset,),
    "typeset-and-edit": (typeset, _some_words(0.3)),
    "swap": (swap_look_alikes,),
    "a-day's-work": (_some_words(0.1), move, delete_sentences, shift, typos),
    "a-week's-work": (_all_words(0.1), split, move, delete_blocks, rewrite_blocks, imitate, shift),
}
"""Every kind of edit under its name; several in a row are made one after the other."""
