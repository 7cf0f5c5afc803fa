"""Every error of the core is said in phrases, so that a window says it in its own language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer import errors
from briefer.errors import BrieferError, NotFound

BRIEFER = Path(errors.__file__).parent
ROOMS = ("checks", "domain", "export", "importing", "markup", "services", "storage")
FILES = [file for room in ROOMS for file in sorted((BRIEFER / room).rglob("*.py"))]
TREES = {str(file.relative_to(BRIEFER)): ast.parse(file.read_text("utf-8")) for file in FILES}
KINDS = {
    name
    for name, value in vars(errors).items()
    if isinstance(value, type) and issubclass(value, BrieferError)
}
"""The classes that are raised, by name; those that a room adds are found with the rest."""
CLASSES = {
    node.name: node
    for tree in TREES.values()
    for node in ast.walk(tree)
    if isinstance(node, ast.ClassDef) and KINDS & {getattr(b, "id", "") for b in node.bases}
}
WORD_THEMSELVES = {"NotFound"} | {
    name for name, node in CLASSES.items() if any(isinstance(n, ast.FunctionDef) for n in node.body)
}
"""Those are made from what happened, not from words."""


def worded(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield every call that gives an error its words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            kind = getattr(node.func, "id", "")
            if kind in KINDS | CLASSES.keys() and kind not in WORD_THEMSELVES:
                yield node
        elif isinstance(node, ast.ClassDef) and node.name in WORD_THEMSELVES:
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "__init__":
                    yield call


def is_phrase(node: ast.expr, tree: ast.Module) -> bool:
    """Say whether ``node`` is a phrase, or a name that stands for nothing else."""
    if isinstance(node, ast.IfExp):
        return is_phrase(node.body, tree) and is_phrase(node.orelse, tree)
    if isinstance(node, ast.Name):
        given = [
            each.value
            for each in ast.walk(tree)
            if isinstance(each, ast.Assign)
            and any(isinstance(to, ast.Name) and to.id == node.id for to in each.targets)
        ]
        return bool(given) and all(is_phrase(value, tree) for value in given)
    if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in ("phrase", "Phrase"):
        return False
    # What is put together before it is a phrase is in no catalogue.
    return not isinstance(node.args[0], ast.JoinedStr | ast.BinOp)


def plain_words(tree: ast.Module) -> Iterator[str]:
    """Yield every sentence and hint of an error that is no phrase."""
    for call in worded(tree):
        words = [*call.args, *(keyword.value for keyword in call.keywords)]
        yield from (ast.unparse(word) for word in words if not is_phrase(word, tree))


def test_no_error_is_worded_in_english_alone() -> None:
    plain = {file: words for file, tree in TREES.items() if (words := list(plain_words(tree)))}
    assert not plain, "say it with phrase(…, name=value)"


@pytest.mark.parametrize(
    "source",
    [
        "raise InvalidInput('Plain.')",
        "raise StorageError(f'In {place}.')",
        "raise ImportFailed(phrase('Told.'), 'Plain hint.')",
        "raise ExportFailed(hint=HINT, message=phrase('Told.'))\nHINT = 'Plain.'",
        "raise BrieferError(phrase('Told.') if x else 'Plain.')",
        "raise InvalidInput(phrase(f'In {place}.'))",
    ],
)
def test_plain_words_are_seen(source: str) -> None:
    assert list(plain_words(ast.parse(source)))


def test_no_error_names_what_is_typed_at_a_terminal() -> None:
    typed = re.compile(r"\bbriefer [a-z]|--[a-z]|BRIEFER_")
    for tree in TREES.values():
        for call in worded(tree):
            words = [str(n.value) for n in ast.walk(call) if isinstance(n, ast.Constant)]
            assert not any(map(typed.search, words)), words


def test_whatever_is_not_found_has_a_sentence() -> None:
    calls = [
        node
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "NotFound"
    ]
    for call in calls:
        kind, _, *known = call.args
        assert isinstance(kind, ast.Constant)
        near = "qqqqq" if known else ""
        end = f"; did you mean “{near}”?" if near else "."
        said = str(NotFound(str(kind.value), "qqqq", filter(None, [near])))
        assert said == f"There is no {kind.value} “qqqq”{end}"


def test_a_hint_says_where_to_look_only_when_no_name_is_near() -> None:
    assert NotFound("source", "yilmaz").hint == "Look it up in the source register."
    assert NotFound("source", "yilmaz", ["yilmaz-2024"]).hint == ""
    assert NotFound("revision", "7").hint == ""
