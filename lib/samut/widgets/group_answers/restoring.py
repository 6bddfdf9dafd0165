"""Taking back what an entry did to an answer: a deletion, an edit, or a bringing back."""

from __future__ import annotations

from samut.domain.entries import Entry, Item, Items, Op
from samut.domain.kit.activity import Question
from samut.domain.rules import deletion
from samut.domain.visibility import is_private, is_sensitive
from samut.errors import SamutError
from samut.session.context import Context
from samut.widgets.group_answers.accept import has_no_room


def take_back(context: Context, item: Item, entry: str, id: str) -> str:
    """Take back the effect of an entry on an answer, by an entry of that id; everything else that was written stays.

    entry: the id of a deletion, for as long as what it deleted is not there again; or of a revision that stands.
    Return the id of the revision that stands then. Raise SamutError if somebody has written over that one since.
    """
    entries = revisions(context, item.id)
    undone = next((revision for revision in entries if revision.id == entry), None)
    if undone is None or undone.op == "erase":
        raise SamutError("answers.changed_since")
    return _bring_back(context, item, undone, id) if undone.gone else _undo(context, item, undone, id)


def revisions(context: Context, item: str) -> list[Entry]:
    """Return the entries of one item of this activity, oldest first."""
    return [entry for entry in context.log if entry.item == item]


def is_private_revision(question: Question, revision: Entry, item: Item) -> bool:
    """Return whether a revision is one person's own: as its question says now, or it, or the answer, says itself."""
    marked = revision.is_answer and (revision.answer.private or revision.answer.sensitive)
    return marked or is_private(item, question) or is_sensitive(item, question)


def require_room(context: Context, item: Item) -> None:
    """Raise SamutError if the group has as many answers as it may, and this would exceed them."""
    question = next(question for question in context.activity.questions if question.id == item.key)
    if item.gone and has_no_room(context, question, item.group, item.id):
        raise SamutError("answers.no_room", most=question.most)


def _bring_back(context: Context, item: Item, deleted: Entry, id: str) -> str:
    """Bring back what a deletion took; nothing is written if it is there again, or in other words."""
    entries = revisions(context, item.id)
    lost, over = deletion.lost(item, entries), deletion.written_over(deleted, entries)
    back = [revision for revision in lost if revision.id in over]
    if not back and item.gone:
        raise SamutError("answers.changed_since")
    if not back:
        return item.last.id
    question = next(question for question in context.activity.questions if question.id == item.key)
    if is_private_revision(question, back[-1], item) and item.first.author != context.visit.id:
        raise SamutError("answers.not_yours")
    require_room(context, item)
    gone = tuple(head.id for head in item.heads if head.gone)
    return _write(context, item, id, back[-1].value, gone if len(lost) == 1 else (back[-1].id,))


def _undo(context: Context, item: Item, undone: Entry, id: str) -> str:
    """Write the earlier revision over a revision that stands; a deletion if there is none, or another stands."""
    if undone not in item.heads:
        raise SamutError("answers.changed_since")
    others = (entry for entry in revisions(context, item.id) if entry.id != undone.id)
    before = Items(others).get(item.id)
    stands = {version.id for version in item.versions}
    back = [version for version in before.versions if version.id not in stands] if before else []
    if not back and not undone.base:
        raise SamutError("answers.not_found")
    if back:
        return _write(context, item, id, back[-1].value, (undone.id,))
    return _write(context, item, id, None, (undone.id,), "undo")


def _write(context: Context, item: Item, id: str, value: object, base: tuple[str, ...], op: Op = "save") -> str:
    return context.write(item.key, item.id, value, id=id, base=base, op=op, group=item.group).id
