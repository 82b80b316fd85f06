"""What papers are called in the window's language: makers and numbers as printed on the pack, other papers in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

NAMED: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Stocks", "A4 card, cut"),
    QT_TRANSLATE_NOOP("Stocks", "A6 on A4"),
    QT_TRANSLATE_NOOP("Stocks", "A5 on A4, folded to A6"),
    QT_TRANSLATE_NOOP("Stocks", "A6 card"),
    QT_TRANSLATE_NOOP("Stocks", "90 × 55 mm card"),
    QT_TRANSLATE_NOOP("Stocks", "A6 portrait, 4 on A4"),
    QT_TRANSLATE_NOOP("Stocks", "A6 landscape, 4 on A4 landscape"),
    QT_TRANSLATE_NOOP("Stocks", "A7 landscape, 8 on A4"),
    QT_TRANSLATE_NOOP("Stocks", "A7 portrait, 8 on A4 landscape"),
    QT_TRANSLATE_NOOP("Stocks", "Card 90 x 55 mm, 10 on A4"),
    QT_TRANSLATE_NOOP("Stocks", "Card 90 x 54 mm (common in China), 10 on A4"),
    QT_TRANSLATE_NOOP("Stocks", "Card 90 x 50 mm (common in Korea), 10 on A4"),
    QT_TRANSLATE_NOOP("Stocks", "ID-1 card 85.6 x 53.98 mm, 10 on A4"),
    QT_TRANSLATE_NOOP("Stocks", "ID-1 card 85.6 x 53.98 mm, 8 on US Letter"),
    QT_TRANSLATE_NOOP("Stocks", "Card 86 x 54 mm, 10 on A4"),
    QT_TRANSLATE_NOOP("Stocks", "Badge 4 x 3 in, 6 on US Letter"),
    QT_TRANSLATE_NOOP("Stocks", "Badge 100 x 70 mm, 8 on A4"),
    QT_TRANSLATE_NOOP("Stocks", "Badge 100 x 140 mm, 4 on A4"),
    QT_TRANSLATE_NOOP("Stocks", "A4 certificate, portrait"),
    QT_TRANSLATE_NOOP("Stocks", "A4 certificate, landscape"),
    QT_TRANSLATE_NOOP("Stocks", "US Letter certificate, portrait"),
    QT_TRANSLATE_NOOP("Stocks", "US Letter certificate, landscape"),
    QT_TRANSLATE_NOOP("Stocks", "A5 portrait"),
    QT_TRANSLATE_NOOP("Stocks", "A6 portrait, one badge per page"),
    QT_TRANSLATE_NOOP("Stocks", "A6 landscape, one badge per page"),
    QT_TRANSLATE_NOOP("Stocks", "A7 portrait, one badge per page"),
    QT_TRANSLATE_NOOP("Stocks", "ID-1 / CR80 card printer, landscape"),
    QT_TRANSLATE_NOOP("Stocks", "100 x 150 mm lanyard badge"),
    QT_TRANSLATE_NOOP("Stocks", "4 x 6 in lanyard badge"),
    QT_TRANSLATE_NOOP("Stocks", "82 x 203 mm fold-over badge"),
    QT_TRANSLATE_NOOP("Stocks", "Thermal label 4 x 6 in"),
    QT_TRANSLATE_NOOP("Stocks", "Thermal label 4 x 3 in"),
    QT_TRANSLATE_NOOP("Stocks", "Thermal label 4 x 2 in"),
    QT_TRANSLATE_NOOP("Stocks", "Thermal label 3 x 2 in"),
    QT_TRANSLATE_NOOP("Stocks", "Thermal label 100 x 150 mm"),
    QT_TRANSLATE_NOOP("Stocks", "Thermal label 100 x 100 mm"),
    QT_TRANSLATE_NOOP("Stocks", "Thermal label 100 x 70 mm"),
    QT_TRANSLATE_NOOP("Stocks", "Thermal label 80 x 50 mm"),
    QT_TRANSLATE_NOOP("Stocks", "Thermal label 70 x 50 mm"),
    QT_TRANSLATE_NOOP("Stocks", "Thermal label 60 x 40 mm"),
)
"""The papers of nobody in particular and the designs, as their tables name them."""


def in_words(name: str) -> str:
    """The name of a paper; a maker's name and number stay as they are."""
    return QCoreApplication.translate("Stocks", name)
