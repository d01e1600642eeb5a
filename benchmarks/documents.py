"""Make a labelled library of documents that differ in their text alone: N of each form, each in some ten versions.

    python benchmarks/documents.py OUT N [--seed S] [--forms FORM,...]

Receipts, letters on one letterhead, tables and forms with one number changed, chats, notes, sheet music and QR codes;
scanned, as screenshots, and photographed from one stand; and lock screens with another hour and message over one
wallpaper. `benchmarks/accuracy.py OUT` reads the names: no pair of different documents may be called a copy, and a
document saved again should be one.
"""

from __future__ import annotations

import argparse
import io
import random
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pillow_heif
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

Picture = Image.Image
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
FONTS = ("DejaVuSans.ttf", "DejaVuSansMono.ttf", "DejaVuSerif.ttf")
WORDS = """
    invoice total amount payment order delivery address customer number monthly service contract between meeting
    tomorrow morning please regards account balance transfer bread butter apples coffee tomatoes cheese yoghurt water
    the of and with from for until this that which about under after before during insurance premium tax house garden
""".split()  # noqa: SIM905 - a list of them would take forty lines


def font(size_px: int, kind: int = 0) -> Font:
    try:
        return ImageFont.truetype(FONTS[kind], size_px)
    except OSError:  # no such fonts here: Pillow's own has one shape
        return ImageFont.load_default(size_px)


def sentence(rng: random.Random, words: int) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(words)).capitalize() + "."


def receipt(form: random.Random, rng: random.Random) -> Picture:
    """One shop's receipts: the same head and foot, other goods, amounts and dates."""
    page = Image.new("RGB", (640, 1300), "white")
    draw = ImageDraw.Draw(page)
    shop = " ".join(form.choice(WORDS).upper() for _ in range(2))
    draw.text((320, 40), shop, "black", font(44), anchor="mt")
    for row, text in enumerate(("12 Station Road", "VAT DE 123 456 789", "Thank you for shopping with us")):
        draw.text((320, 110 + 34 * row), text, "black", font(24), anchor="mt")
    draw.line((30, 230, 610, 230), "black", 2)
    y, total = 260, 0.0
    for _ in range(16):
        price = rng.randint(49, 2999) / 100
        total += price
        draw.text((40, y), f"{rng.randint(1, 9)} x {rng.choice(WORDS)}", "black", font(26, 1))
        draw.text((600, y), f"{price:.2f}", "black", font(26, 1), anchor="ra")
        y += 44
    draw.line((30, y + 8, 610, y + 8), "black", 2)
    draw.text((40, y + 30), "TOTAL EUR", "black", font(40, 1))
    draw.text((600, y + 30), f"{total:.2f}", "black", font(40, 1), anchor="ra")
    draw.text((40, y + 110), f"{rng.randint(1, 28):02}.{rng.randint(1, 12):02}.2024", "black", font(24, 1))
    draw.text((320, 1220), "Please keep this receipt", "black", font(24), anchor="mt")
    return page


def letter(form: random.Random, rng: random.Random) -> Picture:
    """Letters on one letterhead: A4 at 150 dpi."""
    page = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(page)
    colour = form.choice(("#104080", "#802010", "#206030"))
    draw.rectangle((0, 0, 1240, 140), colour)
    draw.text((90, 45), form.choice(WORDS).upper() + " & SONS", "white", font(54, 2))
    draw.text((90, 300), sentence(rng, 5), "black", font(24, 2))
    y = 420
    for _ in range(rng.randint(4, 5)):
        for _ in range(rng.randint(4, 6)):
            draw.text((90, y), sentence(rng, 11)[:84], "black", font(24, 2))
            y += 36
        y += 36
    draw.text((90, 1660), "Bank 1234 5678 - Register 998 - www.example.org", colour, font(20))
    return page


def table(form: random.Random, rng: random.Random) -> Picture:
    """Screenshots of one spreadsheet of which a single number was changed."""
    page = Image.new("RGB", (1600, 900), "white")
    draw = ImageDraw.Draw(page)
    draw.rectangle((0, 0, 1600, 60), "#207245")
    changed = (rng.randrange(2, 22), rng.randrange(1, 9))
    for row in range(24):
        for column in range(10):
            x, y = 20 + column * 158, 80 + row * 33
            draw.rectangle((x - 6, y - 4, x + 152, y + 29), outline="#c0c0c0")
            value = form.randint(1000, 99999)
            if (row, column) == changed:
                value = rng.randint(1000, 99999)
            draw.text((x + 144, y), f"{value / 100:.2f}", "black", font(18), anchor="ra")
    return page


