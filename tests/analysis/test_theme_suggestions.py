from __future__ import annotations

import random

from samut.analysis.theme_suggestions import suggest_themes

ABOUT = {
    "เงินสมทบ": ["เงินสมทบแพงเกินไป", "จ่ายเงินสมทบไม่ไหว", "เงินสมทบขาดส่งบ่อย", "ไม่มีเงินสมทบทุกเดือน", "เงินสมทบจ่ายยาก"],
    "เดินทาง": ["เดินทางไกลมาก", "การเดินทางลำบาก", "เดินทางไปอำเภอไกล", "ไม่มีรถเดินทาง", "เดินทางเสียเวลา"],
}
ANSWERS = [text for texts in ABOUT.values() for text in texts]


def test_answers_about_the_same_are_put_together_and_named_by_their_words():
    suggestions = dict(zip(ANSWERS, suggest_themes(ANSWERS), strict=True))
    for word, texts in ABOUT.items():
        assert sum(word in suggestions[text] for text in texts) >= 4, suggestions
        assert not any(word in suggestions[text] for text in ANSWERS if text not in texts)


def test_the_same_answers_in_any_order_get_the_same_suggestions():
    turned = ANSWERS[:]
    random.Random(1).shuffle(turned)
    assert dict(zip(ANSWERS, suggest_themes(ANSWERS), strict=True)) == dict(zip(turned, suggest_themes(turned), strict=True))


def test_few_answers_empty_ones_and_all_the_same_get_no_suggestion():
    assert suggest_themes([]) == []
    assert suggest_themes(ANSWERS[:9]) == [""] * 9
    assert suggest_themes(["ซ้ำ"] * 30) == [""] * 30
    assert suggest_themes([*ANSWERS, " "])[-1] == ""
