from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samut.protocol.patch import apply, diff

JS = Path(__file__).resolve().parents[2] / "lib" / "samut" / "web" / "core" / "patch.js"
KEYS = st.text(max_size=3) | st.sampled_from(["item", "set", "drop", "at", "cut", "put", "__proto__", "0"])
LEAVES = st.none() | st.booleans() | st.integers(-3, 3) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=4)
STATES = st.recursive(LEAVES, lambda some: st.lists(some, max_size=5) | st.dictionaries(KEYS, some, max_size=5), max_leaves=25)


@st.composite
def neighbours(draw):
    """Two states that have much in common, as a state and the next one do."""
    old = draw(st.lists(STATES, max_size=6))
    new = list(old)
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(new)))
        new[at : at + draw(st.integers(0, 2))] = draw(st.lists(STATES, max_size=2))
    return {"answers": old, "n": 1}, {"answers": new, "n": draw(st.integers(0, 2))}


def wire(value):
    """As the page gets it; also tells 1 from True and from 1.0."""
    return json.dumps(value, sort_keys=True)


@given(st.tuples(STATES, STATES) | neighbours())
@settings(max_examples=500)
def test_the_patch_of_two_states_makes_one_of_the_other(pair):
    old, new = pair
    before = wire(old)
    patch = diff(old, new)
    assert (patch is None) == (wire(old) == wire(new))
    if patch is not None:
        assert wire(apply(old, json.loads(json.dumps(patch)))) == wire(new)
    assert wire(old) == before, "what was shown is not written into"


ANSWERS = [{"item": str(n), "text": "ก" * 200, "base": [str(n)]} for n in range(40)]


@pytest.mark.parametrize(
    "changed",
    [
        [{"item": "new", "text": "x"}, *ANSWERS],
        [*ANSWERS, {"item": "new", "text": "x"}],
        [*ANSWERS[:20], {**ANSWERS[20], "text": "x"}, *ANSWERS[21:]],
        [*ANSWERS[:20], *ANSWERS[21:]],
        [{**ANSWERS[0], "text": "x"}, *ANSWERS[1:39], {**ANSWERS[39], "text": "y"}],
    ],
    ids=["added in front", "added at the end", "changed", "deleted", "first and last changed"],
)
def test_a_small_change_is_a_small_patch(changed):
    assert len(wire(diff({"answers": ANSWERS}, {"answers": changed}))) < 200


def test_the_page_applies_a_patch_as_python_does(chromium):
    """The very file that is bundled into the pages, in a browser, on cases made here."""
    cases = []

    @given(st.tuples(STATES, STATES) | neighbours())
    @settings(max_examples=300, database=None)
    def collect(pair):
        patch = diff(*pair)
        if patch is not None:
            cases.append([pair[0], patch, pair[1]])

    collect()
    assert len(cases) > 100
    page = chromium.new_page()
    # JSON text goes in and comes out, so that nothing on the way reads a key as something else
    made = page.evaluate(
        """async ([source, cases]) => {
          const { patched } = await import("data:text/javascript," + encodeURIComponent(source));
          return JSON.parse(cases).map(([old, patch]) => {
            const before = JSON.stringify(old), after = JSON.stringify(patched(old, patch));
            return before === JSON.stringify(old) ? after : "written into";
          });
        }""",
        [JS.read_text("utf-8"), json.dumps(cases)],
    )
    page.close()
    for (old, patch, new), text in zip(cases, made, strict=True):
        # JavaScript has one kind of number
        assert json.loads(text, parse_int=float) == json.loads(json.dumps(new), parse_int=float), (old, patch)
