"""The small program in Solara: two pages, the board's chart drawn again when a task finds more answers."""

import asyncio

import solara
import solara.lab
from records import POLL_SECONDS, figure, rows, save


@solara.component
def Entry() -> None:
    year, set_year = solara.use_state("")
    text, set_text = solara.use_state("")

    def press() -> None:
        save(year, text)
        set_year("")
        set_text("")

    solara.InputText("Year", year, on_value=set_year, continuous_update=True)
    solara.InputText("Text", text, on_value=set_text, continuous_update=True)
    solara.Button("Save", on_click=press)


@solara.component
def Board() -> None:
    answers, set_answers = solara.use_state(rows())

    async def follow() -> None:
        while True:
            await asyncio.sleep(POLL_SECONDS)
            set_answers(rows())

    solara.lab.use_task(follow, dependencies=[])
    solara.FigurePlotly(figure(answers), dependencies=[answers])


routes = [solara.Route("entry", component=Entry), solara.Route("board", component=Board)]
