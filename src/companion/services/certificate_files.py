"""Certificates as files to send on: one for each person, named after serial and name."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.documents import CertificateContent, RenderedDocument
from companion.domain.file_names import file_names
from companion.services.ports import Cancelled, DocumentEngine, Progress


def each_file(
    documents: DocumentEngine,
    contents: Sequence[CertificateContent],
    *,
    template: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Iterator[tuple[CertificateContent, str, RenderedDocument]]:
    """A document for each certificate with the name of its file; who cannot be drawn comes with an empty document."""
    names = file_names((" ".join(part for part in (one.serial, one.name) if part) for one in contents), ".pdf")
    for done, (content, name) in enumerate(zip(contents, names, strict=True), 1):
        if cancelled is not None and cancelled():
            return
        yield content, name, documents.certificates([content], template=template)
        if progress is not None:
            progress(done, len(contents))


def folder_for(path: Path) -> Path:
    """The folder, made when it is not there yet. Raises UserError when it cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"The folder {path} could not be made.", "Choose another place.") from error
    return path
