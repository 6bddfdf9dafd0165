"""Widgets of answers: of each row a group's answer, drawn as its board draws it in the hall."""

from __future__ import annotations

from samut.notebook.board_widget import BoardWidget


class Timeline(BoardWidget):
    """Memories of groups on one line of years, and the stories of one period at a time.

    Rows: `year` (B.E. or C.E., or words such as "about 2540"), `text`, `group`.

    Examples
    --------
    >>> timeline = Timeline([{"year": 2554, "text": "The fund began", "group": "Ban Nuea"}])
    >>> timeline.value[0]["year"]
    2554
    """

    board = "timeline"
    columns = ("year", "text", "group")


class GroupAnswers(BoardWidget):
    """Answers of groups, a column for each question.

    Rows: `group`, `text`, and `question`: the id of a question of the kit, or a question of your own in words.

    Examples
    --------
    >>> answers = GroupAnswers([{"group": "Ban Nuea", "question": "What did we learn?", "text": "To begin small"}])
    >>> len(answers.value)
    1
    """

    board = "wall"
    columns = ("group", "question", "text")


class LessonsWall(BoardWidget):
    """Assets, lessons and conditions of success, a column for each box of sheet 3.

    Rows: `group`, `text`, `question` ("b_assets", "lesson_keep", …).

    Examples
    --------
    >>> wall = LessonsWall([{"group": "Ban Nuea", "question": "lesson_keep", "text": "Meet each month"}])
    >>> len(wall.value)
    1
    """

    board = "columns"
    columns = ("group", "question", "text")


class Scale(BoardWidget):
    """Where each group puts itself on a scale of levels.

    Rows: `group`, `level` (from 1), `text` (why).

    Examples
    --------
    >>> scale = Scale([{"group": "Ban Nuea", "level": 4, "text": "We are ready"}])
    >>> scale.value[0]["level"]
    4
    """

    board = "scale"
    columns = ("group", "level", "text")


class PolicyMatrix(BoardWidget):
    """Needs of groups in a matrix of pillars and policies, and how they flow to who acts.

    Rows: `group`, `text`, and `pillars`, `policies`, `actors`: lists of the kit's ids, or of their words.

    Examples
    --------
    >>> matrix = PolicyMatrix([{"group": "Ban Nuea", "text": "Doctors are far", "pillars": ["health"]}])
    >>> matrix.value[0]["text"]
    'Doctors are far'
    """

    board = "matrix"
    columns = ("group", "text")


class GoalSetting(BoardWidget):
    """Goals of groups for the first year, with their data upstream, midstream and downstream.

    Rows: `group`, `text`, and `upstream`, `midstream`, `downstream` with their `…_data`.

    Examples
    --------
    >>> goals = GoalSetting([{"group": "Ban Nuea", "text": "200 members", "downstream": "Lists of members"}])
    >>> len(goals.value)
    1
    """

    board = "goals"
    columns = ("group", "text", "upstream", "midstream", "downstream")


class ThinkPairShare(BoardWidget):
    """How many people answered each question alone, and how many answers they share. Nobody's words are shown.

    Rows: `group`, `question`, `text`, `shared` (whether others may see it); a row a person.

    Examples
    --------
    >>> alone = ThinkPairShare([{"group": "Ban Nuea", "question": "q5_1", "text": "Illness", "shared": True}])
    >>> len(alone.value)
    1
    """

    board = "alone"
    columns = ("group", "question", "text")


class Competence(BoardWidget):
    """What a team can do, by the roles of form 1: numbers of five people or more only.

    Rows: `group`, `question` (a role of form 1), and its items by their ids with a level; a row a person.

    Examples
    --------
    >>> team = Competence([])
    >>> team.value
    []
    """

    board = "team"
    columns = ()


class Situation(BoardWidget):
    """The situation of the unit, row by row of form 2.

    Rows: `group`, `question` (a row of form 2), and its columns by their ids.

    Examples
    --------
    >>> situation = Situation([])
    >>> situation.value
    []
    """

    board = "forms"
    columns = ()


class ActionPlan(BoardWidget):
    """A 5W+1H plan of all groups: its calendar, and what it still lacks.

    Rows: `group`, `question` (a row of form 3), and its columns by their ids.

    Examples
    --------
    >>> plan = ActionPlan([])
    >>> plan.value
    []
    """

    board = "plan"
    columns = ()
