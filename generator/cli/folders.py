"""Where an owner's answers and sets are: the folder `kitei` in 書類, whatever folder the program was started from."""

from __future__ import annotations

from pathlib import Path


def kitei_folder() -> Path:
    """Return the folder, which need not exist; where Windows has moved 書類 into OneDrive, it is there.

    Never a folder for programs' data: Python from the Store sees a private copy of that, which its user does not find.
    """
    from platformdirs import user_documents_path

    return user_documents_path() / "kitei"
