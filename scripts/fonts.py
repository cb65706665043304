#!/usr/bin/env python3
"""Make the font subsets that the charts embed (src/chart/fonts).

    sudo apt-get install --no-install-recommends fonts-noto-core fonts-noto-cjk
    pip install fonttools==4.68.0
    python3 scripts/fonts.py            # write the fonts and the table in README.md
    python3 scripts/fonts.py --check    # write nothing; fail if anything would change

Run it again when a new text brings a character that no face has: the Chinese
faces hold GB 2312 level 1 and every character that stands today

  * in a column whose name ends in _zh of a CSV file under data/,
  * in src/**/zh.ftl and src/**/zh/*.ftl,
  * in files given with --text FILE (any number of times).

Each language is drawn with one family, and that family must hold every
character of that language's columns and messages by itself: the rasteriser
shapes a run with one face, and its search for a second one loses the weight
and gives up when the number of glyphs differs (as it does in Arabic). So the
Arabic faces also carry Basic Latin, Latin-1 and punctuation of Noto Sans, and
Noto Sans carries arrows and signs of its sister families. The last lines of
the output tell what is not covered; the exit code is then 1.

The output depends on the source fonts (their SHA-256 is checked), on the texts
and on the version of fonttools, and on nothing else: no clock, no hash order.
"""

import argparse
import csv
import hashlib
import importlib.metadata
import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
FONTTOOLS = "4.68.0"
WEIGHTS = ("Regular", "Bold")
# The family that draws each language.
FAMILY = {
    "ar": "NotoSansArabic",
    "en": "NotoSans",
    "es": "NotoSans",
    "fr": "NotoSans",
    "ru": "NotoSans",
    "zh": "NotoSansSC",
}

# The Debian packages, as of Debian 12, and the files that are read from them.
CORE = "fonts-noto-core 20201225-1"
CJK = "fonts-noto-cjk 1:20220127+repack1-1"
SOURCES = {
    "NotoSans-Regular.ttf": "89c3c497f618fdaa0b2d1e98fef93582f28c71debd2c4a8cdf41f190ced2909d",
    "NotoSans-Bold.ttf": "e83493c945848ecd4a9ad0f6d19164541a0d3e23a9c952304a00a46e00272ac5",
    "NotoSansArabic-Regular.ttf": "504d7407d86875acf7d04dfaa0fd7524d0b8797723bc4aa18022f29db25b0b6e",
    "NotoSansArabic-Bold.ttf": "ded6fc7359ca36d15d7aab9ef0c066e21ce48b26a069994d6602fa2cb9a1b952",
    "NotoSansMath-Regular.ttf": "8242bd1e55368b27e32455260754cf9aa58f3ad7ea80664b66c21f1b09910d6c",
    "NotoSansSymbols-Regular.ttf": "24b615ceb7d50a2c09060664ca9e24a160c9beb6bfca0563e8359369a4bc0993",
    "NotoSansSymbols-Bold.ttf": "c46ee5f6447f99edf6a69e24969bcfee891e3699cff9fc45bfb98ec1b7d684fa",
    "NotoSansTamil-Regular.ttf": "a7bb7f92f165479af2f0556c4fd669b74c5959f464f603e18389b532f4d07a71",
    "NotoSansTamil-Bold.ttf": "7ef7071ba2fad67dcae397dc7f5bfd4dbce69d86cdc453c2cc4abe640df0b442",
    "NotoSansCJK-Regular.ttc": "b76b0433203017ca80401b2ee0dd69350349871c4b19d504c34dbdd80541690a",
    "NotoSansCJK-Bold.ttc": "faa5f3656a78b2e2d450d27fe8382c778bc2b6bb5ea29c986664a6a435056ceb",
}


def span(*ranges):
    """Code points of inclusive ranges; a single number stands for itself."""
    found = set()
    for item in ranges:
        first, last = item if isinstance(item, tuple) else (item, item)
        found.update(range(first, last + 1))
    return found


