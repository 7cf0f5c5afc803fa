"""Briefings start from templates and from editions; a desk keeps templates of its own."""

from __future__ import annotations

import pytest

from briefer.domain.blocks import plain_text
from briefer.domain.module import ModuleContent
from briefer.domain.outline import Generated, LinkMode
from briefer.domain.profile import Profile
from briefer.errors import InvalidInput, NotFound
from briefer.services.assembling import (
    add_own_text,
    change_link,
    change_section,
    start_briefing,
    use_variant,
)
from briefer.services.compiling import compile_briefing
from briefer.services.exporting import release
from briefer.services.fit import fit_of, page_count
from briefer.services.gate import examine
from briefer.services.issuing import issue
from briefer.services.library import get_briefing, get_module
from briefer.services.profiles import (
    find_profile,
    list_profiles,
    remove_profile,
    save_profile,
)
from briefer.services.reference import house_style, house_styles
from briefer.services.registering import add_fact, change_fact
from briefer.services.succeeding import start_from_edition
from briefer.services.templates import (
    find_template,
    list_templates,
    remove_template,
    save_as_template,
    shipped_templates,
    start_from_template,
)
from briefer.services.usage import fact_usage, section_named, usage
from briefer.services.writing import write_module

KEYS = (
    "background-note",
    "country-profile",
    "meeting-brief",
    "ministerial-brief",
    "situation-report",
)


def headings(session, briefing):
    return [s.heading for s in compile_briefing(session, briefing).sections]


def codes(session, briefing):
    return [f.code for f in examine(session, briefing).findings]


@pytest.mark.parametrize("key", KEYS)
def test_each_template_makes_a_briefing_that_asks_to_be_written(session, make, key):
    template = find_template(session, key)
    assert template.about.endswith(".")
    assert template.budget_words > 0
    for section in template.sections:
        assert section.prompt or section.generated or section.takes_modules
    module = make("Talks", "The envoys met.")
    briefing = start_from_template(session, "Baku", key, [module], audience="The envoy").ids[0]
    found = get_briefing(session, briefing)
    assert (found.template, found.audience) == (key, "The envoy")
    prompts = [s.heading for s in template.sections if s.prompt]
    shown = headings(session, briefing)
    assert [h for h in shown if h in prompts] == prompts
    assert "Talks" in shown
    assert codes(session, briefing).count("prompt-left") == len(prompts)
    for section in found.outline.sections.values():
        if section.own is not None:
            write_module(session, section.own, "Written.", "Written")
    assert "prompt-left" not in codes(session, briefing)


def test_all_shipped_templates_are_tested():
    assert tuple(sorted(shipped_templates())) == KEYS


def test_over_budget_names_the_longest_and_offers_a_shorter_variant(session, make):
    make("Talks", "word " * 500)
    make("Refugees", "word " * 10)
    make("Talks in short", "word " * 5, tags=("short of talks",))
    briefing = start_from_template(session, "Baku", "ministerial-brief", ["refugees", "talks"]).ids[
        0
    ]
    (finding,) = [f for f in examine(session, briefing).findings if f.code == "over-budget"]
    assert "“Talks” (500)" in finding.sentence
    values = dict(finding.fix.values)
    assert values["module"] == "talks-in-short"
    use_variant(session, briefing, values["section"], values["module"])
    assert "Talks in short" in headings(session, briefing)
    assert "over-budget" not in codes(session, briefing)
    own = section_named(session, briefing, "Bottom line")
    with pytest.raises(InvalidInput, match="links to a module"):
        use_variant(session, briefing, own, "talks")


def test_the_fit_is_told_while_a_briefing_is_written(session, make):
    make("Talks", "word " * 390 + "[^n]\n\n[^n]: A note is not counted.")
    briefing = start_from_template(session, "Baku", "ministerial-brief", ["talks"]).ids[0]
    fit = fit_of(session, briefing)
    talks = section_named(session, briefing, "talks")
    assert {s.section: s.words for s in fit.sections}[talks] == 390
    assert (fit.budget_words, fit.budget_pages, len(fit.sections)) == (400, 1, 3)
    assert fit.over == fit.total - 400 > 0
    change_section(session, briefing, talks, is_excluded=True)
    assert talks not in [s.section for s in fit_of(session, briefing).sections]
    assert fit_of(session, briefing).over == 0
    plain = fit_of(session, start_briefing(session, "Plain", ["talks"]).ids[0])
    assert (plain.total, plain.over) == (390, 0)


def test_a_pdf_longer_than_its_template_allows_is_told(session, make, tmp_path):
    make("Talks", "\n\n".join(["One sentence of a few words."] * 60))
    briefing = start_from_template(session, "Baku", "ministerial-brief", ["talks"]).ids[0]
    made = release(session, briefing, "pdf", tmp_path / "b.pdf")
    (finding,) = [f for f in made.findings if f.code == "over-pages"]
    assert (
        "pages where 1 page is allowed; the longest sections are “Talks” (360" in finding.sentence
    )
    assert "over-pages" not in [
        f.code for f in release(session, briefing, "md", tmp_path / "b.md").findings
    ]
    issued = issue(session, briefing, ["pdf"], waive_all="Seen")
    assert "over-pages" in [f.code for f in issued.findings]
    assert page_count(made.path.read_bytes()) >= 2


