"""Blocks -> DOCX, to be gone on with in Word. Tables are written as XML: python-docx takes minutes for such."""

from __future__ import annotations

import io
from typing import Any

from samut.documents.blocks import Block, Document, Heading, Rules, Sheet, Table, Timeline, Words
from samut.documents.words import line
from samut.documents.writers.docx_fonts import embed
from samut.documents.writers.docx_xml import WIDTH, dotted, footer, letters, paragraph, runs, table
from samut.documents.writers.line_breaks import LINE

SIZES = {0: 18.0, 1: 15.0, 2: 13.0, 3: 12.0}
BODY = 12.0
CM = 360_000
"""Of Word's units, in a centimetre."""


def docx(document: Document) -> bytes:
    """The document, with its letters in it."""
    import docx as library

    made = library.Document()
    made.core_properties.title, made.core_properties.author = document.title, ""
    _styles(made)
    embed(made)
    _of_today(made)
    for number, sheet in enumerate(document.sheets):
        _section(made, sheet, number)
        for block in sheet.blocks:
            _add(made, block, sheet, document.ours)
    _footer(made, document)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def _of_today(made: Any) -> None:
    """Word opens it as a file of its own day, not as one of 2010."""
    from docx.oxml.ns import qn

    mode = made.settings.element.find(f"{{*}}compat/{{*}}compatSetting[@{qn('w:name')}='compatibilityMode']")
    mode.set(qn("w:val"), "15")


def _styles(made: Any) -> None:
    """Letters and language of every style that is used, for Thai, which Word calls a complex script, as for Latin."""
    for name, size in (("Normal", BODY), *((f"Heading {level}", SIZES[level]) for level in (1, 2, 3)), ("Title", 18.0)):
        style = made.styles[name]
        found = style.element.get_or_add_rPr()
        for child in [*found, *style.element.iterfind("{*}pPr/{*}pBdr")]:
            child.getparent().remove(child)
        bold = name != "Normal"
        found.extend(letters(size, bold))
        style.paragraph_format.space_after = 0 if name == "Normal" else 3 * 12_700
        style.paragraph_format.space_before = (10 * 12_700) if bold and name != "Title" else 0
        style.paragraph_format.keep_with_next = bold or None


def _section(made: Any, sheet: Sheet, number: int) -> None:
    from docx.enum.section import WD_ORIENT, WD_SECTION

    section = made.add_section(WD_SECTION.NEW_PAGE) if number else made.sections[0]
    if number:
        _ends_with_its_words(made)
    sides = (int(29.7 * CM), 21 * CM) if sheet.landscape else (21 * CM, int(29.7 * CM))
    section.page_width, section.page_height = sides
    section.orientation = WD_ORIENT.LANDSCAPE if sheet.landscape else WD_ORIENT.PORTRAIT
    around = 14 if sheet.landscape else 20
    section.left_margin = section.right_margin = around * CM // 10
    section.top_margin = section.bottom_margin = (14 if sheet.landscape else 18) * CM // 10
    section.footer_distance = 8 * CM // 10


def _ends_with_its_words(made: Any) -> None:
    """The last paragraph ends the section before: one of its own would be an empty page after a full one."""
    *_, last, ending, _ = made.element.body
    last.set_sectPr(ending.pPr.find("{*}sectPr"))
    made.element.body.remove(ending)


def _add(made: Any, block: Block, sheet: Sheet, ours: bool) -> None:
    if isinstance(block, Heading):
        style = "Title" if not block.level else f"Heading{block.level}"
        words = runs(line(block.text, bold=True), SIZES[block.level], LINE)
        _put(made, paragraph(words, style, centred=not block.level))
    elif isinstance(block, Words):
        for one in block.lines:
            _put(made, paragraph(runs(one, BODY, LINE if ours else 0), stays=block.stays))
    elif isinstance(block, Rules):
        for left in reversed(range(block.n)):
            _put(made, dotted(stays=left > 0))
    elif isinstance(block, Table):
        _put(made, table(block, sheet.landscape, ours))
        _put(made, paragraph([], gap=1 if block is sheet.blocks[-1] else 6))
    elif isinstance(block, Timeline):
        _picture(made, block)


def _picture(made: Any, block: Timeline) -> None:
    from samut.documents.writers.pdf import picture

    made.add_picture(io.BytesIO(picture(block)), width=17 * CM)


def _put(made: Any, element: Any) -> None:
    made.element.body.insert_element_before(element, "w:sectPr")


def _footer(made: Any, document: Document) -> None:
    for section, sheet in zip(made.sections, document.sheets, strict=True):
        section.footer.is_linked_to_previous = False
        first = section.footer.paragraphs[0]._p
        first.getparent().replace(first, footer(document.footer, document.page, WIDTH[sheet.landscape]))