def signs(text):
    """Code points of a string."""
    return {ord(char) for char in text}


ASCII = span((0x20, 0x7E))
LATIN_1 = span((0xA0, 0xFF))
# Dashes, quotes, bullets, ellipsis, per mille, primes, single guillemets, fraction slash.
PUNCTUATION = span((0x2010, 0x2015), (0x2018, 0x201E), (0x2020, 0x2022), 0x2026,
                   0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044)
# Thin, figure and narrow no-break spaces; marks and isolates of direction.
SPACES = span((0x2002, 0x200B), 0x202F, 0x2060)
DIRECTION = span((0x200C, 0x200F), (0x202A, 0x202E), (0x2066, 0x2069))
ARROWS = signs("←→↑↓")
MATHS = signs("−≤≥≈≠")
SCRIPTS = span(0x2070, 0x2071, (0x2074, 0x208E))  # superscripts and subscripts

LATIN_AND_CYRILLIC = (
    ASCII | LATIN_1 | PUNCTUATION | SPACES | DIRECTION | ARROWS | MATHS | SCRIPTS
    | span((0x100, 0x24F))  # Latin Extended-A and B
    | span(0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263, 0x269, 0x272, 0x28B)  # African
    # Apostrophe-like letters and spacing accents (Uzbek, Hawaiian, Tongan).
    | span((0x2B9, 0x2BC), 0x2BF, (0x2C6, 0x2C8), (0x2D8, 0x2DD))
    # Combining accents of Latin and Cyrillic.
    | span((0x300, 0x304), (0x306, 0x30C), 0x30F, 0x311, 0x31B, (0x323, 0x328), 0x32E, 0x331)
    | span((0x400, 0x52F))  # Cyrillic and its supplement
    | span((0x1E00, 0x1EFF))  # Latin Extended Additional
    | signs("€₽№™⅓⅔⅛⅜⅝⅞")
)
ARABIC = span((0x600, 0x6FF))
# What Noto Sans Arabic lacks and Noto Sans has: copied into the Arabic faces.
ARABIC_GUESTS = (ASCII | LATIN_1 | PUNCTUATION | SPACES | DIRECTION | ARROWS | MATHS
                 | SCRIPTS | signs("€№"))
CHINESE_SIGNS = (
    ASCII | LATIN_1 | PUNCTUATION | SPACES | ARROWS | MATHS | SCRIPTS
    | span((0x3000, 0x301F), 0x30FB)  # CJK punctuation
    | span((0xFF01, 0xFF5E), (0xFFE0, 0xFFE6))  # full-width forms
    | span((0x2160, 0x216B), (0x2460, 0x2473))  # Roman and circled numbers
    | signs("€№™℃‰〇")
)


def gb2312_level_1():
    """The 3,755 most used characters: rows 16 to 55 of GB 2312."""
    found = set()
    for row in range(16, 56):
        for cell in range(1, 95):
            try:
                found.add(ord(bytes((0xA0 + row, 0xA0 + cell)).decode("gb2312")))
            except UnicodeDecodeError:
                pass  # the last five places of row 55 are empty
    assert len(found) == 3755
    return found


