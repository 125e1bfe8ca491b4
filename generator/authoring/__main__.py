"""`python -m generator.authoring`: build the Word templates, their index and their plans from the source text."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.authoring import build_templates
from generator.errors import KiteiError
from generator.rendering import write_plans
from generator.resources import data_folder


def main(arguments: Sequence[str] | None = None) -> int:
    """Build, or print every fault and return 1; nothing is written when anything is wrong.

    Plans are written for the templates that ship, so not with `--out`.
    """
    parser = argparse.ArgumentParser(prog="python -m generator.authoring", description=__doc__)
    regulations = data_folder("sample_regulations")
    ours = regulations / "templates"
    parser.add_argument("--source", type=Path, default=regulations / "source", metavar="DIR", help="the sources")
    parser.add_argument("--out", type=Path, default=ours, metavar="DIR", help="the templates")
    parser.add_argument("ids", nargs="*", metavar="ID", help="documents to write (all are checked)")
    options = parser.parse_args(arguments)
    try:
        built = build_templates(options.source, options.ids)
    except KiteiError as error:
        print(error, file=sys.stderr)
        return 1
    options.out.mkdir(parents=True, exist_ok=True)
    for name, data in built.files.items():
        (options.out / name).write_bytes(data)
        print(options.out / name)
    if options.out.resolve() == ours.resolve():
        for path in write_plans(ours):
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
