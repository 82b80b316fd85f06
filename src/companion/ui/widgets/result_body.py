"""The body of a result below its band: who it is, and what to do."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from companion.presenters.views import Family, NoteLine
from companion.ui import formats
from companion.ui.look import SizeClass
from companion.ui.widgets.result_photo import beside_photo
from companion.ui.widgets.result_sight import Sight, draw_line, tallness
from companion.ui.widgets.rich_line import Paragraph


def paint_good_body(painter: QPainter, sight: Sight, body: QRectF) -> None:
    """The body of a good answer: the name as large as it goes, where they come from, three facts."""
    view, sizes = sight.view, sight.sizes
    foot = _paint_facts(painter, sight, body) if view.facts else body.bottom() - 16
    if view.actions:
        foot = min(foot, sight.buttons_top - 12)
    top = body.top() + (12 if sight.size_class is not SizeClass.COMPACT else 6)
    room = beside_photo(painter, sight, QRectF(body.left(), top, body.width(), foot - top))
    bottom = _paint_big_name(painter, sight, room)
    _paint_origin(painter, sight, body.left(), bottom + 5, room.width(), sizes.delegation)


def _paint_big_name(painter: QPainter, sight: Sight, room: QRectF) -> float:
    """The native name over the Latin one; without a native name the Latin one takes the large place."""
    view, look, sizes = sight.view, sight.look, sight.sizes
    large = view.native or view.latin
    below = view.latin if view.native else ""
    free = room.height() - look.px(sizes.delegation) * (
        1.6 if _in_a_line(sight, room.width(), sizes.delegation) else 2.7
    )
    low = sight.laid(below, sizes.latin, 600, room.width(), free * 0.45) if below else None
    low_height = low.height if low is not None else 0.0
    big = sizes.native if view.native else sizes.native * 0.75
    high = sight.laid(large, big, 700, room.width(), max(40.0, free - low_height))
    high.paint(painter, room.topLeft(), look)
    y = room.top() + high.height
    if low is not None:
        low.paint(painter, QPointF(room.left(), y), look)
        if view.second and len(low.rows) == 1:
            shift = QFontMetricsF(low.font).horizontalAdvance(below) + 20
            small = look.name_font(view.second, sizes.latin * 0.69, 400)
            if shift + QFontMetricsF(small).horizontalAdvance(view.second) <= room.width():
                painter.setFont(small)
                painter.setPen(look.color("ink2"))
                draw_line(painter, room.left() + shift, y + low_height / 2 + 3, view.second)
        y += low_height
    return y


def _in_a_line(sight: Sight, width: float, size: float) -> bool:
    """Whether the organisation, perhaps smaller, fits beside the delegation."""
    view, look = sight.view, sight.look
    if not view.delegation or not view.organisation:
        return True
    bold = look.text_font(view.delegation, size, 700, tracking=-0.01)
    room = width - QFontMetricsF(bold).horizontalAdvance(view.delegation) - 12
    font = sight.fitted(view.organisation, size * 0.8, 400, room, smallest=0.7)
    return QFontMetricsF(font).horizontalAdvance(view.organisation) <= room


def _paint_origin(painter: QPainter, sight: Sight, left: float, top: float, width: float, size: float) -> float:
    view, look = sight.view, sight.look
    height = look.px(size) * 1.5
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
    x = left
    if view.delegation:
        font = look.text_font(view.delegation, size, 700, tracking=-0.01)
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        painter.drawText(QRectF(x, top, width, height), flags, view.delegation)
        x += QFontMetricsF(font).horizontalAdvance(view.delegation) + 12
    if view.organisation:
        room = left + width - x
        if not _in_a_line(sight, width, size):  # a photo takes the room: a line of its own below
            x, room, top = left, width, top + height * 0.84
        font = sight.fitted(view.organisation, size * 0.8, 400, room, smallest=0.7)
        painter.setFont(font)
        painter.setPen(look.color("ink2"))
        shown = QFontMetricsF(font).elidedText(view.organisation, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, top + size * 0.05, room, height), flags, shown)
    return top + height


def _paint_facts(painter: QPainter, sight: Sight, body: QRectF) -> float:
    view, look = sight.view, sight.look
    compact = sight.size_class is SizeClass.COMPACT
    bottom = body.bottom() - (2 if not compact else -2)
    divider = bottom - look.px(79)
    painter.setPen(QPen(look.color("line"), 1))
    painter.drawLine(QPointF(body.left(), divider), QPointF(body.right(), divider))
    value_font = [look.text_font(fact.value, 19 if not compact else 16, 600) for fact in view.facts]
    icon = look.px(21)
    widths = [
        QFontMetricsF(font).horizontalAdvance(fact.value) + (icon + 7 if fact.icon else 0)
        for fact, font in zip(view.facts, value_font, strict=True)
    ]
    columns = max(1, len(view.facts) - 1)
    pitch = (body.width() - widths[-1]) / columns
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
    for i, fact in enumerate(view.facts):
        x = body.left() + pitch * i
        painter.setFont(look.text_font(fact.label, 13, 400))
        painter.setPen(look.color("ink2"))
        painter.drawText(QRectF(x, divider + 13, pitch, look.px(22)), flags, fact.label)
        line = QRectF(x, divider + look.px(34), pitch, look.px(26))
        if fact.icon:
            rect = QRectF(x, line.center().y() - icon / 2, icon, icon)
            ink = look.color("again_ink" if fact.icon == "attention" else "go_ink")
            look.icons.paint(painter, rect, fact.icon, ink, 2)
            line.setLeft(x + icon + 7)
        painter.setFont(value_font[i])
        painter.setPen(look.color("ink"))
        painter.drawText(line, flags, fact.value)
    return divider - 8


def paint_problem_body(painter: QPainter, sight: Sight, body: QRectF) -> None:
    """The body of a problem or a note: who, one box that says what to do, what delegates never see."""
    view, look, sizes = sight.view, sight.look, sight.sizes
    top = body.top() + (9 if sight.size_class is not SizeClass.COMPACT else 4)
    foot = sight.buttons_top if view.actions else body.bottom() - 20
    whole, area = body, QRectF(body.left(), top, body.width(), foot - top)
    if not view.digits:
        body = QRectF(body.left(), body.top(), beside_photo(painter, sight, area).width(), body.height())
    share = _box_share(sight, body.width(), (foot - top) * 0.5)
    box = _box_height(sight, body.width(), share)
    room = QRectF(body.left(), top, body.width(), foot - top - box - 24)
    if view.digits:
        end = _paint_digits(painter, sight, room)
    else:
        end = _paint_side_by_side(painter, sight, room)
        end = _paint_origin(painter, sight, body.left(), end + 5, body.width(), sizes.delegation * 0.87)
    if box:
        middle = (min(end, foot - box - 8) + foot) / 2
        _paint_box(painter, sight, QRectF(body.left(), middle - box / 2, body.width(), box), share)
    if view.aside and view.actions:
        _paint_aside(painter, sight, whole.right(), foot + look.px(48) / 2)


def _paint_aside(painter: QPainter, sight: Sight, right: float, middle: float) -> None:
    """A quiet remark right of the buttons: smaller where they take the room, left out where it would touch them."""
    view, look = sight.view, sight.look
    room = right - sight.buttons_right - 22 - 8
    for size in (15, 14, 13):
        font = look.text_font(view.aside, size, 400)
        width = QFontMetricsF(font).horizontalAdvance(view.aside)
        if width <= room:
            break
    else:
        return
    painter.setFont(font)
    painter.setPen(look.color("ink2"))
    text = QRectF(right - width, middle - 14, width + 2, 28)
    painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), view.aside)
    icon = QRectF(text.left() - 22, middle - 8, 16, 16)
    look.icons.paint(painter, icon, view.aside_icon or "hidden", look.color("ink2"), 2)


def _paint_side_by_side(painter: QPainter, sight: Sight, room: QRectF) -> float:
    """Native name with the Latin one beside it, or below it where both do not fit in a line."""
    view, look, sizes = sight.view, sight.look, sight.sizes
    one_line = _in_a_line(sight, room.width(), sizes.delegation * 0.87)
    free = max(40.0, room.height() - look.px(sizes.delegation) * (1.4 if one_line else 2.5))
    if not view.native or not view.latin:
        large = sight.laid(view.native or view.latin, sizes.other_native * 0.9, 700, room.width(), free)
        large.paint(painter, room.topLeft(), look)
        return room.top() + large.height
    step = max(1.13, tallness(view.native, look.name_font(view.native, sizes.other_native, 700)))
    share = min(1.0, free / (look.px(sizes.other_native) * step))
    native = look.name_font(view.native, sizes.other_native * share, 700)
    latin = look.name_font(view.latin, sizes.other_latin * max(share, 0.7), 600)
    width = QFontMetricsF(native).horizontalAdvance(view.native)
    if width + 28 + QFontMetricsF(latin).horizontalAdvance(view.latin) <= room.width():
        height, usual = native.pixelSize() * step, native.pixelSize() * 1.13
        painter.setPen(look.color("ink"))
        painter.setFont(native)
        middle = room.top() + height / 2
        draw_line(painter, room.left(), middle, view.native)
        painter.setFont(latin)
        painter.drawText(
            QRectF(room.left() + width + 26, middle - usual / 2 + usual * 0.17, room.width(), usual),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip),
            view.latin,
        )
        return room.top() + height
    low = sight.laid(view.latin, sizes.other_latin * 0.8, 600, room.width(), free * 0.4)
    high = sight.laid(view.native, sizes.other_native, 700, room.width(), free - low.height)
    high.paint(painter, room.topLeft(), look)
    low.paint(painter, QPointF(room.left(), room.top() + high.height), look)
    return room.top() + high.height + low.height


def _paint_digits(painter: QPainter, sight: Sight, room: QRectF) -> float:
    view, look, sizes = sight.view, sight.look, sight.sizes
    y = room.top() + 10
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
    if view.caption:
        painter.setFont(look.text_font(view.caption, 20, 400))
        painter.setPen(look.color("ink2"))
        painter.drawText(QRectF(room.left(), y, room.width(), look.px(30)), flags, view.caption)
        y += look.px(30)
    font = sight.fitted(view.digits, sizes.digits, 600, room.width(), smallest=0.5, tabular=True)
    painter.setFont(font)
    painter.setPen(look.color("ink"))
    height = look.px(sizes.digits) * 1.18
    painter.drawText(QRectF(room.left() + 2, y, room.width(), height), flags, view.digits)
    return y + height


def _box_lines(sight: Sight, width: float, share: float) -> list[tuple[str, Paragraph]]:
    view, look = sight.view, sight.look
    size = sight.sizes.body * share
    if view.notes:
        text_width = width - 58 - 20
        return [
            (
                note.icon,
                Paragraph(look, _note_words(note, look.language), size, text_width),
            )
            for note in view.notes
        ]
    text_width = width - 64 - 20
    lines = [Paragraph(look, view.do, size, text_width, weight=700)] if view.do else []
    lines += [Paragraph(look, view.why, size, text_width)] if view.why else []
    return [(view.box_icon if i == 0 else "", line) for i, line in enumerate(lines)]


def _note_words(note: NoteLine, language: str) -> str:
    """Kind in bold, then the note. The full-width colon of Chinese brings its own space."""
    if not note.kind:
        return note.text
    label = formats.labelled(note.kind, "", language)
    gap = label[len(label.rstrip()) :]
    return f"**{label.rstrip()}**{gap}{note.text}"


def _box_share(sight: Sight, width: float, most: float) -> float:
    """How much smaller the box's text must be so that the name above keeps its place."""
    return next((s for s in (1.0, 0.92, 0.84, 0.77) if _box_height(sight, width, s) <= most), 0.7)


