"""This module is python-markdown's inline engine with positions kept."""

from __future__ import annotations

import re
from array import array
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import BacktickInlineProcessor, DelimiterProcessor
from markdown.inlinepatterns import InlineProcessor as Rule
from markdown.treeprocessors import InlineProcessor
from markdown.util import INLINE_PLACEHOLDER_RE, AtomicString

from briefer.markup.positions import Traced, nowhere, traced

SOURCE = "\0source"
"""Attribute that holds the traced text an element was made from; no attribute list spells it."""

TOKEN = re.compile("\2([0-9]+)\3")
"""What escapes and entities become: one character by its number."""


class TracedInline(InlineProcessor):  # type: ignore[misc]
    """Replaces one private step: the one that puts a placeholder where a rule matched.

    Rules see exactly the text that they see in python-markdown, so they find the same. A parity
    test against the original and a check of the version guard this.
    """

    def _InlineProcessor__applyPattern(  # noqa: N802
        self, pattern: Rule, data: str, index: int, at: int = 0
    ) -> tuple[str, bool, int]:
        """Replace matches of one rule from ``at`` on; return the text, whether to go on, where.

        Most rules look ahead only, so all their matches are replaced in one pass: one by one,
        each would copy the whole text. Code spans and emphasis look behind, at what earlier
        matches became, and are replaced one by one as python-markdown does.
        """
        if any(tag.lower() in self.ancestors for tag in pattern.ANCESTOR_EXCLUDES):
            return data, False, 0
        is_single = isinstance(pattern, (BacktickInlineProcessor, DelimiterProcessor))
        out: list[str] = []
        offsets, done = array("I"), 0
        text = traced(data)
        while found := self._next_match(pattern, data, at):
            node, start, at = found
            if node is None:
                if is_single:
                    return data, True, at
                continue
            holder = self._stash(node, pattern, text, start, at, index)
            out += (str.__getitem__(text, slice(done, start)), holder)
            offsets += text.offsets[done:start]
            offsets += nowhere(len(holder))
            done = at
            if is_single:
                break
        if not done:
            return data, False, 0
        at = len(offsets)
        out.append(str.__getitem__(text, slice(done, None)))
        offsets += text.offsets[done:]
        return Traced("".join(out), offsets), is_single, at if is_single else 0

    @staticmethod
    def _next_match(
        pattern: Rule, data: str, at: int
    ) -> tuple[Element | str | None, int, int] | None:
        for match in pattern.getCompiledRegExp().finditer(data, at):
            node, start, end = pattern.handleMatch(match, data)
            if start is not None and end is not None:
                return node, start, end
        return None

    def _stash(
        self, node: Element | str, pattern: Rule, text: Traced, start: int, end: int, index: int
    ) -> str:
        """Put away what a match became and return the placeholder that stands for it."""
        if isinstance(node, str):
            node = _with_offsets(node, text.offsets[start:end])
        else:
            node.set(SOURCE, text.part(start, end))
            self._descend(node, index)
        holder: str = self._InlineProcessor__stashNode(node, pattern.type())
        return holder

    def _InlineProcessor__processPlaceholders(  # noqa: N802
        self,
        data: str | None,
        parent: Element,
        isText: bool = True,  # noqa: N803
    ) -> list[tuple[Element, list[str]]]:
        """Put escapes and entities back in one pass, then let python-markdown place elements."""
        done: list[tuple[Element, list[str]]] = super()._InlineProcessor__processPlaceholders(
            self._with_strings(data), parent, isText
        )
        return done

    def _with_strings(self, data: str | None) -> str | None:
        if not data or isinstance(data, AtomicString):
            return data
        out: list[str] = []
        offsets, at = array("I"), 0
        text = traced(data)
        for found in INLINE_PLACEHOLDER_RE.finditer(data):
            node = self.stashed_nodes.get(found[1])
            if isinstance(node, str):
                out += (str.__getitem__(text, slice(at, found.start())), str.__str__(node))
                offsets += text.offsets[at : found.start()]
                offsets += traced(node).offsets
                at = found.end()
        if not at:
            return data
        out.append(str.__getitem__(text, slice(at, None)))
        offsets += text.offsets[at:]
        return Traced("".join(out), offsets)

    def _descend(self, node: Element, index: int) -> None:
        if isinstance(node.text, AtomicString):
            return
        for child in [node, *node]:
            if child.text:
                self.ancestors.append(child.tag.lower())
                child.text = self._InlineProcessor__handleInline(child.text, index + 1)
                self.ancestors.pop()
            if child.tail:
                child.tail = self._InlineProcessor__handleInline(child.tail, index)


def _with_offsets(text: str, offsets: array[int]) -> str:
    """Give each token the first and the last offset of the characters that it replaces."""
    tokens = [m.group() for m in TOKEN.finditer(text)]
    if not offsets:
        return text
    pairs = len(offsets) == 2 * len(tokens)  # ``\\\\`` makes several tokens of two characters
    out = array("I")
    for i, token in enumerate(tokens):
        first, last = offsets[2 * i : 2 * i + 2] if pairs else (offsets[0], offsets[-1])
        out.extend([first] * (len(token) - 1) + [last])
    return Traced(text, out) if len(out) == len(text) else text
