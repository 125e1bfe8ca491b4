"""Which parser reads our YAML: libyaml, seventeen times as fast as those in Python; where it is missing, ruamel's."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any


def _libyaml() -> Any:
    try:
        yaml = import_module("yaml")
        return yaml if hasattr(yaml, "CSafeLoader") else None
    except ImportError:
        return None


def _ruamel() -> Any:
    return import_module("ruamel.yaml").YAML(typ="safe", pure=True)


def problem_of_yaml() -> type[Any]:
    """Return what the parser raises for text that is no YAML."""
    found: type[Any] = (_libyaml() or import_module("ruamel.yaml.error")).MarkedYAMLError
    return found


def composed(text: str) -> Any:
    """Return the root of the nodes of `text`: nothing is constructed."""
    yaml = _libyaml()
    return yaml.compose(text, Loader=yaml.CSafeLoader) if yaml else _ruamel().compose(text)


def events(text: str) -> Iterator[Any]:
    """Return the events of `text`, one after the other."""
    yaml = _libyaml()
    return iter(yaml.parse(text, Loader=yaml.CSafeLoader) if yaml else _ruamel().parse(text))
