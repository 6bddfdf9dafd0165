"""What is stored hangs on derived ids: each has the bytes it had when the first answers were stored."""

from __future__ import annotations

import pytest

from samut.domain import ids
from samut.lab.coding import theme_of
from samut.survey_import.mapping import name_of

VISIT, GROUP, FORM, GOAL, ANSWER, CODER = (letter * 32 for letter in "abcdef")


@pytest.mark.parametrize(
    "id, stored",
    [
        (ids.answer_item("w", "a5", "goal_again", GROUP), "b38066ce23d1e242f28b344b10b7689b"),
        (ids.answer_item("w", "a5", "goal_again", FORM), "14792262ae583faf3d1fc091627bb8a8"),
        (ids.answer_item("w", "a5", "k1", VISIT), "447c3b95586529e53bb1c0c8099c173c"),
        (ids.answer_item("w", "a5", "check", GROUP, GOAL), "e94c6de9566a6acf8ea3c0c938599cb2"),
        (ids.sheet_item("w", "a5", "k1", GROUP, "07"), "2c4ce1d80c0e7f26d482cbef63c6b900"),
        (ids.questionnaire_item("w", "a5", "measure", "swls", "before", VISIT), "a68fb21e984b89e6f77bfcb3cebb370c"),
        (ids.questionnaire_item("w", "a5", "filled", "site", "after", VISIT), "879d4e59132cc6152790dce3e149385a"),
        (ids.questionnaire_item("w", "a5", "filled", "site", "", GROUP), "77f1dabc96725c4d6801412232b8b764"),
        (ids.import_id("w", "response", "หนึ่ง", "{}"), "474b9d24e0e017b47647a8a7be1c7ec0"),
        (ids.import_id("a\ud83d"), "8134517c304cb0317f34d48d3823e94d"),
        (ids.group_id(FORM), "5c0fb10bb5a174a672f67c3b45d9e6c4"),
        (ids.visit_id("token"), "3c469e9d6c5875d37a43f353d4f88e61"),
        (ids.finding_id(ANSWER, "นายดี"), "c9c2a55715faaa62f479c4fb1a6d25fa"),
        (ids.code_item(CODER, ANSWER), "50b90f596e0786f5b0498c48095f55a2"),
        (theme_of("เงิน  ออม"), "052d090fe086f1fffe46e4017d4e476b"),
        (name_of("s3", ["ชื่อ", "Age"]), "s3-76a90928"),
        (ids.act_id("0123456789abcdef" * 2, "a2.phase"), "0123456789abcdef791864489f6a26c5"),
        (ids.digest("who 3"), "c448eb0cd8a3636da1d58f2d309fe5bfebd0f553647d1b1a2848174c4984fa29"),
    ],
)
def test_a_derived_id_is_what_it_was_when_it_was_first_stored(id, stored):
    assert id == stored


def test_all_that_one_action_writes_begins_alike():
    written = {ids.act_id(VISIT, item) for item in ("a2.phase", "a2.timer")}
    assert len(written) == 2 and {ids.act_of(id) for id in written} == {ids.act_of(VISIT)}
