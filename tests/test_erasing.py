from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from hall import Hall, do, save, state
from samut.cli import main
from samut.domain.entries import Entry, Items, new_id
from samut.domain.workshop import Visit
from samut.errors import SamutError
from samut.server.register import Register
from samut.storage.store import Store

SECRET = "ความลับที่ต้องหายไปจากแฟ้ม"


def saving(author="one", value=None, **more):
    return Entry(new_id(), "w1", "a2", "q1", more.pop("item", new_id()), group="g", author=author, value=value or {"text": SECRET}, **more)


def bytes_of(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.glob("samut.sqlite*"))


@pytest.fixture
def hall(tmp_path):
    hall = Hall(tmp_path)
    hall.lead("phase", phase="recall")
    yield hall
    hall.store.close()


def test_what_one_author_wrote_is_taken_out_and_the_rest_stays(url):
    with closing(Store(url)) as store, closing(Store(url)) as reader:
        kept = store.append(saving("two", {"text": "ของคนอื่น"}))
        store.append(saving())
        elsewhere = store.append(Entry(new_id(), "w2", "a2", "q1", "i", author="one", value="เวทีอื่น"))
        assert SECRET in str(reader.since("w1"))
        assert store.erase("w1", "one") == 1
        found = reader.since("w1")
        assert [(one.value, one.op) for one in found] == [({"text": "ของคนอื่น"}, "save"), (None, "erase")]
        assert found[0] == kept and reader.since("w2") == [elsewhere]
        assert store.erase("w1", "one") == 0
        store.append(saving())


def test_the_words_are_no_longer_in_the_file_nor_beside_it(tmp_path):
    url = f"sqlite:///{(tmp_path / 'samut.sqlite').as_posix()}"
    with closing(Store(url)) as store, closing(Store(url)) as reader:
        for _ in range(50):
            store.append(saving())
        store.append(saving("two", {"text": "ยังอยู่"}))
        reader.since("w1"), reader.version()
        assert SECRET.encode() in bytes_of(tmp_path)
        store.erase("w1", "one")
        assert SECRET.encode() not in bytes_of(tmp_path)
        assert "ยังอยู่".encode() in bytes_of(tmp_path)


def test_the_words_are_no_longer_in_the_pages_of_postgresql(postgres_url):
    with closing(Store(postgres_url)) as store:
        store.append(saving())
        store.erase("w1")
        with store._read.connect() as connection:
            dead = connection.exec_driver_sql("SELECT count(*) FROM entry WHERE value LIKE '%%text%%'").scalar()
            size = connection.exec_driver_sql("SELECT pg_relation_size('entry')").scalar()
        assert dead == 0 and size == 8192


def test_something_may_be_left_of_what_an_entry_held(url):
    with closing(Store(url)) as store:
        store.append(saving(value={"text": SECRET, "group": "g"}))
        assert store.erase("w1", left=lambda entry: {"group": entry.value["group"]}) == 1
        assert [(one.value, one.op) for one in store.since("w1")] == [({"group": "g"}, "save")]


def test_a_resend_of_what_was_erased_does_not_bring_it_back(url):
    with closing(Store(url)) as store:
        sent = saving()
        store.append(sent)
        store.erase("w1", "one")
        with pytest.raises(SamutError, match="id_taken"):
            store.append(sent)


def test_an_erased_revision_is_as_if_it_had_not_been_written():
    first = Entry("1", "w", "a2", "q", "i", value="เดิม", seq=1)
    erased = Entry("2", "w", "a2", "q", "i", base=("1",), op="erase", seq=2)
    again = Entry("3", "w", "a2", "q", "i", base=("2",), op="erase", seq=3)
    later = Entry("4", "w", "a2", "q", "i", value="ต่อ", base=("3",), seq=4)
    assert Items([first, erased]).now("i") == "เดิม"
    assert [one.value for one in Items([first, erased, again, later])["i"].versions] == ["ต่อ"]
    assert Items([erased]).now("i") is None and Items([erased])["i"].gone


