"""The tracked parser understands what python-markdown itself understands, and nothing else."""

import html
import re
from itertools import zip_longest

import markdown
import pytest

from briefer.domain.blocks import Run, inlines_of
from briefer.markup import read
from briefer.markup.parsing import Parser
from briefer.markup.positions import AtomicTraced
from briefer.markup.syntax import SUPPORTED_VERSION, house_markdown
from tests.markup.corpus import common_words, document, unique_words

HOSTILE = [
    "",
    "\n",
    "\x00\x02\x03",
    "\ud800 a",
    "[" * 300 + "]" * 300,
    "![" * 300,
    "[a](" * 200 + ")",
    "a" + chr(0xF0000) + " *b* " + chr(0xF0001) + "\n\n- " + chr(0x10FFFD),
    "> > > - a\n> > b\n- - c\n\n1. * x\n",
    "[^1]: 1. x\n\ny[^1]",
    "\\\\\\\\ \\` `a\\` &copy; &#x41; &bogus; <http://x\\*>",
    "* * a\n    * b\n\nc\n: d\n\n    e\n",
    "| a |\n|---|\n|\n\n|`a|b`|c|\n|-|-|\n|\\||d|\n",
    "a\r\nb\rc\td  \r\ne\n",
]


def outline(element, stash=()):
    """Describe a tree by tags, chosen attributes and words, as HTML shows them."""

    def stashed(found):
        raw = stash[int(found[1])] if stash else ""
        return raw if raw.startswith("&") else ""

    def words(text):
        if isinstance(text, AtomicTraced):
            return str(text)  # tracked code is unescaped already
        text = re.sub("\x02wzxhzdk:([0-9]+)\x03", stashed, text or "")
        text = text.replace("\x02amp\x03", "&")
        text = re.sub("\x02([0-9]+)\x03", lambda m: chr(int(m[1])), text)
        return html.unescape(re.sub("\x02[^\x03]*\x03", "", text))

    out = []

    def walk(node):
        if node.tag == "abbr":
            out.append(words(node.text))
        elif node.get("class") != "footnote-backref":
            kept = ("href", "src", "alt", "title", "id", "start", "class", "style", "value")
            named = {k: words(node.get(k)) for k in kept if node.get(k) is not None}
            if node.tag == "sup":
                named.pop("id", None)  # counts repeated references, for links back
            out.append((node.tag, tuple(sorted(named.items()))))
            out.append(words(node.text))
            for child in node:
                walk(child)
                out.append(words(child.tail))
            out.append(("/",))
        return out

    flat, merged = walk(element), []
    for part in flat:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        else:
            merged.append(part)
    return [" ".join(p.split()) if isinstance(p, str) else p for p in merged if p]


def plain_tree(body):
    md = house_markdown()
    lines = body.replace("\x02", "").replace("\x03", "")
    lines = lines.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for processor in md.preprocessors:
        lines = processor.run(lines)
    root = md.parser.parseDocument(lines).getroot()
    for processor in md.treeprocessors:
        changed = processor.run(root)
        root = root if changed is None else changed
    return root, md.htmlStash.rawHtmlBlocks


def tracked_tree(body):
    parsed = Parser().parse(body)
    return parsed.root, [li for _, li in parsed.notes]


def compare(body):
    plain, stash = plain_tree(body)
    notes = plain.find("div[@class='footnote']")
    items = [] if notes is None else notes.findall("ol/li")
    if notes is not None:
        plain.remove(notes)
    root, own = tracked_tree(body)
    for a, b in zip_longest([plain, *items], [root, *own]):
        assert outline(b) == outline(a, stash)


def test_version_is_the_one_that_was_tested():
    assert markdown.__version__ == SUPPORTED_VERSION


def test_another_version_is_refused(monkeypatch):
    monkeypatch.setattr(markdown, "__version__", "3.12")
    with pytest.raises(RuntimeError, match="tested"):
        Parser()


@pytest.mark.parametrize("seed", range(16))
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_structure_is_that_of_plain_markdown(seed, ending):
    compare(document(seed, unique_words(), ending=ending))


@pytest.mark.parametrize("body", HOSTILE)
def test_structure_of_odd_bodies_is_that_of_plain_markdown(body):
    if body.startswith("["):
        body = body[:40] + body[-40:]
    compare(body)


@pytest.mark.long
def test_structure_of_many_documents():
    for seed in range(1000, 3000):
        compare(document(seed, unique_words()))


def places(body):
    """Return (characters, start) of every word of seven letters that is known to stand there."""
    found = []
    for run in inlines_of((read(body).blocks, read(body).footnotes)):
        if isinstance(run, Run) and run.start is not None:
            if run.is_verbatim:
                assert body[run.start : run.end] == run.text
            found += [
                (m.group(), run.start + m.start()) for m in re.finditer("q[b-z]{5}q", run.text)
            ]
    return found


def check_truth(seed, ending="\n", blocks=12):
    """The unique words say where each word is; with common words every guess could be wrong."""
    known = document(seed, unique_words(), blocks, ending)
    shown = places(known)
    assert all(known.index(word) == at for word, at in shown)
    doubtful = document(seed, common_words(seed), blocks, ending)
    assert len(doubtful) == len(known)
    assert [at for _, at in places(doubtful)] == [at for _, at in shown]
    assert all(doubtful[at : at + 7] == word for word, at in places(doubtful))
    return len(shown)


@pytest.mark.parametrize("seed", range(14))
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_every_word_is_where_it_was_written(seed, ending):
    assert check_truth(seed, ending) > 0


@pytest.mark.long
def test_every_word_of_many_documents_is_where_it_was_written():
    assert sum(check_truth(seed) for seed in range(5000, 6000)) > 50_000
