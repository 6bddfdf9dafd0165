"""The reading of a kit: every table is checked against the dataclasses of samut.domain.kit.kit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from difflib import get_close_matches
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from samut.domain.kit.activity import Activity, Phase, Question
from samut.domain.kit.forms import with_forms
from samut.domain.kit.kit import Form, Kit, Link, Schedule, Slot
from samut.domain.kit.source import Integer
from samut.errors import SamutError
from samut.kit_files.division import left_out
from samut.kit_files.earlier import in_todays_words
from samut.kit_files.shape import demanded, dotted, example, hints, key_of, may_be_empty, plain, wanted
from samut.kit_files.toml_files import File, Key, ids_in, read_file, short

# Which fields of Kit each file holds; kit.toml holds the others. A file of a folder is one Form or Activity.
SHARED: Mapping[str, tuple[str, ...]] = {
    "pillars.toml": ("pillars",),
    "policies.toml": ("policies", "actors"),
    "tips.toml": ("tips",),
    "sheets.toml": ("sheets",),
    "surveys.toml": ("surveys",),
    "crosswalk.toml": ("crosswalk",),
    "media.toml": ("media",),
}
SCHEDULE = "schedule.toml"
FOLDERS: Mapping[str, type] = {"forms": Form, "activities": Activity}
ELSEWHERE = {*chain(*SHARED.values()), "schedule", *FOLDERS}
FILES = {"kit.toml": tuple(field.name for field in fields(Kit) if field.name not in ELSEWHERE), **SHARED}

REFERENCES: Mapping[type, Mapping[str, type]] = {
    Slot: {"plan": Activity, "phases": Phase},
    Link: {"activity": Activity, "slots": Slot},
    Phase: {"form": Form, "looks_at": Phase, "revises": Question},
    Question: {"phase": Phase, "of": Question},
}
PLACEHOLDERS = {"{province}"}


class KitErrors(SamutError):
    """The mistakes of a kit, in the order of its files: it can't be used as it is."""

    def __init__(self, errors: Iterable[SamutError]) -> None:
        self.errors = list(errors)
        super().__init__("kit.broken", count=len(self.errors))

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


