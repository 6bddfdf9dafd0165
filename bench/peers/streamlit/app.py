"""The small program in Streamlit: two pages, the board's chart in a fragment that runs by itself."""

import streamlit as st
from records import POLL_SECONDS, figure, rows, save


def entry() -> None:
    with st.form("answer", clear_on_submit=True):
        year = st.text_input("Year")
        text = st.text_input("Text")
        if st.form_submit_button("Save"):
            save(year, text)


@st.fragment(run_every=POLL_SECONDS)
def chart() -> None:
    st.plotly_chart(figure(rows()), key="chart")


def board() -> None:
    chart()


st.navigation([st.Page(entry, default=True), st.Page(board, url_path="board")], position="hidden").run()
