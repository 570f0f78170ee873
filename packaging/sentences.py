"""The sentences of the layers without a window, read from their syntax: what errors and faults can say."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SAYS = {  # which argument is the sentence
    "Fault": 1,
    "Unavailable": 1,
    "Barred": 1,
    "LetterFailed": 0,
    "Unusable": 0,
    "CaseworkerError": 0,
    "CaseChanged": 0,
    "Locked": 0,
    "WrongPassphrase": 0,
    "NoKeyring": 0,
    "step": 2,  # how far a long job has come
    "_step": 2,
    "_each": 1,
    "_through": 3,
}
PASSES = {"fault": 1, "fault_at": 2, "_hold": 1}  # which argument becomes a part of a sentence
OUTSIDE = ("ui", "cli")
COUNTS = "domain/swedish.py"  # makes a template of two words
Names = dict[str, list[ast.expr]]


@dataclass(frozen=True, slots=True)
class Said:
    """A template and where it stands; `ill` is the code of what cannot be said in another language, with its words."""

    template: str
    at: str
    ill: str = ""


def sentences(code: Path) -> list[Said]:
    """Of every module below the window, in the order of the files."""
    found: list[Said] = []
    for path in sorted(code.rglob("*.py")):
        name = path.relative_to(code)
        if name.parts[0] not in OUTSIDE:
            found += _Reader(str(name), ast.parse(path.read_text(encoding="utf-8"))).read()
    return found


class _Reader:
    def __init__(self, name: str, tree: ast.Module) -> None:
        self._name = name
        self._tree = tree
        self._functions: dict[str, ast.FunctionDef] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                self._functions.setdefault(node.name, node)

    def read(self) -> list[Said]:
        return list(dict.fromkeys(self._within(self._tree, _assigned(self._tree.body))))

    def _within(self, node: ast.AST, made: Names) -> Iterator[Said]:
        for child in ast.iter_child_nodes(node):
            inner = made
            if isinstance(child, ast.FunctionDef):
                given: Names = {
                    one.arg: [] for one in (*child.args.posonlyargs, *child.args.args, *child.args.kwonlyargs)
                }
                inner = made | given | _assigned(child.body)
            elif isinstance(child, ast.Call):
                yield from self._call(child, made)
            yield from self._within(child, inner)

    def _call(self, node: ast.Call, made: Names) -> Iterator[Said]:
        name = _called(node)
        if name == "Sentence":
            text = _text(node.args[0])
            yield Said(text, self._at(node), "" if text or self._name == COUNTS else ast.unparse(node))
            for part in node.keywords:
                yield from self._parts(part.value, made)
        elif name == "counted":
            yield from (Said(f"{{count}} {_text(word)}", self._at(word)) for word in node.args[1:])
        elif name in SAYS:
            given = [one.value for one in node.keywords if one.arg in ("text", "what")]
            for one in given or node.args[SAYS[name] : SAYS[name] + 1]:
                yield from self._leaves(one, made, set())
        elif name in PASSES:
            for one in node.args[PASSES[name] : PASSES[name] + 1]:
                yield from self._parts(one, made)

    def _parts(self, one: ast.expr, made: Names) -> Iterator[Said]:
        """Bare words that stand within a sentence would stay as they are."""
        for leaf in self._leaves(one, made, set(self._functions)):
            if any(word.strip("'\"():,.").isalpha() for word in leaf.template.split()):
                yield Said("", leaf.at, leaf.ill or repr(leaf.template))

    def _leaves(self, one: ast.expr, made: Names, seen: set[str]) -> Iterator[Said]:
        """What the expression may come to, by names and functions of the module; what else it takes is read there."""
        if isinstance(one, ast.Constant):
            yield Said(_text(one), self._at(one))
        elif isinstance(one, ast.JoinedStr):
            yield Said(" ".join(map(_text, one.values)), self._at(one), ast.unparse(one))
        elif isinstance(one, ast.BinOp):
            yield Said("", self._at(one), ast.unparse(one))
        elif isinstance(one, ast.Call):
            yield from self._made_by(one, made, seen)
        else:
            for more in _stands_for(one, made, seen):
                yield from self._leaves(more, made, seen)

    def _made_by(self, one: ast.Call, made: Names, seen: set[str]) -> Iterator[Said]:
        name = _called(one)
        known = self._functions.get(name)
        if isinstance(one.func, ast.Attribute) and name in ("format", "join"):
            yield Said(_text(one.func.value), self._at(one), ast.unparse(one))
        elif known is not None and name not in seen:
            inside = made | _assigned(known.body)
            for node in ast.walk(known):
                if isinstance(node, ast.Return) and node.value is not None:
                    yield from self._leaves(node.value, inside, seen | {name})

    def _at(self, node: ast.expr) -> str:
        return f"{self._name}:{node.lineno}"


def _stands_for(one: ast.expr, made: Names, seen: set[str]) -> list[ast.expr]:
    if isinstance(one, ast.IfExp):
        return [one.body, one.orelse]
    if isinstance(one, ast.BoolOp | ast.Dict):
        return one.values
    if isinstance(one, ast.NamedExpr):
        return [one.value]
    if isinstance(one, ast.Subscript):
        return _stands_for(one.value, made, seen)
    if isinstance(one, ast.Name) and one.id not in seen:
        seen.add(one.id)
        return made.get(one.id, [])
    return []


def _assigned(body: list[ast.stmt]) -> Names:
    """Names and all that they are made to stand for in these statements, not in functions within."""
    found: Names = {}
    left: list[ast.AST] = list(body)
    while left:
        node = left.pop()
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            continue
        left += ast.iter_child_nodes(node)
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign | ast.NamedExpr) and node.value is not None:
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
    return found


def _called(node: ast.Call) -> str:
    by = node.func
    return by.attr if isinstance(by, ast.Attribute) else by.id if isinstance(by, ast.Name) else ""


def _text(one: ast.expr) -> str:
    return one.value if isinstance(one, ast.Constant) and isinstance(one.value, str) else ""
