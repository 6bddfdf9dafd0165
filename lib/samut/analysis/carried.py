"""Who carried social security to the villages?"""

from __future__ import annotations

from samut.analysis import comparison, figures, said, words
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.places import compare
from samut.analysis.result import Result, Table, flat

ID = "carried"
ASKED = (("a2", "w3_2"), ("a3", "success_people"))


def result(tables: Tables | Data) -> Result:
    """Words and themes of the answers to who mattered, and of who is needed for success."""
    data = read(tables)
    rows = said.answers(data, ASKED)
    asked, themes, common = said.by_question(data, rows, ASKED), said.themed(data, rows), words.counts(rows)
    named = said.naming(data, rows)
    names = said.shared(named, comparison.TOP)
    compared = compare(data, named, lambda one: said.beside(one, names, data.say("comma")))
    shown = {
        "questions": Table(asked, data.heads("asked", "n", "groups")),
        "words": Table(common, data.heads("word", "answers", "groups")),
        "themes": Table(themes, data.heads("name", "n", "groups")),
        **comparison.tables(data, compared, data.heads("groups", "top")),
    }
    numbers = (
        flat("questions", asked, ["question"], ["n", "groups"])
        | flat("words", common, ["word"], ["answers", "groups"])
        | flat("themes", themes, ["theme"], ["n", "groups"])
        | compared.numbers(["groups", *(f"having.{name}" for name in names)])
        | {"uncoded": said.uncoded(data, rows)}
    )
    labels, values = [*common["word"]], [*map(int, common["answers"])]
    series = Series(data.say("column.answers"), values, [*map(str, values)])
    main = (figures.bars(data.say(f"{ID}.title"), labels, [series], data.say("column.answers")),) if labels else ()
    drawn = (*main, *comparison.shares(data, compared, ID, {f"share.{name}": name for name in names}))
    notes = data.notes(ID, *said.after(data, rows), *comparison.notes(data, compared))
    top = data.say("comma").join(labels[:5]) or data.say("no_words")
    sentence = data.sentence(ID, len(rows), groups=said.groups(rows), top=top)
    return Result(ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), sentence, notes, shown, drawn, numbers)
