"""Words are found in every text, replaced in one step, and annotations follow."""

from __future__ import annotations

import pytest

from briefer.domain.annotation import AnnotationKind
from briefer.domain.module import ModuleContent
from briefer.domain.word_search import Wanted
from briefer.errors import InvalidInput
from briefer.services.assembling import add_own_text, create_briefing
from briefer.services.history import History
from briefer.services.library import get_module, list_revisions
from briefer.services.replacing import CONTEXT, Field, Findings, ReplaceEverywhere, find_everywhere
from briefer.services.reviewing import annotate_quote, threads
from briefer.services.writing import write_module


def bodies(session, *modules):
    return [get_module(session, m).head.content.body for m in modules]


def test_every_hit_is_found_with_its_context(session, make):
    make("b", "Nothing here.")
    talks = make("Talks in Turkey", "I’m in Turkey.\n\nTURKEY, and turkeys.")
    found = find_everywhere(session, Wanted("I'm"))
    ((text,), count) = found.texts, found.count
    assert (text.module, text.title, count) == (talks, "Talks in Turkey", 1)
    assert (text.hits[0].words, text.hits[0].after) == ("I’m", " in Turkey. TURKEY, and turkeys.")
    assert find_everywhere(session, Wanted("turkey")).count == 3
    assert find_everywhere(session, Wanted("turkey"), titles=True).count == 4
    whole = find_everywhere(session, Wanted("Turkey", is_exact=True, is_whole=True))
    assert [h.start for h in whole.texts[0].hits] == [7]
    assert find_everywhere(session, Wanted("  ")) == Findings()
    assert find_everywhere(session, Wanted('50% "_')) == Findings()


def test_context_is_cut_between_words(session, make):
    make("A", "word " * 30 + "here" + " word" * 30)
    make("B", "x" * 200 + "here" + "y" * 200)
    (spaced,), (solid,) = (t.hits for t in find_everywhere(session, Wanted("here")).texts)
    assert spaced.before.startswith("…word ")
    assert spaced.after.endswith(" word…")
    assert (solid.before, solid.after) == ("…" + "x" * CONTEXT, "y" * CONTEXT + "…")


def test_chosen_hits_are_replaced_as_one_step(session, make):
    a, b = make("A", "Turkey and Turkey."), make("B", "Of Turkey.")
    before = find_everywhere(session, Wanted("Turkey"))
    first, second = before.texts
    chosen = (type(first)(first.module, first.title, first.sha256, False, first.hits[1:]), second)
    history = History(session)
    done = history.perform(ReplaceEverywhere(chosen, "Türkiye"))
    assert set(done.ids) == {a, b}
    assert bodies(session, a, b) == ["Turkey and Türkiye.", "Of Türkiye."]
    newest = list_revisions(session, a)[0]
    assert (newest.number, newest.reason) == (2, "Replaced “Turkey” with “Türkiye”")
    assert history.undo_label == "Replace in All Modules"
    history.undo()
    assert bodies(session, a, b) == ["Turkey and Turkey.", "Of Turkey."]
    history.redo()
    assert bodies(session, a, b) == ["Turkey and Türkiye.", "Of Türkiye."]
    assert list(session.file.modules.damaged()) == []


def test_annotations_follow_their_words(session, make):
    module = make("A", "In Turkey the talks on Turkey failed. Nobody knows.")
    names = {
        quote: annotate_quote(session, module, quote, AnnotationKind.COMMENT, "?").ids[0]
        for quote in ("talks on Turkey failed", "In Turkey", "Nobody")
    }
    history = History(session)
    found = find_everywhere(session, Wanted("Turkey")).texts
    history.perform(ReplaceEverywhere(found, "the Republic of Türkiye"))
    (body,) = bodies(session, module)

    def words():
        return {
            t.annotation.id: body[t.resolution.start : t.resolution.end]
            for t in threads(session, module)
        }

    assert words() == {
        names["talks on Turkey failed"]: "talks on the Republic of Türkiye failed",
        names["In Turkey"]: "In the Republic of Türkiye",
        names["Nobody"]: "Nobody",
    }
    history.undo()
    (body,) = bodies(session, module)
    assert words() == {name: quote for quote, name in names.items()}


def test_titles_are_replaced_as_well(session, make):
    module = make("Turkey today", "Turkey.")
    found = find_everywhere(session, Wanted("turkey"), titles=True).texts
    assert [h.field for h in found[0].hits] == [Field.TITLE, Field.BODY]
    History(session).perform(ReplaceEverywhere(found, "Türkiye"))
    content = get_module(session, module).head.content
    assert (content.title, content.body) == ("Türkiye today", "Türkiye.")
    assert len(list_revisions(session, module)) == 2


def test_own_texts_of_the_open_briefing(session, make):
    make("A", "Turkey.")
    briefing = create_briefing(session, "b").ids[0]
    add_own_text(session, briefing, ModuleContent(title="Bridge", body="On Turkey."))
    assert find_everywhere(session, Wanted("turkey")).count == 1
    found = find_everywhere(session, Wanted("turkey"), briefing=briefing)
    assert [(t.title, t.is_own) for t in found.texts] == [("Bridge", True), ("A", False)]
    History(session).perform(ReplaceEverywhere(found.texts, "Türkiye"))
    assert find_everywhere(session, Wanted("turkey"), briefing=briefing).count == 0


def test_a_text_that_was_changed_since_stops_all(session, make):
    a, b = make("A", "Turkey."), make("B", "Turkey.")
    found = find_everywhere(session, Wanted("turkey")).texts
    write_module(session, b, "Changed Turkey.")
    with pytest.raises(InvalidInput, match="“B” was changed since it was searched"):
        History(session).perform(ReplaceEverywhere(found, "Türkiye"))
    assert bodies(session, a, b) == ["Turkey.", "Changed Turkey."]


def test_too_many_hits_are_cut(session, make, monkeypatch):
    monkeypatch.setattr("briefer.services.replacing.MOST_HITS", 3)
    for title in "abc":
        make(title, "x x")
    found = find_everywhere(session, Wanted("x"))
    assert (found.count, found.is_cut) == (4, True)
