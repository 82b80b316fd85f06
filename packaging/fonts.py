"""Make resources/fonts: copy the ready files, derive the others, write the table that the pages and the screen read.

    python packaging/fonts.py --from DIR_WITH_NPM_PACKAGES --shared DIR

DIR_WITH_NPM_PACKAGES holds `@expo-google-fonts/{inter,eb-garamond,noto-serif-sc,noto-serif-kr}` as unpacked folders,
directly or below `node_modules`. `--shared` holds the ready CompanionSans, Han, Hangul, HanExt, Arabic, Thai, Hebrew
and Devanagari files with their licences.

Every file is a static TrueType (`glyf`) face, because the page engine can embed nothing else and draws only the default
instance of a variable font. Every PostScript name (nameID 6) is unique, because the page engine keys embedded streams
by it.
"""

from __future__ import annotations

import argparse
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
NAME_STANDARD = Path(__file__).resolve().parent / "name-standard.txt"

SIZE_LIMIT = 45_000_000
"""Bytes that all font files together may have: the download must stay small enough for a slow hotel network."""

LATIN_FEATURES = (
    "calt", "case", "ccmp", "cpsp", "dnom", "frac", "kern", "liga", "lnum", "locl", "mark", "mkmk", "numr", "onum",
    "ordn", "pnum", "sinf", "subs", "sups", "tnum", "zero",
)  # fmt: skip
CJK_FEATURES = ("ccmp", "kern", "liga", "locl", "mark")

WEIGHT_NAMES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}


@dataclass(frozen=True)
class Face:
    """One font file: `order` is its place in the fallback order (lower first), `licence` the text beside it."""

    file: str
    family: str
    weight: int
    role: str
    order: int
    licence: str

    @property
    def postscript(self) -> str:
        """PostScript name (nameID 6): the file name without its ending."""
        return self.file.removesuffix(".ttf")


@dataclass(frozen=True)
class Derived:
    """A face made from one file of a package. `characters` is None when all that the source draws are kept."""

    face: Face
    source: str
    features: tuple[str, ...]
    characters: frozenset[int] | None = None
    lining_digits: bool = False


INTER_LICENCE = "CompanionText-OFL.txt"
GARAMOND_LICENCE = "CompanionGaramond-OFL.txt"
SERIF_CJK_LICENCE = "CompanionSerif-OFL.txt"
SANS_LICENCE = "NotoSans-OFL.txt"
CJK_LICENCE = "NotoSansCJK-OFL.txt"
SCRIPTS_LICENCE = "NotoSans-Arabic-Thai-Hebrew-Devanagari-OFL.txt"

READY = (
    Face("CompanionSans-Regular.ttf", "Companion Sans", 400, "sans", 20, SANS_LICENCE),
    Face("CompanionSans-Bold.ttf", "Companion Sans", 700, "sans", 20, SANS_LICENCE),
    Face("CompanionHan-Regular.ttf", "Companion Han", 400, "han", 30, CJK_LICENCE),
    Face("CompanionHan-Bold.ttf", "Companion Han", 700, "han", 30, CJK_LICENCE),
    Face("CompanionHangul-Regular.ttf", "Companion Hangul", 400, "hangul", 40, CJK_LICENCE),
    Face("CompanionHangul-Bold.ttf", "Companion Hangul", 700, "hangul", 40, CJK_LICENCE),
    Face("CompanionHanExt1-Regular.ttf", "Companion Han Ext1", 400, "ext", 51, CJK_LICENCE),
    Face("CompanionHanExt2-Regular.ttf", "Companion Han Ext2", 400, "ext", 52, CJK_LICENCE),
    Face("CompanionHanExt3-Regular.ttf", "Companion Han Ext3", 400, "ext", 53, CJK_LICENCE),
    Face("CompanionArabic-Regular.ttf", "Companion Arabic", 400, "arabic", 60, SCRIPTS_LICENCE),
    Face("CompanionThai-Regular.ttf", "Companion Thai", 400, "thai", 61, SCRIPTS_LICENCE),
    Face("CompanionHebrew-Regular.ttf", "Companion Hebrew", 400, "hebrew", 62, SCRIPTS_LICENCE),
    Face("CompanionDevanagari-Regular.ttf", "Companion Devanagari", 400, "devanagari", 63, SCRIPTS_LICENCE),
)

STACKS = {
    "sans": ("text", "sans", "han", "hangul", "ext", "arabic", "thai", "hebrew", "devanagari"),
    "serif": ("serif", "serif-han", "serif-hangul", "sans", "han", "hangul", "ext", "arabic", "thai", "hebrew",
              "devanagari", "text"),
}  # fmt: skip
"""Roles to ask for a character, first one first. The serif stack ends in all the sans faces: a rare character in
another style is better than none on a certificate, and what a badge can say a certificate can say too."""


