"""Web annotations: threads as the W3C's Web Annotation JSON, out and in again.

A thread is one annotation with a text position and a text quote selector (both count code points,
as the standard asks). Each event of it is an annotation of its own that targets the thread: replies
are "replying", all others "moderating". What the standard has no word for carries our prefix.
Source: Web Annotation Data Model, W3C Recommendation, 23 February 2017.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any, TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.domain.anchor import Anchor
from briefer.domain.annotation import Annotation, AnnotationEvent, AnnotationKind, EventKind
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId, RevisionNumber
from briefer.errors import ImportFailed
from briefer.phrases import phrase

Json: TypeAlias = dict[str, Any]

_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"briefer": "urn:briefer:"}]
_MOTIVATIONS = {
    AnnotationKind.COMMENT: "commenting",
    AnnotationKind.QUESTION: "questioning",
    AnnotationKind.FACT_CHECK: "assessing",
    AnnotationKind.SUGGESTION: "editing",
}
_KINDS = {motivation: kind for kind, motivation in _MOTIVATIONS.items()}
_URN = "urn:uuid:"

Texts = Mapping[tuple[ModuleId, RevisionNumber], str]
"""``text_sha256`` of the texts that anchors count in."""


class ForeignThread(Struct, frozen=True):
    """A thread as a file tells it; its offsets count in a text that may not be ours.

    Attributes:
        texts: ``text_sha256`` of the text that each anchor counts in, as far as the file says.
            Offsets mean something only in that very text.
    """

    annotation: Annotation
    texts: Mapping[Anchor, str] = field(default_factory=dict)


def text_sha256(body: str) -> str:
    """Name a text by its words alone, so that two libraries know when they hold the same one."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def write_web_annotations(annotations: Iterable[Annotation], texts: Texts | None = None) -> str:
    """Write threads and their events as one annotation page, in the order given.

    Args:
        annotations: The threads.
        texts: Named with each anchor, so that another library which holds the same text can
            trust the offsets.
    """
    known = texts or {}
    items: list[Json] = []
    for annotation in annotations:
        items.append(_thread_as_json(annotation, known))
        items += [_event_as_json(event, annotation, known) for event in annotation.events]
    page = {"@context": _CONTEXT, "type": "AnnotationPage", "items": items}
    return json.dumps(page, ensure_ascii=False, indent=2) + "\n"


def read_web_annotations(
    text: str, moment: datetime, module: ModuleId | None = None
) -> list[ForeignThread]:
    """Read threads from a page, a collection, a list or a single annotation.

    Files of other programs are read too. Their ids become UUIDs made from the ids, so that
    reading a file twice makes no second thread. An annotation without a position gets an
    anchor from 0 to 0 with the quote: place it by ``find_again``. A reply to a thread that is
    not in the file has nothing to join and is left out.

    Args:
        text: The JSON.
        moment: Stands where an annotation does not say when it was made; aware.
        module: Whose words they are about; None takes the module that the file names.

    Raises:
        ImportFailed: It is not a Web Annotation file, or an annotation names no words.
    """
    try:
        threads: dict[str, ForeignThread] = {}
        events: list[Json] = []
        for item in _items(json.loads(text)):
            if isinstance(item.get("target"), str) and _motivation(item) in _ABOUT_THREADS:
                events.append(item)
            else:
                thread = _thread_from_json(item, moment, module)
                texts = _texts(thread.anchor, _first(item["target"]))
                threads[thread.id] = ForeignThread(thread, texts)
        for item in events:
            about = _own_id(item["target"])
            if about in threads:
                threads[about] = _with_event(threads[about], item, moment)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ImportFailed(
            phrase("This file does not hold web annotations that can be read."),
            phrase("Export them again as W3C Web Annotation JSON with a text quote selector."),
        ) from error
    return list(threads.values())


_ABOUT_THREADS = ("replying", "moderating")


def _with_event(known: ForeignThread, item: Json, moment: datetime) -> ForeignThread:
    happened = _event_from_json(item, moment)
    thread = known.annotation
    texts = known.texts
    if happened.anchor is not None:
        texts = {**texts, **_texts(happened.anchor, item["briefer:anchor"])}
    return ForeignThread(replace(thread, events=(*thread.events, happened)), texts)


def _texts(anchor: Anchor, target: Any) -> dict[Anchor, str]:  # noqa: ANN401  # JSON
    named = target.get("briefer:textSha256")
    return {} if named is None else {anchor: _string(named)}


def _thread_as_json(annotation: Annotation, texts: Texts) -> Json:
    motivation = _MOTIVATIONS[annotation.kind]
    bodies = [{"type": "TextualBody", "value": annotation.text, "format": "text/plain"}]
    if annotation.replacement is not None:
        bodies.append(
            {
                "type": "TextualBody",
                "value": annotation.replacement,
                "format": "text/markdown",
                "purpose": "editing",
            }
        )
    item = {
        "id": _URN + annotation.id,
        "type": "Annotation",
        "motivation": motivation,
        "creator": _person(annotation.author),
        "created": _time(annotation.created_at),
        "body": bodies,
        "target": {
            "source": _URN + annotation.module,
            **_anchor_as_json(annotation.anchor, annotation.module, texts),
        },
    }
    if annotation.only_in is not None:
        item["briefer:onlyIn"] = _URN + annotation.only_in
    return item


