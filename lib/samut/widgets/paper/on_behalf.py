"""Deleting and bringing back at the console what was typed in for a group: never what a phone wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from samut.domain.answers import Answer
from samut.domain.entries import written_over
from samut.errors import SamutError
from samut.protocol.arguments import Base, Id
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.widgets.history.model import RevisionOf, groups_answer


@dataclass(frozen=True, kw_only=True)
class DeletionOnPaper:
    """An answer to delete. id: of the entry that is written. base: the revisions it is written over."""

    id: Id
    item: Id
    base: Base


@command("paper_delete", CONSOLE)
def delete(context: Context, arguments: DeletionOnPaper) -> dict[str, Any]:
    """Delete an answer typed in from paper.

    Return {"saved": id}, by which `restore` brings it back. What the group's phones wrote of it stands. Raise
    SamutError if all of it is from phones.
    """
    item, id = groups_answer(context, arguments.item), arguments.id
    typed = {entry.id for entry in context.log if entry.item == item.id and entry.answer.from_paper}
    base = tuple(revision for revision in arguments.base if revision in typed)
    if not base:
        raise SamutError("answers.on_phones")
    context.write(item.key, item.id, None, id=id, base=base, op="delete", group=item.group)
    return {"saved": id}


@command("paper_restore", CONSOLE)
def restore(context: Context, arguments: RevisionOf) -> dict[str, Any]:
    """Let an answer typed in from paper stand again: its `entry` is the deletion.

    Return {"saved": id}. Raise SamutError if somebody has written over it since.
    """
    item, id = groups_answer(context, arguments.item), arguments.id
    if id in item.ids:
        return {"saved": id}
    entry = next((head for head in item.heads if head.id == arguments.entry and head.op == "delete"), None)
    value = written_over(context.log, entry) if entry else None
    if entry is None or not Answer.from_value(value).from_paper:
        raise SamutError("answers.changed_since")
    context.write(item.key, item.id, value, id=id, base=(entry.id,), op="undo", group=item.group)
    return {"saved": id}
