"""Which font draws which character: the shipped fonts in their order, then the user's own, then an honest "missing"."""

import json
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError

from companion import paths
from companion.domain.answers import UserError
from companion.output.directions import directions
from companion.output.face import Face, Glyph
from companion.output.signs import JOINERS, clusters, is_cjk, is_damaged, is_private, printable

EXTRA = "extra"
_KEPT_TEXTS = 5_000
_KEPT_SIGNS = 20_000
# Han, kana, full-width forms and precomposed Hangul need no shaping; everything else goes through the shaper.
_UNSHAPED = re.compile(
    "[\u3000-\u30ff\u3130-\u318f\u31c0-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_HANZI = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_COMPLEX_SCRIPTS = re.compile(
    "[\u0590-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u18af\ua960-\ua97f\ud7b0-\ud7ff\ufb1d-\ufdff\ufe70-\ufefe]"
)


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font on disk: its role in the order of fallback, and its weight (400 regular, 700 bold)."""

    path: Path
    postscript: str
    weight: int
    role: str
    order: int


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face. `thicken` says the weight asked for is missing and the outline is to be drawn as well.

    `said` is the text where its glyphs, read one by one, would not give it back: marks beside their letters, vowels
    that stand before the consonant they follow. Empty elsewhere, and from right to left, where readers of PDF turn
    the text round themselves.
    """

    face: Face
    glyphs: tuple[Glyph, ...]
    cjk: bool
    thicken: bool
    tracked: bool
    said: str = ""


@dataclass(frozen=True, slots=True)
class Shaped:
    """A line of text ready to draw, runs from left to right; `width` in em without tracking.

    `top` and `bottom` are how far its ink goes above and below the baseline, `overhang` how far beyond
    either end, in em.
    """

    runs: tuple[Run, ...]
    width: float
    latin_gaps: int
    cjk_gaps: int
    top: float
    bottom: float
    overhang: float

    def extent(self, tracking: float, tracking_cjk: float) -> float:
        """The width in em when each sign but the last is followed by this much more space (em)."""
        if not self.runs:
            return 0.0
        last = self.runs[-1]
        trailing = (tracking_cjk if last.cjk else tracking) if last.tracked else 0.0
        return self.width + self.latin_gaps * tracking + self.cjk_gaps * tracking_cjk - trailing


