"""What a key does to the table around the caret: rows, columns, alignment; text in, edit out."""

from __future__ import annotations

import re
from itertools import accumulate

from msgspec import Struct

from briefer.ui.writing.markdown_edits import CELL_BAR, Edit, is_row, lines_around

_RULE = re.compile(r"\s*:?-+:?\s*")
_MARKS = ("---", ":---", ":---:", "---:")
"""As the next one after each: no alignment, left, centre, right."""
_RULE_LINE = 1


class _Table(Struct, frozen=True):
    """A pipe table of a text, and which of its cells the caret is in.

    Attributes:
        start: Where its first line begins.
        end: Where its last line ends.
        indent: What stands before its first line, in a list or box.
        starts: Where the first cell of each line begins.
        rows: The cells of each line without the bars around them; the second is the rule.
        row: Line of the caret.
        column: Cell of the caret.
    """

    start: int
    end: int
    indent: str
    starts: list[int]
    rows: list[list[str]]
    row: int
    column: int

    @property
    def width(self) -> int:
        return max(map(len, self.rows))

    def place(self, row: int, column: int) -> tuple[int, int]:
        """Return where the words of a cell stand, or would."""
        before = sum(len(cell) + 1 for cell in self.rows[row][:column])
        return _words_of(self.rows[row][column], self.starts[row] + before)

    def edit(self, rows: list[list[str]], row: int, column: int) -> Edit:
        """Write ``rows`` in its place, and select the words of one of the cells."""
        lines = [self.indent + "|" + "|".join(cells) + "|" for cells in rows]
        row = max(0, min(row, len(rows) - 1))
        column = max(0, min(column, len(rows[row]) - 1))
        line_start = [0, *accumulate(len(line) + 1 for line in lines)][row]
        before = sum(len(cell) + 1 for cell in rows[row][:column])
        at = self.start + line_start + len(self.indent) + 1 + before
        place = _words_of(rows[row][column], at)
        return Edit(self.start, self.end, "\n".join(lines), place)


def next_cell(text: str, at: int, *, back: bool = False) -> Edit | None:
    """Answer Tab and Shift+Tab: select another cell, or begin a row after the last one.

    Returns:
        None outside a table; a first line alone is one, and gets its rule with the second.
    """
    table = _around(text, at, is_ruled=False)
    if table is None:
        return None
    cells = [
        (n, column)
        for n, row in enumerate(table.rows)
        for column in range(len(row))
        if n != _RULE_LINE
    ]
    here = (table.row, table.column) if table.row != _RULE_LINE else (0, len(table.rows[0]) - 1)
    wanted = cells.index(here) + (-1 if back else 1)
    if wanted < 0:
        return Edit(at, at, "", (at, at))
    if wanted == len(cells):
        return _row_after(table, 0)
    return Edit(at, at, "", table.place(*cells[wanted]))


def next_row(text: str, at: int) -> Edit | None:
    """Answer Enter within a row: go to the cell below, or begin a row after the last one.

    Returns:
        None outside a table, and before and after a row; an empty last row is left that way.
    """
    table = _around(text, at)
    first, last = lines_around(text, at, at)
    if table is None or not text[first:at].strip() or not text[at:last].strip():
        return None
    below = max(table.row, _RULE_LINE) + 1
    if below < len(table.rows):
        return Edit(at, at, "", table.place(below, min(table.column, len(table.rows[below]) - 1)))
    if table.row > _RULE_LINE + 1 and not "".join(table.rows[table.row]).strip():
        after = "\n" if text[last + 1 : last + 2].strip() else ""
        return Edit(first, last, "\n" + after, (first + 1, first + 1))
    return _row_after(table, table.column)


def add_row(text: str, at: int) -> Edit | None:
    """Put an empty row under the one around ``at``; None outside a table."""
    table = _around(text, at)
    if table is None:
        return None
    below = max(table.row, _RULE_LINE) + 1
    rows = [*table.rows[:below], ["   "] * table.width, *table.rows[below:]]
    return table.edit(rows, below, 0)