def test_a_person_is_erased_from_every_page_that_had_it_in_memory(hall):
    one, two = hall.group("one"), hall.group("two")
    mate = hall.mate(one)
    save(one, text=SECRET)
    save(mate, text="ของเพื่อน")
    save(two, text="กลุ่มอื่น")
    register = Register(hall.store)
    assert register.visit(one.visit.id).nickname == "n"
    do(one, "agree", research=True)
    do(one, "ask_to_erase", asked=True)
    assert state(hall.leader, "console")["asking"] == 1
    asking = [person for person in hall.lead("people")["people"] if person["asked"]]
    assert [(person["visit"], person["answers"], person["agreed"]["research"]) for person in asking] == [(one.visit.id, 1, True)]
    hall.lead("erase", visit=one.visit.id)
    for context in (one, mate):
        assert [answer["text"] for answer in state(context)["answers"]] == ["ของเพื่อน"]
    state(two), state(hall.leader, "console")
    assert SECRET not in str([context.log for context in (one, mate, two, hall.leader)])
    assert SECRET.encode() not in bytes_of(hall.settings.data)
    assert register.visit(one.visit.id).nickname == ""
    assert state(one)["own"]["erased"] and not any(state(one)["own"]["agreed"].values()) and not state(one)["own"]["asked"]
    assert state(hall.leader, "console")["asking"] == 0
    save(one, text="เขียนใหม่ได้")
    assert len(state(one)["answers"]) == 2


def test_what_a_friend_wrote_over_it_stays_and_what_was_written_over_a_friends_is_the_friends_again(hall):
    one = hall.group("one")
    mate = hall.mate(one)
    save(one, text="ของฉัน")
    mine = state(one)["answers"][0]
    save(mate, text="เพื่อนแก้ต่อ", item=mine["item"], base=mine["base"])
    save(mate, "w1_4", "ของเพื่อน")
    theirs = next(answer for answer in state(one)["answers"] if answer["question"] == "w1_4")
    save(one, "w1_4", "ฉันแก้ทับ", item=theirs["item"], base=theirs["base"])
    hall.lead("erase", visit=one.visit.id)
    assert {answer["text"] for answer in state(mate)["answers"]} == {"เพื่อนแก้ต่อ", "ของเพื่อน"}
    assert all(answer["versions"] == [] for answer in state(mate)["answers"])
    told = hall.lead("history", item=mine["item"])["history"]
    assert [(row["text"], row["op"]) for row in told] == [("เพื่อนแก้ต่อ", "save"), ("", "erase")]


def test_only_the_facilitator_erases_and_only_a_participant(hall):
    one, two = hall.group("one"), hall.group("two")
    save(two, text="อยู่ต่อ")
    for name in ("erase", "people"):
        with pytest.raises(SamutError, match="not_allowed"):
            do(one, name, "console", visit=two.visit.id)
    for wrong in (hall.leader.visit.id, two.visit.group, "0" * 32, None):
        with pytest.raises(SamutError, match=r"no_person|bad_request"):
            hall.lead("erase", visit=wrong)
    assert state(two)["answers"][0]["text"] == "อยู่ต่อ"


def test_consent_is_ones_own_and_nothing_depends_on_it(hall):
    one = hall.group("one")
    mate = hall.mate(one)
    assert not any(state(one)["own"]["agreed"].values())
    save(one, text="ร่วมได้โดยไม่ยินยอม")
    do(one, "agree", research=True, attendance=True)
    do(one, "agree", attendance=False)
    assert state(one)["own"]["agreed"] == {"attendance": False, "contact": False, "happiness": False, "research": True}
    assert not any(state(mate)["own"]["agreed"].values())
    for wrong in ("yes", 1, None, []):
        with pytest.raises(SamutError, match="bad_request"):
            do(one, "agree", research=wrong)
    with pytest.raises(SamutError, match="not_allowed"):
        do(hall.leader, "agree", research=True)