def filled_form(form: random.Random, rng: random.Random) -> Picture:
    """One printed form with other names and numbers filled in."""
    page = Image.new("RGB", (1240, 1754), "#fdfcf6")
    draw = ImageDraw.Draw(page)
    draw.text((90, 70), "Application for a " + form.choice(WORDS), "black", font(46))
    for row in range(20):
        y = 200 + row * 72
        draw.text((90, y), f"{row + 1}. {form.choice(WORDS)} {form.choice(WORDS)}", "#404040", font(22))
        draw.rectangle((480, y - 14, 1140, y + 38), outline="black", width=2)
        if rng.random() < 0.8:
            draw.text((500, y - 6), f"{rng.choice(WORDS)} {rng.randint(1, 9999)}", "#101070", font(26, 2))
    return page


def chat(form: random.Random, rng: random.Random) -> Picture:
    """Screenshots of one chat on a telephone, in a light or a dark theme."""
    paper, mine, theirs, ink = form.choice(
        (("#f0ece4", "#d9fdd3", "white", "black"), ("#101418", "#144d37", "#1f2c33", "#e8e8e8"))
    )
    page = Image.new("RGB", (1080, 1920), paper)
    draw = ImageDraw.Draw(page)
    draw.rectangle((0, 0, 1080, 170), "#075e54")
    draw.text((180, 90), form.choice(WORDS).capitalize(), "white", font(46))
    y = 210
    while y < 1600:
        lines = [sentence(rng, 5)[:36] for _ in range(rng.randint(1, 3))]
        left = rng.choice((30, 240))
        draw.rounded_rectangle((left, y, left + 810, y + 40 + 54 * len(lines)), 24, mine if left > 30 else theirs)
        for row, line in enumerate(lines):
            draw.text((left + 30, y + 18 + 54 * row), line, ink, font(38))
        y += 70 + 54 * len(lines)
    draw.rounded_rectangle((30, 1790, 930, 1890), 50, theirs)
    return page


def note(form: random.Random, rng: random.Random) -> Picture:
    """White pages with a few lines."""
    page = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(page)
    y = 160
    for _ in range(3 + form.randrange(2)):
        draw.text((140, y), sentence(rng, 5), "black", font(34, 2))
        y += 60
    return page


def music(form: random.Random, rng: random.Random) -> Picture:
    page = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(page)
    draw.text((620, 70), "Study in " + form.choice("ABCDEFG"), "black", font(48, 2), anchor="mt")
    for staff in range(10):
        top = 200 + staff * 150
        for line in range(5):
            draw.line((90, top + line * 16, 1150, top + line * 16), "black", 2)
        for place in range(18):
            x, y = 150 + place * 55, top + rng.randint(-1, 9) * 8
            draw.ellipse((x, y - 7, x + 20, y + 7), "black")
            draw.line((x + 19, y, x + 19, y - 52), "black", 3)
    return page


def code(form: random.Random, rng: random.Random) -> Picture:
    """Pictures of QR codes: the same finders and title, other modules."""
    modules, module_px = 33, 18
    bits = np.array([[rng.random() < 0.5 for _ in range(modules)] for _ in range(modules)])
    finder = np.ones((9, 9), bool)
    finder[:8, :8] = False
    finder[:7, :7] = True
    finder[1:6, 1:6] = False
    finder[2:5, 2:5] = True
    finder[:, 8] = finder[8, :] = False
    bits[:9, :9] = finder
    bits[:9, -9:], bits[-9:, :9] = finder[:, ::-1], finder[::-1]
    picture = Image.fromarray(np.where(bits, 0, 255).astype(np.uint8)).resize(
        (modules * module_px, modules * module_px), Image.Resampling.NEAREST
    )
    page = Image.new("RGB", (800, 900), "white")
    page.paste(picture.convert("RGB"), (103, 180))
    ImageDraw.Draw(page).text((400, 60), "Scan me: " + form.choice(WORDS), "black", font(52), anchor="mt")
    return page


