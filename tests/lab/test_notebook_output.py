from __future__ import annotations

import json

import pandas as pd

from samut.analysis.result import Result, ResultTable
from samut.lab.notebook_output import FIGURE, NUMBERS, mime_bundles
from samut.settings import share
from samut.texts import Texts

TEXTS = Texts(share() / "data" / "texts")
ATTACK = "<script>alert(1)</script>"


def test_what_people_wrote_is_text_and_numbers_go_beside_the_sentence():
    table = ResultTable(pd.DataFrame({"name": [ATTACK], "n": [None]}), {"name": "ประเด็น", "n": "จำนวน"}, ATTACK)
    result = Result("r", "ชื่อ", ATTACK, ATTACK, (ATTACK,), {"t": table}, ({"data": [], "layout": {}},), {"n": 1, "m": None})
    bundles = list(mime_bundles(result, TEXTS))
    assert "<script" not in "".join(bundle.get("text/html", "") for bundle in bundles)
    assert bundles[0][NUMBERS] == {"id": "r", "numbers": {"n": 1, "m": None}}
    assert bundles[1][FIGURE] == {"data": [], "layout": {}}
    assert "ประเด็น" in bundles[2]["text/html"] and ">None<" not in bundles[2]["text/html"]
    assert json.dumps(bundles)