def double_byte(encoding: str) -> frozenset[int]:
    """Code points of every one- and two-byte code of `encoding`."""
    found: set[int] = set()
    for lead in range(0x80, 0x100):
        for trail in range(0x30, 0x100):
            try:
                text = bytes((lead, trail)).decode(encoding)
            except UnicodeDecodeError:
                continue
            found.update(map(ord, text))
    return frozenset(point for point in found if point >= 0x80)


def block(first: int, last: int) -> frozenset[int]:
    """Code points `first` to `last`, both included."""
    return frozenset(range(first, last + 1))


SIGNS = block(0x20, 0x7E) | block(0xA0, 0xFF) | block(0x2010, 0x2027) | block(0x3000, 0x303F) | block(0xFF00, 0xFFEF)
KANA = block(0x3040, 0x30FF) | block(0x31F0, 0x31FF)
JAMO = block(0x3130, 0x318F)
"""Compatibility jamo only: text is composed (NFC) before it is drawn, and the conjoining alternates cost 0.8 MB."""


def name_standard() -> frozenset[int]:
    """The 8105 characters that a name registered in China since 2013 may hold."""
    lines = NAME_STANDARD.read_text(encoding="utf-8").splitlines()
    return frozenset(ord(character) for line in lines if not line.startswith("#") for character in line)


def name_hangul() -> frozenset[int]:
    """Syllables that a Korean name can hold beside the 2350 of KS X 1001: plain initials, simple finals.

    All 11172 would need 8 MB; a rarer syllable is drawn by Companion Hangul. The finals are none and
    ㄱㄴㄹㅁㅂㅅㅇ. A syllable's code point is AC00 + (initial * 21 + vowel) * 28 + final (Unicode Standard,
    section 3.12).
    """
    tense_initials = {1, 4, 8, 10, 13}
    finals = (0, 1, 4, 8, 16, 17, 19, 21)
    return frozenset(
        0xAC00 + (initial * 21 + vowel) * 28 + final
        for initial in range(19)
        if initial not in tense_initials
        for vowel in range(21)
        for final in finals
    )


def derivations() -> tuple[Derived, ...]:
    """What is made from the packages."""
    bold_han = name_standard() | double_byte("gb2312") | SIGNS | KANA
    regular_han = bold_han | double_byte("gbk") | double_byte("big5") | double_byte("shift_jis")
    common_hangul = (double_byte("euc_kr") & block(0xAC00, 0xD7A3)) | JAMO | SIGNS
    text = [
        Derived(
            Face(f"CompanionText-{WEIGHT_NAMES[weight]}.ttf", "Companion Text", weight, "text", 10, INTER_LICENCE),
            f"inter/{weight}{WEIGHT_NAMES[weight]}/Inter_{weight}{WEIGHT_NAMES[weight]}.ttf",
            LATIN_FEATURES,
        )
        for weight in (400, 500, 600, 700)
    ]
    garamond = [
        Derived(
            Face(f"CompanionGaramond-{name}.ttf", "Companion Garamond", weight, "serif", 110, GARAMOND_LICENCE),
            f"eb-garamond/{weight}{name}/EBGaramond_{weight}{name}.ttf",
            LATIN_FEATURES,
            lining_digits=True,
        )
        for weight, name in ((400, "Regular"), (500, "Medium"), (600, "SemiBold"))
    ]
    serif = [
        Derived(
            Face(f"CompanionSerif{script}-{WEIGHT_NAMES[weight]}.ttf", f"Companion Serif {script}", weight,
                 f"serif-{script.lower()}", order, SERIF_CJK_LICENCE),
            f"noto-serif-{code}/{weight}{WEIGHT_NAMES[weight]}/NotoSerif{code.upper()}_{weight}{WEIGHT_NAMES[weight]}.ttf",
            CJK_FEATURES,
            characters,
        )
        for script, code, weight, order, characters in (
            ("Han", "sc", 400, 120, regular_han),
            ("Han", "sc", 700, 120, bold_han),
            ("Hangul", "kr", 400, 130, common_hangul | name_hangul()),
            ("Hangul", "kr", 700, 130, common_hangul),
        )
    ]  # fmt: skip
    return (*text, *garamond, *serif)


def use_lining_digits(font: TTFont) -> None:
    """Point the digits at the proportional lining figures (`zero.lf` ...): the page engine applies no `lnum` feature.

    Raises KeyError when the face has no such figures, so that old-style digits cannot slip into a certificate.
    """
    glyphs = set(font.getGlyphOrder())
    for table in font["cmap"].tables:
        for digit in range(ord("0"), ord("9") + 1):
            if digit in table.cmap:
                lining = table.cmap[digit].split(".")[0] + ".lf"
                if lining not in glyphs:
                    raise KeyError(lining)
                table.cmap[digit] = lining