def screen(form: random.Random, rng: random.Random) -> Picture:
    """Lock screens of one telephone: the same wallpaper, another hour and message."""
    width, height = 1080, 2340
    noise = np.random.default_rng(form.randrange(1 << 30))
    page = Image.fromarray(noise.integers(30, 220, (12, 6, 3), np.uint8)).resize(
        (width, height), Image.Resampling.BICUBIC
    )
    draw = ImageDraw.Draw(page)
    for _ in range(500):
        x, y, size = form.randrange(width), form.randrange(height), form.randint(8, 120)
        corners = [(x + form.randint(-size, size), y + form.randint(-size, size)) for _ in range(form.randint(3, 6))]
        draw.polygon(corners, tuple(form.randrange(256) for _ in range(3)))
    hour = f"{rng.randint(10, 23)}:{rng.randint(10, 59)}"
    draw.text((width // 2, 420), hour, "white", font(200), anchor="mt", stroke_width=4, stroke_fill="black")
    draw.rounded_rectangle((40, 1500, 1040, 1740), 40, "#f0f0f0")
    draw.text((80, 1540), "Messages", "#808080", font(40))
    draw.text((80, 1620), sentence(rng, 5)[:36], "black", font(44))
    return page


FORMS: dict[str, Callable[[random.Random, random.Random], Picture]] = {
    "receipt": receipt,
    "letter": letter,
    "table": table,
    "form": filled_form,
    "chat": chat,
    "note": note,
    "music": music,
    "code": code,
    "screen": screen,
}


def photographed(page: Picture, form: random.Random, rng: random.Random) -> Picture:
    """Lay the page on a table under one camera on a stand: the same light and slant, sensor noise, a little blur."""
    width, height = (1500, 2000) if page.height > page.width else (2000, 1500)
    slant = [form.uniform(0.02, 0.08) for _ in range(8)]
    left, top, right, bottom = (
        share * side for share, side in zip(slant[:4], (width, height, width, height), strict=True)
    )
    corners = [(left, top), (slant[4] * width, height - bottom)]
    corners += [(width - right, height - slant[5] * height), (width - slant[6] * width, slant[7] * height)]
    around = (0, 0, 0, page.height, page.width, page.height, page.width, 0)
    equations = []
    for (x, y), u, v in zip(corners, around[::2], around[1::2], strict=True):
        equations.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        equations.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    coefficients = np.linalg.solve(np.array(equations, float), np.array(around, float)).tolist()
    laid = page.convert("RGBA").transform(
        (width, height), Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BICUBIC
    )
    desk = Image.new("RGBA", (width, height), form.choice(("#5a4030", "#303438", "#8a7a60")))
    desk.alpha_composite(laid)
    light = np.linspace(0.78, 0.98, width)[None, :, None]
    seen = np.asarray(desk.convert("RGB").filter(ImageFilter.GaussianBlur(0.9)), float) * light
    noise = np.random.default_rng(rng.randrange(1 << 30)).normal(0, 5, seen.shape)
    return Image.fromarray((seen + noise).clip(0, 255).astype(np.uint8))


@dataclass(frozen=True, slots=True)
class Document:
    """One page of one form, as it is or photographed."""

    kind: str
    form: int
    number: int
    is_photographed: bool

    @property
    def name(self) -> str:
        return f"{self.kind}{self.form}-{'photo' if self.is_photographed else 'scan'}-{self.number:03}"


def encoded(picture: Picture, image_format: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, image_format, **options)
    return buffer.getvalue()


def scaled(picture: Picture, factor: float) -> Picture:
    size = max(1, round(picture.width * factor)), max(1, round(picture.height * factor))
    return picture.resize(size, Image.Resampling.LANCZOS)


def versions(picture: Picture) -> dict[str, bytes]:
    """The file's content by `<class>-<edit>.<suffix>`."""
    made = {f"resaved-q{quality}.jpg": encoded(picture, "JPEG", quality=quality) for quality in (30, 50, 75, 90)}
    made |= {
        f"resized-{percent}percent.jpg": encoded(scaled(picture, percent / 100), "JPEG", quality=85)
        for percent in (15, 30, 50, 75, 150)
    }
    return made | {
        "format-png.png": encoded(picture, "PNG"),
        "format-webp.webp": encoded(picture, "WEBP", quality=80),
        "format-heic.heic": encoded(picture, "HEIF", quality=70),
        "turned-90.jpg": encoded(picture.transpose(Image.Transpose.ROTATE_270), "JPEG", quality=90),
        "recoloured-grey.jpg": encoded(picture.convert("L"), "JPEG", quality=90),
        "recoloured-brighter.jpg": encoded(ImageEnhance.Brightness(picture).enhance(1.15), "JPEG", quality=90),
    }


def write(document: Document, out: Path, seed: int) -> int:
    """Write all versions of one document and return how many."""
    pillow_heif.register_heif_opener()
    draw = FORMS[document.kind]
    shared = f"{seed}/{document.kind}/{document.form}"
    rng = random.Random(f"{shared}/{document.number}/{document.is_photographed}")
    page = draw(random.Random(shared), rng)
    if document.is_photographed:
        page = photographed(page, random.Random(f"{shared}/stand"), rng)
    original = encoded(page, "JPEG", quality=95)
    made = {"original.jpg": original, **versions(Image.open(io.BytesIO(original)).convert("RGB"))}
    folder = out / document.name
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        (folder / f"{document.name}__{name}").write_bytes(content)
    return len(made)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("n", type=int, help="documents of each form")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--forms", default=",".join(FORMS), help="which of them; default: all")
    arguments = parser.parse_args()
    documents = [
        Document(kind, form, number, is_photographed)
        for kind in arguments.forms.split(",")
        for form in range(2)
        for is_photographed in (False, True)
        for number in range(arguments.n)
    ]
    with ProcessPoolExecutor() as pool:
        made = sum(pool.map(write, documents, [arguments.out] * len(documents), [arguments.seed] * len(documents)))
    print(f"{made} files of {len(documents)} documents in {arguments.out}")


if __name__ == "__main__":
    main()
