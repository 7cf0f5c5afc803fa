"""What is asked of any block: its inlines in reading order, where it came from, its plain words."""

from briefer.domain.blocks import (
    Admonition,
    Citation,
    CitedKey,
    Definition,
    DefinitionList,
    FactReference,
    Figure,
    Footnote,
    FootnoteReference,
    Heading,
    Image,
    LineBreak,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    Text,
    inlines_of,
    plain_text,
    span_of,
)


def para(text: str, start: int = 0) -> Paragraph:
    return Paragraph((Run(text, start, start + len(text)),))


def test_inlines_come_in_reading_order_from_every_kind_of_block() -> None:
    text = Text(
        blocks=(
            Heading(1, (Run("one"),)),
            List(False, ((para("two"), Quote((para("three"),))), (para("four"),))),
            Table(((Run("five"),),), ("",), (((Run("six"),), (Run("seven"),)),)),
            Admonition("note", (Run("eight"),), (para("nine"),)),
            DefinitionList((Definition(((Run("ten"),),), ((para("eleven"),),)),)),
            Rule(),
        ),
        footnotes=(Footnote("a", (para("twelve"),)),),
    )
    words = [i.text for i in inlines_of(text) if isinstance(i, Run)]
    assert " ".join(words) == ("one two three four five six seven eight nine ten eleven twelve")


def test_a_figure_yields_its_image() -> None:
    image = Image("map.png", "A map", start=4, end=20)
    assert list(inlines_of(Figure(image, "Caption"))) == [image]
    assert span_of(Figure(image)) == (4, 20)


def test_the_span_reaches_from_the_first_to_the_last_written_character() -> None:
    quote = Quote((para("later", 40), para("earlier", 10), Paragraph((Run("generated"),))))
    assert span_of(quote) == (10, 45)


def test_what_nobody_wrote_has_no_span() -> None:
    assert span_of(Paragraph((Run("generated"),))) is None
    assert span_of(Rule()) is None


def test_plain_text_is_one_line_without_notes_and_citations() -> None:
    paragraph = Paragraph(
        (
            Run("Talks\nbegan", 0, 11),
            FootnoteReference("a", 1),
            LineBreak(),
            Run("in  Baghdad", is_strong=True),
            Citation((CitedKey("source", "p. 4"),)),
            FactReference("refugees"),
        )
    )
    assert plain_text(paragraph) == "Talks began in Baghdad"


def test_a_run_is_verbatim_only_if_it_may_be_cut_anywhere() -> None:
    assert Run("word", 3, 7).is_verbatim
    assert not Run("&", 3, 8).is_verbatim
    assert not Run("word").is_verbatim
