"""Form 3 as questions: its rows, its columns, what may be carried over."""

from __future__ import annotations

from pathlib import Path

import pytest

from samut.domain.kit.kit import Form
from samut.domain.kit.plan_form import plan_questions
from samut.domain.kit.source import FormColumn, FormRow
from samut.kit_files import load_kit

KIT = Path(__file__).resolve().parents[2] / "data" / "kit"


@pytest.fixture(scope="module")
def kit():
    return load_kit(KIT)


@pytest.fixture
def form():
    columns = [FormColumn(id="issue", text="I"), FormColumn(id="what", text="W"), FormColumn(id="how", text="H")]
    rows = [FormRow(id="r1", text="R1", refs=("i2",)), FormRow(id="r2", text="H2", kind="heading"), FormRow(id="r2_1", text="R21")]
    return Form(id="f3", columns=tuple(columns), rows=tuple(rows), goals_title="G", goals_count=4)


def test_each_row_is_a_question_in_the_words_of_the_form_and_headings_are_not(kit):
    asked = {one.id: (one.num, one.text) for one in kit.activities["a6"].questions}
    rows = {f"plan_{row.id}": (row.num, row.text) for row in kit.forms["f3"].rows if row.kind == "entry"}
    assert len(rows) == 8 and rows.items() <= asked.items()
    assert not {"plan_r2", "plan_r3"} & set(asked)


def test_the_goals_are_asked_first_as_many_as_the_form_has_lines(kit):
    goals = kit.activities["a6"].questions[0]
    assert (goals.id, goals.text, goals.most) == ("plan_goal", "เป้าหมายที่อยากเห็น 1 ปี", 4)


def test_every_column_is_asked_in_its_own_words(kit):
    columns = {one.id: (one.text, one.optional) for one in kit.forms["f3"].columns}
    line = next(one for one in kit.activities["a6"].questions if one.id == "plan_r1")
    fields = {one.id: (one.text, one.optional) for one in line.fields}
    assert line.words == columns["what"][0]
    assert {id: words for id, words in columns.items() if id not in ("issue", "what")}.items() <= fields.items()
    assert [one.id for one in line.fields if not one.more] == ["how", "who", "from", "until", "horizon", "when"]
    assert next(one for one in line.fields if one.id == "until").after == "from"


def test_a_year_and_its_first_quarter_are_those_of_the_step(kit):
    step = next(one for one in kit.activities["a6"].steps if one.id == "a6s2")
    line = next(one for one in kit.activities["a6"].questions if one.id == "plan_r1")
    horizon = next(one for one in line.fields if one.id == "horizon")
    assert kit.things[horizon.points_of] == step and len(step.points) == 2


def test_a_column_that_a_facilitator_adds_is_asked_and_one_taken_out_is_not(form):
    more = FormColumn(id="budget", text="B")
    question = plan_questions(Form(id="f3", columns=(*form.columns[:2], more), rows=form.rows), "p")[1]
    assert [(one.id, one.text, one.more) for one in question.fields] == [("budget", "B", True)]


def test_a_form_without_the_column_of_what_is_done_is_still_asked(form):
    assert plan_questions(Form(id="f3", columns=form.columns[2:], rows=form.rows), "p")[1].words == ""


def test_what_a_row_is_about_is_offered_first(form):
    form = Form(id="f3", columns=form.columns, rows=form.rows, offers=("a6.plan_goal", "a5.f2_i1", "a5.f2_i2"))
    _, first, other = plan_questions(form, "p")
    assert first.offers == ("a5.f2_i2", "a6.plan_goal", "a5.f2_i1")
    assert other.offers == form.offers


def test_the_kit_says_which_form_is_not_there(tmp_path):
    import shutil

    from samut.kit_files import KitErrors

    shutil.copytree(KIT, tmp_path / "kit")
    file = tmp_path / "kit" / "activities" / "a6.toml"
    file.write_text(file.read_text("utf-8").replace('form = "f3"', 'form = "f33"'), "utf-8")
    with pytest.raises(KitErrors, match="unknown_id_near"):
        load_kit(tmp_path / "kit")
