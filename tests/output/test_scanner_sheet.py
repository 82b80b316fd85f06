"""The printed sheet that tests a scanner can be scanned."""

import io

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader

from companion.bootstrap import Program
from companion.domain.documents import ScannerSheetContent
from companion.domain.scanner_check import TEST_LETTERS, TEST_NUMBER


@pytest.mark.parametrize("words", ["Only digits, as on every badge", "只有数字", "숫자만 있습니다"])
def test_both_codes_are_read_from_the_page_and_the_words_stand_beside_them(words: str) -> None:
    content = ScannerSheetContent(
        "Scanner test", "Scan both.", ((TEST_NUMBER, "One", words), (TEST_LETTERS, "Two", words)), "Set", ("A", "B")
    )
    pdf = Program().documents.scanner_sheet(content).pdf
    page = pypdfium2.PdfDocument(pdf)[0]
    picture = page.render(scale=2).to_pil()
    assert {code.text for code in zxingcpp.read_barcodes(picture)} == {TEST_NUMBER, TEST_LETTERS}
    assert words in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
