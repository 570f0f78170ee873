"""Starts a program on a screen of its own and reads its window over AT-SPI, as a screen reader does: which controls
have no name, which Tab does not reach, which it does not leave. Run by the system's Python, which has `gi`.

Exit code 2 over a limit, 3 when the window did not come.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

KINDS = ("unnamed", "unreachable", "tab_trap")
NEEDED = ("Xvfb", "xdotool", "openbox", "dbus-daemon", "dbus-send")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
WINDOWS = frozenset({"frame", "dialog", "window", "alert", "file chooser"})
LISTS = frozenset({"table", "tree", "tree table", "list", "list box"})
ITEMS = frozenset({"table cell", "list item", "tree item", "column header", "row header", "table column header", "table row header"})  # fmt: skip
CONTROLS = LISTS | {
    "push button", "button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "password text",
    "spin button", "slider", "page tab list", "page tab", "menu", "menu item", "check menu item", "radio menu item",
    "link", "dial", "date editor", "push button menu", "button menu", "document text", "document frame", "switch",
}  # fmt: skip
OTHER_KEYS = ITEMS | {
    "menu", "menu item", "check menu item", "radio menu item", "menu bar", "page tab", "page tab list", "scroll bar",
    "separator", "tool bar", "splitter", "panel", "filler", "label", "scroll pane", "viewport", "layered pane",
}  # fmt: skip
MENU_ITEMS = ("menu item", "check menu item", "radio menu item")
# parts of compound controls are named and reached through their owner
INSIDE = re.compile(
    r"/(combo box|spin button)/.+|/scroll bar|/(table|tree|tree table|list)/(?!text|check box|push button|button)"
)
QT_PARTS = frozenset({"ScrollLeftButton", "ScrollRightButton", "qt_spinbox_lineedit"})
QT_NO_TAB = frozenset(
    {"qt_toolbar_ext_button", "qt_dockwidget_closebutton", "qt_dockwidget_floatbutton", "CloseButton"}
)
MOST_CHILDREN, MOST_NODES, STUCK = 60, 8000, 3


@dataclass(eq=False)
class Node:
    """What AT-SPI tells of one thing; `path` is of roles, `window` the name of the one it stands in."""

    at: Any  # gi has no types
    role: str
    name: str
    states: frozenset[str]
    path: str
    window: str
    key: object
    own_id: str = ""
    shown: bool = False
    told: bool = False  # a label points to it, it is described, or it is not called by its value

    def as_json(self) -> dict[str, str]:
        return {"role": self.role, "name": self.name, "window": self.window, "path": self.path[-200:]}


@dataclass
class Walk:
    """Everything of the program in order, and its controls."""

    nodes: list[Node] = field(default_factory=list)

    def controls(self) -> Iterator[Node]:
        for one in self.nodes:
            used = one.role in CONTROLS or "FOCUSABLE" in one.states
            part = one.own_id.rsplit(".", 1)[-1] in QT_PARTS or INSIDE.search(one.path) or _tab_frame(one)
            if one.shown and used and not part and one.role not in ITEMS | WINDOWS | {"application"}:
                yield one


# The screen


@contextmanager
def _running(command: list[str], env: dict[str, str], log: Path, **how: Any) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as told:
        quiet = {"stderr": told, "stdin": subprocess.DEVNULL, "start_new_session": True}
        begun = subprocess.Popen(command, env=env, **{"stdout": told, **quiet, **how})
    try:
        yield begun
    finally:
        for sign in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(begun.pid, sign)
                begun.wait(5)
            except ProcessLookupError:
                break
            except subprocess.TimeoutExpired:
                continue


def _screen(stack: ExitStack, place: Path, size: str) -> dict[str, str]:
    """An X server, a session bus with accessibility and a window manager; the environment that reaches them."""
    foreign = ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
    env = {name: value for name, value in os.environ.items() if name not in foreign}
    (place / "run").mkdir(mode=0o700)
    env |= {"XDG_RUNTIME_DIR": str(place / "run"), "HOME": str(place), "QT_QPA_PLATFORM": "xcb"}
    env |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    read, write = os.pipe()
    server = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-dpi", "96", "-nolisten", "tcp"]
    stack.enter_context(_running(server, env, place / "screen.log", pass_fds=(write,)))
    os.close(write)
    with os.fdopen(read) as told:
        env["DISPLAY"] = f":{told.readline().strip()}"
    bus = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    begun = stack.enter_context(_running(bus, env, place / "bus.log", stdout=subprocess.PIPE))
    assert begun.stdout is not None
    env["DBUS_SESSION_BUS_ADDRESS"] = begun.stdout.readline().decode().strip()
    launcher = next(one for one in LAUNCHERS if Path(one).exists())
    stack.enter_context(_running([launcher, "--launch-immediately"], env, place / "access.log"))
    ask = ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"]
    _until(lambda: _said([*ask, "org.a11y.Bus.GetAddress"], env), 15)
    on = "org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:ScreenReaderEnabled variant:boolean:true"
    _said([*ask, *on.split()], env)
    stack.enter_context(_running(["openbox"], env, place / "manager.log"))
    return env


def _said(command: list[str], env: dict[str, str]) -> bool:
    return subprocess.run(command, env=env, capture_output=True, check=False).returncode == 0


def _until(true: Callable[[], object], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


# What is told


def _nodes(atspi: Any, roots: list[Any]) -> Walk:
    walk, waiting = Walk(), [(root, "", "") for root in reversed(roots)]
    while waiting and len(walk.nodes) < MOST_NODES:
        at, path, window = waiting.pop()
        try:
            node = _node(atspi, at, path, window)
            walk.nodes.append(node)
            count = at.get_child_count()
            kept = min(count, MOST_CHILDREN) if node.role in LISTS else count
            children = [at.get_child_at_index(number) for number in reversed(range(kept))]
            waiting += [(one, node.path, node.window) for one in children if one is not None]
        except _gone():
            continue  # it went away while it was read
    return walk


def _gone() -> type[Exception]:
    """What is raised for something that is no longer there."""
    from gi.repository import GLib  # type: ignore[import-not-found]  # the system's, not the environment's

    return GLib.Error  # type: ignore[no-any-return]


def _node(atspi: Any, at: Any, path: str, window: str) -> Node:
    role, name = at.get_role_name() or "", (at.get_name() or "").strip()
    held = at.get_state_set()
    wanted = ("SHOWING", "VISIBLE", "ENABLED", "FOCUSABLE")
    states = frozenset(one for one in wanted if held.contains(getattr(atspi.StateType, one)))
    box = at.get_component_iface()
    wide = box.get_extents(atspi.CoordType.SCREEN).width if box is not None else 0
    window = name or role if not window and role in WINDOWS else window
    made = Node(at, role, name, states, f"{path}/{role}", window, _key(at), at.get_accessible_id() or "")
    made.shown = "SHOWING" in states and wide > 0
    made.told = role != "combo box" or _told(atspi, at, name)
    return made


def _told(atspi: Any, at: Any, name: str) -> bool:
    """Qt calls a list of choices by its value; then a label or a description must tell what it is about."""
    labels = any(one.get_relation_type() == atspi.RelationType.LABELLED_BY for one in at.get_relation_set())
    return bool(labels or (at.get_description() or "").strip() or name not in _values(at))


def _values(at: Any) -> set[str]:
    found = {at.get_child_at_index(number) for number in range(min(at.get_child_count(), 9))}
    inner = next(iter(found), None)
    if inner is not None:
        found |= {inner.get_child_at_index(number) for number in range(min(inner.get_child_count(), 200))}
    return {(one.get_name() or "").strip() for one in found if one is not None}


def _key(at: Any) -> object:
    return at.path, at.app.bus_name if at.app is not None else ""


def _tab_frame(node: Node) -> bool:
    """The widget that takes the focus for its row of tabs."""
    if node.role != "filler":
        return False
    inner = (node.at.get_child_at_index(number) for number in range(node.at.get_child_count()))
    return any(one is not None and one.get_role_name() == "page tab list" for one in inner)


def _focus(atspi: Any, roots: list[Any]) -> Any | None:
    """What has the focus; a view rather than its current cell, which Qt marks also while the view has it not."""
    waiting, seen = list(reversed(roots)), 0
    while waiting and seen < MOST_NODES:
        at, seen = waiting.pop(), seen + 1
        try:
            states, role = at.get_state_set(), at.get_role_name()
            shown = states.contains(atspi.StateType.SHOWING)
            if shown and states.contains(atspi.StateType.FOCUSED) and role not in ITEMS | WINDOWS | {"page tab"}:
                return at
            if role == "application" or states.contains(atspi.StateType.VISIBLE):
                count = at.get_child_count()
                kept = range(max(0, count - 12), count) if role in LISTS else range(count)
                children = [at.get_child_at_index(number) for number in reversed(kept)]
                waiting += [one for one in children if one is not None]
        except _gone():
            continue
    return None


# Going through it


@dataclass
class Tabbed:
    """The keys of what Tab came to, and where it was stuck."""

    reached: dict[object, Any] = field(default_factory=dict)
    stuck: set[object] = field(default_factory=set)


def _tab_through(atspi: Any, roots: list[Any], walk: Walk, most: int, press: Callable[[], object]) -> Tabbed:
    found, first, before, same = Tabbed(), None, None, 0
    for _ in range(most):
        at = _focus(atspi, roots)
        key = _key(at) if at is not None else None
        same = same + 1 if key is not None and key == before else 0
        if same >= STUCK:
            if _others(walk, key):
                found.stuck.add(key)
            break
        if key is not None and key == first and not same and len(found.reached) > 1:
            break
        if key is not None:
            first = first or key
            found.reached.setdefault(key, at)
        before = key
        press()
        _until(lambda key=key: (here := _focus(atspi, roots)) is not None and _key(here) != key, 0.5)
    return found


def _others(walk: Walk, key: object) -> bool:
    """There is something else in its window to go to."""
    window = next((one.window for one in walk.nodes if one.key == key), "")
    wanted = {"FOCUSABLE", "ENABLED"}
    return any(one.window == window and one.key != key and wanted <= one.states for one in walk.controls())


def _faults(walk: Walk, tabbed: Tabbed | None) -> dict[str, list[Node]]:
    controls = list(walk.controls())
    found = {kind: [] for kind in KINDS}  # type: dict[str, list[Node]]
    found["unnamed"] = [one for one in controls if not one.name or not one.told]
    if tabbed is None:
        return found
    found["tab_trap"] = [one for one in walk.nodes if one.key in tabbed.stuck]
    got = set(tabbed.reached) | {_owner(at) for at in tabbed.reached.values()}
    windows = {one.window for one in walk.nodes if one.key in tabbed.reached}
    groups = {one.path.rsplit("/", 1)[0] for one in controls if one.role == "radio button" and one.key in got}
    menus = {one.name.rstrip(".…") for one in walk.nodes if one.role in MENU_ITEMS}
    for one in controls:
        grouped = one.role == "radio button" and one.path.rsplit("/", 1)[0] in groups
        in_menu = "/tool bar" in one.path and one.name.rstrip(".…") in menus
        behind = windows and one.window not in windows  # a dialog in front hides the rest from the keyboard, rightly
        excused = one.role in OTHER_KEYS or one.own_id.rsplit(".", 1)[-1] in QT_NO_TAB or grouped or in_menu or behind
        if not excused and "ENABLED" in one.states and one.key not in got:
            found["unreachable"].append(one)
    return found


def _owner(at: Any) -> object:
    """The compound control that a cell or an editor stands for."""
    parent = at.get_parent()
    for _ in range(4):
        if parent is None or parent.get_role_name() in LISTS | {"combo box", "spin button", "page tab list", "panel"}:
            break
        parent = parent.get_parent()
    return _key(parent) if parent is not None else None


def _audit(given: argparse.Namespace, place: Path) -> int:
    with ExitStack() as stack:
        env = _screen(stack, place, given.size) | dict(pair.split("=", 1) for pair in given.env)
        program = stack.enter_context(_running(given.command, env, place / "program.log"))
        os.environ.update({name: env[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")})
        warnings.simplefilter("ignore", DeprecationWarning)  # newer bindings would have it asked for in another way
        import gi  # type: ignore[import-not-found]  # the system's, not the environment's

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi as atspi  # type: ignore[import-not-found]  # noqa: N813

        atspi.init()
        roots = []  # type: list[Any]

        def come() -> bool:
            roots[:] = _windows(atspi, given.title)
            return bool(roots) or program.poll() is not None

        _until(come, given.timeout)
        if not roots:
            print((place / "program.log").read_text(errors="replace")[-3000:], file=sys.stderr)
            return 3
        time.sleep(1)  # the window fills
        walk = _nodes(atspi, roots)
        tabbed = None
        if given.tabs:
            tabbed = _tab_through(atspi, roots, walk, given.tabs, lambda: _said(["xdotool", "key", "Tab"], env))
        return _told_of(given, walk, _faults(walk, tabbed))


def _windows(atspi: Any, title: str) -> list[Any]:
    """The programs that show a window of that title."""
    desk = atspi.get_desktop(0)
    found = []
    for number in range(desk.get_child_count()):
        program = desk.get_child_at_index(number)
        try:
            frames = [program.get_child_at_index(at) for at in range(program.get_child_count())] if program else []
            if any(re.search(title, one.get_name() or "") for one in frames if one is not None):
                found.append(program)
        except _gone():
            continue
    return found


def _told_of(given: argparse.Namespace, walk: Walk, found: dict[str, list[Node]]) -> int:
    counts = {kind: len(found[kind]) for kind in KINDS}
    told = {
        "interactive": len(list(walk.controls())),
        "nodes": len(walk.nodes),
        "counts": counts,
        "found": {kind: [one.as_json() for one in found[kind]] for kind in KINDS if found[kind]},
    }
    text = json.dumps(told, ensure_ascii=False, indent=1)
    if given.json:
        Path(given.json).write_text(text, encoding="utf-8")
    print(text)
    limits = {kind: getattr(given, f"max_{kind}") for kind in KINDS}
    return 2 if any(limit is not None and counts[kind] > limit for kind, limit in limits.items()) else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--title", default="", help="regular expression that the title of a window has")
    parser.add_argument("--env", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--size", default="1366x850")
    parser.add_argument("--tabs", type=int, default=300, help="most presses of Tab; 0 leaves it out")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for the window to come")
    parser.add_argument("--json", help="where the report is written as well")
    for kind in KINDS:
        parser.add_argument(f"--max-{kind.replace('_', '-')}", type=int, help="exit code 2 when there are more")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    given.command = given.command[1:] if given.command[:1] == ["--"] else given.command
    missing = [one for one in NEEDED if not shutil.which(one)]
    if missing or not any(Path(one).exists() for one in LAUNCHERS):
        parser.error(f"missing programs: {', '.join(missing) or 'at-spi-bus-launcher'}; sh packaging/system.sh audit")
    with tempfile.TemporaryDirectory(prefix="cw-walk-") as folder:
        return _audit(given, Path(folder))


if __name__ == "__main__":
    sys.exit(main())
