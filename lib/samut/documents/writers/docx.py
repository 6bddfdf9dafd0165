"""DOCX of blocks, for Word. Tables are written as XML: python-docx takes minutes for tables of this size."""

from __future__ import annotations

import io
from typing import Any

from samut.documents.blocks import Block, Document, Heading, Rules, Sheet, Table, TimelineBlock, Words
from samut.documents.words import line
from samut.documents.writers.docx_fonts import embed
from samut.documents.writers.docx_xml import WIDTH, dotted, footer, letters, paragraph, runs, table
from samut.documents.writers.line_breaks import LINE

SIZES = {0: 18.0, 1: 15.0, 2: 13.0, 3: 12.0}
BODY = 12.0
CM = 360_000
"""Of Word's units, in a centimetre."""


def docx(document: Document) -> bytes:
    """Return the document, with its letters in it."""
    import docx as library

    word_file = library.Document()
    word_file.core_properties.title, word_file.core_properties.author = document.title, ""
    _styles(word_file)
    embed(word_file)
    _of_today(word_file)
    for number, sheet in enumerate(document.sheets):
        _section(word_file, sheet, number)
        for block in sheet.blocks:
            _add(word_file, block, sheet, document.kit_words)
    _footer(word_file, document)
    stream = io.BytesIO()
    word_file.save(stream)
    return stream.getvalue()


def _of_today(document: Any) -> None:
    """Make Word open it as a file of today, not as one of 2010."""
    from docx.oxml.ns import qn

    mode = document.settings.element.find(f"{{*}}compat/{{*}}compatSetting[@{qn('w:name')}='compatibilityMode']")
    mode.set(qn("w:val"), "15")


def _styles(document: Any) -> None:
    """Set letters and language of every style that is used, for Thai, a complex script to Word, as for Latin."""
    for name, size in (("Normal", BODY), *((f"Heading {level}", SIZES[level]) for level in (1, 2, 3)), ("Title", 18.0)):
        style = document.styles[name]
        properties = style.element.get_or_add_rPr()
        for child in [*properties, *style.element.iterfind("{*}pPr/{*}pBdr")]:
            child.getparent().remove(child)
        bold = name != "Normal"
        properties.extend(letters(size, bold))
        style.paragraph_format.space_after = 0 if name == "Normal" else 3 * 12_700
        style.paragraph_format.space_before = (10 * 12_700) if bold and name != "Title" else 0
        style.paragraph_format.keep_with_next = bold or None


def _section(document: Any, sheet: Sheet, number: int) -> None:
    from docx.enum.section import WD_ORIENT, WD_SECTION

    section = document.add_section(WD_SECTION.NEW_PAGE) if number else document.sections[0]
    if number:
        _ends_with_its_words(document)
    sides = (int(29.7 * CM), 21 * CM) if sheet.landscape else (21 * CM, int(29.7 * CM))
    section.page_width, section.page_height = sides
    section.orientation = WD_ORIENT.LANDSCAPE if sheet.landscape else WD_ORIENT.PORTRAIT
    around = 14 if sheet.landscape else 20
    section.left_margin = section.right_margin = around * CM // 10
    section.top_margin = section.bottom_margin = (14 if sheet.landscape else 18) * CM // 10
    section.footer_distance = 8 * CM // 10


def _ends_with_its_words(document: Any) -> None:
    """Let the last paragraph end the section before: one of its own would be an empty page after a full one."""
    *_, last, ending, _ = document.element.body
    last.set_sectPr(ending.pPr.find("{*}sectPr"))
    document.element.body.remove(ending)


def _add(document: Any, block: Block, sheet: Sheet, kit_words: bool) -> None:
    if isinstance(block, Heading):
        style = "Title" if not block.level else f"Heading{block.level}"
        words = runs(line(block.text, bold=True), SIZES[block.level], LINE)
        _put(document, paragraph(words, style, centred=not block.level))
    elif isinstance(block, Words):
        for text_line in block.lines:
            _put(document, paragraph(runs(text_line, BODY, LINE if kit_words else 0), stays=block.stays))
    elif isinstance(block, Rules):
        for left in reversed(range(block.n)):
            _put(document, dotted(stays=left > 0))
    elif isinstance(block, Table):
        _put(document, table(block, sheet.landscape, kit_words))
        _put(document, paragraph([], gap=1 if block is sheet.blocks[-1] else 6))
    elif isinstance(block, TimelineBlock):
        _picture(document, block)


def _picture(document: Any, block: TimelineBlock) -> None:
    from samut.documents.writers.pdf import picture

    document.add_picture(io.BytesIO(picture(block)), width=17 * CM)


def _put(document: Any, element: Any) -> None:
    document.element.body.insert_element_before(element, "w:sectPr")


def _footer(word_file: Any, document: Document) -> None:
    for section, sheet in zip(word_file.sections, document.sheets, strict=True):
        section.footer.is_linked_to_previous = False
        first = section.footer.paragraphs[0]._p
        first.getparent().replace(first, footer(document.footer, document.page, WIDTH[sheet.landscape]))
