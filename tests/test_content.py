"""A facilitator's mistakes in the kit: each is found, said in Thai with its place and its remedy, and stops nothing."""

from __future__ import annotations

import re
import shutil
import tomllib
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samut.kit_files import KitErrors, keep_good, load_kit
from samut.kit_files.toml_files import REASONS
from samut.texts import Texts

DATA = Path(__file__).resolve().parent.parent / "data"
KIT = DATA / "kit"
A2 = "activities/a2.toml"


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(KIT, tmp_path / "kit")


@pytest.fixture(scope="module")
def spare(tmp_path_factory):
    """A copy that Hypothesis's examples put back as it was."""
    return shutil.copytree(KIT, tmp_path_factory.mktemp("spare") / "kit")


def edit(folder, name, old, new):
    """Put `new` in the place of the first `old` in a file."""
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8", newline="\n")


def line_of(folder, name, words):
    """The number of the first line that holds `words`."""
    lines = (folder / name).read_text("utf-8").split("\n")
    return next(number for number, line in enumerate(lines, 1) if words in line)


def mistakes(folder):
    with pytest.raises(KitErrors) as caught:
        load_kit(folder)
    return caught.value.errors


def only(folder):
    errors = mistakes(folder)
    assert len(errors) == 1, [str(error) for error in errors]
    return errors[0]


def say(error, language="th"):
    return Texts(DATA / "texts", language).say(error)


def test_the_kit_that_ships_has_no_mistakes():
    assert load_kit(KIT).activities["a2"].phases


