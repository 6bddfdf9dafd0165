from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samut.research.release.pii_scan import is_thai_id, scan, signs
from samut.settings import share
from samut.thai import to_digits

SIGNS = signs(share() / "data" / "research" / "scan.toml", ["ป้าแก้ว", "ปัน", "ทอผ้าบ้านดอยสมมติ"])
GAP = st.sampled_from(["", "", "-", " ", ".", " - ", "\u200b"])
DIGITS = st.sampled_from(["thai", "arabic"])


def found(text, **more):
    return [(one.kind, text[one.start : one.end]) for one in scan(text, SIGNS, **more)]


@st.composite
def phones(draw):
    """As people write them: mobile or landline, with a nought or +66, in Thai or Arabic digits, with gaps."""
    digits = draw(st.text("0123456789", min_size=7, max_size=8))
    start = draw(st.sampled_from("689")) if len(digits) == 8 else draw(st.sampled_from("2345"))
    whole = draw(st.sampled_from(["0", "+66", "66", "+66 (0)"])) + "".join(draw(GAP) + digit for digit in start + digits)
    return to_digits(whole, draw(DIGITS))


@st.composite
def identities(draw):
    first = draw(st.text("0123456789", min_size=11, max_size=11))
    digits = draw(st.sampled_from("12345678")) + first
    weighed = sum(int(digit) * (13 - place) for place, digit in enumerate(digits))
    whole = digits + str((11 - weighed % 11) % 10)
    return to_digits("".join(digit + draw(GAP) for digit in whole[:-1]) + whole[-1], draw(DIGITS))


@given(phones(), st.sampled_from(["", "โทร ", "เบอร์"]), st.sampled_from(["", " ค่ะ", "นะ"]))
def test_telephone_numbers_are_found_whole(number, before, after):
    text = f"{before}{number}{after}"
    (span,) = scan(text, SIGNS)
    assert text[span.start : span.end].strip(" (+") == number.strip(" (+")


@given(identities(), st.sampled_from(["", "เลข ", "บัตร"]))
def test_identity_numbers_are_found_whole(number, before):
    text = f"{before}{number} ครับ"
    assert scan(text, SIGNS) and text[scan(text, SIGNS)[0].start : scan(text, SIGNS)[0].end] == number
    assert scan(text, SIGNS)[0].kind == "id"


@given(identities(), st.integers(1, 9))
def test_the_last_digit_checks_the_others(number, other):
    digits = "".join(one for one in to_digits(number, "arabic") if one.isdigit())
    wrong = digits[:-1] + str((int(digits[-1]) + other) % 10)
    assert is_thai_id(digits) and not is_thai_id(wrong)


@settings(deadline=None)  # the first word costs a second
@given(st.lists(st.sampled_from([*"0123456789๐๑ -.@(+", "นาย", "คุณ", "ป้าแก้ว", "ไลน์", "สม", "ชาย", "a", "www.", "\n"]), max_size=60).map("".join))
def test_spans_are_in_order_and_within_the_text(text):
    spans = scan(text, SIGNS)
    edges = [edge for one in spans for edge in (one.start, one.end)]
    assert edges == sorted(edges) and all(0 <= edge <= len(text) for edge in edges)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("เขียนมาที่ samut.test@example.co.th นะ", "email", "samut.test@example.co.th"),
        ("ดู https://example.org/a?b=1 ได้", "url", "https://example.org/a?b=1"),
        ("เพจ facebook.com/somebody จ้า", "url", "facebook.com/somebody"),
        ("ไลน์ somebody99", "line", "ไลน์ somebody99"),
        ("LINE ID: @abc_1", "line", "LINE ID: @abc_1"),
        ("แอด @abc.def", "line", "@abc.def"),
        ("บัญชี 123-4-56789-0", "number", "123-4-56789-0"),
        ("นายสมมุติ ใจแต่ง มาประชุม", "name", "นายสมมุติ ใจแต่ง"),
        ("นางสาวสมมุติ", "name", "นางสาวสมมุติ"),
        ("น.ส. มาลี", "name", "น.ส. มาลี"),
        ("ด.ญ.มาลี", "name", "ด.ญ.มาลี"),
        ("นายกอบชัย", "name", "นายกอบชัย"),
        ("ป้าแก้วไปตลาด", "name", "ป้าแก้ว"),
        ("คุณมาลีเล่า", "name", "คุณมาลีเล่า"),
        ("กลุ่มทอผ้าบ้านดอยสมมติมาด้วย", "name", "ทอผ้าบ้านดอยสมมติ"),
        ("ปันบอกว่า", "name", "ปัน"),
        ("แม่สมศรีพาไป", "name", "แม่สมศรี"),
        ("พ่อแก้วเป็นแกนนำ", "name", "พ่อแก้ว"),
        ("ยายคำ", "name", "ยายคำ"),
        ("ตาสมพาไป", "name", "ตาสมพาไป"),
        ("อุ๊ยคำ", "name", "อุ๊ยคำ"),
        ("ปลัดวิชัย", "name", "ปลัดวิชัย"),
        ("ผอ.วิภา", "name", "ผอ.วิภา"),
        ("ด.ต.สมพงษ์", "name", "ด.ต.สมพงษ์"),
        ("สมชาย ใจแต่ง เป็นคนพาทำ", "name", "สมชาย ใจแต่ง"),
    ],
)
def test_contacts_and_names_are_found(text, kind, words):
    assert found(text) == [(kind, words)]


@pytest.mark.parametrize(
    "text",
    ["ปี 2540 หรือ 2550", "นายจ้าง นายกเทศมนตรี", "ป้ายประกาศ", "คุณภาพชีวิตของพี่น้อง", "แบ่งปันกัน", "ไปหาหมอที่อนามัย", "10/11/2567", "มาตรา 40", "ผู้ใหญ่บ้าน", "แม่ค้ากับพ่อบ้าน", "อำเภอแม่ใจ", "ตามหาตาราง", "พ่อไม่สบาย แม่เสียชีวิต", "สุขใจ ได้ช่วยกัน", "ปลัดอำเภอมา"],
)  # fmt: skip
def test_everyday_words_are_left_alone(text):
    assert found(text) == []


def test_who_is_responsible_is_looked_at_for_bare_names():
    assert found("สมชาย แกนนำ") == []
    assert found("สมชาย แกนนำ", bare_names=True) == [("name", "สมชาย")]
