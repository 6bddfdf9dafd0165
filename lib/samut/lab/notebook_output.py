"""A `Result` on a notebook's page: sentence, figures, tables, notes; and its numbers, which `reproduce` reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from samut.analysis.result import Result, ResultTable
from samut.settings import from_environment, share
from samut.texts import Texts

NUMBERS = "application/vnd.samut.result+json"
FIGURE = "application/vnd.plotly.v1+json"
"""JupyterLab draws it with the script that came with plotly: nothing is fetched."""


def show(result: Result, numbers: bool = True) -> None:
    """Show a result below the cell that calls this, in the language of the settings.

    Parameters
    ----------
    result : Result
        The answer of an analysis.
    numbers : bool, optional
        Whether its numbers are stored in the notebook, for `samut reproduce` to read.

    Examples
    --------
    >>> from samut.analysis import plans
    >>> show(plans.result(open_bundle()))  # doctest: +SKIP
    """
    from IPython.display import display

    for bundle in mime_bundles(result, Texts(share() / "data" / "texts", from_environment().language)):
        display({mime: data for mime, data in bundle.items() if numbers or mime != NUMBERS}, raw=True)


def mime_bundles(result: Result, texts: Texts) -> Iterator[dict[str, Any]]:
    """Yield what is displayed, in order, as MIME type -> data. People's texts are escaped."""
    html = f"<h3>{escape(result.question)}</h3><p style='font-size:1.2em'>{escape(result.sentence)}</p>"
    numbers = {"id": result.id, "numbers": dict(result.numbers)}
    yield {"text/html": html, "text/plain": result.sentence, NUMBERS: json.loads(json.dumps(numbers, allow_nan=False))}
    for figure in result.figures:
        yield {FIGURE: figure, "text/plain": result.title}
    for table in result.tables.values():
        if len(table.frame):
            yield {"text/html": _table(table), "text/plain": table.shown.to_string(index=False)}
    notes = "".join(f"<li>{escape(note)}</li>" for note in result.notes)
    heading = escape(texts("analysis.notes"))
    yield {"text/html": f"<h4>{heading}</h4><ul>{notes}</ul>", "text/plain": "\n".join(result.notes)}


def _table(table: ResultTable) -> str:
    title = f"<h4>{escape(table.title)}</h4>" if table.title else ""
    html = str(table.shown.to_html(index=False, escape=True, border=0, justify="left"))
    return title + html.replace("<td>", "<td style='text-align: left'>")
