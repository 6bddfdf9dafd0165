"""The settings: the shared files that ship with Samut, and the folder of the workshops."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
DEFAULT_PORT = 8866


@dataclass(frozen=True)
class Settings:
    """The settings of one run of Samut.

    data: folder of the workshops (store, backups). database: an SQLAlchemy URL instead of the SQLite in `data`.
    kit: folder of the kit's TOML; a running workshop is given the last good copy, so that an edit can't break it.
    """

    data: Path
    database: str = ""
    kit: Path | None = None
    language: str = "th"
    port: int = DEFAULT_PORT
    local: bool = False
    browser: bool = True

    @property
    def url(self) -> str:
        """The SQLAlchemy URL of the store."""
        return self.database or f"sqlite:///{(self.data / 'samut.sqlite').as_posix()}"

    def environment(self) -> dict[str, str]:
        """Return the variables for a kernel, from which `from_environment` makes these settings again."""
        return {
            "SAMUT_DATA": str(self.data),
            "SAMUT_DATABASE": self.database,
            "SAMUT_KIT": str(self.kit or ""),
            "SAMUT_LANGUAGE": self.language,
        }


def from_environment(environ: Mapping[str, str] = os.environ) -> Settings:
    """Return settings as the server hands them to its kernels, or the defaults of this machine."""
    data = environ.get("SAMUT_DATA") or str(Path.home() / "Samut")
    kit = environ.get("SAMUT_KIT")
    return Settings(
        data=Path(data),
        kit=Path(kit) if kit else None,
        database=environ.get("SAMUT_DATABASE", ""),
        language=environ.get("SAMUT_LANGUAGE") or "th",
    )


def share() -> Path:
    """Return the folder of notebooks/, data/ and voila_templates/: the checkout, or inside the installed package."""
    checkout = PACKAGE.parent.parent
    return checkout if (checkout / "pyproject.toml").exists() else PACKAGE / "share"