def _box_height(sight: Sight, width: float, share: float) -> float:
    lines = _box_lines(sight, width, share)
    if not lines:
        return 0.0
    gap = 12.0 if sight.view.notes else 0.0
    return sum(line.height + gap for _, line in lines) - gap + 32


def _paint_box(painter: QPainter, sight: Sight, box: QRectF, share: float) -> None:
    view, look = sight.view, sight.look
    fill = {Family.NOTE: "note_soft", Family.AGAIN: "again_soft"}.get(view.family, "surface")
    ink = {Family.NOTE: "note_ink", Family.AGAIN: "again_ink"}.get(view.family, "stop_ink")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(fill))
    painter.drawRoundedRect(box, 12, 12)
    indent = 58.0 if view.notes else 64.0
    size = 26.0 if view.notes else 28.0
    y = box.top() + 16
    for i, (icon, line) in enumerate(_box_lines(sight, box.width(), share)):
        if icon:
            one = line.height / line.lines
            rect = QRectF(box.left() + 20, y + one / 2 - size / 2, size, size)
            look.icons.paint(painter, rect, icon, look.color(ink), 2)
        plain_line = bool(view.do) and not view.notes and i > 0
        line.paint(painter, QPointF(box.left() + indent, y), look.color("ink2" if plain_line else "ink"))
        y += line.height + (12 if view.notes else 0)
