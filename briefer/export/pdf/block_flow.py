"""Blocks of a text to blocks of a story: each kind to who can tell it."""

from __future__ import annotations

from msgspec.structs import replace

from briefer.domain import blocks as text
from briefer.domain.document import DocumentBlock
from briefer.export.pdf.box_flow import tell_admonition, tell_judgement, tell_quote
from briefer.export.pdf.figure_flow import tell_code, tell_figure
from briefer.export.pdf.list_flow import tell_definitions, tell_list, tell_sources
from briefer.export.pdf.story import Figure, Grid, Para, RuleLine
from briefer.export.pdf.table_flow import grid_of
from briefer.export.pdf.word_flow import Spot, WordFlow


class BlockFlow(WordFlow):
    """Turns blocks into a story."""

    def document_block(self, block: DocumentBlock, spot: Spot) -> None:
        """Tell one block; its outermost element bears the block's name.

        What a reader of the last edition has not seen gets a bar in the margin.
        """
        first, told = len(spot.parent.children), len(self.out)
        self.block(block.block, spot)
        if block.is_changed:
            bar = self.theme.style.accent
            self.out[told:] = [
                replace(part, bar=bar) if isinstance(part, Para | Grid | Figure) else part
                for part in self.out[told:]
            ]
        name = str(block.id)
        if len(spot.parent.children) > first:
            spot.parent.children[first].id = name

    def block(self, block: text.Block, spot: Spot) -> None:
        """Tell one block, of whatever kind."""
        if isinstance(block, text.Paragraph):
            self.paragraph(block, spot)
        elif isinstance(block, text.Heading):
            self.heading(block, spot)
        elif isinstance(block, text.List):
            tell_list(self, block, spot)
        elif isinstance(block, text.Table):
            self.table(block, spot)
        elif isinstance(block, text.Quote):
            tell_quote(self, block, spot)
        elif isinstance(block, text.Code):
            tell_code(self, block, spot)
        elif isinstance(block, text.Figure):
            tell_figure(self, block.image, block.caption, spot)
        elif isinstance(block, text.Admonition):
            tell_admonition(self, block, spot)
        elif isinstance(block, text.Judgement):
            tell_judgement(self, block, spot)
        elif isinstance(block, text.DefinitionList):
            tell_definitions(self, block, spot)
        elif isinstance(block, text.SourceList):
            tell_sources(self, block, spot)
        else:
            space = self.theme.style.leading_pt
            self.out.append(RuleLine(self.theme.style.rule, before=space * 0.6, after=space))

    def heading(self, block: text.Heading, spot: Spot) -> None:
        """Tell a heading inside a body."""
        section = self.context.section
        key = f"{section.id if section else ''}#{block.anchor}" if block.anchor else ""
        self.headline(block.level, block.inlines, text.plain_text(block), spot, key)

    def table(self, block: text.Table, spot: Spot) -> None:
        """Tell a table."""
        portion = self.portion(block.marking, spot.style)
        if portion:
            para = Para(portion, spot.style, spot.parent.add("P"), after=2.0, keeps=True)
            self.out.append(replace(para, left=spot.left, right=spot.right))
        grid = grid_of(block, self, spot)
        if grid is not None:
            self.out.append(grid)