def test_how_one_may_be_reached_is_for_the_facilitator_alone_and_goes_with_the_person(hall):
    one = hall.group("one")
    mate, board = hall.mate(one), hall.sit(Visit(new_id(), "board"))
    with pytest.raises(SamutError, match="bad_request"):
        do(one, "reach", words=SECRET)
    do(one, "agree", contact=True)
    do(one, "reach", words=f"  {SECRET}\n ไลน์ ")
    assert state(one)["own"]["contact"] == f"{SECRET} ไลน์"
    (found,) = [person for person in hall.lead("people")["people"] if person["contact"]]
    assert (found["visit"], found["contact"]) == (one.visit.id, f"{SECRET} ไลน์")
    assert SECRET not in str([state(mate), state(board, "board"), state(hall.leader, "console")])
    do(one, "agree", contact=False)
    assert state(one)["own"]["contact"] == "" and not any(person["contact"] for person in hall.lead("people")["people"])
    do(one, "agree", contact=True)
    assert state(one)["own"]["contact"] == "", "once taken back it is asked for again"
    do(one, "reach", words=SECRET)
    assert SECRET.encode() in bytes_of(hall.settings.data)
    hall.lead("erase", visit=one.visit.id)
    assert SECRET.encode() not in bytes_of(hall.settings.data)
    assert state(one)["own"]["contact"] == ""


@pytest.mark.parametrize("words", [7, None, ["x"], "x" * 101])
def test_how_one_may_be_reached_is_a_short_line(hall, words):
    one = hall.group("one")
    do(one, "agree", contact=True)
    with pytest.raises(SamutError):
        do(one, "reach", words=words)
    assert state(one)["own"]["contact"] == ""


def test_one_is_asked_once_and_putting_it_aside_agrees_to_nothing(hall):
    one = hall.group("one")
    assert state(one)["own"]["answered"] is False
    do(one, "agree")
    assert state(one)["own"]["answered"] is True and not any(state(one)["own"]["agreed"].values())


def test_the_whole_workshop_is_erased_from_the_console_and_every_visit_to_it_ends(hall):
    one = hall.group("กลุ่มลับ")
    save(one, text=SECRET)
    register = Register(hall.store)
    assert register.visit(one.visit.id)
    held = hall.lead("holds")
    assert held["groups"] == 1 and held["entries"] >= 4
    for name in ("holds", "erase_workshop"):
        with pytest.raises(SamutError, match="not_allowed"):
            do(one, name, "console")
    assert hall.lead("erase_workshop")["erased"] == held["entries"]
    for gone in (SECRET, "กลุ่มลับ", '"nickname"'):
        assert gone.encode() not in bytes_of(hall.settings.data)
    assert register.groups() == () and register.visit(one.visit.id) is None and register.visit(hall.leader.visit.id) is None
    with pytest.raises(SamutError, match="not_allowed"):
        hall.lead("holds")


