"""Which stored ids are derived from words, found in the rows alone: by the recipes as the first version had them."""

from __future__ import annotations

import base64
import hmac
import json
import tomllib
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

HALF = 16
Pair = dict[str, Any]


def pairs(rows: Iterable[tuple[Any, ...]], played: dict[str, Any], data: Path) -> list[Pair]:
    """Return {kind, given: words, id} of every derived id in these rows (`laptop.COLUMNS`), each once.

    data: the data folder, for its key and its mappings.
    """
    key = (data / "secret" / "seal").read_bytes()
    found = [*_visits(played), *_groups(played), *_mappings(data)]
    for row in rows:
        found += [*_of_row(*row[:-1]), *_sealed(*row[:-1], played=played, key=key)]
    once = {json.dumps(pair, sort_keys=True, ensure_ascii=False): pair for pair in found}
    return list(once.values())


def short(words: str) -> str:
    return sha256(words.encode()).hexdigest()[:32]


def _visits(played: dict[str, Any]) -> Iterator[Pair]:
    """The token is what the cookie signs: version, key, time, name, value, signature, each with its length."""
    for cookie in played["cookies"].values():
        value = cookie["value"].strip('"').split("|")[-2].partition(":")[2]
        token = base64.b64decode(value).decode()
        yield {"kind": "visit", "given": {"token": token}, "id": short(token)}


def _groups(played: dict[str, Any]) -> Iterator[Pair]:
    for form in played["group_forms"]:
        yield {"kind": "group", "given": {"form": form}, "id": sha256(b"group " + form.encode()).hexdigest()[:32]}


def _mappings(data: Path) -> Iterator[Pair]:
    for path in sorted((data / "mappings").glob("*.toml")):
        told = tomllib.loads(path.read_text("utf-8"))
        headings = [column["header"] for column in told["column"]]
        yield {"kind": "mapping", "given": {"survey": told["survey"], "headings": headings}, "id": path.stem}


def _sealed(id, workshop, activity, key_, item, group, author, op, text, base, played, key) -> Iterator[Pair]:
    """What is known under this laptop's key: a code somebody made up, and who coded."""

    def seal(words: str) -> str:
        return hmac.new(key, words.encode(), sha256).hexdigest()

    value = json.loads(text)
    instrument = value.get("instrument", "") if isinstance(value, dict) else ""
    if key_ == "measure" and value and value["code"] == seal(f"{workshop} {instrument} {played['code']}"):
        given = {"workshop": workshop, "instrument": instrument, "code": played["code"]}
        yield {"kind": "seal", "given": given, "id": value["code"]}
    if activity == "research" and author == seal(f"coder {played['coder']}")[:32]:
        yield {"kind": "coder", "given": {"name": played["coder"]}, "id": author}


def _of_row(id, workshop, activity, key, item, group, author, op, text, base) -> Iterator[Pair]:
    value = json.loads(text)
    told = value if isinstance(value, dict) else {}
    here = {"workshop": workshop, "activity": activity}
    if id[HALF:] == sha256(item.encode()).hexdigest()[:HALF]:
        yield {"kind": "act", "given": {"act": id, "item": item}, "id": id}
    if activity == "surveys":
        said = {name: part for name, part in told.items() if name != "import"}
        words = (workshop, key, item, json.dumps(said, sort_keys=True, ensure_ascii=False), *base.split())
        yield from _if("import", {"words": list(words)}, "\n".join(words), id)
    for whose in (group, author):
        asked = {**here, "whose": whose}
        for of in ("", told.get("of", "")):
            words = " ".join(filter(None, (workshop, activity, key, whose, of)))
            yield from _if("single", {**asked, "question": key, "of": of}, words, item)
        if told.get("sheet"):
            words = " ".join((workshop, activity, key, whose, "paper", told["sheet"]))
            yield from _if("paper", {**asked, "question": key, "sheet": told["sheet"]}, words, item)
        for kind in ("measure", "filled"):
            instrument = {"instrument": told.get("instrument", ""), "when": told.get("when", "")}
            words = " ".join((workshop, activity, kind, *instrument.values(), whose))
            yield from _if(kind, {**asked, **instrument}, words, item)
    if activity == "research" and told.get("theme"):
        yield {"kind": "theme", "given": {"name": told["name"]}, "id": told["theme"]}


def _if(kind: str, given: dict[str, Any], words: str, id: str) -> Iterator[Pair]:
    """The pair, where the recipe gives that id."""
    if short(words) == id:
        yield {"kind": kind, "given": given, "id": id}
