"""The small program in Panel: the board, which looks for more answers by a periodic callback."""

import panel as pn
from records import POLL_SECONDS, figure, rows

pn.extension("plotly")
answers = rows()
chart = pn.pane.Plotly(figure(answers), sizing_mode="stretch_width", height=450)


def follow() -> None:
    global answers
    now = rows()
    if now != answers:
        answers = now
        chart.object = figure(answers)


pn.state.add_periodic_callback(follow, period=int(POLL_SECONDS * 1000))
pn.Column(chart).servable()
