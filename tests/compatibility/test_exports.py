"""What is taken home from the first version's workshop says what it said."""

from __future__ import annotations

from compatibility import exports, recorded


def test_documents_tables_and_forms_say_the_same(copied, tmp_path):
    assert recorded.differences(recorded.read("exports"), exports.exported(copied, tmp_path / "files")) == ""
