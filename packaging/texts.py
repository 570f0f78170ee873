"""Every text of the window's code, read from its syntax: lupdate misses plurals, texts in f-strings and short names."""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass, field
from pathlib import Path

from caseworker_app.ui.labels import words

MARKS = {"QT_TRANSLATE_NOOP": False, "QT_TRANSLATE_N_NOOP": True}
SWEDISH = frozenset("åäöÅÄÖ")
PLURAL_ARGUMENTS = 3  # text, disambiguation and count after the context


@dataclass(frozen=True, slots=True)
class Text:
    """`context` is empty where it cannot be told, `source` where the text is no literal and looked up from a table."""

    context: str
    source: str
    plural: bool
    inside: bool  # an f-string
    of_object: bool  # by tr(), whose context is the class at run time
    at: str


@dataclass(slots=True)
class Classes:
    """Names of the classes that others build on: there tr() finds no plural for the others' objects."""

    built_on: set[str] = field(default_factory=set)


def texts(code: Path, classes: Classes | None = None) -> list[Text]:
    """In the order of the files; the generated forms repeat what the .ui files say."""
    found: list[Text] = []
    for path in sorted(code.rglob("*.py")):
        if "forms" in path.parts:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if classes is not None:
            made = (one for one in tree.body if isinstance(one, ast.ClassDef))
            classes.built_on.update(
                ast.unparse(base).split("[")[0].rpartition(".")[2] for one in made for base in one.bases
            )
        reader = _Reader(str(path.relative_to(code)))
        reader.visit(tree)
        found += reader.found
    return found


def bare(code: Path) -> list[tuple[str, str]]:
    """Where Swedish stands in the code without tr(): file and line, and the words. Docstrings are not looked at."""
    found: list[tuple[str, str]] = []
    for path in sorted(code.rglob("*.py")):
        if "forms" not in path.parts:
            reader = _Bare()
            reader.visit(ast.parse(path.read_text(encoding="utf-8")))
            found += [(f"{path.relative_to(code)}:{line}", text) for line, text in reader.found]
    return found


def from_domain() -> list[Text]:
    """Names of kinds, states and views, and what to do next: the window takes them from below."""
    return [Text(context, word, "%n" in word, False, False, "domain") for context, word in dict.fromkeys(words())]


def as_cpp(found: list[Text]) -> str:
    """The same texts in a form where lupdate misses none."""
    lines = []
    for one in found:
        if one.source:
            mark = "QT_TRANSLATE_N_NOOP" if one.plural else "QT_TRANSLATE_NOOP"
            quoted = json.dumps(one.source, ensure_ascii=False)
            lines.append(f'    {mark}("{one.context}", {quoted}),')
    return "static const char *texts[] = {\n" + "\n".join(lines) + "\n};\n"


class _Reader(ast.NodeVisitor):
    """One module; `owner` is the class one is in, `given` the annotated parameters of the function."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._owner = ""
        self._given: dict[str, ast.expr] = {}
        self._inside = False
        self.found: list[Text] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        before, self._owner = self._owner, node.name
        self.generic_visit(node)
        self._owner = before

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        every = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
        given = {one.arg: one.annotation for one in every if one.annotation is not None}
        before, self._given = self._given, self._given | given
        self.generic_visit(node)
        self._given = before

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        before, self._inside = self._inside, True
        self.generic_visit(node)
        self._inside = before

    def visit_Call(self, node: ast.Call) -> None:
        by = node.func
        name = by.attr if isinstance(by, ast.Attribute) else by.id if isinstance(by, ast.Name) else ""
        args = [_literal(one) for one in node.args[:2]] + ["", ""]
        if name == "tr":
            self._keep(node, self._whose(by), args[0], plural=len(node.args) >= PLURAL_ARGUMENTS, of_object=True)
        elif name == "translate" and node.args:
            self._keep(node, args[0], args[1], plural=len(node.args) > PLURAL_ARGUMENTS)
        elif name in MARKS:
            self._keep(node, args[0], args[1], plural=MARKS[name])
        self.generic_visit(node)

    def _keep(self, node: ast.Call, context: str, source: str, *, plural: bool, of_object: bool = False) -> None:
        at = f"{self._name}:{node.lineno}"
        self.found.append(Text(context, source, plural, self._inside, of_object, at))

    def _whose(self, by: ast.expr) -> str:
        """The class of `self.tr`, of `tr` taken from it, of `dialog.tr` by the annotation of `dialog`."""
        if not isinstance(by, ast.Attribute) or not isinstance(by.value, ast.Name):
            return self._owner if isinstance(by, ast.Name) else ""
        if by.value.id == "self":
            return self._owner
        given = self._given.get(by.value.id)
        return ast.unparse(given) if given is not None else ""


class _Bare(ast.NodeVisitor):
    def __init__(self) -> None:
        self.found: list[tuple[int, str]] = []

    def visit_Call(self, node: ast.Call) -> None:
        by = node.func
        name = by.attr if isinstance(by, ast.Attribute) else by.id if isinstance(by, ast.Name) else ""
        if name not in (*MARKS, "tr", "translate"):
            self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and not SWEDISH.isdisjoint(node.value):
            self.found.append((node.lineno, node.value))


def _literal(arg: ast.expr) -> str:
    return arg.value if isinstance(arg, ast.Constant) and isinstance(arg.value, str) else ""
