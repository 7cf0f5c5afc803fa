"""The title block: whose paper it is, for whom, about what, as of when, and how it is marked."""

from __future__ import annotations

from briefer.domain.dates import written_date, written_moment
from briefer.domain.document import ExportDocument
from briefer.domain.marking import Marking
from briefer.domain.wording import wording_of
from briefer.export.pdf import story as flow
from briefer.export.pdf.colours import fill
from briefer.export.pdf.inlines import clean
from briefer.export.pdf.layout import Decoration, Mark, Run, TextStyle
from briefer.export.pdf.options import PdfOptions
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.shape import NO_BREAK_SPACE
from briefer.export.pdf.story import Cell, Element, Grid, Para, RuleLine, Story
from briefer.export.pdf.theme import Theme

_FIELDS_A_ROW = 3
_MOST_BALANCED = 4
_ABOVE_COVER = 160.0
"""White between the rule at the top of a cover and its first words, in points."""
_EM_SPACE = "\u2003"


def marking_runs(marking: Marking, theme: Theme, size: float) -> tuple[Run, ...]:
    """Return a marking's label as it is drawn: in its colours, in its box."""
    style = theme.text(theme.style.head_face, size, size * 1.5, is_bold=True)
    label = clean(marking.label).replace(" ", NO_BREAK_SPACE)
    colour = fill(marking.text_colour)
    if not marking.box_colour:
        look = style._replace(fonts=theme.marking_fonts, size=theme.marking_size(size))
        return (look.run(label)._replace(colour=colour),)
    mark = Mark("", decoration=Decoration("box", marking.box_colour))
    padded = f"{NO_BREAK_SPACE}{label}{NO_BREAK_SPACE}"
    return (style.run(padded, (mark,))._replace(colour=colour),)


def balanced_inset(setter: Setter, runs: tuple[Run, ...], style: TextStyle, width: float) -> float:
    """Return how much narrower a title may be set without a further line.

    So its lines come out about equally long, and no single word is left for the last one.
    """
    count = len(setter.layout(runs, style, width))
    if count < 2 or count > _MOST_BALANCED:
        return 0.0
    low, high = width / 2, width
    while high - low > 4.0:
        middle = round((low + high) / 2, 1)
        fits = len(setter.layout(runs, style, middle)) <= count
        low, high = (low, middle) if fits else (middle, high)
    return width - high


def title_block(
    document: ExportDocument,
    theme: Theme,
    setter: Setter,
    parent: Element,
    width: float,
    options: PdfOptions,
) -> Story:
    """Return the blocks of a document's head."""
    out: Story = []
    house = theme.style
    is_cover = house.has_cover and document.contents
    if is_cover:
        out.append(RuleLine(house.accent, width=4.0, after=_ABOVE_COVER))
    if document.marking is not None:
        out.append(_marking(document.marking, theme, parent))
    elif not is_cover:
        out.append(RuleLine(house.accent, width=2.5, after=12.0))
    title = theme.printed(clean(document.title).replace("\n", " ").strip()) or "–"
    style = theme.cover_title if is_cover else theme.title
    words = (style.run(title),)
    inset = balanced_inset(setter, words, style, width)
    out.append(Para(words, style, parent.add("Title"), after=4.0, keeps=True, right=inset))
    if document.subtitle.strip():
        said = theme.printed(clean(document.subtitle).replace("\n", " "))
        subtitle = (theme.subtitle.run(said),)
        out.append(Para(subtitle, theme.subtitle, parent.add("P"), after=6.0, keeps=True))
    out += _fields(document, theme, parent, width, options)
    if is_cover:
        out.append(flow.PageBreak())
    return out


def _marking(marking: Marking, theme: Theme, parent: Element) -> Para:
    """Say the marking, once for readers of every kind, and what it means."""
    runs = marking_runs(marking, theme, 10.0)
    if marking.meaning:
        runs = (*runs, theme.caption.run(f"{_EM_SPACE}{clean(marking.meaning)}"))
    style = theme.text(theme.style.head_face, 10.0, 15.0)
    style = style.for_words("".join(r.text for r in runs))
    return Para(runs, style, parent.add("P"), after=12.0, orphans=1, widows=1)


def _fields(
    document: ExportDocument, theme: Theme, parent: Element, width: float, options: PdfOptions
) -> Story:
    wording = wording_of(document.language)
    spoken = wording.language
    cutoff = written_moment(document.cutoff, spoken) if document.cutoff is not None else ""
    told = (
        ("For", document.audience),
        ("From", document.originator),
        ("Reference", document.reference),
        ("Date", written_date(document.issued, spoken)),
        ("Information cut-off", cutoff),
        ("Edition", str(document.edition) if document.edition is not None else ""),
        ("Recipient", options.recipient),
        ("Copy", wording.copy(options.copy_number)),
    )
    fields = [(wording.say(n), clean(v).replace("\n", " ")) for n, v in told if v.strip()]
    per_row = _FIELDS_A_ROW
    rule = theme.style.rule
    out: Story = [RuleLine(rule, before=10.0, after=7.0)]
    listing = parent.add("L", "/A <</O /List /ListNumbering /None>>")
    for k in range(0, len(fields), per_row):
        row = fields[k : k + per_row]
        names, values = [], []
        for name, value in row:
            item = listing.add("LI")
            names.append(
                Cell((theme.field_name.run(name),), theme.field_name, item.add("Lbl"), 14.0)
            )
            values.append(Cell((theme.field.run(value),), theme.field, item.add("LBody"), 14.0))
        widths = tuple([width / per_row] * per_row)
        before = 5.0 if k else 0.0
        # Every field starts flush with the text; only the gap to the next one is padding.
        out.append(Grid((), (tuple(names), tuple(values)), widths, before, pad_x=0.0, pad_y=0.6))
    out.append(RuleLine(rule, before=7.0, after=16.0))
    return out
