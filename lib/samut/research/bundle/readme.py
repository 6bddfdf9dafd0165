"""What goes with the tables: a README in two languages, and how to cite."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from samut.domain.kit.kit import Kit
from samut.research.release.release import Release, day
from samut.texts import Texts

LANGUAGES = ("th", "en")


def readme(release: Release, texts: Path, licence: str, authors: Sequence[str], environment: Mapping[str, Any]) -> str:
    """Return the README in Thai, then in English: what the bundle is, what was left out and why, how to run it again.

    environment: as `current_environment` returns it.
    """
    values = {
        "workshop": release.workshop,
        "began": day(release.entries[0].at),
        "people": len(release.people) + len(release.on_paper),
        "consenting": len(release.consenting),
        "kept": len(release.released),
        "entries": len(release.entries),
        "version": environment["samut"]["version"],
        "code": environment["samut"]["code"],
        "python": environment["python"],
    }
    parts = []
    for language in LANGUAGES:
        say = Texts(texts, language)
        rights = say("research.licensed", file=licence) if licence else say("research.unlicensed")
        cited = say(f"research.{'authored' if authors else 'unauthored'}")
        parts.append(say("research.readme", **values, rights=f"{rights}\n\n{cited}").strip())
    return "\n\n---\n\n".join(parts) + "\n"


def citation(release: Release, title: str, authors: Sequence[str], version: str) -> str:
    """Return CITATION.cff; its values are JSON, which is YAML.

    authors: as the owner names them. Without any it is the association that held the workshop, whose name and place
    stay out. version: of Samut.
    """
    named = authors or [f"The association that held the workshop {release.workshop}"]
    kit = {"type": "generic", "title": release.kit.title, "authors": [{"name": _publisher(release.kit)}]}
    software = {"type": "software", "title": "Samut", "version": version, "authors": [{"name": "Samut contributors"}]}
    fields = {
        "cff-version": "1.2.0",
        "message": "If you use these data, please cite them as below.",
        "type": "dataset",
        "title": title,
        "date-released": day(release.entries[-1].at),
        "authors": [{"name": author} for author in named],
        "identifiers": [{"type": "other", "value": release.workshop, "description": "Pseudonym of the workshop"}],
        "references": [kit, software],
    }
    return "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())


def _publisher(kit: Kit) -> str:
    return kit.publisher.name if kit.publisher else kit.title