# One mistake: file, what is replaced by what, the text it is answered with, its key, and a part of the remedy.
EDITS = {
    "missing text": (A2, 'title = "ทบทวนความทรงจำ"\n', "", "missing_key", "phase[1].title", 'title = "…"'),
    "missing number": (A2, "minutes = 30\n", "", "missing_key", "phase[1].minutes", "minutes = 30"),
    "missing choice": (A2, 'answer = "year"\n', "", "missing_key", "question[1].answer", 'answer = "year"'),
    "missing, may be lacking": (A2, "minutes = 60\n", "", "missing_or_lacking", "minutes", "lacking"),
    "missing in an item": (
        "tips.toml",
        'text = "คำถามเพื่อทบ',
        '# "',
        "missing_or_lacking",
        "tip[4].item[1].text",
        "text",
    ),
    "missing id": (A2, 'id = "a2m1"\n', "", "missing_key", "media[1].id", 'id = "…"'),
    "lacking an id": (
        "schedule.toml",
        'id = "d2_2"',
        'lacking = ["id"]',
        "missing_key",
        "day[2].slot[2].id",
        'id = "…"',
    ),
    "empty text": (A2, 'title = "ทบทวนความทรงจำ"', 'title = " "', "empty", "phase[1].title", 'title = "…"'),
    "empty list": (
        "forms/f3.toml",
        '["หมู่บ้าน/ตำบล"]',
        "[]",
        "empty",
        "head_fields",
        'head_fields = ["…", "…"]',
    ),
    "number as text": (
        A2,
        "minutes = 30",
        'minutes = "30"',
        "wants_number",
        "phase[1].minutes",
        "minutes = 30",
    ),
    "half a minute": (
        A2,
        "minutes = 30",
        "minutes = 30.5",
        "wants_number",
        "phase[1].minutes",
        "minutes = 30",
    ),
    "no time at all": (A2, "minutes = 30", "minutes = 0", "wants_number", "phase[1].minutes", "minutes = 30"),
    "yes for a number": (
        A2,
        "minutes = 30",
        "minutes = true",
        "wants_number",
        "phase[1].minutes",
        "minutes = 30",
    ),
    "number for text": (A2, 'num = "1.1"', "num = 1.1", "wants_text", "question[1].num", 'num = "…"'),
    "list for text": (A2, 'num = "1.1"', 'num = ["1.1"]', "wants_text", "question[1].num", 'num = "…"'),
    "word for yes": (
        A2,
        "extra = true\n",
        'extra = "ใช่"\n',
        "wants_yes_no",
        "question[3].extra",
        "extra = true",
    ),
    "text for a list": (
        A2,
        '["การณรงค์"]',
        '"การณรงค์"',
        "wants_list",
        "step[2].question[2].raw",
        'raw = ["…", "…"]',
    ),
    "number in a list": ("schedule.toml", '"เดือน"', "7", "wants_text", "header_fields[3]", '"…"'),
    "text for blocks": (
        "forms/f2.toml",
        'num = "แบบ',
        'role = "ก"\nnum = "แบบ',
        "wants_blocks",
        "role",
        "[[role]]",
    ),
    "texts for blocks": (
        "forms/f2.toml",
        'num = "แบบ',
        'role = ["ก"]\nnum = "แบบ',
        "wants_block",
        "role[1]",
        "[[role]]",
    ),
    "blocks for a block": ("kit.toml", "[plan]", "[[plan]]", "wants_block", "plan", " [plan] "),
    "key nearly right": (
        A2,
        "extra = true\n",
        "extar = true\n",
        "unknown_key_near",
        "question[3].extar",
        "extra",
    ),
    "needed key nearly right": (
        A2,
        'title = "ทบ',
        'titel = "ทบ',
        "unknown_key_near",
        "phase[1].titel",
        "title",
    ),
    "block in the plural": ("media.toml", "[[media]]", "[[medias]]", "unknown_key_near", "medias", "media"),
    "block nearly right": (
        "kit.toml",
        "[publisher]",
        "[publishers]",
        "unknown_key_near",
        "publishers",
        "publisher",
    ),
    "key unheard of": (
        A2,
        "extra = true\n",
        'colour = "red"\n',
        "unknown_key",
        "question[3].colour",
        "answer",
    ),
    "lacking what can't be": (
        "activities/a6.toml",
        '["minutes"',
        '["minute"',
        "unknown_key_near",
        "lacking",
        "minutes",
    ),
    "answer unknown": (
        A2,
        'answer = "text"',
        'answer = "ปี"',
        "unknown_value",
        "question[3].answer",
        '"year", "text"',
    ),
    "source unknown": (A2, '"sheet"', '"book"', "unknown_value", "phase[1].minutes_source", '"plan"'),
    "levels unknown": ("forms/f1.toml", "levels = 5", "levels = 7", "unknown_value", "levels", "levels = 4"),
    "id doubled": (A2, 'id = "w1_3"', 'id = "w1_1"', "doubled_id", "question[4].id", 'id = "w1_1_2"'),
    "phase nearly right": (
        A2,
        '"recall"\nnum',
        '"recal"\nnum',
        "unknown_id_near",
        "question[1].phase",
        "recall",
    ),
    "phase unheard of": (A2, '"recall"\nnum', '"ฝัน"\nnum', "unknown_id", "question[1].phase", "ลบออก"),
    "slot of nothing": (
        "crosswalk.toml",
        '["d1_3"]',
        '["d9_9"]',
        "unknown_id_near",
        "link[2].slots[1]",
        "ลบออก",
    ),
    "plan of nothing": (
        "schedule.toml",
        '["a2"]',
        '["a22"]',
        "unknown_id_near",
        "day[1].slot[3].plan[1]",
        '"a2"',
    ),
    "plan that is a slot": (
        "schedule.toml",
        '["a2"]',
        '["d1_1"]',
        "unknown_id",
        "day[1].slot[3].plan[1]",
        "ลบออก",
    ),
    "phase that is a file": (A2, '"recall"\nnum', '"a2"\nnum', "unknown_id", "question[1].phase", "ลบออก"),
    "reference to nothing": (
        A2,
        '["sheet2"]',
        '["sheet22"]',
        "unknown_id_near",
        "media[1].refs[1]",
        '"sheet2"',
    ),
    "id of another file": (A2, 'id = "a2"', 'id = "a9"', "id_of_file", "id", 'id = "a2"'),
    "role of another activity": (
        "activities/a5.toml",
        'role = "assessment"',
        'role = "memory"',
        "doubled_role",
        "role",
        "activities/a2.toml",
    ),
    "role unheard of": (A2, 'role = "memory"', 'role = "memories"', "unknown_value", "role", '"memory"'),
    "placeholder in Thai": (
        A2,
        "{province}เป็น",
        "{จังหวัด}เป็น",
        "placeholder",
        "question[8].text",
        "{province}",
    ),
    "placeholder left open": (
        A2,
        "{province}เป็น",
        "{province",
        "placeholder",
        "question[8].text",
        "{province}",
    ),
    "a phase of another activity in a slot": (
        "schedule.toml",
        'phases = ["think", "pair", "agree"]',
        'phases = ["think", "pair", "recall"]',
        "not_its_phase",
        "day[1].slot[7].phases[3]",
        "agree, happiness, pair,",
    ),
    "phases of no activity": (
        "schedule.toml",
        'plan = ["a7"]\nphases = ["home", "close"]\n',
        'phases = ["home"]\n',
        "not_its_phase",
        "day[2].slot[7].phases[1]",
        "plan",
    ),
    "a phase in no slot": (
        "schedule.toml",
        '["team", "situation", "happiness", "revise"]',
        '["team", "situation", "revise"]',
        "phase_left_out",
        "day[2].slot[3].phases",
        '"happiness"',
    ),
}


