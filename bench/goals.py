"""What is measured, what it is to reach, and what is compared with what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["most", "times", "flat", "told"]


@dataclass(frozen=True)
class Goal:
    """One row of the table.

    most: our median is at most `limit`. times: plain Voila's median is at least `limit` times ours. flat: our last
    value is at most `limit` times the first, or two above it where they count things. told: no goal.
    """

    row: str
    words: str
    unit: str
    kind: Kind
    limit: float = 0.0
    digits: int = 2
    counts: bool = False


GOALS = (
    Goal("entry_first_kb", "Entry page, first visit, on the wire", "KB", "most", 400, 0),
    Goal("entry_later_kb", "Entry page, later visit, on the wire", "KB", "most", 40, 0),
    Goal("board_first_kb", "Board, first visit, on the wire ¹", "KB", "most", 900, 0),
    Goal("board_later_kb", "Board, later visit, on the wire ¹", "KB", "most", 60, 0),
    Goal("entry_late_kb", "On the second day ⁸: the largest activity's entry page, on the wire", "KB", "most", 40, 0),
    Goal("board_late_kb", "On the second day ⁸: the largest activity's board, on the wire", "KB", "most", 60, 0),
    Goal("entry_off_origin", "Entry page, requests to other machines", "", "most", 0, 0),
    Goal("entry_cold_s", "Entry page, usable in a cold Chromium", "s", "times", 4),
    Goal("board_cold_s", "Board, chart drawn in a cold Chromium ¹", "s", "times", 6),
    Goal("a2_board_cold_s", "Our board's own notebook in plain Voila, without its chart", "s", "told"),
    Goal("phone_first_s", "Emulated phone, first visit usable ²", "s", "times", 6),
    Goal("phone_second_s", "Emulated phone, second visit usable ²", "s", "times", 5),
    Goal("crowd_s", "40 joining at once, the last one usable ³", "s", "times", 15),
    Goal("crowd_client_share", "Of that, what the clients took, in cores", "", "told"),
    Goal("join_cpu_s", "Processor time of one join ⁴", "s", "most", 0.12, 3),
    Goal("unforked_cpu_s", "The same with kernels that start by themselves", "s", "told", 0, 3),
    Goal("join_s", "One join, usable ³", "s", "told", 0, 3),
    Goal("unforked_s", "The same with kernels that start by themselves", "s", "told", 0, 3),
    Goal("memory_mb", "Memory (PSS) with 40 phones ⁵", "MB", "times", 4, 0),
    Goal("idle_percent", "Server and kernels with 40 idle phones ⁵, of one core", "%", "most", 5, 1),
    Goal("follow_s", "All 40 follow the console, p95 ⁶", "s", "most", 2),
    Goal("follow_activity_s", "All 40 follow the console to the next activity, p95 ⁷", "s", "most", 2),
    Goal("follow_activity_cpu_s", "Processor time of one following ⁷", "s", "told", 0, 3),
    Goal("late_follow_s", "On the second day ⁸: all 40 follow the console, p95 ⁶", "s", "most", 2),
    Goal("late_follow_activity_s", "On the second day ⁸: all 40 follow to the next activity, p95 ⁷", "s", "most", 2),
    Goal("seen_p50_s", "Answer sent → on the board's socket, p50 ⁶", "s", "most", 0.25, 3),
    Goal("seen_p95_s", "Answer sent → on the board's socket, p95 ⁶", "s", "most", 0.5, 3),
    Goal("late_seen_p50_s", "On the second day ⁸: answer sent → on the board's socket, p50 ⁶", "s", "most", 0.25, 3),
    Goal("late_seen_p95_s", "On the second day ⁸: answer sent → on the board's socket, p95 ⁶", "s", "most", 0.5, 3),
    Goal("update_kb", "An update on the board's socket, before compression", "KB", "told", 0, 1),
    Goal("kernel_said_s", "Kernel killed → the page says so", "s", "most", 5),
    Goal("kernel_back_s", "Kernel killed → connected again", "s", "most", 10),
    Goal("server_said_s", "Server killed → the page says so", "s", "most", 5),
    Goal("server_back_s", "Server there again → connected again", "s", "most", 10),
    Goal("hole_said_s", "Wi-Fi falls silent → the page says so", "s", "most", 5),
    Goal("hole_back_s", "Wi-Fi there again → connected again", "s", "most", 10),
    Goal("soak_kernels", "8 hours ⁹: kernels", "", "flat", 1, 0, True),
    Goal("soak_all_mb", "8 hours ⁹: memory of all processes (PSS)", "MB", "flat", 1.1, 0),
    Goal("soak_server_mb", "8 hours ⁹: memory of the server (PSS)", "MB", "flat", 1.1, 0),
    Goal("soak_server_threads", "8 hours ⁹: threads of the server", "", "flat", 1, 0, True),
    Goal("soak_server_handles", "8 hours ⁹: file handles of the server", "", "flat", 1, 0, True),
    Goal("soak_warm_mb", "8 hours ⁹: memory of the warm process (PSS)", "MB", "flat", 1.1, 0),
    Goal("soak_warm_threads", "8 hours ⁹: threads of the warm process", "", "flat", 1, 0, True),
    Goal("soak_warm_handles", "8 hours ⁹: file handles of the warm process", "", "flat", 1, 0, True),
)

NOTES = (
    "Plain Voila serves the same `a2_memory.ipynb`, where `open_activity` is a rehearsal on an empty store. “On the "
    "wire”: all bytes of the TCP connections both ways, HTTP and WebSocket, until 2 s after the page is usable.",
    "¹ Plain Voila can't draw our board's chart (its script is served by our server only), so beside it stands the "
    "small program of `bench/peers/voila`: a plotly FigureWidget of as many answers.",
    "² 10 Mbit/s, 40 ms, processor 4 times slower, all by Chromium's own emulation on this machine. No real phone.",
    "³ By socket clients: the page, the files a browser loads with it, and the widget's first state. The clients share "
    "this machine's processors with the server.",
    "⁴ Server, warm process and kernel together, page and files included.",
    "⁵ Ours with console and board open besides, and with pages that ask every 2 s whether the server is there. Idling "
    "is measured over 20 s, 10 s after the last one came.",
    "⁶ Until the socket has it, not until it is drawn.",
    "⁷ By socket clients that have the scripts already: the new page, and the first state of its widget.",
    "⁸ All that the demonstration's twelve groups write in two days (about 2,000 entries) is there already.",
    "⁹ Joins, reloads and sleeps of 40 phones for 8 hours, played in minutes: the first half hour → the last.",
)

PEER_ROWS = (
    Goal("entry_first_kb", "Entry, first visit, on the wire", "KB", "told", 0, 0),
    Goal("entry_later_kb", "Entry, later visit", "KB", "told", 0, 0),
    Goal("board_first_kb", "Board, first visit", "KB", "told", 0, 0),
    Goal("board_later_kb", "Board, later visit", "KB", "told", 0, 0),
    Goal("off_origin", "Requests to other machines, both pages", "", "told", 0, 0),
    Goal("entry_cold_s", "Entry usable, cold Chromium", "s", "told"),
    Goal("board_cold_s", "Board drawn, cold Chromium", "s", "told"),
    Goal("phone_first_s", "Entry usable, emulated phone, first visit", "s", "told"),
    Goal("phone_second_s", "Entry usable, emulated phone, second visit", "s", "told"),
    Goal("crowd_s", "8 pages at once in one Chromium, the last one usable", "s", "told"),
    Goal("memory_mb", "Memory (PSS) of the server with those 8", "MB", "told", 0, 0),
    Goal("seen_p50_s", "Save pressed → point on the board, p50", "s", "told"),
    Goal("seen_p95_s", "Save pressed → point on the board, p95", "s", "told"),
)