def rename(font: TTFont, face: Face) -> None:
    """Give the face its working name, keeping copyright and licence records.

    Weights other than Regular and Bold are families of their own for old programs (nameIDs 1 and 2) and members of one
    family for others (16 and 17), so that Qt finds the file for each weight on every system.
    """
    names = font["name"]
    style = WEIGHT_NAMES[face.weight]
    kept = {i: names.getDebugName(i) for i in (0, 5, 13, 14)}
    names.names = []
    linked = face.weight in {400, 700}
    records = {
        **kept,
        1: face.family if linked else f"{face.family} {style}",
        2: style if linked else "Regular",
        3: face.postscript,
        4: f"{face.family} {style}",
        6: face.postscript,
    }
    if not linked:
        records |= {16: face.family, 17: style}
    for number, text in records.items():
        if text:
            names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = face.weight
    font["OS/2"].fsType = 0
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if face.weight == 700 else 0x40)
    font["head"].macStyle = 1 if face.weight == 700 else 0


def derive(derived: Derived, packages: Path, target: Path) -> None:
    """Write one derived face into `target`."""
    font = TTFont(packages / derived.source, recalcTimestamp=False)
    if derived.lining_digits:
        use_lining_digits(font)
    options = Options()
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.layout_features = list(derived.features)
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.drop_tables = [*options.drop_tables, "vhea", "vmtx", "VORG", "BASE", "STAT", "DSIG", "gasp", "prep"]
    subsetter = Subsetter(options)
    drawable = frozenset(font.getBestCmap())
    subsetter.populate(unicodes=drawable if derived.characters is None else drawable & derived.characters)
    subsetter.subset(font)
    rename(font, derived.face)
    font.save(target / derived.face.file)


def table_entry(face: Face, folder: Path) -> dict[str, str | int]:
    """One line of fonts.json, read back from the written file so that the table cannot disagree with it."""
    with TTFont(folder / face.file, lazy=True) as font:
        names = font["name"]
        return {
            "file": face.file,
            "family": names.getDebugName(16) or names.getDebugName(1),
            "postscript": names.getDebugName(6),
            "weight": font["OS/2"].usWeightClass,
            "role": face.role,
            "order": face.order,
            "licence": face.licence,
            "characters": len(font.getBestCmap()),
        }


def packages_in(folder: Path) -> Path:
    """The folder that holds the font packages. Raises FileNotFoundError when `folder` has none."""
    for candidate in (folder / "node_modules" / "@expo-google-fonts", folder / "@expo-google-fonts", folder):
        if (candidate / "inter").is_dir():
            return candidate
    raise FileNotFoundError(folder / "@expo-google-fonts" / "inter")


def main() -> None:
    """Make everything; stop when the files together are larger than the limit."""
    parser = argparse.ArgumentParser(description="Make resources/fonts.")
    parser.add_argument("--from", dest="packages", type=Path, required=True, help="folder with the font packages")
    parser.add_argument("--shared", type=Path, required=True, help="folder with the ready font files")
    parser.add_argument("--to", type=Path, default=FONTS, help="folder to write (default: resources/fonts)")
    arguments = parser.parse_args()
    packages, shared, target = packages_in(arguments.packages), arguments.shared, arguments.to
    target.mkdir(parents=True, exist_ok=True)

    for face in READY:
        shutil.copyfile(shared / face.file, target / face.file)
    for licence in sorted({face.licence for face in READY}):
        shutil.copyfile(shared / licence, target / licence)
    made = derivations()
    for derived in made:
        derive(derived, packages, target)
        print(f"{derived.face.file}: {(target / derived.face.file).stat().st_size:,} bytes")
    for package, licence in (
        ("inter", INTER_LICENCE),
        ("eb-garamond", GARAMOND_LICENCE),
        ("noto-serif-sc", SERIF_CJK_LICENCE),
    ):
        shutil.copyfile(packages / package / "LICENSE_FONT", target / licence)

    faces = sorted((*READY, *(derived.face for derived in made)), key=lambda face: (face.order, face.weight))
    table = {"version": 1, "stacks": STACKS, "fonts": [table_entry(face, target) for face in faces]}
    (target / "fonts.json").write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

    total = sum(path.stat().st_size for path in target.glob("*.ttf"))
    print(f"together: {total:,} bytes")
    if total > SIZE_LIMIT:
        raise SystemExit(f"The fonts have {total:,} bytes; at most {SIZE_LIMIT:,} are allowed.")


if __name__ == "__main__":
    main()
