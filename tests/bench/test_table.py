"""From measured values to the README's table."""

from __future__ import annotations

import psutil
import pytest
from bench.goals import Goal
from bench.processes import kept
from bench.table import END, START, main_table, met, page, peer_table, percentile, put, ratio, shown, slope

MOST = Goal("a", "Bytes", "KB", "most", 400, 0)
TIMES = Goal("b", "Seconds", "s", "times", 4)
KEPT = Goal("c", "Handles", "", "flat", 1, 0, counts=True)
GROWN = Goal("d", "Memory", "MB", "flat", 1.1, 0)
RESULTS = {
    "machine": {"cores": 2, "cpu": "a processor", "memory_gb": 24, "system": "a system"},
    "versions": {"Python": "3.11"},
    "commit": "abc1234",
    "measured": {"entry_first_kb": {"samut": [70, 71, 75], "voila": [10_000, 10_100, 10_200]}},
}


def test_a_percentile_is_one_of_the_values():
    values = list(range(1, 21))
    assert percentile(values, 50) == 10
    assert percentile(values, 95) == 19
    assert percentile([7], 95) == 7
    assert percentile([3, 1, 2], 100) == 3


def test_a_ratio_is_of_medians_and_needs_both():
    assert ratio({"samut": [1, 2, 100], "voila": [8, 9, 0]}) == 4
    assert ratio({"samut": [1]}) is None
    assert ratio({"samut": [0.0], "voila": [2]}) is None


@pytest.mark.parametrize(("ours", "reached"), [([400], True), ([401], False), ([1, 400, 900], True), ([], None)])
def test_a_limit_is_held_by_the_median(ours, reached):
    assert met(MOST, {"samut": ours}) is reached


@pytest.mark.parametrize(("plain", "reached"), [([4.0], True), ([3.99], False), ([], None)])
def test_a_ratio_is_held_against_its_goal(plain, reached):
    assert met(TIMES, {"samut": [1.0], "voila": plain}) is reached


def test_flat_means_the_last_is_like_the_first():
    assert met(KEPT, {"samut": [40, 90, 42]}) is True
    assert met(KEPT, {"samut": [40, 40, 43]}) is False
    assert met(GROWN, {"samut": [100, 110]}) is True
    assert met(GROWN, {"samut": [100, 111]}) is False
    assert met(GROWN, {"samut": [100]}) is False, "one look shows nothing"


def test_a_slope_is_that_of_the_line_through_all_values():
    assert slope([1, 3, 5]) == 2
    assert slope([4]) == 0


def test_a_figure_has_its_spread_and_what_was_not_measured_is_a_dash():
    assert shown([1200, 1000, 1100], MOST) == "1,100 KB (1,000–1,200)"
    assert shown([5, 5], MOST) == "5 KB"
    assert shown([], MOST) == "–"
    assert shown([100, 102, 104], GROWN) == "100 → 104 MB (+4.00 an hour)"


def test_the_table_shows_ratio_goal_and_number_of_values():
    table = main_table(RESULTS["measured"])
    assert "| 142.3× | ≤ 400 KB | yes | 71 KB (70–75) | 10,100 KB (10,000–10,200) | 3 |" in table
    assert table.count("\n") == 2, "rows that were not measured are left out"


def test_where_one_was_measured_less_often_both_numbers_are_shown():
    assert "| 3 / 2 |" in main_table({"entry_first_kb": {"samut": [70, 71, 75], "voila": [10_000, 10_100]}})
    assert main_table({"entry_first_kb": {"voila": [10_000, 10_100]}}).endswith("| 2 |")


def test_a_goal_that_is_not_met_is_shown_as_not_met():
    table = main_table({"entry_first_kb": {"samut": [500]}})
    assert "| – | ≤ 400 KB | **no** | 500 KB | – | 1 |" in table


def test_peers_stand_beside_each_other_and_one_that_lacks_a_row_has_a_dash():
    table = peer_table({"Samut (a2)": {"entry_first_kb": [70.0], "memory_mb": [300.0]}, "Panel": {"memory_mb": [90.0]}})
    assert "| | Samut (a2) | Panel |" in table
    assert "| Entry, first visit, on the wire | 70 KB | – |" in table


def test_the_page_names_machine_commit_and_who_could_not_be_measured():
    said = page({**RESULTS, "peers": {"Panel": {"memory_mb": [90.0]}}, "lacking": {"Solara": "no network"}})
    assert "short run" not in said
    assert "A short run: 8 phones" in page({**RESULTS, "phones": 8})
    for word in ("2 cores of a processor, 24 GB, a system", "Python 3.11", "abc1234", "Solara: no network."):
        assert word in said


def test_a_round_in_which_plain_voila_left_a_page_unanswered_is_named():
    assert "unanswered" not in page(RESULTS)
    assert "unanswered for 300 s, so this does not count of it: 40 at once, round 4." in page(
        {**RESULTS, "unanswered": ["40 at once, round 4"]}
    )


def test_what_stands_between_the_markers_is_replaced_and_nothing_else():
    before = f"# Samut\n\n{START}\nold\n{END}\n\nrest \\1\n"
    after = put(before, "new \\1 | row |")
    assert after == f"# Samut\n\n{START}\nnew \\1 | row |\n{END}\n\nrest \\1\n"
    assert put(after, "new \\1 | row |") == after


@pytest.mark.parametrize("text", ["no markers", START, f"{START}{END}{START}{END}"])
def test_a_readme_without_its_two_markers_is_left_alone(text):
    with pytest.raises(ValueError, match="one"):
        put(text, "new")


def test_memory_is_called_what_was_summed():
    """What the system can't divide among those who share it counts several times, and is not called PSS."""
    measured = {"memory_mb": {"samut": [400.0], "voila": [900.0]}}
    assert "Memory (PSS) with 40 phones" in page({**RESULTS, "measured": measured})
    told = page({**RESULTS, "measured": measured, "memory": "RSS"})
    assert "Memory (RSS) with 40 phones" in told and "PSS" not in told


def test_a_process_is_looked_at_without_file_descriptors_too(monkeypatch):
    """As on Windows, which has handles and no PSS."""
    monkeypatch.setattr("bench.processes.sys.platform", "win32")
    monkeypatch.setattr("bench.processes.MEMORY", "RSS")
    monkeypatch.delattr(psutil.Process, "num_fds")
    monkeypatch.setattr(psutil.Process, "num_handles", lambda process: 7, raising=False)
    found = kept(psutil.Process())
    assert found.handles == 7 and found.memory > 1 and found.threads >= 1
