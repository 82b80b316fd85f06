"""Values that go into a PDF as they are."""

from typing import Any

from reportlab.pdfbase import pdfdoc


class Raw(pdfdoc.PDFObject):  # type: ignore[misc]
    """A value as it stands in a PDF."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def format(self, document: Any) -> bytes:  # noqa: ARG002 - ReportLab calls it so
        """What goes into the file."""
        return self.content
