"""Two hours at a desk, whatever is done in them: the library stays right and undo leads back.

Modules, briefings, links and reviews are worked on together, by two people. A small run is part
of the suite; ``./test --long`` does 20,000 actions.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.module import ModuleContent, Status
from briefer.domain.outline import ROOT, Generated, LinkMode
from briefer.errors import BrieferError
from briefer.services.assembling import create_briefing
from briefer.services.history import History
from briefer.services.library import (
    create_library,
    get_briefing,
    get_module,
    list_briefings,
    list_revisions,
    open_library,
)
from briefer.services.links import keep, merge_newest, take
from briefer.services.outline_edits import (
    ChangeBriefing,
    change_sections,
    insert_generated,
    insert_modules,
    insert_text,
    lift_sections,
    link_sections,
    lower_sections,
    move_sections,
    nest_sections,
    raise_sections,
    remove_sections,
)
from briefer.services.restoring import RestoreVersions, Return
from briefer.services.review_edits import Accept, Annotate, Assign, ChangeMetadata, SetState
from briefer.services.reviewing import reattach, reply, threads
from briefer.services.writing import create_module, restore_revision, write_module

WORDS = ["talks", "border", "İdlib", "3.6", "million", "😀", "trade.\n\n", "of", "العربية", "the"]
bodies = st.lists(st.sampled_from(WORDS), min_size=3, max_size=30).map(" ".join)
numbers = st.integers(0, 10_000)
modes = st.sampled_from(LinkMode)
kinds = st.sampled_from([AnnotationKind.COMMENT, AnnotationKind.QUESTION])
states = st.sampled_from([ThreadState.RESOLVED, ThreadState.OPEN, ThreadState.WITHDRAWN])
MOST_SECTIONS = 40


class TwoHours(RuleBasedStateMachine):
    """Everything that can be undone goes through one history, as it does in the window.

    What cannot (typing, a reply, a colleague's save) is where undo begins anew.
    """

    @initialize()
    def begin(self):
        self.folder = TemporaryDirectory()
        self.time = datetime(2024, 8, 5, tzinfo=UTC)
        self.path = Path(self.folder.name) / "desk.briefer"
        self.session = create_library(self.path, "Ada", self.now)
        self.modules = [
            create_module(self.session, ModuleContent(title=f"Module {n}", body=body)).ids[0]
            for n, body in enumerate(("The talks go on.", "The border is shut.", "Trade fell."))
        ]
        self.briefing = create_briefing(self.session, "Paper", self.modules[:2]).ids[0]
        self.settle()

    def now(self):
        self.time += timedelta(seconds=7)
        return self.time

    # What is compared

    def state(self):
        """Return everything that a person sees, what was withdrawn left out."""
        briefing = get_briefing(self.session, self.briefing)
        notes = {}
        texts = {}
        for module in self.texts():
            texts[module] = get_module(self.session, module).head.content
            for thread in threads(self.session, module):
                note = thread.annotation
                notes[note.id] = (note.state, note.assignee, note.due, note.text)
        shown = {s.text for s in briefing.outline.sections.values() if s.text}
        texts = {m: c for m, c in texts.items() if m in self.modules or m in shown}
        return briefing.title, briefing.marking, briefing.outline, texts, notes

    def texts(self):
        """Return the ids of modules and of the briefing's own texts."""
        outline = get_briefing(self.session, self.briefing).outline
        return [*self.modules, *(s.text for s in outline.sections.values()
                if s.text and s.text not in self.modules)]  # fmt: skip

    def settle(self):
        """Let undo begin here."""
        self.history = History(self.session)
        self.start = self.state()

    # Picking

    def module(self, n):
        return self.modules[n % len(self.modules)]

    def section(self, n):
        sections = sorted(get_briefing(self.session, self.briefing).outline.sections)
        return sections[n % len(sections)] if sections else ROOT

    def note(self, n):
        found = [t.annotation.id for m in self.modules for t in threads(self.session, m)]
        return sorted(found)[n % len(found)] if found else ""

    def do(self, edit):
        """Make an edit; one that breaks a rule is refused and changes nothing."""
        before = self.state()
        try:
            self.history.perform(edit)
        except BrieferError:
            assert self.state() == before

    # Typing and colleagues

    @rule(n=numbers, at=numbers, cut=st.integers(0, 20), word=st.sampled_from(WORDS))
    def type(self, n, at, cut, word):
        module = self.module(n)
        body = get_module(self.session, module).head.content.body
        at %= len(body) + 1
        write_module(
            self.session, module, f"{body[:at]}{word} {body[at + cut :]}", joins=bool(n % 2)
        )
        self.settle()

    @rule(n=numbers, body=bodies)
    def a_colleague_saves(self, n, body):
        with open_library(self.path, "Ben", self.now) as ben:
            write_module(ben, self.module(n), body, "From Ben" if n % 3 else "")
        self.settle()

    @rule(n=numbers, m=numbers)
    def restore(self, n, m):
        module = self.module(n)
        revisions = list_revisions(self.session, module)
        restore_revision(self.session, module, revisions[m % len(revisions)].number)
        self.settle()

    @precondition(lambda self: len(self.modules) < 8)
    @rule(body=bodies)
    def new_module(self, body):
        title = f"Module {len(self.modules)}"
        self.modules.append(
            create_module(self.session, ModuleContent(title=title, body=body)).ids[0]
        )
        self.settle()

    @rule(n=numbers, answers=st.booleans(), at=numbers)
    def answer(self, n, answers, at):
        if note := self.note(n):
            with suppress(BrieferError):
                if answers:
                    reply(self.session, note, "Yes.")
                else:
                    reattach(self.session, note, at % 5, at % 5 + 4)
            self.settle()

    @rule(n=numbers, verb=st.sampled_from([take, keep, merge_newest]))
    def follow_what_moved_on(self, n, verb):
        with suppress(BrieferError):
            verb(self.session, self.briefing, self.section(n))
        self.settle()

    # What can be undone

    @rule(n=numbers, m=numbers, mode=modes)
    def add(self, n, m, mode):
        if len(get_briefing(self.session, self.briefing).outline.sections) < MOST_SECTIONS:
            under = self.section(m) if m % 2 else ROOT
            self.do(
                insert_modules(
                    self.briefing, [self.module(n)], under, n % 3 or None, mode, again=True
                )
            )

    @rule(n=numbers, again=st.booleans())
    def add_several(self, n, again):
        if len(get_briefing(self.session, self.briefing).outline.sections) < MOST_SECTIONS:
            two = (self.module(n), self.module(n + 1))
            self.do(insert_modules(self.briefing, two, again=again))

    @rule(n=numbers, body=bodies)
    def add_own(self, n, body):
        if len(get_briefing(self.session, self.briefing).outline.sections) < MOST_SECTIONS:
            if n % 4 == 0:
                self.do(insert_generated(self.briefing, list(Generated)[n % len(Generated)]))
            else:
                self.do(insert_text(self.briefing, ModuleContent(title="Own", body=body)))

    @rule(n=numbers)
    def remove(self, n):
        self.do(remove_sections(self.briefing, [self.section(n)]))

    @rule(n=numbers, m=numbers, position=st.none() | st.integers(0, 5))
    def move(self, n, m, position):
        under = self.section(m) if m % 2 else ROOT
        self.do(move_sections(self.briefing, [self.section(n)], under, position))

    @rule(
        n=numbers,
        m=numbers,
        verb=st.sampled_from(
            [nest_sections, lift_sections, raise_sections, lower_sections, move_sections,
             remove_sections]
        ),
    )  # fmt: skip
    def arrange(self, n, m, verb):
        chosen = list(dict.fromkeys((self.section(n), self.section(m))))
        if ROOT not in chosen:
            self.do(verb(self.briefing, chosen))

    @rule(n=numbers, is_excluded=st.booleans(), heading=st.sampled_from(["", "Another"]))
    def change_section(self, n, is_excluded, heading):
        chosen = [self.section(n)]
        self.do(change_sections(self.briefing, chosen, is_excluded=is_excluded, heading=heading))

    @rule(n=numbers, mode=modes)
    def link(self, n, mode):
        self.do(link_sections(self.briefing, [self.section(n)], mode))

    @rule(
        title=st.sampled_from(["Paper", "Note", "Brief"]), marking=st.sampled_from(["", "TLP:RED"])
    )
    def change_briefing(self, title, marking):
        self.do(ChangeBriefing(self.briefing, {"title": title, "marking": marking}))

    @rule(n=numbers, status=st.sampled_from(Status), tag=st.sampled_from(["north", "south"]))
    def change_metadata(self, n, status, tag):
        self.do(ChangeMetadata(self.module(n), {"status": status, "tags": (tag,)}))

    @rule(n=numbers, at=numbers, length=st.integers(1, 30), kind=kinds, only=st.booleans())
    def annotate(self, n, at, length, kind, only):
        module = self.module(n)
        body = get_module(self.session, module).head.content.body
        start = at % max(1, len(body))
        here = self.briefing if only else None
        self.do(Annotate(module, start, min(len(body), start + length), kind, "Why?", None, here))

    @rule(n=numbers, at=numbers, length=st.integers(1, 20), wording=st.sampled_from(["", *WORDS]))
    def suggest(self, n, at, length, wording):
        module = self.module(n)
        body = get_module(self.session, module).head.content.body
        start = at % max(1, len(body))
        end = min(len(body), start + length)
        self.do(Annotate(module, start, end, AnnotationKind.SUGGESTION, "", wording))

    @rule(n=numbers, state=states)
    def settle_thread(self, n, state):
        if note := self.note(n):
            self.do(SetState(note, state))

    @rule(
        n=numbers,
        who=st.sampled_from(["Ada", "Ben"]),
        day=st.none() | st.dates(date(2024, 1, 1), date(2025, 1, 1)),
    )
    def assign(self, n, who, day):
        if note := self.note(n):
            self.do(Assign(note, who, day))

    @rule(n=numbers)
    def accept(self, n):
        if note := self.note(n):
            self.do(Accept(note))

    @rule(n=numbers, m=numbers)
    def restore_as_a_step(self, n, m):
        module = self.module(n)
        revisions = list_revisions(self.session, module)
        to = revisions[m % len(revisions)].number
        self.do(RestoreVersions((Return(module, to),)))

    @rule(times=st.integers(1, 4))
    def undo_and_redo(self, times):
        """Going back and forth comes out where it began."""
        before, label = self.state(), self.history.undo_label
        done = 0
        while done < times and self.history.undo_label:
            self.history.undo()
            done += 1
        for _ in range(done):
            self.history.redo()
        assert self.state() == before
        assert self.history.undo_label == label

    @rule()
    def undo_to_the_start(self):
        while self.history.undo_label:
            self.history.undo()
        assert self.state() == self.start

    # What always holds

    @invariant()
    def every_thread_is_placed_or_detached(self):
        if not hasattr(self, "modules"):
            return
        for module in self.texts():
            body = get_module(self.session, module).head.content.body
            for thread in threads(self.session, module):
                place = thread.resolution
                if place.is_detached:
                    assert (place.start, place.end) == (None, None)
                else:
                    assert 0 <= place.start < place.end <= len(body)

    @invariant()
    def every_section_shows_a_text_that_is_there(self):
        if not hasattr(self, "modules"):
            return
        outline = get_briefing(self.session, self.briefing).outline
        assert {row.section.id for row in outline.rows()} == set(outline.sections)
        for section in outline.sections.values():
            if section.text:
                get_module(self.session, section.text)

    def teardown(self):
        if hasattr(self, "session"):
            self.undo_to_the_start()
            assert list(self.session.file.modules.damaged()) == []
            assert len(list_briefings(self.session)) == 1
            for module in self.texts():
                kept = [r.number for r in list_revisions(self.session, module)]
                assert sorted(kept) == list(range(1, len(kept) + 1))
            self.session.close()
            with open_library(self.path, "Ada", self.now) as again:
                assert list(again.file.modules.damaged()) == []
            self.folder.cleanup()


def work(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        TwoHours,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_a_while_at_the_desk():
    work(examples=8, steps=30)


@pytest.mark.long
def test_two_hours_at_the_desk():
    work(examples=200, steps=100)
