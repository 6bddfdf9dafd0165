"""What somebody may type that must stay text, and how it gets into every field of an activity."""

from __future__ import annotations

from samut.domain.entries import new_id
from samut.widgets.group_answers.fields import options
from samut.widgets.group_answers.model import single_item

MARK = "window.attacked=1"
ATTACKS = (
    f"<img src=x onerror={MARK}>",
    f"<script>{MARK}</script>",
    f"</script><script>{MARK}</script>",
    f"<svg onload={MARK}><iframe srcdoc='<script>parent.{MARK}</script>'></iframe>",
    f"<a href=\"javascript:{MARK}\">กด</a>",
    f"\" autofocus onfocus={MARK} x=\"",
    f"' onmouseover='{MARK}",
    "{{7*7}} ${7*7} {% raw %} #{7*7} <%= 7*7 %>",
    "$\\alpha$ $$x$$ %{customdata[0]} &lt;b&gt; <b>หนา</b>",
    "=HYPERLINK(\"http://evil.example\",\"กด\") @SUM(1) +1 -1",
    "&#x3C;img src=x onerror=window.attacked=1&#x3E;",
    "ก\u202eำน้ำ\u200be\u0301 👩‍👩‍👧 \U0001f600 ๆๆๆ ิิิ",
    "x\ty\tz\n1\t2\t3\r\n4\t5\t6",
)
"""Markup, templates, formulas, entities, signs that turn or hide text, emoji, a pasted table."""


def filled(context, question, text):
    """What a page would send of an answer to `question` whose every typed part is `text`."""
    fields = {field.id: _part(context, field, text) for field in question.fields}
    item = single_item(context, question) if question.single else new_id()
    words = {} if question.answer == "none" else {"text": text}
    return {"id": new_id(), "item": item, "question": question.id, "base": [], "fields": fields, **words}


def _part(context, field, text):
    if field.kind in ("text", "line"):
        return text
    if field.kind in ("choice", "choices"):
        first = options(context, field)[0]["id"]
        return first if field.kind == "choice" else [first]
    return {"level": 1, "check": True, "month": "2027-01"}[field.kind]
