"""Gathers what the window and the core say into catalogues, and compiles those for the program.

    python scripts/translate.py            # bring every catalogue up to date
    python scripts/translate.py --check    # say what is missing, change nothing

The catalogues are Qt Linguist files, ``assets/translations/briefer_*.ts``: translate what is marked
unfinished, then run this again. What nobody says any more is dropped.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "translations"
CONTEXT = "Briefer"
FORMS = {"en": 2, "ar": 6, "de": 2, "fr": 2, "tr": 1}
"""How many plural forms Qt asks each language for."""
_COMPILER = Path(PySide6.__file__).parent / (
    "lrelease.exe" if sys.platform == "win32" else "lrelease"
)
_ACTION_FILES = ("action_spec.py", "actions.py")
"""Where menus and actions are said in data."""
_KEYS = {"tr": ("Ctrl", "Alt", "Shift")}
"""Keys that Qt translates and no keyboard of the language does: it says Kontrol and Seçenek."""
_SHIPPED = {"templates": ("name", "about"), "styles": ("name",), "yardsticks": ("name",)}
"""Which words of the data files under ``content`` the window shows as its own."""
_STEPS = ("Arrange", "_arranged")
"""What makes a step that can be undone; its label comes last."""
_ACTION_WORDS = (1, 4)
"""Which arguments of an ``ActionSpec`` are read by a person: text and tip."""


@dataclass(frozen=True, order=True)
class Source:
    """A text of the window, in English; ``one`` is its form for one when it counts something."""

    text: str
    one: str = ""


def gather() -> list[Source]:
    """Return every text that the window can say, in order."""
    found: dict[str, Source] = {}
    for file in sorted((ROOT / "briefer").rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        for source in (*_called(tree), *(_menus(tree) if file.name in _ACTION_FILES else ())):
            known = found.get(source.text)
            if known is None or source.one:
                found[source.text] = source
        if file.parent.name == "services":
            for text in _labels(tree):
                found.setdefault(text, Source(text))
    for text in _shipped():
        found.setdefault(text, Source(text))
    found.pop("", None)
    return sorted(found.values())


def _called(tree: ast.AST) -> Iterator[Source]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        given = node.args
        match node.func.id:
            case "tr" | "mark" | "phrase" if given:
                yield from map(Source, _texts(given[0]))
            case "tr_count" | "counted" if len(given) > 2:
                yield from map(Source, _texts(given[2]), _texts(given[1]))
            case "count" if len(given) > 1:
                for one in _texts(given[1]):
                    many = next(iter(_texts(given[2])), "") if len(given) > 2 else f"{one}s"
                    yield Source(f"{{n}} {many}", f"{{n}} {one}")
            case "ActionSpec":
                for place in _ACTION_WORDS:
                    yield from map(Source, _texts(given[place]))


def _texts(node: ast.AST) -> list[str]:
    """Return the texts an argument can be; none when it is known only at run time."""
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body), *_texts(node.orelse)]
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return [node.value] if is_text else []


def _menus(tree: ast.AST) -> Iterator[Source]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name == "Menu":
            yield from (Source(n.value.value) for n in node.body if isinstance(n, ast.Assign))


def _shipped() -> Iterator[str]:
    for folder, fields in _SHIPPED.items():
        for file in sorted((ROOT / "content" / folder).glob("*.toml")):
            data = tomllib.loads(file.read_text("utf-8"))
            yield from (data[field] for field in fields if field in data)


def _labels(tree: ast.AST) -> Iterator[str]:
    """Yield what the Edit menu says of a step: fields called ``label``, and what fills them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "label":
            yield from _texts(node.value) if node.value is not None else ()
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in _STEPS:
            yield from _texts(node.args[-1])


def read(language: str) -> dict[str, list[str]]:
    """Return the forms of each text in a catalogue; one for a text that counts nothing."""
    file = FOLDER / f"briefer_{language}.ts"
    if not file.exists():
        return {}
    found = {}
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found[message.findtext("source", "")] = forms or [translation.text or ""]
    return found


def write(language: str, sources: list[Source], known: dict[str, list[str]]) -> list[str]:
    """Write a catalogue; return the texts that nobody has translated."""
    missing = []
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sources:
        if language == "en" and not source.one:
            continue
        message = ET.SubElement(context, "message", {"numerus": "yes"} if source.one else {})
        ET.SubElement(message, "source").text = source.text
        translation = ET.SubElement(message, "translation")
        forms = known.get(source.text)
        if language == "en":
            forms = [source.one, source.text]
        if forms is None or len(forms) != (FORMS[language] if source.one else 1):
            translation.set("type", "unfinished")
            missing.append(source.text)
        elif source.one:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    if language in _KEYS:
        keys = ET.SubElement(root, "context")
        ET.SubElement(keys, "name").text = "QShortcut"
        for key in _KEYS[language]:
            message = ET.SubElement(keys, "message")
            for part in ("source", "translation"):
                ET.SubElement(message, part).text = key
    ET.indent(root)
    text = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    text += ET.tostring(root, encoding="unicode") + "\n"
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"briefer_{language}.ts").write_text(text, encoding="utf-8")
    return missing


def release(language: str, folder: Path = FOLDER) -> Path:
    """Compile a catalogue to what the program loads."""
    made = folder / f"briefer_{language}.qm"
    catalogue = FOLDER / f"briefer_{language}.ts"
    subprocess.run([_COMPILER, "-silent", catalogue, "-qm", made], check=True)
    return made


def missing_from(language: str, sources: list[Source]) -> list[str]:
    """Return the texts that a catalogue does not translate."""
    known = read(language)
    wanted = [s for s in sources if s.one or language != "en"]
    return [
        s.text for s in wanted if len(known.get(s.text, ())) != (FORMS[language] if s.one else 1)
    ]


def main(arguments: list[str]) -> int:
    """Bring the catalogues up to date, or only check them."""
    sources, is_complete = gather(), True
    for language in FORMS:
        if "--check" in arguments:
            missing = missing_from(language, sources)
        else:
            missing = write(language, sources, read(language))
            release(language)
        is_complete &= not missing
        sys.stdout.write(f"{language}: {len(sources)} texts, {len(missing)} to translate\n")
        sys.stdout.writelines(f"    {text!r}\n" for text in missing)
    return 0 if is_complete else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