@pytest.mark.parametrize("edited", EDITS.values(), ids=EDITS.keys())
def test_a_mistake_is_answered_with_its_place_and_remedy(folder, edited):
    name, old, new, code, key, remedy = edited
    before = (folder / name).read_text("utf-8").split("\n")
    edit(folder, name, old, new)
    after = (folder / name).read_text("utf-8").split("\n")
    changed = next(number for number, (a, b) in enumerate(zip(before, after, strict=False), 1) if a != b)
    error = only(folder)
    place = re.fullmatch(rf"{re.escape(name)}(?::(\d+))? {re.escape(key)}", error.where)
    assert error.code == f"kit.{code}" and place, str(error)
    if code.startswith("missing"):
        assert place[1] is None or changed - 6 <= int(place[1]) <= changed
    else:
        assert int(place[1]) == changed
    assert say(error).startswith(error.where) and re.search("[ก-๙]", say(error))
    assert remedy in Texts(DATA / "texts").room("kit")[code]["do"].format(**error.values)


# What a slip of the hand leaves in a file, the line number of the mistake counted from there, and the text it gets.
SLIPS = {
    "no closing quote": ('title = "ทบทวน\n', 0, "open_quote"),
    "no opening quote": ('title = ทบทวน"\n', 0, "bad_value"),
    "no quotes": ("title = ทบทวน\n", 0, "bad_value"),
    "no value": ("title =\n", 0, "bad_value"),
    "yes in Python": ("extra = True\n", 0, "bad_value"),
    "curly quotes": ("title = “ทบทวน”\n", 0, "curly_quote"),
    "curly quotes in a list": ("points = [“ทบทวน”]\n", 0, "curly_quote"),
    "a quote within": ('title = "ทบทวน "ความ" ทรงจำ"\n', 0, "after_value"),
    "a unit": ("minutes = 30 นาที\n", 0, "after_value"),
    "no equals sign": ('title "ทบทวน"\n', 0, "no_equals"),
    "a line broken in two": ('title = "ก"\nทบทวนความทรงจำ"\n', 1, "stray_line"),
    "a comment without its sign": ("ตรงนี้แก้ได้\n", 0, "stray_line"),
    "a key in Thai": ('ชื่อ = "ทบทวน"\n', 0, "stray_line"),
    "a space that can't be seen": ('\u200btitle = "ทบทวน"\n', 0, "stray_line"),
    "a list left open": ('points = ["ก", "ข"\ntitle = "ค"\n', 1, "open_list"),
    "a list without a comma": ('points = [\n"ก"\n"ข"\n]\n', 2, "open_list"),
    "brackets left open": ("[[phase]\n", 0, "open_bracket"),
    "a backslash": ('title = "C:\\งาน"\n', 0, "backslash"),
    "a key twice": ('title = "ก"\nminutes = 3\ntitle = "ข"\n', 2, "doubled_key"),
    "a key twice in a row": ("num = {a = 1, a = 2}\n", 0, "doubled_key"),
    "a block twice": ("[extra]\na = 1\n[extra]\n", 2, "doubled_block"),
    "a date that never was": ("title = 2569-02-31\n", 0, "unparsed"),
}


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_toml_that_does_not_parse_is_answered_with_its_line_and_the_likely_reason(folder, slip):
    written, offset, code = slip
    edit(folder, A2, 'id = "gallery"\ntitle = "เดินดูผลงานของกลุ่มอื่น"\n', f'id = "gallery"\n{written}')
    error = only(folder)
    at = line_of(folder, A2, 'id = "gallery"') + 1 + offset
    assert (error.code, error.where) == (f"kit.{code}", f"{A2}:{at}"), str(error)
    assert re.search("[ก-๙]", say(error)) and say(error, "en")


