"""The board "numbers": the whole workshop on one page of large figures."""

from __future__ import annotations

from typing import Any

from samut.domain.kit.activity import Activity, Phase
from samut.session.context import Context
from samut.widgets.group_answers import other_activities
from samut.widgets.lead.group_tiles import group_tiles
from samut.widgets.scale.levels import level_of, mean
from samut.widgets.take_home.board import kept


def numbers(context: Context, phase: Phase) -> dict[str, Any]:
    """{kind, counts: {groups, members, goals, plans, commitments}, answers: [{activity, num, title, n}], means}

    means: [{activity, question, words, mean, levels, n}] of every scale on a board, over n answers.
    """
    groups = group_tiles(context)
    held = other_activities.activities(context)
    return {
        "kind": "numbers",
        "counts": {
            "groups": len(groups),
            "members": sum(one["members"] for one in groups),
            **{name: len(found) for name, found in kept(context).items()},
        },
        "answers": [_answers(context, one) for one in held],
        "means": [found for one in held for found in _means(context, one)],
    }


def _answers(context: Context, activity: Activity) -> dict[str, Any]:
    found = len(other_activities.standing(context, activity.id))
    return {"activity": activity.id, "num": activity.seed_num, "title": activity.title, "n": found}


def _means(context: Context, activity: Activity) -> list[dict[str, Any]]:
    scales = {phase.id for phase in activity.phases if phase.board == "scale"}
    found = []
    for question in other_activities.asked(context, activity.id):
        field = level_of(question)
        if field is None or question.phase not in scales:
            continue
        items = [item for item in other_activities.standing(context, activity.id) if item.key == question.id]
        levels = [item.answer.fields[field.id] for item in items if field.id in item.answer.fields]
        words = {"activity": activity.id, "question": question.id, "words": field.text, "levels": field.levels}
        found.append({**words, "mean": mean(levels), "n": len(levels)})
    return found
