"""The board "numbers": the whole workshop on one page of large figures."""

from __future__ import annotations

from samut.domain.kit.activity import Activity, Phase
from samut.session.context import Context
from samut.widgets.group_answers import other_activities
from samut.widgets.lead.group_tiles import group_tiles
from samut.widgets.scale.levels import level_of, mean
from samut.widgets.take_home.board import home_rows
from samut.widgets.take_home.state import AnswerCount, NumbersBody, ScaleMean


def numbers(context: Context, phase: Phase) -> NumbersBody:
    """Return the whole workshop in large figures, with the mean of every scale on a board."""
    groups = group_tiles(context)
    activities = other_activities.activities(context)
    return {
        "kind": "numbers",
        "counts": {
            "groups": len(groups),
            "members": sum(group["members"] for group in groups),
            **{name: len(rows) for name, rows in home_rows(context).items()},
        },
        "answers": [_answers(context, activity) for activity in activities],
        "means": [entry for activity in activities for entry in _means(context, activity)],
    }


def _answers(context: Context, activity: Activity) -> AnswerCount:
    count = len(other_activities.board_answers(context, activity.id))
    return {"activity": activity.id, "num": activity.seed_num, "title": activity.title, "n": count}


def _means(context: Context, activity: Activity) -> list[ScaleMean]:
    scales = {phase.id for phase in activity.phases if phase.board == "scale"}
    means: list[ScaleMean] = []
    for question in other_activities.group_questions(context, activity.id):
        field = level_of(question)
        if field is None or question.phase not in scales:
            continue
        items = [item for item in other_activities.board_answers(context, activity.id) if item.key == question.id]
        levels = [item.answer.fields[field.id] for item in items if field.id in item.answer.fields]
        means.append(
            {
                "activity": activity.id,
                "question": question.id,
                "words": field.text,
                "levels": field.levels,
                "mean": mean(levels),
                "n": len(levels),
            }
        )
    return means


BOARDS = {"numbers": numbers}
