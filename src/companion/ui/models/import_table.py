"""The rows of a list as they will be added, with what is wrong tinted and worded."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from companion.presenters.import_check import Fate, PreviewRow
from companion.ui.widgets.sheet import CellPainter, SheetModel

FATE = "fate"


def fate_words() -> dict[Fate, str]:
    """What becomes of a row."""
    say = QCoreApplication.translate
    return {
        Fate.ADDED: say("ImportScreen", "Added"),
        Fate.UPDATED: say("ImportScreen", "Updated"),
        Fate.UNCHANGED: say("ImportScreen", "Unchanged"),
        Fate.LEFT_OUT: say("ImportScreen", "Left out"),
    }


class ImportTable(SheetModel[PreviewRow]):
    """The preview as a table."""

    def text(self, row: PreviewRow, key: str) -> str:
        """What a cell says."""
        if key == "row":
            return str(row.row)
        if key == FATE:
            return fate_words()[row.fate]
        return row.texts.get(key, "") or (self._missing() if key in row.wrong else "")

    @staticmethod
    def _missing() -> str:
        return QCoreApplication.translate("ImportScreen", "missing")


class ImportPainter(CellPainter):
    """Paints the preview."""

    def ground(self, row: object) -> str:
        """Rows that stay out are red, rows to look at are amber."""
        if isinstance(row, PreviewRow) and row.blocked:
            return "stop_soft"
        return "again_soft" if isinstance(row, PreviewRow) and row.wrong else ""

    def paint_cell(self, painter: QPainter, rect: QRectF, row: object, key: str) -> None:
        """Paint what stands in a cell."""
        if not isinstance(row, PreviewRow):
            return
        inside = rect.adjusted(0, 0, -8, 0)
        text = fate_words()[row.fate] if key == FATE else row.texts.get(key, "")
        wrong = key in row.wrong
        ink = ("stop_ink" if row.blocked else "again_ink") if wrong else "ink"
        if key == "row":
            self.write(painter, inside, str(row.row), tabular=True, colour="ink2")
        elif key in {"native", "latin"}:
            missing = wrong and not text
            shown = QCoreApplication.translate("ImportScreen", "missing") if missing else text
            weight = 700 if key == "native" or wrong else 400
            self.write(painter, inside, shown, size=14.5, weight=weight, colour=ink, name=not missing)
        elif key == FATE:
            colour = "ink3" if row.fate in {Fate.UNCHANGED, Fate.LEFT_OUT} else "ink2"
            self.write(painter, inside, text, colour=colour, weight=600 if row.fate is Fate.UPDATED else 400)
        else:
            self.write(
                painter, inside, text, colour=ink if wrong else "ink2", weight=600 if wrong else 400,
                tabular=key == "mobile",
            )  # fmt: skip
