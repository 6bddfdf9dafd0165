"""Who carried social security to the villages?"""

from __future__ import annotations

from samut.analysis import answer_counts, comparison, figures, frequent_words
from samut.analysis.data import Data, Tables, as_data
from samut.analysis.figures import Series
from samut.analysis.places import compare
from samut.analysis.questions import questions_of
from samut.analysis.result import Result, ResultTable, flat_numbers

ID = "carried"
ASKED = questions_of(ID)


def result(tables: Tables | Data) -> Result:
    """Count words and themes of the answers to who mattered, and to who is needed for success.

    Parameters
    ----------
    tables : mapping of str to DataFrame, or Data
        Research tables by id; `answers`, `themes`, `groups`, `workshops` and `codebook` are read.

    Returns
    -------
    Result
        tables: `questions`, `words`, `themes`, and `places` and `workshops` if there are two or more. numbers count
        answers and groups; "having.<name>" counts the groups that name a theme or word.

    Examples
    --------
    >>> from samut.lab import open_bundle
    >>> [*result(open_bundle()).tables][:3]
    ['questions', 'words', 'themes']
    """
    data = as_data(tables)
    rows = answer_counts.answers_to(data, ASKED)
    by_question = answer_counts.count_by_question(data, rows, ASKED)
    themes, words = answer_counts.count_by_theme(data, rows), frequent_words.count_words(rows)
    named = answer_counts.with_names(data, rows)
    names = answer_counts.shared_names(named, comparison.MOST_NAMES)
    compared = compare(data, named, lambda part: answer_counts.summarize_names(part, names, data.say("comma")))
    shown = {
        "questions": ResultTable(by_question, data.headings("asked", "n", "groups")),
        "words": ResultTable(words, data.headings("word", "answers", "groups")),
        "themes": ResultTable(themes, data.headings("name", "n", "groups")),
        **comparison.tables(data, compared, data.headings("groups", "top")),
    }
    numbers = (
        flat_numbers("questions", by_question, ["question"], ["n", "groups"])
        | flat_numbers("words", words, ["word"], ["answers", "groups"])
        | flat_numbers("themes", themes, ["theme"], ["n", "groups"])
        | compared.numbers(["groups", *(f"having.{name}" for name in names)])
        | {"uncoded": answer_counts.count_uncoded(data, rows)}
    )
    labels, values = [*words["word"]], [*map(int, words["answers"])]
    series = Series(data.say("column.answers"), values, [*map(str, values)])
    main = (figures.bars(data.say(f"{ID}.title"), labels, [series], data.say("column.answers")),) if labels else ()
    drawn = (*main, *comparison.draw_shares(data, compared, ID, {f"share.{name}": name for name in names}))
    notes = data.notes(ID, *answer_counts.coded_after_notice(data, rows), *comparison.notes(data, compared))
    top = data.say("comma").join(labels[:5]) or data.say("no_words")
    sentence = data.sentence(ID, len(rows), groups=answer_counts.count_groups(rows), top=top)
    return Result(ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), sentence, notes, shown, drawn, numbers)
