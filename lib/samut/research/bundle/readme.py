"""What goes with the tables: a README in two languages, and how to cite."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from samut.domain.kit.kit import Kit
from samut.research.release.release import Material, day
from samut.texts import Texts

LANGUAGES = ("th", "en")


def readme(of: Material, texts: Path, licence: str, authors: Sequence[str], made: Mapping[str, Any]) -> str:
    """What the bundle is, what was left out and why, how to run it again: in Thai, then in English.

    made: as `made_with` tells it.
    """
    values = {
        "workshop": of.workshop,
        "began": day(of.entries[0].at),
        "people": len(of.people) + len(of.on_paper),
        "consenting": len(of.consenting),
        "kept": len(of.kept),
        "entries": len(of.entries),
        "version": made["samut"]["version"],
        "code": made["samut"]["code"],
        "python": made["python"],
    }
    parts = []
    for language in LANGUAGES:
        say = Texts(texts, language)
        rights = say("research.licensed", file=licence) if licence else say("research.unlicensed")
        cited = say(f"research.{'authored' if authors else 'unauthored'}")
        parts.append(say("research.readme", **values, rights=f"{rights}\n\n{cited}").strip())
    return "\n\n---\n\n".join(parts) + "\n"


def citation(of: Material, title: str, authors: Sequence[str], version: str) -> str:
    """CITATION.cff; its values are JSON, which is YAML.

    authors: as the owner names them. Without any it is whoever held the workshop, whose name and place are not told.
    version: of Samut.
    """
    named = authors or [f"The association that held the workshop {of.workshop}"]
    kit = {"type": "generic", "title": of.kit.title, "authors": [{"name": _publisher(of.kit)}]}
    made_with = {"type": "software", "title": "Samut", "version": version, "authors": [{"name": "Samut contributors"}]}
    told = {
        "cff-version": "1.2.0",
        "message": "If you use these data, please cite them as below.",
        "type": "dataset",
        "title": title,
        "date-released": day(of.entries[-1].at),
        "authors": [{"name": one} for one in named],
        "identifiers": [{"type": "other", "value": of.workshop, "description": "Pseudonym of the workshop"}],
        "references": [kit, made_with],
    }
    return "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in told.items())


def _publisher(kit: Kit) -> str:
    return kit.publisher.name if kit.publisher else kit.title