def _event_as_json(event: AnnotationEvent, annotation: Annotation, texts: Texts) -> Json:
    is_reply = event.kind is EventKind.REPLY
    item: Json = {
        "id": _URN + event.id,
        "type": "Annotation",
        "motivation": "replying" if is_reply else "moderating",
        "creator": _person(event.author),
        "created": _time(event.at),
        "body": {"type": "TextualBody", "value": event.text, "format": "text/plain"},
        "target": _URN + annotation.id,
        "briefer:event": event.kind.value,
    }
    if event.assignee:
        item["briefer:assignee"] = event.assignee
    if event.about:
        item["briefer:about"] = _URN + event.about
    if event.replacement is not None:
        item["briefer:replacement"] = event.replacement
    if event.due is not None:
        item["briefer:due"] = event.due.isoformat()
    if event.anchor is not None:
        item["briefer:anchor"] = _anchor_as_json(event.anchor, annotation.module, texts)
    return item


def _anchor_as_json(anchor: Anchor, module: ModuleId, texts: Texts) -> Json:
    named = texts.get((module, anchor.revision))
    return {
        "briefer:revision": anchor.revision,
        **({} if named is None else {"briefer:textSha256": named}),
        "selector": [
            {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
            {
                "type": "TextQuoteSelector",
                "exact": anchor.quote,
                "prefix": anchor.before,
                "suffix": anchor.after,
            },
        ],
    }


def _person(name: str) -> Json:
    return {"type": "Person", "name": name}


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _items(data: object) -> list[Json]:
    if isinstance(data, list):
        return [item for each in data for item in _items(each)]
    if not isinstance(data, dict):
        raise TypeError(type(data))
    inside = data.get("items", data.get("first"))
    return [data] if inside is None else _items(inside)


def _thread_from_json(item: Json, moment: datetime, module: ModuleId | None) -> Annotation:
    target = _first(item["target"])
    if not isinstance(target, dict):
        raise TypeError(type(target))
    kind = _KINDS.get(_motivation(item), AnnotationKind.COMMENT)
    bodies = [b if isinstance(b, dict) else {"value": b} for b in _list(item.get("body", []))]
    replacement = None
    if kind is AnnotationKind.SUGGESTION:
        proposed = [b for b in bodies if b.get("purpose") == "editing"]
        replacement = _string(proposed[0]["value"]) if proposed else ""
        bodies = [b for b in bodies if b not in proposed[:1]]
    only_in = item.get("briefer:onlyIn")
    return Annotation(
        id=AnnotationId(_own_id(item.get("id") or json.dumps(item, sort_keys=True))),
        module=module or ModuleId(_own_id(target["source"])),
        kind=kind,
        author=_name(item.get("creator", "")),
        created_at=_moment(item.get("created"), moment),
        anchor=_anchor_from_json(target),
        text="\n\n".join(_string(b["value"]) for b in bodies if b.get("purpose") != "tagging"),
        replacement=replacement,
        only_in=None if only_in is None else BriefingId(_own_id(only_in)),
    )


def _event_from_json(item: Json, moment: datetime) -> AnnotationEvent:
    due, anchor = item.get("briefer:due"), item.get("briefer:anchor")
    about, replacement = item.get("briefer:about"), item.get("briefer:replacement")
    bodies = [b if isinstance(b, dict) else {"value": b} for b in _list(item.get("body", []))]
    return AnnotationEvent(
        id=_own_id(item.get("id") or json.dumps(item, sort_keys=True)),
        kind=EventKind(item.get("briefer:event", EventKind.REPLY.value)),
        author=_name(item.get("creator", "")),
        at=_moment(item.get("created"), moment),
        text="\n\n".join(_string(b["value"]) for b in bodies),
        assignee=_string(item.get("briefer:assignee", "")),
        due=None if due is None else date.fromisoformat(due),
        anchor=None if anchor is None else _anchor_from_json(anchor),
        about="" if about is None else _own_id(about),
        replacement=None if replacement is None else _string(replacement),
    )


def _anchor_from_json(target: Mapping[str, Any]) -> Anchor:
    selectors = {s["type"]: s for s in _list(target["selector"])}
    quote = selectors["TextQuoteSelector"]
    position = selectors.get("TextPositionSelector", {"start": 0, "end": 0})
    start, end = int(position["start"]), int(position["end"])
    if not quote["exact"] or not 0 <= start <= end:
        raise ValueError("an annotation names no words")
    return Anchor(
        RevisionNumber(int(target.get("briefer:revision", 1))),
        start,
        end,
        _string(quote["exact"]),
        _string(quote.get("prefix", "")),
        _string(quote.get("suffix", "")),
    )


def _motivation(item: Json) -> str:
    return str(_first(item.get("motivation", "")))


def _own_id(iri: str) -> str:
    """Return the id inside ``urn:uuid:``, or the UUID that always stands for another IRI.

    Some programs write annotations without an id; their own words stand for one then.
    """
    if iri.startswith(_URN):
        return str(uuid.UUID(iri.removeprefix(_URN)))
    return str(uuid.uuid5(uuid.NAMESPACE_URL, iri))


def _name(creator: object) -> str:
    creator = _first(creator)
    if isinstance(creator, dict):
        return _string(creator.get("name", creator.get("nickname", creator.get("id", ""))))
    return _string(creator)


def _moment(written: str | None, otherwise: datetime) -> datetime:
    if written is None:
        return otherwise
    moment = datetime.fromisoformat(written)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _first(value: object) -> object:
    return value[0] if isinstance(value, list) and value else value


def _string(value: object) -> str:
    """Return a text as it can be kept: halves of characters, which JSON may hold, are U+FFFD."""
    if not isinstance(value, str):
        raise TypeError(type(value))
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