class Reading:
    """A kit being read: its mistakes so far, its ids, and the ids that are referred to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.errors: list[SamutError] = []
        self.ids: dict[tuple[str, str, str], tuple[type, Key]] = {}
        self.references: list[tuple[File, Key, type | None, str, tuple[str, ...]]] = []
        self.guessed: set[str] = set()
        self.roles: dict[str, str] = {}
        self.missing = False

    def kit(self) -> Kit:
        """Read all files as a kit. Raises KitErrors."""
        values: dict[str, Any] = {}
        for name, names in FILES.items():
            if file := self.file(name):
                values |= self.values(Kit, file.raw, file, (), names)
        if schedule := self.file(SCHEDULE):
            values["schedule"] = self.item(Schedule, schedule.raw, schedule, ())
        for folder, cls in FOLDERS.items():
            values[folder] = self.shelf(folder, cls)
        self.refer()
        kit = None if self.errors else with_forms(Kit(**values))
        if kit and schedule:
            for key, activity, id in left_out(kit):
                self.wrong("phase_left_out", schedule, key, activity=activity, id=id)
        if kit is None or self.errors:
            raise KitErrors(self.errors)
        return kit

    def shelf(self, folder: str, cls: type) -> dict[str, Any]:
        """Read each file of a folder as a thing whose id is the file's name."""
        items = {}
        for path in sorted((self.folder / folder).glob("*.toml")):
            if file := self.file(f"{folder}/{path.name}"):
                items[path.stem] = self.item(cls, in_todays_words(file.raw) if cls is Activity else file.raw, file, ())
                if file.raw.get("id", path.stem) != path.stem:
                    self.wrong("id_of_file", file, ("id",), stem=path.stem)
                    self.guessed.add(path.stem)
                else:
                    self.check_role(file)
        return items

    def check_role(self, file: File) -> None:
        """Report a role that an earlier file has."""
        role = file.raw.get("role")
        first = self.roles.setdefault(role, file.name) if isinstance(role, str) and role else file.name
        if first != file.name:
            self.wrong("doubled_role", file, ("role",), role=role, first=first)

    def file(self, name: str) -> File | None:
        """Read one TOML file; None if it can't be."""
        path = self.folder / name
        try:
            return read_file(path, name)
        except FileNotFoundError:
            self.missing = True
            self.errors.append(SamutError("kit.missing_file", where=name, file=name))
        except OSError as error:
            self.missing = True
            self.errors.append(SamutError("kit.unreadable", where=name, reason=str(error)))
        except SamutError as error:
            self.errors.append(error)
            self.guessed |= {path.stem, *ids_in(path)}
        return None

    def item(self, cls: type, raw: dict[str, Any], file: File, key: Key) -> Any:
        """Read a table as a `cls`; None if something in it is wrong."""
        before = len(self.errors)
        self.register(cls, raw, file, key)
        values = self.values(cls, raw, file, key)
        return cls(**values) if len(self.errors) == before else None

    def values(
        self, cls: type, raw: dict[str, Any], file: File, key: Key, names: tuple[str, ...] = ()
    ) -> dict[str, Any]:
        """Return field name -> value, for the fields of `cls` that are in the table `raw`."""
        fields_by_key = {key_of(field): field for field in fields(cls) if not names or field.name in names}
        meant = self.strangers(fields_by_key, raw, file, key)
        values: dict[str, Any] = {}
        for name, field in fields_by_key.items():
            hint, here = hints(cls)[field.name], (*key, name)
            if name in raw:
                values[field.name] = self.value(hint, raw[name], file, here)
                self.ask(cls, field.name, raw, file, here)
            may_lack = "lacking" in fields_by_key and may_be_empty(field)
            if not demanded(field) or (may_lack and _lacks(raw, name)) or name in meant:
                continue
            if name not in raw:
                code = "missing_or_lacking" if may_lack else "missing_key"
                self.wrong(code, file, here, example=example(hint, here))
            elif raw[name] == [] or (isinstance(raw[name], str) and not raw[name].strip()):
                self.wrong("empty", file, here, example=example(hint, here))
        return values

    def value(self, hint: Any, raw: Any, file: File, key: Key) -> Any:
        """Return `raw` as the annotation `hint` wants it."""
        hint = plain(hint)
        if get_origin(hint) is Literal:
            return self.choice(get_args(hint), raw, file, key)
        if get_origin(hint) is tuple and isinstance(raw, list):
            inner = get_args(hint)[0]
            return tuple(self.value(inner, part, file, (*key, index)) for index, part in enumerate(raw))
        if is_dataclass(hint) and isinstance(raw, dict):
            return self.item(hint, raw, file, key)  # type: ignore[arg-type]
        if type(raw) is not (int if hint is Integer else hint) or (hint is int and raw < 1):
            self.wrong(wanted(hint), file, key, found=short(raw), example=example(hint, key))
        elif isinstance(raw, str):
            self.placeholders(raw, file, key)
        return raw

    def choice(self, choices: tuple[Any, ...], raw: Any, file: File, key: Key) -> Any:
        """Return a value that must be one of several."""
        if not any(type(raw) is type(choice) and raw == choice for choice in choices):
            listed = ", ".join(short(choice) for choice in choices if choice != "")
            line = example(Literal[choices], key)
            self.wrong("unknown_value", file, key, found=short(raw), known=listed, example=line)
        return raw

    def placeholders(self, text: str, file: File, key: Key) -> None:
        """Report braces in a text that are no placeholder."""
        for placeholder in re.findall(r"\{[^}]*\}?|\}", text):
            if placeholder not in PLACEHOLDERS:
                self.wrong("placeholder", file, key, found=placeholder, known=", ".join(PLACEHOLDERS))

    def strangers(self, allowed: Mapping[str, Any], raw: dict[str, Any], file: File, key: Key) -> set[str]:
        """Report unknown keys, and return the names that were probably meant."""
        meant = set()
        named = [(name, name) for name in raw] + [(name, "lacking") for name in _lacking(raw)]
        for name, where in named:
            if name not in allowed:
                near = "".join(get_close_matches(name, allowed, 1))
                meant.add(near)
                self.guessed |= {*_ids(raw.get(name))}
                code = "unknown_key_near" if near else "unknown_key"
                self.wrong(code, file, (*key, where), found=name, near=near, known=", ".join(allowed))
        return meant

    def register(self, cls: type, raw: dict[str, Any], file: File, key: Key) -> None:
        """Note the id of a thing, and report one that is there twice."""
        id = raw.get("id")
        if isinstance(id, str):
            place = (file.name, dotted(key), id)
            _, first = self.ids.setdefault(place, (cls, key))
            if first != key:
                self.wrong("doubled_id", file, (*key, "id"), id=id, first=file.at((*first, "id")))

    def ask(self, cls: type, name: str, raw: dict[str, Any], file: File, key: Key) -> None:
        """Note the ids that a value refers to."""
        kind, reference = REFERENCES.get(cls, {}).get(name), raw[str(key[-1])]
        if kind is None and name not in ("refs", "shows"):
            return
        files = _files(raw) if cls is Slot and kind is Phase else (file.name,) if kind is Phase else ()
        if isinstance(reference, str):
            self.references.append((file, key, kind, reference, files))
        elif isinstance(reference, list):
            self.references += [
                (file, (*key, i), kind, id, files) for i, id in enumerate(reference) if isinstance(id, str)
            ]

    def refer(self) -> None:
        """Report ids that refer to nothing; not if a whole file is missing, since then most would."""
        ids_of = cache(self.ids_of)
        for file, key, kind, id, files in [] if self.missing else self.references:
            ids = ids_of(kind, files)
            if id not in ids and id not in self.guessed:
                near = "".join(get_close_matches(id, ids, 1, 0.4))
                code = "unknown_id_near" if near else "unknown_id"
                code = "not_its_phase" if files and file.name not in files else code
                self.wrong(code, file, key, id=id, near=near, known=", ".join(sorted(ids)) or "…")

    def ids_of(self, kind: type | None, files: tuple[str, ...]) -> set[str]:
        """Return the ids of that kind, or of all kinds; in the files of these names, or in all."""
        ids = self.ids.items()
        return {id for (file, _, id), (cls, _) in ids if kind in (None, cls) and (not files or file in files)}

    def wrong(self, code: str, file: File, key: Key, **values: object) -> None:
        """Note a mistake at its place."""
        name = next((part for part in reversed(key) if isinstance(part, str)), "")
        self.errors.append(SamutError(f"kit.{code}", where=file.at(key), **{"key": name, **values}))


def _files(slot: dict[str, Any]) -> tuple[str, ...]:
    """Return the files of the phases of a slot: those of the activities held in it."""
    plan = slot.get("plan")
    return tuple(f"activities/{id}.toml" for id in plan) if isinstance(plan, list) and plan else ("",)


def _ids(blocks: Any) -> list[str]:
    """Return the ids of blocks under an unknown head: a reference to them is not wrong."""
    ids = [block.get("id") for block in blocks if isinstance(block, dict)] if isinstance(blocks, list) else []
    return [id for id in ids if isinstance(id, str)]


def _lacking(raw: dict[str, Any]) -> list[str]:
    lacking = raw.get("lacking")
    return [name for name in lacking if isinstance(name, str)] if isinstance(lacking, list) else []


def _lacks(raw: dict[str, Any], name: str) -> bool:
    return raw.get("lacking") is True or name in _lacking(raw)
