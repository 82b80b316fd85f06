"""The shared parts of the window, painted after the design; screens are put together from them."""

from companion.ui.widgets.artwork import Emblem, Ridges, RidgesArt
from companion.ui.widgets.buttons import Button, IconButton, PrimaryButton, QuietButton, RegularButton
from companion.ui.widgets.charts import Bar, BarChart, Curve, StepCurve
from companion.ui.widgets.chips import Chip
from companion.ui.widgets.chooser import ActivityChooser
from companion.ui.widgets.counts import CountCard, SegmentBar, paint_segments
from companion.ui.widgets.fields import ComboBox, FilterButton, SearchField
from companion.ui.widgets.marks import AttendanceMarks, MarkLegend, paint_marks
from companion.ui.widgets.notices import Banner, Toast
from companion.ui.widgets.parts import Card, Part, Text, paint_card, paint_focus_ring, paint_key_cap
from companion.ui.widgets.pdf_view import PdfView
from companion.ui.widgets.qr_view import QrView
from companion.ui.widgets.result import ResultPanel
from companion.ui.widgets.rich_line import Paragraph
from companion.ui.widgets.rows import NameList
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.signs import paint_mark, paint_row_sign, paint_sign, paint_tick_disc, paint_warning
from companion.ui.widgets.status import ClockBlock, StatusItem, StatusRow
from companion.ui.widgets.steps import StepBar
from companion.ui.widgets.waiting import EmptyState, SkeletonRows

__all__ = [
    "ActivityChooser",
    "AttendanceMarks",
    "Banner",
    "Bar",
    "BarChart",
    "Button",
    "Card",
    "Chip",
    "ClockBlock",
    "ComboBox",
    "CountCard",
    "Curve",
    "Emblem",
    "EmptyState",
    "FilterButton",
    "IconButton",
    "MarkLegend",
    "NameList",
    "Paragraph",
    "Part",
    "PdfView",
    "PrimaryButton",
    "QrView",
    "QuietButton",
    "RegularButton",
    "ResultPanel",
    "Ridges",
    "RidgesArt",
    "SearchField",
    "SegmentBar",
    "SegmentedControl",
    "SkeletonRows",
    "StatusItem",
    "StatusRow",
    "StepBar",
    "StepCurve",
    "Text",
    "Toast",
    "paint_card",
    "paint_focus_ring",
    "paint_key_cap",
    "paint_mark",
    "paint_marks",
    "paint_row_sign",
    "paint_segments",
    "paint_sign",
    "paint_tick_disc",
    "paint_warning",
]
