"""Files, functions and classes stay small; the list of exceptions only shrinks."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "nejat_desktop"
FILES = sorted(p for p in PACKAGE.rglob("*.py"))
FILE_LIMIT, FUNCTION_LIMIT, METHOD_LIMIT = 400, 40, 20
EXCEPTIONS: dict[str, str] = {
    "store/migrations/versions/v0001_first.py": "a released schema, written once",
}


def _name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_a_module_is_small_and_says_what_it_is_for(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert ast.get_docstring(tree), "every module opens with a line that says what it is for"
    if _name(path) in EXCEPTIONS:
        return
    assert len(source.splitlines()) <= FILE_LIMIT
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= FUNCTION_LIMIT, f"{node.name} has {length} lines"
        if isinstance(node, ast.ClassDef):
            methods = [item for item in node.body if isinstance(item, ast.FunctionDef)]
            assert len(methods) <= METHOD_LIMIT, f"{node.name} has {len(methods)} methods"


def test_every_exception_is_still_needed() -> None:
    names = {_name(path) for path in FILES}
    assert set(EXCEPTIONS) <= names


def test_nothing_is_called_utils_or_helpers() -> None:
    banned = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
    assert not [path for path in FILES if path.stem in banned]


def test_no_two_tests_outside_of_packages_have_one_name() -> None:
    """pytest imports them by their bare name, and gathers none at all where two are the same."""
    tests = Path(__file__).parents[1]
    bare = [p.name for p in tests.rglob("test_*.py") if not (p.parent / "__init__.py").exists()]
    assert len(bare) > 100
    assert sorted(bare) == sorted(set(bare))