def texts(root, extra):
    """Characters of the project's texts: {language: {code point: a place}}."""
    found = {language: {} for language in (*FAMILY, "any")}

    def add(language, text, place):
        for char in text:
            if char.isprintable():
                found[language].setdefault(ord(char), place)

    for path in sorted((root / "data").rglob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                for column, value in row.items():
                    if column and value and column[-3:-2] == "_" and column[-2:] in FAMILY:
                        add(column[-2:], value, f"{path.relative_to(root)} ({column})")
    for language in FAMILY:
        messages = [*root.glob(f"src/**/{language}.ftl"), *root.glob(f"src/**/{language}/*.ftl")]
        for path in sorted(messages):
            add(language, path.read_text(encoding="utf-8"), str(path.relative_to(root)))
    for path in extra:
        add("any", path.read_text(encoding="utf-8-sig"), path.name)
    return found


def load(path, any_source, **options):
    """A source font, after a look at its checksum."""
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    if digest != SOURCES[path.name] and not any_source:
        sys.exit(f"{path}: SHA-256 is {digest}, expected {SOURCES[path.name]}\n"
                 f"This script knows {CORE} and {CJK}; --any-source takes others.")
    return TTFont(io.BytesIO(data), recalcTimestamp=False, **options)


def graft(font, donor, codes):
    """Copy outlines and widths of `codes` that `font` lacks from `donor`."""
    assert font["head"].unitsPerEm == donor["head"].unitsPerEm
    have, give, shapes = font.getBestCmap(), donor.getBestCmap(), donor.getGlyphSet()
    font.getGlyphOrder()
    for code in sorted(codes):
        if code in have or code not in give:
            continue
        source, name = give[code], f"guest.u{code:04X}"
        record = DecomposingRecordingPen(shapes)
        shapes[source].draw(record)
        pen = TTGlyphPen(None)
        record.replay(pen)
        font["glyf"][name] = pen.glyph()
        font["hmtx"][name] = donor["hmtx"][source]
        for table in font["cmap"].tables:
            if table.isUnicode() and (code <= 0xFFFF or table.format == 12):
                table.cmap[code] = name


def cut(font, codes, features):
    """Reduce `font` to `codes` and to the layout features that shaping uses."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = features
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14]  # with copyright and licence
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.recalc_average_width = False
    options.harfbuzz_repacker = False  # else the bytes depend on an optional library
    # Vertical writing and baselines are never drawn.
    options.drop_tables += ["BASE", "VORG", "vhea", "vmtx", "gasp"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)


def rename(font, family, weight, package):
    """Family name as the charts ask for it, and the truth about the version."""
    post_script = f"{family.replace(' ', '')}-{weight}"
    version = font["name"].getDebugName(5).split(";")[0]
    full = family if weight == "Regular" and "CFF " in font else f"{family} {weight}"
    values = {
        1: family,
        2: weight,
        3: f"{version.split()[-1]};GOOG;{post_script};subset",
        4: full,
        5: f"{version}; subset of Debian {package}",
        6: post_script,
    }
    for key, value in values.items():
        font["name"].setName(value, key, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [post_script]
        cff.topDictIndex[0].FullName = full
        cff.topDictIndex[0].FamilyName = family


def save(font):
    """The font file as bytes."""
    font.cfg["fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"] = False
    file = io.BytesIO()
    font.save(file, reorderTables=True)
    return file.getvalue()


def build(arguments, wanted):
    """All six files: {name: bytes}."""
    core, cjk, loose = arguments.noto, arguments.cjk, arguments.any_source
    files = {}
    for weight in WEIGHTS:
        # Minus signs exactly as the bar of the plus sign stand in Noto Sans Tamil;
        # comparison signs exist in regular weight only, and serve both.
        latin = load(core / f"NotoSans-{weight}.ttf", loose)
        graft(latin, load(core / f"NotoSansSymbols-{weight}.ttf", loose), ARROWS)
        graft(latin, load(core / f"NotoSansTamil-{weight}.ttf", loose), signs("−"))
        graft(latin, load(core / "NotoSansMath-Regular.ttf", loose), MATHS)

        arabic = load(core / f"NotoSansArabic-{weight}.ttf", loose)
        graft(arabic, latin, ARABIC_GUESTS)
        cut(arabic, ARABIC | ARABIC_GUESTS | {0x25CC}, [
            "init", "medi", "fina", "isol", "rlig", "liga", "calt", "ccmp", "locl", "curs",
            "kern", "mark", "mkmk"])
        rename(arabic, "Noto Sans Arabic", weight, CORE)
        files[f"NotoSansArabic-{weight}.ttf"] = save(arabic)

        cut(latin, LATIN_AND_CYRILLIC | {0x25CC},
            ["ccmp", "locl", "liga", "rtlm", "kern", "mark", "mkmk"])
        rename(latin, "Noto Sans", weight, CORE)
        files[f"NotoSans-{weight}.ttf"] = save(latin)

        # Face 2 of the collection is the Simplified Chinese one.
        chinese = load(cjk / f"NotoSansCJK-{weight}.ttc", loose, fontNumber=2)
        assert chinese["name"].getDebugName(1) == "Noto Sans CJK SC"
        cut(chinese, CHINESE_SIGNS | gb2312_level_1() | wanted, ["ccmp", "kern", "mark"])
        rename(chinese, "Noto Sans SC", weight, CJK)
        files[f"NotoSansSC-{weight}.otf"] = save(chinese)
    return dict(sorted(files.items()))


def uncovered(files, found):
    """Lines about characters that a language's own faces do not have."""
    have = {name.split(".")[0]: set(TTFont(io.BytesIO(data)).getBestCmap())
            for name, data in files.items()}
    lines = []
    for language, places in found.items():
        for weight in WEIGHTS:
            if language == "any":
                faces = set().union(*(have[f"{family}-{weight}"] for family in FAMILY.values()))
            else:
                faces = have[f"{FAMILY[language]}-{weight}"]
            lines += [f"{language} {weight}: no U+{code:04X} {chr(code)}, in {place}"
                      for code, place in sorted(places.items()) if code not in faces]
    return lines


BEGIN, END = "<!-- files: begin -->\n", "<!-- files: end -->\n"


def with_table(readme, files):
    """README.md with its table of files made new."""
    rows = ["| File | Bytes | Characters | SHA-256 |\n| --- | ---: | ---: | --- |\n"]
    for name, data in files.items():
        count = len(TTFont(io.BytesIO(data)).getBestCmap())
        rows.append(f"| {name} | {len(data)} | {count} | `{hashlib.sha256(data).hexdigest()}` |\n")
    head, rest = readme.split(BEGIN)
    return head + BEGIN + "".join(rows) + END + rest.split(END)[1]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--noto", type=Path, default=Path("/usr/share/fonts/truetype/noto"),
                        help="folder of fonts-noto-core (default: %(default)s)")
    parser.add_argument("--cjk", type=Path, default=Path("/usr/share/fonts/opentype/noto"),
                        help="folder of fonts-noto-cjk (default: %(default)s)")
    parser.add_argument("--root", type=Path, default=ROOT,
                        help="folder with data/ and src/ (default: this repository)")
    parser.add_argument("--out", type=Path,
                        help="where the fonts go (default: src/chart/fonts under --root)")
    parser.add_argument("--text", type=Path, action="append", default=[], metavar="FILE",
                        help="another text whose characters must be there; repeatable")
    parser.add_argument("--any-source", action="store_true",
                        help="take source fonts of other versions")
    parser.add_argument("--check", action="store_true",
                        help="write nothing; fail if the output would differ from what is there")
    arguments = parser.parse_args()
    out = arguments.out or arguments.root / "src/chart/fonts"

    version = importlib.metadata.version("fonttools")
    if version != FONTTOOLS:
        print(f"warning: fonttools {version}, the fonts were made with {FONTTOOLS}; "
              "bytes may differ", file=sys.stderr)

    found = texts(arguments.root, arguments.text)
    wanted = set(found["zh"]) | {code for code in found["any"] if code >= 0x2E80}
    files = build(arguments, wanted)
    for name, data in files.items():
        print(f"{name:28} {len(data):9,} bytes")

    output = dict(files)
    readme = out / "README.md"
    if readme.exists():
        output["README.md"] = with_table(readme.read_text(encoding="utf-8"), files).encode()
    failed = uncovered(files, found)
    for name, data in output.items():
        path = out / name
        if not arguments.check:
            out.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        elif not path.exists() or path.read_bytes() != data:
            failed.append(f"{path} would change")
    print(*failed, sep="\n", end="\n" if failed else "")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
