"""One font file as it goes into a PDF: subset, embedded, shaped, with a text layer that can be copied and searched."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase.ttfonts import TTFError, TTFNameBytes, TTFont

from companion.output.signs import clusters, is_mark

# Glyphs that no character stands for (ligatures, Arabic forms) are addressed through plane 15, which no name uses.
_GLYPH_CODES = 0xF0000
_OFF_CENTRE = 0.35  # how far from the middle of its letter a mark may stand, of the letter's width
# Bytes of an outline, by whether strokes have serifs: 籲 with its 32 strokes has 571 without.
_MANY_STROKES = {False: 480, True: 1000}
_NOTHING = "\u200b"

# Kerning and marks always; ligatures where the script cannot be written without them, and in a serif, whose "f" leaves
# a gap before "i" otherwise. The text layer has the letters of a ligature one by one.
_PLAIN = {"kern": True, "liga": False, "clig": False, "calt": False, "dlig": False}
_JOINED = _PLAIN | {"liga": True}
_COMPLEX = {"kern": True, "liga": True, "clig": True, "calt": True, "dlig": False}


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn sign: the code it has in its face, and how far it moves and shifts, in em."""

    code: int
    advance: float
    natural: float
    dx: float = 0.0
    dy: float = 0.0


class Face(TTFont):  # type: ignore[misc]
    """A TrueType font for ReportLab. Raises `reportlab.pdfbase.ttfonts.TTFError` for outlines that cannot be embedded.

    ReportLab writes characters beyond U+FFFF wrongly into the text layer and shapes only whole words; both are done
    here instead.
    """

    def __init__(self, path: Path, name: str, *, serif: bool = False) -> None:
        try:
            super().__init__(name, str(path), asciiReadable=False)
        except (AssertionError, IndexError, KeyError, ValueError, OSError) as damage:
            raise TTFError(str(damage)) from damage
        # Font streams are keyed by the PostScript name: two files of one name would be drawn alike.
        self.face.name = TTFNameBytes(name.encode("ascii"))
        self.covered = frozenset(self.face.charToGlyph)
        self.face.glyphToChar = {}  # only ReportLab's own shaping reads it, and it is the largest table of all
        self._hb_font = hb.Font(hb.Face(hb.Blob(self.face._ttf_data)))  # noqa: SLF001 - the bytes are read already
        self._em = float(self._hb_font.face.upem)
        self._texts: dict[int, str] = {}
        self._codes: dict[tuple[int, str], int] = {}
        self._boxes: dict[int, tuple[float, float, float, float]] = {}
        self._plain_font: Any = None
        self._many_strokes = _MANY_STROKES[serif]

    def plain(self, text: str) -> tuple[Glyph, ...]:
        """The glyphs of a text that needs no shaping (Han, precomposed Hangul)."""
        widths, default = self.face.charWidths, self.face.defaultWidth
        return tuple(
            Glyph(code, width, width)
            for code, width in ((ord(sign), widths.get(ord(sign), default) / 1000) for sign in text)
        )

    def shaped(self, text: str, *, backwards: bool, complex_script: bool, joined: bool) -> tuple[Glyph, ...]:
        """The glyphs of a text of one script and one direction, in the order they stand on paper.

        `joined` says that the design wants its common ligatures, which a complex script has in any case.
        """
        features = _COMPLEX if complex_script else _JOINED if joined else _PLAIN
        glyphs = self._glyphs(text, self._hb_font, features, backwards=backwards)
        if not complex_script and not backwards and any(is_mark(sign) for sign in text):
            glyphs = self._seated(text, glyphs, features)
        return tuple(glyph for _, glyph in glyphs)

    def _glyphs(
        self, text: str, font: Any, features: dict[str, bool], *, backwards: bool = False
    ) -> list[tuple[int, Glyph]]:
        """Each glyph with the place in the text where what it stands for begins."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.flags = hb.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE  # a stray mark is drawn as it was typed
        buffer.direction = "rtl" if backwards else "ltr"
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS  # so that a mark is copied out as itself
        hb.shape(font, buffer, features)
        infos, places = buffer.glyph_infos, buffer.glyph_positions
        starts = sorted({info.cluster for info in infos})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        glyphs, told = [], set()
        for info, place in zip(infos, places, strict=True):
            stands_for = "" if info.cluster in told else text[info.cluster : ends[info.cluster]]
            code = self._code(info.codepoint, stands_for)
            told.add(info.cluster)
            natural = self.face.charWidths.get(code, self.face.defaultWidth) / 1000
            moves = (place.x_advance / self._em, natural, place.x_offset / self._em, place.y_offset / self._em)
            glyphs.append((info.cluster, Glyph(code, *moves)))
        return glyphs

    def _seated(self, text: str, glyphs: list[tuple[int, Glyph]], features: dict[str, bool]) -> list[tuple[int, Glyph]]:
        """The glyphs with every mark on its letter: a font may know where marks go for some letters only, and
        HarfBuzz then leaves the others beside theirs. It places them by their shapes where a font knows nothing."""
        out: list[tuple[int, Glyph]] = []
        start = 0
        for cluster in clusters(text):
            own = [item for item in glyphs if start <= item[0] < start + len(cluster)]
            if len(own) > 1 and not self._is_seated([glyph for _, glyph in own]):
                own = [(start + at, glyph) for at, glyph in self._glyphs(cluster, self._unplaced(), features)]
            out += own
            start += len(cluster)
        return out

    def _is_seated(self, glyphs: list[Glyph]) -> bool:
        """Whether the marks after a letter stand over or under it, none on another."""
        letter = glyphs[0].advance
        x, seen = letter, list[tuple[float, float, float, float]]()
        for glyph in glyphs[1:]:
            start, bottom, end, top = self.box(glyph)
            middle = x + (start + end) / 2
            x += glyph.advance
            if abs(middle - letter / 2) > letter * _OFF_CENTRE or any(
                bottom < high and low < top for _, low, _, high in seen
            ):
                return False
            seen.append((start, bottom, end, top))
        return True

    def _unplaced(self) -> Any:
        """The same font without what it says about places."""
        if self._plain_font is None:
            data = bytes(self.face._ttf_data)  # noqa: SLF001 - the bytes are read already
            directory = 12 + 16 * int.from_bytes(data[4:6], "big")
            # A table of another name is passed over; this one keeps the order of the names.
            named = data[:directory].replace(b"GPOS", b"GPOT")
            self._plain_font = hb.Font(hb.Face(hb.Blob(named + data[directory:])))
        return self._plain_font

    def _code(self, glyph: int, cluster: str) -> int:
        """The code that draws this glyph: its character where that is the text, else one of plane 15."""
        if len(cluster) == 1 and self.face.charToGlyph.get(ord(cluster)) == glyph:
            return ord(cluster)
        # A glyph that stands for several texts has a code for each, or copied text would say the first of them always.
        code = self._codes.get((glyph, cluster))
        if code is None:
            code = self._codes[glyph, cluster] = _GLYPH_CODES + len(self._codes)
            self._texts[code] = cluster
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = self._hb_font.get_glyph_h_advance(glyph) * 1000 / self._em
        return code

    def box(self, glyph: Glyph) -> tuple[float, float, float, float]:
        """The ink of a glyph from where it is set: left, bottom, right, top, in em; four times 0 for a space."""
        known = self._boxes.get(glyph.code)
        if known is None:
            extents = self._hb_font.get_glyph_extents(self.face.charToGlyph.get(glyph.code, 0))
            known = (0.0, 0.0, 0.0, 0.0)
            if extents is not None and extents.height:
                left, top = extents.x_bearing / self._em, extents.y_bearing / self._em
                known = (left, top + extents.height / self._em, left + extents.width / self._em, top)
            self._boxes[glyph.code] = known
        if not (glyph.dx or glyph.dy) or known == (0.0, 0.0, 0.0, 0.0):
            return known
        left, bottom, right, top = known
        return left + glyph.dx, bottom + glyph.dy, right + glyph.dx, top + glyph.dy

    def is_dense(self, glyphs: tuple[Glyph, ...]) -> bool:
        """Whether one of these has so many strokes that an outline around them would fill it."""
        places, numbers = self.face.glyphPos, self.face.charToGlyph
        known = (numbers.get(glyph.code, 0) for glyph in glyphs)
        return any(places[number + 1] - places[number] > self._many_strokes for number in known)

    def encoded(self, glyphs: tuple[Glyph, ...], document: Any) -> list[tuple[str, bytes]]:
        """The glyphs as (name of the subset in this document, its codes), neighbours of one subset together."""
        parts = self.splitString("".join(chr(glyph.code) for glyph in glyphs), document)
        return [(self.getSubsetInternalName(subset, document), codes) for subset, codes in parts]

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab calls it so
        """Write the subsets, then put a right text layer where ReportLab's stands."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for name, subset in zip(names, subsets, strict=True):
            base = fonts[name].BaseFont
            doc.idToObject[f"toUnicodeCMap:{base}"].content = text_layer(base, subset, self._texts)


def text_layer(name: str, subset: list[int], texts: dict[int, str]) -> str:
    """The ToUnicode CMap of a subset (ISO 32000-1, 9.10.3): UTF-16 with surrogate pairs, at most 100 lines a block."""
    lines = []
    for index, code in enumerate(subset):
        # A glyph that adds nothing to the text says a space of no width; a reader would make its code a letter.
        text = texts.get(code, "" if code >= _GLYPH_CODES else chr(code)) or _NOTHING
        if code:
            lines.append(f"<{index:02X}> <{text.encode('utf-16-be').hex().upper()}>")
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *(line for block in blocks for line in [f"{len(block)} beginbfchar", *block, "endbfchar"]),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )
