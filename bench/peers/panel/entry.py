"""The small program in Panel: the page where one answers."""

import panel as pn
from records import save

pn.extension()
year, text = pn.widgets.TextInput(name="Year"), pn.widgets.TextInput(name="Text")
button = pn.widgets.Button(name="Save")


def press(_event: object) -> None:
    save(year.value_input, text.value_input)
    year.value = text.value = ""


button.on_click(press)
pn.Column(year, text, button).servable()