def test_a_doubled_key_is_named_with_both_its_lines(folder):
    edit(folder, A2, "minutes = 30\n", "minutes = 30\nminutes = 40\n")
    first = line_of(folder, A2, "minutes = 30")
    error = only(folder)
    assert error.where == f"{A2}:{first + 1}"
    assert (error.values["key"], error.values["first"]) == ("minutes", first)


def test_a_quote_left_open_at_the_end_of_a_file_has_a_line_too(folder):
    path = folder / "media.toml"
    path.write_text(path.read_text("utf-8").rstrip("\n") + '\nnote = "จบ', "utf-8")
    error = only(folder)
    assert (error.code, error.where) == (
        "kit.open_quote",
        f"media.toml:{line_of(folder, 'media.toml', 'จบ')}",
    )


def test_each_reason_has_its_words_in_both_languages():
    codes = {code for _, code in REASONS} | {code for *_, code, _, _ in EDITS.values()}
    for language, thai in (("th", True), ("en", False)):
        words = tomllib.loads((DATA / "texts" / language / "kit.toml").read_text("utf-8"))
        assert codes <= words.keys()
        for code in words:
            assert all(bool(re.search("[ก-๙]", words[code][part])) == thai for part in ("what", "do")), code


def test_a_file_saved_by_notepad_with_a_mark_and_its_line_ends_is_read(folder):
    path = folder / A2
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_kit(folder) == load_kit(KIT)
    edit(folder, A2, "minutes = 30", 'minutes = "30"')
    at = line_of(folder, A2, 'minutes = "30"')
    assert only(folder).where == f"{A2}:{at} phase[1].minutes"