def test_the_command_says_what_goes_and_erases_only_when_told_so(hall, capsys):
    save(hall.group("กลุ่มลับ"), text=SECRET)
    folder = hall.settings.data
    hall.store.close()
    assert main(["erase", "--data", str(folder), "--lang", "en"]) == 1
    assert "--yes" in capsys.readouterr().out and SECRET.encode() in bytes_of(folder)
    assert main(["erase", "--data", str(folder), "--yes", "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "backups" in said and "exports" in said
    for gone in (SECRET, "กลุ่มลับ", '"nickname"'):
        assert gone.encode() not in bytes_of(folder)
    with closing(Store(hall.settings.url)) as store:
        assert Register(store).groups() == () and Register(store).visit(hall.leader.visit.id) is None


def test_where_nothing_is_there_is_nothing_to_erase(tmp_path, capsys):
    assert main(["erase", "--data", str(tmp_path), "--yes", "--lang", "en"]) == 1
    assert "no workshop" in capsys.readouterr().err


NOTE = "ดูแลพ่อที่ป่วยอยู่บ้าน"


@pytest.fixture
def papers(tmp_path):
    hall = Hall(tmp_path, "a5")
    hall.lead("phase", phase="team")
    hall.one = hall.group("one")
    yield hall
    hall.store.close()


def typed(hall, sheet, note, base=(), **args):
    given = {"form": "F1", "group": hall.one.visit.group, "question": "k1", "sheet": sheet, "text": "", "fields": {"k1_1": 4, "note": note} if note else {}}
    return hall.lead("paper_save", **{**given, "id": new_id(), "item": new_id(), "base": list(base), **args})


def on_paper(hall):
    return [(one["sheet"], one["name"], one["answers"], one["research"]) for one in hall.lead("people")["sheets"]]


def erase_sheet(hall, sheet, **args):
    return hall.lead("erase_sheet", **{"form": "F1", "group": hall.one.visit.group, "sheet": sheet, **args})["erased"]


def test_a_persons_sheet_of_paper_is_erased_with_what_was_written_over_and_the_others_stay(papers):
    first = typed(papers, "1", NOTE, research=True)
    typed(papers, "1", "แก้แล้ว", base=[first["saved"]], research=True)
    typed(papers, "2", "ของแผ่นสอง")
    assert on_paper(papers) == [("01", "one", 1, True), ("02", "one", 1, False)]
    assert NOTE.encode() in bytes_of(papers.settings.data)
    assert erase_sheet(papers, "1") == 2
    for gone in (NOTE, "แก้แล้ว"):
        assert gone.encode() not in bytes_of(papers.settings.data)
    assert "ของแผ่นสอง".encode() in bytes_of(papers.settings.data)
    assert on_paper(papers) == [("02", "one", 1, False)]
    assert NOTE not in str(papers.leader.log)


def test_a_sheet_that_was_emptied_is_still_listed_as_the_store_still_holds_its_words(papers):
    first = typed(papers, "1", NOTE)
    typed(papers, "1", "", base=[first["saved"]])
    assert NOTE.encode() in bytes_of(papers.settings.data)
    assert on_paper(papers) == [("01", "one", 0, False)]
    erase_sheet(papers, "๑")
    assert NOTE.encode() not in bytes_of(papers.settings.data) and on_paper(papers) == []


def test_an_erased_sheets_number_is_free_for_whoever_types_and_may_be_erased_again(papers):
    typed(papers, "1", "ของเดิม")
    first, papers.leader = papers.leader, papers.sit(Visit(new_id(), "facilitator"))
    with pytest.raises(SamutError, match="not_yours"):
        typed(papers, "1", NOTE)
    erase_sheet(papers, "1")
    again = typed(papers, "1", NOTE)
    assert on_paper(papers) == [("01", "one", 1, False)]
    typed(papers, "1", "", base=[again["saved"]])
    erase_sheet(papers, "1")
    assert NOTE.encode() not in bytes_of(papers.settings.data)
    papers.leader = first


def test_what_a_person_rated_on_a_phone_is_no_sheet_and_stays(papers):
    item = state(papers.one)["single"]["k1"]
    save(papers.one, "k1", item=item, fields={"k1_1": 5, "note": "บนมือถือ"})
    typed(papers, "1", NOTE)
    assert len(on_paper(papers)) == 1
    erase_sheet(papers, "1")
    assert state(papers.one)["answers"][0]["fields"]["note"] == "บนมือถือ"


@pytest.mark.parametrize("args", [{"sheet": "2"}, {"sheet": "x"}, {"form": "F2"}, {"form": "F9"}, {"group": "0" * 32}, {"group": None}, {"sheet": ""}])
def test_a_sheet_that_is_not_there_erases_nothing(papers, args):
    typed(papers, "1", NOTE)
    with pytest.raises(SamutError):
        erase_sheet(papers, **{"sheet": "1", **args})
    assert on_paper(papers) == [("01", "one", 1, False)]


def test_only_the_facilitator_erases_a_sheet(papers):
    typed(papers, "1", NOTE)
    with pytest.raises(SamutError, match="not_allowed"):
        do(papers.one, "erase_sheet", "console", form="F1", group=papers.one.visit.group, sheet="1")
    assert NOTE.encode() in bytes_of(papers.settings.data)