class FontBook:
    """The fonts of one run of the program. Files are opened when the first character needs them.

    Not for two threads at once: make one book for each. `rejected` names the files of the extra folder that cannot be
    embedded.
    """

    def __init__(
        self, files: Iterable[FontFile], stacks: dict[str, tuple[str, ...]], extra: Path | None = None
    ) -> None:
        self._files = sorted(files, key=lambda file: (file.order, file.weight))
        self._stacks = stacks
        self._faces: dict[Path, Face] = {}
        self._orders: dict[tuple[str, int], tuple[tuple[FontFile, bool], ...]] = {}
        self._chosen: dict[tuple[str, str, int], tuple[Face, bool] | None] = {}
        self._shaped: dict[tuple[str, str, int], Shaped] = {}
        self.rejected: list[tuple[str, str]] = []
        self._files += self._extra_files(extra)

    @property
    def initial_font(self) -> str:
        """The name of a font of ours that ReportLab knows, so that no unembedded one sneaks into a page."""
        face = self._face(self._files[0])
        if face.fontName not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(face)
        return str(face.fontName)

    def shaped(self, text: str, stack: str, weight: int) -> Shaped:
        """This text as one line of glyphs. Characters that no font has are left out: ask `missing` first.

        Raises KeyError for an unknown stack.
        """
        key = (text, stack, weight)
        known = self._shaped.get(key)
        if known is None:
            if len(self._shaped) >= _KEPT_TEXTS:
                self._shaped.clear()
            known = self._shaped[key] = self._shape(printable(text), stack, weight)
        return known

    def missing(self, text: str, stack: str) -> tuple[str, ...]:
        """The characters of this text that no font can draw, each once, in their order.

        A mark counts as missing when no font has it together with the letter it stands on.
        """
        missing: dict[str, None] = {}
        for cluster in clusters(printable(text)):
            if self._choose(cluster, stack, 400) is None:
                missing.update(dict.fromkeys(self._absent(cluster, stack)))
        return tuple(missing)

    def _absent(self, cluster: str, stack: str) -> list[str]:
        """The signs of a cluster to blame: those no font has, else those the font of its letter lacks."""
        signs = [sign for sign in cluster if sign not in JOINERS]
        absent = [sign for sign in signs if self._choose(sign, stack, 400) is None]
        base = self._choose(signs[0], stack, 400)
        return absent or [sign for sign in signs if base is None or ord(sign) not in base[0].covered]

    def _shape(self, text: str, stack: str, weight: int) -> Shaped:
        runs: list[Run] = []
        for backwards, part in directions(text):
            pieces = [
                self._run(face, piece, thicken=thicken, backwards=backwards, joined=stack == "serif")
                for face, thicken, piece in self._by_face(part, stack, weight)
            ]
            runs += reversed(pieces) if backwards else pieces
        latin = sum(len(run.glyphs) for run in runs if run.tracked and not run.cjk)
        cjk = sum(len(run.glyphs) for run in runs if run.tracked and run.cjk)
        top = bottom = left = right = x = 0.0
        for run in runs:
            for glyph in run.glyphs:
                start, low, end, high = run.face.box(glyph)
                left, right = min(left, x + start), max(right, x + end)
                top, bottom = max(top, high), max(bottom, -low)
                x += glyph.advance
        return Shaped(tuple(runs), x, latin, cjk, top, bottom, max(-left, right - x, 0.0))

    def _by_face(self, text: str, stack: str, weight: int) -> list[tuple[Face, bool, str]]:
        """The text in pieces of one face; what a reader takes for one sign is never torn between two."""
        parts: list[tuple[Face, bool, str]] = []
        kind = (False, False)
        signs = clusters(text)
        hanzi = self._choose_for("".join(dict.fromkeys(sign for sign in signs if _HANZI.match(sign))), stack, weight)
        for cluster in signs:
            if parts and (cluster == " " or cluster in JOINERS):
                face, thicken, joined = parts[-1]
                if cluster in JOINERS or ord(cluster) in face.covered:
                    parts[-1] = (face, thicken, joined + cluster)
                    kind = _kind(cluster)
                    continue
            choice = hanzi if hanzi and _HANZI.match(cluster) else self._choose(cluster, stack, weight)
            if choice is None:
                continue
            face, thicken = choice
            before, kind = kind, _kind(cluster)
            if parts and parts[-1][0] is face and parts[-1][1] == thicken and before == kind:
                parts[-1] = (face, thicken, parts[-1][2] + cluster)
            else:
                parts.append((face, thicken, cluster))
        return parts

    def _run(self, face: Face, text: str, *, thicken: bool, backwards: bool, joined: bool) -> Run:
        complex_script = _COMPLEX_SCRIPTS.search(text) is not None
        if not backwards and all(_UNSHAPED.match(sign) for sign in text):
            glyphs = face.plain(text)
        else:
            glyphs = face.shaped(text, backwards=backwards, complex_script=complex_script, joined=joined)
        tracked = not complex_script and not backwards
        moved = complex_script or any(glyph.dx or glyph.dy or not glyph.advance for glyph in glyphs)
        cjk = is_cjk(text[0])
        thicken = thicken and not (cjk and face.is_dense(glyphs))
        return Run(face, glyphs, cjk, thicken, tracked, text if moved and not backwards else "")

    def _choose_for(self, hanzi: str, stack: str, weight: int) -> tuple[Face, bool] | None:
        """The face that has all the hanzi of a text, so that a rare one does not stand out among its neighbours."""
        if len(hanzi) < 2 or all(
            self._choose(sign, stack, weight) == self._choose(hanzi[0], stack, weight) for sign in hanzi
        ):
            return None
        return self._first_with(hanzi, stack, weight)

    def _choose(self, cluster: str, stack: str, weight: int) -> tuple[Face, bool] | None:
        """The first face that draws all of a cluster, and whether its outline is to be drawn as well."""
        key = (cluster, stack, weight)
        if key not in self._chosen:
            if len(self._chosen) >= _KEPT_SIGNS:
                self._chosen.clear()
            self._chosen[key] = self._first_with(cluster, stack, weight)
        return self._chosen[key]

    def _first_with(self, cluster: str, stack: str, weight: int) -> tuple[Face, bool] | None:
        signs = [sign for sign in cluster if sign not in JOINERS]
        if any(is_damaged(sign) for sign in signs):
            return None
        codes, private = {ord(sign) for sign in signs}, any(is_private(sign) for sign in signs)
        for file, thicken in self._order(stack, weight):
            if private and file.role != EXTRA:
                continue
            face = self._face(file)
            if codes <= face.covered:
                return face, thicken
        return None

    def _order(self, stack: str, weight: int) -> tuple[tuple[FontFile, bool], ...]:
        if (stack, weight) not in self._orders:
            order = []
            for role in (*self._stacks[stack], EXTRA):
                files = [file for file in self._files if file.role == role]
                # The nearest weight first. A bold that lacks the character is made from the regular by its outline.
                files.sort(key=lambda file: (file.order, abs(file.weight - weight)))
                order += [(file, weight >= 600 and file.weight <= 400) for file in files]
            self._orders[stack, weight] = tuple(order)
        return self._orders[stack, weight]

    def _face(self, file: FontFile) -> Face:
        face = self._faces.get(file.path)
        if face is None:
            try:
                face = Face(file.path, file.postscript, serif=file.role.startswith("serif"))
            except TTFError as error:
                raise UserError(
                    f"The font {file.path.name} cannot be read.", "Install Companion again: a part of it is damaged."
                ) from error
            self._faces[file.path] = face
        return face

    def _extra_files(self, folder: Path | None) -> list[FontFile]:
        if folder is None or not folder.is_dir():
            return []
        files = []
        for number, path in enumerate(sorted(folder.iterdir())):
            if path.suffix.lower() not in {".ttf", ".ttc", ".otf"}:
                continue
            name = f"Extra{zlib.crc32(str(path).encode('utf-8', 'surrogatepass')):08X}"
            try:
                self._faces[path] = Face(path, name)
            except TTFError:
                self.rejected.append((path.name, "This font has outlines that cannot be put into a PDF."))
                continue
            files.append(FontFile(path, name, 400, EXTRA, 1000 + number))
        return files


def open_fontbook(extra: Path | None = None, folder: Path | None = None) -> FontBook:
    """The shipped fonts (`resources/fonts/fonts.json`), then those of the user's folder. UserError when one is gone."""
    folder = folder or paths.resources() / "fonts"
    try:
        listed: dict[str, Any] = json.loads((folder / "fonts.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UserError(
            "The fonts for printing are gone.", "Install Companion again: a part of it is damaged."
        ) from error
    files = [
        FontFile(folder / font["file"], font["postscript"], font["weight"], font["role"], font["order"])
        for font in listed["fonts"]
    ]
    absent = [file.path.name for file in files if not file.path.is_file()]
    if absent:
        raise UserError(
            f"The font {absent[0]} for printing is gone.", "Install Companion again: a part of it is damaged."
        )
    return FontBook(files, {name: tuple(roles) for name, roles in listed["stacks"].items()}, extra)


def _kind(text: str) -> tuple[bool, bool]:
    """Text of one kind may share a run: tracking differs for CJK, shaping for scripts that need it."""
    return is_cjk(text[0]), _COMPLEX_SCRIPTS.search(text) is not None