@pytest.mark.parametrize("encoding, said", [("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("cp874", "ANSI")])
def test_a_file_that_is_not_utf8_is_answered_with_how_to_save_it(folder, encoding, said):
    path = folder / "tips.toml"
    text = path.read_text("utf-8").replace("“", "").replace("”", "")
    path.write_bytes(text.encode(encoding, "replace"))
    error = only(folder)
    assert error.code == "kit.not_utf8" and error.where.startswith("tips.toml")
    assert said in say(error) and "UTF-8" in say(error)


def test_a_missing_file_is_named_and_nothing_else_is_blamed(folder):
    (folder / "media.toml").rename(folder / "media.toml.txt")
    error = only(folder)
    assert (error.code, error.where) == ("kit.missing_file", "media.toml") and "media.toml.txt" in say(error)


def test_a_missing_activity_is_named_where_it_is_referred_to(folder):
    (folder / "activities" / "a3.toml").unlink()
    errors = mistakes(folder)
    assert {error.where.split(":")[0] for error in errors} == {"kit.toml", "schedule.toml", "crosswalk.toml", "tips.toml"}
    assert all("a3.toml" in say(error) for error in errors)


def test_a_missing_folder_is_one_mistake(tmp_path):
    assert only(tmp_path / "nowhere").code == "kit.no_folder"


def test_an_activity_that_is_added_is_read(folder):
    text = (folder / "activities" / "a7.toml").read_text("utf-8")
    (folder / "activities" / "a8.toml").write_text(text.replace('id = "a7"', 'id = "a8"').replace('role = "closing"\n', ""), "utf-8")
    assert "a8" in load_kit(folder).activities


def test_a_copy_left_in_the_folder_is_answered_with_what_to_do(folder):
    shutil.copyfile(folder / A2, folder / "activities" / "a2 - Copy.toml")
    error = only(folder)
    assert (error.code, error.where.split(":")[0]) == ("kit.id_of_file", "activities/a2 - Copy.toml")


def test_all_mistakes_are_told_at_once_in_the_order_of_the_files(folder):
    edit(folder, "kit.toml", 'slogan = "', 'slogan = 5 # "')
    edit(folder, "schedule.toml", 'id = "d1_1"', 'id = "d1_2"')
    (folder / "tips.toml").write_bytes((folder / "tips.toml").read_text("utf-8").encode("cp874", "replace"))
    edit(folder, "sheets.toml", '["f3"]', '["f8"]')
    edit(folder, "forms/f2.toml", 'title = "', "title = ")
    edit(folder, A2, "minutes = 30\n", "")
    edit(folder, A2, 'answer = "text"', 'answer = "txt"')
    edit(folder, "activities/a5.toml", "[[topic]]", "[[topik]]")
    codes = [(error.where.split(":")[0], error.code.removeprefix("kit.")) for error in mistakes(folder)]
    assert codes == [
        ("kit.toml", "wants_text"),
        ("tips.toml", "not_utf8"),
        ("schedule.toml", "doubled_id"),
        ("forms/f2.toml", "bad_value"),
        (A2, "missing_key"),
        (A2, "unknown_value"),
        ("activities/a5.toml", "unknown_key_near"),
        ("sheets.toml", "unknown_id_near"),
    ]
    assert "8" in say(KitErrors(mistakes(folder)))


@cache
def entries():
    """Every "key = value" that stands on a line of its own: (file, index of the line, key, value)."""
    found = []
    for path in sorted(KIT.rglob("*.toml")):
        for number, line in enumerate(path.read_text("utf-8").split("\n")):
            if re.match(r"\w+ = ", line) and not line.endswith("["):
                [(key, value)] = tomllib.loads(line).items()
                found.append((path.relative_to(KIT).as_posix(), number, key, value))
    return found


ALWAYS = {"id", "title", "answer", "phase", "kind", "time", "label", "seed_num", "slogan", "activity", "url"}
VALUES = ["5", "0.5", "true", '"x"', "[5]", '["x"]', "[[]]", "{x = 5}", "[{x = 5}]", "1992-10-05"]
FITS = {str: {'"x"'}, int: {"5"}, bool: {"true"}, list: {'["x"]'}}


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_one_deletion_or_change_of_type_is_answered_with_kit_errors(spare, data):
    name, number, key, value = data.draw(st.sampled_from(entries()))
    new = data.draw(
        st.sampled_from(["", *(f"{key} = {one}" for one in VALUES if one not in FITS[type(value)])])
    )
    lines = (KIT / name).read_text("utf-8").split("\n")
    (spare / name).write_text("\n".join([*lines[:number], new, *lines[number + 1 :]]), "utf-8")
    try:
        load_kit(spare)
        wrong = None
    except KitErrors as error:
        wrong = error
    finally:
        shutil.copyfile(KIT / name, spare / name)
    fine = (not new and key not in ALWAYS - {"kind"}) or (key == "lacking" and new.endswith("= true"))
    assert wrong or fine
    assert not wrong or any(error.where.startswith(name) for error in wrong.errors)
    assert not wrong or all(re.search("[ก-๙]", say(error)) for error in wrong.errors)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_bytes_in_a_file_are_answered_with_kit_errors(spare, data):
    name = data.draw(st.sampled_from(["kit.toml", "schedule.toml", A2, "forms/f1.toml"]))
    whole = (KIT / name).read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 40)))
    (spare / name).write_bytes(whole[:start] + data.draw(st.binary(max_size=12)) + whole[end:])
    try:
        load_kit(spare)
    except KitErrors as error:
        assert all(say(one) for one in error.errors)
    finally:
        shutil.copyfile(KIT / name, spare / name)


