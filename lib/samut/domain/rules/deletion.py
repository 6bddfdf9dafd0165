"""Deletions of an answer that can be undone, and the author whose words a revision repeats."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from samut.domain.entries import Entry, Item, Items


def undeleted(entries: Iterable[Entry]) -> Item | None:
    """Return an item as it would stand if nobody had deleted it, from its entries; None if it has none."""
    items = Items(replace(entry, op="erase") if entry.gone else entry for entry in entries)
    return next(iter(items.values()), None)


def lost(item: Item, entries: Sequence[Entry]) -> list[Entry]:
    """Return the revisions that would stand if nobody had deleted them, oldest first; nothing of what was erased."""
    before, standing = undeleted(entries), {version.id for version in item.versions}
    return [version for version in before.versions if version.id not in standing] if before else []


def deletions(revision: Entry, entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries that deleted a revision, oldest first: more than one if several did so at once."""
    gone = (entry for entry in entries if entry.gone and entry.op != "erase")
    return [entry for entry in gone if revision.id in written_over(entry, entries)]


def written_over(entry: Entry, entries: Sequence[Entry]) -> set[str]:
    """Return the ids an entry was written over; with what was erased since, also what that was written over."""
    bases = {entry.id: entry.base for entry in entries if entry.op == "erase"}
    over, more = set[str](), set(entry.base)
    while more:
        over |= more
        more = {id for erased_id in more & bases.keys() for id in bases[erased_id]} - over
    return over


def origins(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Return the id of each answer's revision -> the entry that first held these words at that item.

    That is an earlier one if the revision repeats it: brought back, or picked out of two.
    """
    held: dict[str, list[Entry]] = {}
    firsts: dict[str, Entry] = {}
    for entry in entries:
        if isinstance(entry.value, dict) and "text" in entry.value and "of" not in entry.value:
            earlier = held.setdefault(entry.item, [])
            first = next((candidate for candidate in earlier if candidate.value == entry.value), entry)
            firsts[entry.id] = first
            if first is entry:
                earlier.append(entry)
    return firsts
