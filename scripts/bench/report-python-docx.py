"""Writes the Markdown of report-word.mjs as Word with python-docx, in the way that its manual shows.

python3 scripts/bench/report-python-docx.py IN.md OUT.docx
"""

import re
import sys
from pathlib import Path

from docx import Document
from docx.shared import Cm

source, out = map(Path, sys.argv[1:])
document = Document()
for block in source.read_text(encoding="utf-8").split("\n\n"):
    if block.startswith("## "):
        document.add_heading(block[3:], level=2)
    elif block.startswith("> "):
        document.add_paragraph(block[2:], style="Quote")
    elif block.startswith("!["):
        caption, file = re.fullmatch(r"!\[(.*)\]\((.*)\)", block).groups()
        document.add_picture(str(source.parent / file), width=Cm(16))
        document.add_paragraph(caption, style="Caption")
    elif block.startswith("| "):
        head, _, *rows = [line.strip("| ").split(" | ") for line in block.split("\n")]
        table = document.add_table(rows=1 + len(rows), cols=len(head), style="Table Grid")
        for row, texts in zip(table.rows, [head, *rows]):
            for cell, text in zip(row.cells, texts):
                cell.text = text
    else:
        document.add_paragraph(block)
document.save(out)
