"""Templates: what a kind of product consists of, read from a data file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from briefer.domain.outline import Generated
from briefer.errors import InvalidInput
from briefer.phrases import Phrase, mark, phrase


class TemplateSection(Struct, frozen=True, kw_only=True):
    """One section that a product of this kind has.

    Attributes:
        heading: What stands over it; empty for the program's own, or for none.
        generated: For a section that the program writes.
        prompt: What is to be written, in the place where it is to be written.
        takes_modules: Whether modules that are named for a new briefing go here.
        is_required: Whether its absence is a finding.
        is_numbered: Whether its heading carries a number.
        breaks_page: Whether it starts on a new page.
    """

    heading: str = ""
    generated: Generated | None = None
    prompt: str = ""
    takes_modules: bool = False
    is_required: bool = True
    is_numbered: bool = False
    breaks_page: bool = False

    @property
    def title(self) -> str:
        """How a finding names it."""
        return self.heading or (self.generated.value.capitalize() if self.generated else "")


class Template(Struct, frozen=True, kw_only=True):
    """A kind of product.

    Attributes:
        key: Name of its data file, or of its place in the library.
        about: What it is for, one sentence.
        budget_words: How many words its authors may write; 0 for no limit.
        budget_pages: How many pages its PDF may have; 0 for no limit.
        front: What the title block says unless somebody says otherwise.
        sections: In reading order.
    """

    key: str
    name: str
    about: str = ""
    language: str = "en-GB"
    yardstick: str = "icd-203"
    style: str = ""
    profile: str = ""
    contents: bool = False
    budget_words: int = 0
    budget_pages: int = 0
    subtitle: str = ""
    audience: str = ""
    originator: str = ""
    sections: tuple[TemplateSection, ...] = ()


_NOT_OF_ONE = mark("a template has no “{name}”")
_NOT_OF_SECTIONS = mark("a section has no “{name}”")


def read_template(key: str, text: str) -> Template:
    """Read a template from the words of its data file.

    Raises:
        InvalidInput: The text is no TOML, or names something a template does not have.
    """
    import tomllib  # here and not above: what uses a template need not read one

    try:
        table = tomllib.loads(text)
        sections = tuple(_section(entry) for entry in table.pop("sections", []))
        return Template(key=key, sections=sections, **_known(table, Template, _NOT_OF_ONE))
    except (tomllib.TOMLDecodeError, TypeError, ValueError, AttributeError) as problem:
        why = problem.args[0] if problem.args else ""
        raise InvalidInput(
            phrase(
                "The template “{key}” cannot be read: {problem}",
                key=key,
                problem=why if isinstance(why, Phrase) else str(problem),
            )
        ) from problem


def write_template(template: Template) -> str:
    """Write a template as TOML, which ``read_template`` reads back the same."""
    lines = [
        f"{name} = {_toml(value)}"
        for name, value in _values(template)
        if name not in ("key", "sections")
    ]
    for section in template.sections:
        lines += ["", "[[sections]]"]
        lines += [f"{name} = {_toml(value)}" for name, value in _values(section)]
    return "\n".join(lines) + "\n"


def _section(entry: dict[str, Any]) -> TemplateSection:
    known = _known(entry, TemplateSection, _NOT_OF_SECTIONS)
    if "generated" in known:
        known["generated"] = Generated(known["generated"])
    return TemplateSection(**known)


def _known(table: Mapping[str, Any], kind: type[Struct], refusal: str) -> dict[str, Any]:
    kinds = {n: type(getattr(kind(**_SAMPLE[kind]), n)) for n in kind.__struct_fields__}
    for name, value in table.items():
        if name not in kinds or name in ("key", "sections"):
            raise ValueError(phrase(refusal, name=name))
        if name != "generated" and not isinstance(value, kinds[name]):
            raise TypeError(phrase("“{name}” cannot be {value}", name=name, value=repr(value)))
    return dict(table)


_SAMPLE: dict[type[Struct], dict[str, Any]] = {
    Template: {"key": "", "name": ""},
    TemplateSection: {},
}


def _values(thing: Template | TemplateSection) -> list[tuple[str, object]]:
    sample = type(thing)(**_SAMPLE[type(thing)])
    pairs = [(name, getattr(thing, name)) for name in thing.__struct_fields__]
    return [(n, v) for n, v in pairs if n == "name" or v != getattr(sample, n)]


def _toml(value: object) -> str:
    if isinstance(value, bool | int):
        return str(value).lower()
    # A JSON string is a TOML basic string, but for DEL, which JSON leaves as it is.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