def test_a_good_kit_is_kept(folder, tmp_path):
    kit, errors = keep_good(folder, tmp_path / "data" / "good")
    assert errors is None and kit == load_kit(tmp_path / "data" / "good")
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["good"]


def test_an_edit_that_breaks_the_kit_leaves_a_running_workshop_what_it_had(folder, tmp_path):
    good = tmp_path / "good"
    before, _ = keep_good(folder, good)
    edit(folder, A2, 'title = "', 'titel = "')
    (folder / "media.toml").unlink()
    now, errors = keep_good(folder, good)
    assert now == before == load_kit(good)
    assert [error.code for error in errors.errors] == [error.code for error in mistakes(folder)] != []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["good", "kit"]


def test_a_good_edit_takes_the_place_of_what_was_kept(folder, tmp_path):
    good = tmp_path / "good"
    keep_good(folder, good)
    edit(folder, A2, "minutes = 30", "minutes = 25")
    (folder / "activities" / "a8.toml").write_text(
        (folder / "activities" / "a3.toml").read_text("utf-8").replace('id = "a3"', 'id = "a8"'), "utf-8"
    )
    now, errors = keep_good(folder, good)
    assert errors is None and now.activities["a2"].phases[0].minutes == 25
    assert load_kit(good) == now and "a8" in now.activities
    (folder / "activities" / "a8.toml").unlink()
    assert "a8" not in keep_good(folder, good)[0].activities and "a8" not in load_kit(good).activities


def test_a_kit_without_changes_is_not_written_again(folder, tmp_path):
    good = tmp_path / "good"
    keep_good(folder, good)
    before = (good / "kit.toml").stat()
    keep_good(folder, good)
    assert (good / "kit.toml").stat().st_ino == before.st_ino


def test_a_broken_kit_with_none_kept_is_refused_with_its_mistakes(folder, tmp_path):
    edit(folder, A2, "minutes = 30", "minutes = -30")
    with pytest.raises(KitErrors) as caught:
        keep_good(folder, tmp_path / "good")
    assert [error.code for error in caught.value.errors] == ["kit.wants_number"]
    assert not (tmp_path / "good").exists()


def test_a_kit_that_is_gone_is_answered_with_the_one_kept(folder, tmp_path):
    keep_good(folder, tmp_path / "good")
    shutil.rmtree(folder)
    kit, errors = keep_good(folder, tmp_path / "good")
    assert kit.activities and [error.code for error in errors.errors] == ["kit.no_folder"]


def test_a_change_interrupted_half_way_loses_nothing(folder, tmp_path):
    good = tmp_path / "good"
    before, _ = keep_good(folder, good)
    good.rename(tmp_path / "good.old")
    (tmp_path / "good.new").mkdir()
    edit(folder, A2, "minutes = 30", "minutes = -30")
    kit, errors = keep_good(folder, good)
    assert kit == before and errors and good.is_dir()


def test_a_kit_that_cannot_be_copied_is_said_so(folder, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(KitErrors) as caught:
        keep_good(folder, tmp_path / "file" / "good")
    assert [error.code for error in caught.value.errors] == ["kit.not_kept"]
    assert re.search("[ก-๙]", say(caught.value.errors[0]))