def test_a_desk_keeps_templates_of_its_own(session, make):
    briefing = start_from_template(session, "Baku", "meeting-brief", [make("Talks")]).ids[0]
    save_as_template(session, briefing, "Our meetings", keeps_words=True)
    own = find_template(session, "our-meetings")
    assert own.budget_words == find_template(session, "meeting-brief").budget_words
    assert sum(s.takes_modules for s in own.sections) == 1
    assert [s.prompt for s in own.sections if s.heading == "Objectives"] == [
        find_template(session, "meeting-brief").sections[0].prompt
    ]
    assert "our-meetings" in [t.key for t in list_templates(session)]
    other = start_from_template(session, "Next", "our-meetings", ["talks"]).ids[0]
    assert "Talking points" in headings(session, other)
    remove_template(session, "our-meetings")
    with pytest.raises(NotFound, match="our-meetings"):
        remove_template(session, "our-meetings")
    with pytest.raises(NotFound, match="meeting-brief"):
        find_template(session, "meeting-brie")
    with pytest.raises(InvalidInput, match="needs a name"):
        save_as_template(session, briefing, "  ")


def test_the_next_report_starts_from_the_last_edition(session, make):
    make("Talks", "The envoys met.")
    make("Trade", "Trade grows.")
    briefing = start_briefing(session, "Report 1", ["talks", "trade"], audience="All").ids[0]
    own = add_own_text(session, briefing, ModuleContent(title="Bridge", body="Over."))
    change_link(session, briefing, section_named(session, briefing, "trade"), LinkMode.ADAPTED)
    issue(session, briefing, ["md"])
    write_module(session, own.ids[2], "Changed since.", "Later")
    made = start_from_edition(session, briefing, "Report 2").ids[0]
    found = get_briefing(session, made)
    assert (found.slug, found.audience, found.version) == ("report-2", "All", 2)
    assert headings(session, made) == headings(session, briefing)
    assert not set(found.outline.sections) & set(get_briefing(session, briefing).outline.sections)
    words = [
        plain_text(b.block) for s in compile_briefing(session, made).sections for b in s.blocks
    ]
    assert words == ["The envoys met.", "Trade grows.", "Over."]
    for section in found.outline.sections.values():
        if section.own or (section.link and section.link.wording):
            assert get_module(session, section.text).home == found.id
    with pytest.raises(InvalidInput, match="title"):
        start_from_edition(session, briefing, " ")


def test_profiles_are_shipped_kept_and_checked(session):
    names = [p.name for p in list_profiles(session)]
    assert names == ["annotated for the editor", "clean for distribution", "full internal"]
    save_profile(
        session, Profile(name=" Partners ", ceiling="TLP:GREEN", recipients=("A", "A", ""))
    )
    assert find_profile(session, "partners").recipients == ("A",)
    save_profile(session, Profile(name="Full internal", formats=("md",)))
    assert find_profile(session, "full internal").formats == ("md",)
    assert len(list_profiles(session)) == 4
    remove_profile(session, "full internal")
    assert find_profile(session, "full internal").keeps_internal
    for bad, message in (
        (Profile(name=""), "needs a name"),
        (Profile(name="x", formats=()), "needs a format"),
        (Profile(name="x", formats=("pfd",)), "did you mean “pdf”"),
        (Profile(name="x", ceiling="TLP:GREE"), "did you mean “TLP:GREEN”"),
    ):
        with pytest.raises((InvalidInput, NotFound), match=message):
            save_profile(session, bad)
    with pytest.raises(NotFound, match="did you mean"):
        find_profile(session, "partner")


def test_a_module_knows_who_follows_it_and_who_received_it(session, make):
    make("Talks", "The envoys met.")
    start_briefing(session, "One", ["talks"])
    two = start_briefing(session, "Two", ["talks"]).ids[0]
    change_link(session, two, section_named(session, two, "1"), LinkMode.PINNED)
    issue(session, two, ["md"])
    found = usage(session, "talks")
    assert [u.slug for u in found.following] == ["one"]
    assert [(u.slug, u.mode) for u in found.fixed] == [("two", LinkMode.PINNED)]
    assert [(i.slug, i.number) for i in found.issued] == [("two", 1)]
    assert found.recipients == ()


def test_a_figure_changes_wherever_it_is_used_by_name(session, make):
    add_fact(session, "refugees-turkey", "3.6 million")
    make("Talks", "There are {fact:refugees-turkey} people.")
    make("Other", "The fact: refugees, Turkey.")
    briefing = start_briefing(session, "One", ["talks"]).ids[0]
    issue(session, briefing, ["md"])
    change_fact(session, "refugees-turkey", text="3.1 million")
    assert compile_briefing(session, briefing).facts["refugees-turkey"].text == "3.1 million"
    found = fact_usage(session, "refugees-turkey")
    assert [text.title for text in found.texts] == ["Talks"]
    assert [(n, words) for _, n, words in found.issued] == [(1, "3.6 million")]


def test_sections_go_by_number_heading_and_slug(session, make):
    make("Talks")
    make("Trade")
    briefing = start_briefing(session, "One", ["talks", "trade", "talks"]).ids[0]
    outline = [row.section.id for row in get_briefing(session, briefing).outline.rows()]
    assert section_named(session, briefing, "2") == outline[2]
    assert section_named(session, briefing, "TRADE") == outline[2]
    assert section_named(session, briefing, Generated.SOURCES.value) == outline[4]
    assert section_named(session, briefing, outline[1]) == outline[1]
    with pytest.raises(InvalidInput, match="2 sections"):
        section_named(session, briefing, "talks")
    with pytest.raises(NotFound, match="did you mean “trade”"):
        section_named(session, briefing, "trad")


def test_house_styles_are_found_by_key():
    assert house_style("").key == "plain"
    assert [s.key for s in house_styles()] == sorted(s.key for s in house_styles())
    with pytest.raises(NotFound, match="did you mean “plain”"):
        house_style("plian")
