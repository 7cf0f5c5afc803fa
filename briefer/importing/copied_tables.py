"""Tables of a copied page in the shape that Markdown has: one cell for each column of each row."""

from __future__ import annotations

from bs4 import BeautifulSoup
from bs4.element import Tag

from briefer.importing.kept_marks import span_mark

_WIDEST = 60
"""Columns; what asks for more is no table that anybody could read."""
_CELLS = ("td", "th")


def straighten_tables(soup: BeautifulSoup) -> None:
    """Fill what spans leave open, and take apart tables that only arrange a page."""
    for table in list(soup.find_all("table")):
        _take_caption_out(soup, table)
        rows = _rows(table)
        if table.find("table") is not None or max(map(_width, rows), default=0) < 2:
            _take_apart(table)
            continue
        for cell in table.find_all(_CELLS):
            _put_on_one_line(cell)
        _fill(soup, rows)
        for cell in table.find_all(_CELLS):
            cell.attrs.clear()
        # A head or a body of its own would be given a second line of dashes.
        for part in table.find_all(["thead", "tbody", "tfoot"]):
            part.unwrap()


def _rows(table: Tag) -> list[Tag]:
    return [row for row in table.find_all("tr") if row.find_parent("table") is table]


def _cells(row: Tag) -> list[Tag]:
    return list(row.find_all(_CELLS, recursive=False))


def _width(row: Tag) -> int:
    return sum(_span(cell, "colspan") for cell in _cells(row))


def _span(cell: Tag, name: str) -> int:
    asked = str(cell.get(name) or "")
    return max(1, min(_WIDEST, int(asked))) if asked.isdecimal() and len(asked) < 4 else 1


def _take_caption_out(soup: BeautifulSoup, table: Tag) -> None:
    for caption in table.find_all("caption"):
        if caption.find_parent("table") is table:
            words = soup.new_tag("p")
            words.extend(list(caption.contents))
            table.insert_before(words)
            caption.decompose()


def _take_apart(table: Tag) -> None:
    for row in _rows(table):
        for cell in _cells(row):
            cell.name = "div"
        row.name = "div"
    for part in table.find_all(["thead", "tbody", "tfoot"]):
        if part.find_parent("table") is table:
            part.unwrap()
    table.name = "div"


def _fill(soup: BeautifulSoup, rows: list[Tag]) -> None:
    hanging: dict[int, int] = {}
    for row in rows:
        column = 0
        for cell in _cells(row):
            column = _hang(soup, hanging, column, cell)
            wide, deep = _span(cell, "colspan"), _span(cell, "rowspan")
            if wide > 1:
                cell.append(span_mark(wide))
            for _ in range(wide - 1):
                cell.insert_after(soup.new_tag(cell.name))
            if deep > 1:
                hanging.update({column + n: deep - 1 for n in range(wide)})
            column += wide
        while hanging.get(column):
            hanging[column] -= 1
            row.append(soup.new_tag("td"))
            column += 1
    widest = max(len(_cells(row)) for row in rows)
    for row in rows:
        for _ in range(widest - len(_cells(row))):
            row.append(soup.new_tag("td"))


def _hang(soup: BeautifulSoup, hanging: dict[int, int], column: int, cell: Tag) -> int:
    """Put empty cells before one where cells of rows above reach down; return its column."""
    while hanging.get(column):
        hanging[column] -= 1
        cell.insert_before(soup.new_tag(cell.name))
        column += 1
    return column


def _put_on_one_line(cell: Tag) -> None:
    """Let items of a list in a cell follow one another: a cell has one line."""
    for item in cell.find_all("li"):
        if item.find_next_sibling("li") is not None or item.find(["ul", "ol"]) is not None:
            item.append("; ")
    for part in cell.find_all(["ul", "ol", "li"]):
        part.name = "span"
        part.attrs.clear()
