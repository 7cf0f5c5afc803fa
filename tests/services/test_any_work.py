"""Whatever a person does, hashes stay right, places stay in the text, and nothing is lost."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from briefer.domain.anchor import Found
from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.module import ModuleContent
from briefer.errors import InvalidInput
from briefer.services.library import (
    create_library,
    get_module,
    get_revision,
    list_revisions,
    open_library,
)
from briefer.services.reviewing import (
    accept,
    annotate,
    reattach,
    reopen,
    reply,
    resolve,
    threads,
    withdraw,
)
from briefer.services.writing import create_module, restore_revision, write_module

WORDS = [
    "talks",
    "border",
    "İdlib",
    "3.6",
    "million",
    "\U0001f600",
    "trade\n\n",
    "of",
    "and",
    "the",
]
bodies = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(" ".join)
numbers = st.integers(0, 1000)


class Desk(RuleBasedStateMachine):
    """One module, written and reviewed by two people, one of whom opens the file anew."""

    @initialize(body=bodies)
    def begin(self, body):
        self.folder = TemporaryDirectory()
        self.time = datetime(2024, 8, 5, tzinfo=UTC)
        path = Path(self.folder.name) / "desk.briefer"
        self.session = create_library(path, "Ada", self.now)
        self.module = create_module(self.session, ModuleContent(title="m", body=body)).ids[0]
        self.notes: list[str] = []
        self.named: dict[int, str] = {}

    def now(self):
        self.time += timedelta(seconds=5)
        return self.time

    def body(self):
        return get_module(self.session, self.module).head.content.body

    @rule(body=bodies, joins=st.booleans())
    def write_anew(self, body, joins):
        write_module(self.session, self.module, body, joins=joins)

    @rule(at=numbers, cut=st.integers(0, 30), word=st.sampled_from(WORDS), joins=st.booleans())
    def edit(self, at, cut, word, joins):
        body = self.body()
        at %= len(body) + 1
        write_module(
            self.session, self.module, f"{body[:at]}{word} {body[at + cut :]}", joins=joins
        )

    @rule(body=bodies)
    def write_named(self, body):
        if write_module(self.session, self.module, body, "As sent").ids:
            head = get_revision(self.session, self.module)
            self.named[head.number] = head.sha256

    @rule(n=numbers)
    def restore(self, n):
        revisions = list_revisions(self.session, self.module)
        restore_revision(self.session, self.module, revisions[n % len(revisions)].number)

    @rule(at=numbers, length=st.integers(1, 40), proposes=st.none() | st.sampled_from(WORDS))
    def note(self, at, length, proposes):
        body = self.body()
        start = at % max(1, len(body))
        end = min(len(body), start + length)
        kind = AnnotationKind.COMMENT if proposes is None else AnnotationKind.SUGGESTION
        if body[start:end].strip():
            with open_library(self.session.file.path, "Ben", self.now) as ben:
                made = annotate(ben, self.module, start, end, kind, "x", proposes)
            self.notes.append(made.ids[0])
            head = get_revision(self.session, self.module)
            self.named[head.number] = head.sha256

    @precondition(lambda self: self.notes)
    @rule(n=numbers, verb=st.sampled_from([accept, resolve, reopen, withdraw]))
    def settle(self, n, verb):
        # What does not fit the thread's state is refused, and changes nothing.
        with suppress(InvalidInput):
            verb(self.session, self.notes[n % len(self.notes)])

    @precondition(lambda self: self.notes)
    @rule(n=numbers, at=numbers)
    def answer(self, n, at):
        note = self.notes[n % len(self.notes)]
        reply(self.session, note, "Yes.")
        body = self.body()
        if body[at % len(body) :].strip():
            reattach(self.session, note, at % len(body), len(body))
            head = get_revision(self.session, self.module)
            self.named[head.number] = head.sha256

    @invariant()
    def every_note_is_placed_or_detached(self):
        body = self.body()
        listed = threads(self.session, self.module, withdrawn=True)
        assert sorted(t.annotation.id for t in listed) == sorted(self.notes)
        for thread in listed:
            place = thread.resolution
            if place.is_detached:
                assert place.start is None
                assert place.end is None
                continue
            assert 0 <= place.start < place.end <= len(body)
            is_accepted = thread.annotation.state is ThreadState.ACCEPTED
            if place.found is Found.EXACT and not is_accepted:
                words = body[place.start : place.end]
                assert words == thread.annotation.present_anchor.quote

    @invariant()
    def what_was_named_or_annotated_stays(self):
        kept = {r.number: r.sha256 for r in list_revisions(self.session, self.module)}
        assert self.named.items() <= kept.items()
        assert sorted(kept) == list(range(1, len(kept) + 1))

    def teardown(self):
        if hasattr(self, "session"):
            assert list(self.session.file.modules.damaged()) == []
            self.session.close()
            self.folder.cleanup()


TestDesk = Desk.TestCase
TestDesk.settings = settings(
    max_examples=20,
    stateful_step_count=20,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
)