def add_column(text: str, at: int) -> Edit | None:
    """Put an empty column after the one around ``at``; None outside a table."""
    table = _around(text, at)
    if table is None:
        return None
    place = table.column + 1
    rows = [
        [*cells[:place], "---" if n == _RULE_LINE else "   ", *cells[place:]]
        for n, cells in enumerate(_even(table))
    ]
    return table.edit(rows, 0, place)


def remove_row(text: str, at: int) -> Edit | None:
    """Take the row around ``at`` out; the header and the rule under it stay."""
    table = _around(text, at)
    if table is None or table.row <= _RULE_LINE:
        return None
    rows = [*table.rows[: table.row], *table.rows[table.row + 1 :]]
    row = table.row if table.row < len(rows) else len(rows) - 1
    return table.edit(rows, 0 if row == _RULE_LINE else row, table.column)


def remove_column(text: str, at: int) -> Edit | None:
    """Take the column around ``at`` out; the last one stays."""
    table = _around(text, at)
    if table is None or table.width == 1:
        return None
    place = table.column
    rows = [[*cells[:place], *cells[place + 1 :]] for cells in _even(table)]
    row = 0 if table.row == _RULE_LINE else table.row
    return table.edit(rows, row, place)


def align_column(text: str, at: int) -> Edit | None:
    """Align the column around ``at`` left, centred, right, and then not at all again."""
    table = _around(text, at)
    if table is None:
        return None
    rows = _even(table)
    rule = rows[_RULE_LINE][table.column].strip()
    now = (rule.startswith(":") and 1) + (rule.endswith(":") and 2)
    order = {0: 1, 1: 2, 3: 3, 2: 0}
    rows[_RULE_LINE][table.column] = _MARKS[order[now]]
    return table.edit(rows, 0 if table.row == _RULE_LINE else table.row, table.column)


def _row_after(table: _Table, column: int) -> Edit:
    rows = [*table.rows]
    if len(rows) == 1:
        rows.append(["---"] * table.width)
    return table.edit([*rows, ["   "] * table.width], len(rows), column)


def _around(text: str, at: int, *, is_ruled: bool = True) -> _Table | None:
    lines = text.split("\n")
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    here = text.count("\n", 0, at)
    first = last = here
    while first > 0 and is_row(lines[first - 1]):
        first -= 1
    while last < len(lines) - 1 and is_row(lines[last + 1]):
        last += 1
    if not is_row(lines[here]):
        return None
    rows = [_cells(line) for line in lines[first : last + 1]]
    is_whole = len(rows) > _RULE_LINE and all(map(_RULE.fullmatch, rows[_RULE_LINE]))
    if not is_whole and (is_ruled or len(rows) > 1):
        return None
    line = lines[here].lstrip()
    before = line[: max(0, at - starts[here] - (len(lines[here]) - len(line)))]
    column = max(0, len(CELL_BAR.findall(before)) - 1)
    column = min(column, len(rows[here - first]) - 1)
    indents = [line[: len(line) - len(line.lstrip())] for line in lines[first : last + 1]]
    return _Table(
        starts[first],
        starts[last] + len(lines[last]),
        indents[0],
        [starts[first + n] + len(indent) + 1 for n, indent in enumerate(indents)],
        rows,
        here - first,
        column,
    )


def _words_of(cell: str, at: int) -> tuple[int, int]:
    """Return where the words of a cell that begins at ``at`` are."""
    words = cell.strip()
    first = at + (len(cell) - len(cell.lstrip()) if words else min(1, len(cell)))
    return first, first + len(words)


def _cells(line: str) -> list[str]:
    bare = line.strip()[1:]
    found = CELL_BAR.split(bare)
    # What stands after the last bar is no cell.
    return found[:-1] if len(found) > 1 and not found[-1].strip() else found


def _even(table: _Table) -> list[list[str]]:
    """Return the rows, all of one width."""
    return [
        [*cells, *(["---" if n == _RULE_LINE else "   "] * (table.width - len(cells)))]
        for n, cells in enumerate(table.rows)
    ]
