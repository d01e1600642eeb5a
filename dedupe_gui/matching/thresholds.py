"""The one table of thresholds that tell copies, edits and look-alikes apart, with the measurement behind each.

"Photos" are 40 photos (Kodak, CID22, Budgie, garments) in 59 edits each; "garments" the 419 garments on blankets;
"focus" eight frames of a focus stack; "others" all further pairs of different pictures within 16 bits. Printed by
`benchmarks/accuracy.py LIBRARY --scores`. Greys are 0..255, correlations -1..1.
"""

from __future__ import annotations

COPY_DETAIL = 0.68
"""Correlation of fine detail over the whole picture. Photos saved again: 0.71 or more (of a
picture at 150 %); garments: 0.11 at most; focus: up to 0.94, so this alone does not make a copy."""
COPY_WEAKEST_BLOCK = 0.75
"""5 % quantile of the block correlations. Photos saved again: 0.76 (quality 10), 0.96 or more otherwise."""
COPY_PART_RESIDUAL = 7.5
"""Third largest residual of a block, in greys, once brightness and contrast are evened out. Photos saved again: 6.9
(GIF) at most; focus: 9.0 or more; a date printed into a corner: 15 as a rule."""
COPY_TYPICAL_RESIDUAL = 1.9
"""The same for the median block. Photos saved again: 1.7 (quality 10) at most; focus: 2.1 or more."""
COPY_LUMA, COPY_CHROMA = 12.0, 8.0
"""Mean difference in greys between copies. Photos saved again: 3.6 and 3.1 at most; beyond, it was recoloured."""
COPY_ASPECT = 0.03
"""Difference of the natural logarithms of the aspect ratios; rounding 160 px to whole pixels gives 0.005."""

EDITED_DETAIL = 0.65
"""Fine detail of an edit of the same photo. Recoloured and watermarked: 0.73 (equalised) or more; garments: 0.11."""
EDITED_WEAK_DETAIL = 0.35
"""25 % quantile of the detail's correlation in blocks. Recoloured and watermarked: 0.5 or more; different photos in the
same black frame: 0.0."""
EDITED_WEAKEST_BLOCK = 0.6
"""Recoloured: 0.72 or more."""
UNTOUCHED_RESIDUAL = 1.5
"""Median block of a photo that was changed in one place only. Watermarked: 1.3 at most; focus: 2.1 or more."""
RECOLOURED_SHARE = 1.9
"""How many times smaller evening out the tones place by place makes the difference, if a recolouring explains it.
Recoloured, brightened, local contrast, clarity: 2.4 or more; focus: 1.6 at most."""
EVEN_SHARPNESS = 0.35
"""Spread (10 to 90 %) of the change of sharpness over the picture, relative to its middle, if it was sharpened or
blurred as a whole. Focus: 0.9 or more, since what one frame has sharp the other has not."""

SHARPNESS_CHANGE = 0.2
"""Logarithm of the change of fine detail that is worth a word. Saved again: 0.1 at most."""
GREY_COLOURS = 2.0
"""Mean distance of the colours from grey that encoders leave in grey pictures."""

SIMILAR_WEAKEST_BLOCK = 0.5
"""Another shot of the same thing, framed the same. Focus: 0.57 or more; garments: 0.42 at most."""
SIMILAR_DETAIL = 0.25
"""Focus: 0.4 or more; garments and others: 0.11 at most."""
SIMILAR_PHASH256_BITS = 56
"""Another shot that is framed a little differently. Garments: 68 or more."""
WIDE_DISTANCE_BITS = 10
"""Beyond the default distance the user asks for look-alikes: there the hashes alone make a pair `similar`."""
BURST_S = 10.0
"""Frames of one camera within so many seconds, whose hashes are near, show the same thing."""

FLAT_DETAIL_GREYS = 0.5
"""Mean energy of fine detail, in squared greys, below which there is nothing to compare: JPEG noise alone gives 0.3."""
FLAT_LUMA = 3.0
"""Mean difference in greys and in colour of flat pictures that look the same."""
TINY_PX = 64
"""Pictures with a shorter edge (icons, tests) have too few pixels for correlations; they must agree in their greys."""
TINY_RESIDUAL = 3.0
"""Largest residual of tiny copies."""

SAME_PIXELS_LUMA = 0.05
"""Mean difference in greys of the thumbnails of two files of one format with the same picture data."""
SAME_PIXELS_LUMA_ACROSS = 1.0
"""The same across formats, of which one is decoded at a smaller scale. Same pixels as JPEG and PNG: 0.6 at most."""

# Pages: 200 receipts, letters, tables with one number changed, forms, chats, notes and sheets of music, as scans, as
# screenshots and photographed from one stand, of `benchmarks/documents.py`, in 15 versions each.
PAGE_PAPER_SHARE = 0.4
"""Share of a page in one light tone. Pages: 0.51 or more; photos: 35 % of them have as much."""
PAGE_PAPER_UNEVENNESS = 2.0
"""Mean difference of the paper's colours from their mean. Pages: 1.5 at most; of the photos with so much in one light
tone all but 4 in 100 have more (boxes before a white wall, towers under a white sky). Those pay with a decode."""
PAGE_SCREEN_SHARE, PAGE_SCREEN_UNEVENNESS, PAGE_SCREEN_DETAIL = 0.25, 1.0, 40.0
"""The same for the ground of a screen, of any tone, within 2 greys. Dark chats: 0.26, 0.95 and 73; photos: 2 in 100."""
PAGE_MARKS_SHARE = 0.3
"""Of the fine detail, in small marks on the ground. Pages: 0.31 (a photographed note) or more, scans 0.57; half of the
photos that got so far have less."""
PAGE_CRISPNESS, PAGE_SMALL_CRISPNESS = 0.078, 0.1
"""Energy of the marks' fine detail, as a share of their contrast's, at 720 px and more, and below. Scans: 0.11 or more,
dark chats 0.08, pages photographed sharply 0.083 or more; 18 of 20 light garments with a print 0.074 at most, one 0.11;
mist under drawn letters 0.05."""
PAGE_USUAL_EDGE_PX = 1600
PAGE_LETTERS = ((0.65, 0.12), (0.45, 0.05), (0.0, 0.03))
"""Difference in the square of one letter, at most, by the share that the smaller page has of the larger one's edge, or
of 1600 px. Pages saved again: 0.05 (quality 50), 0.11 (30); of half the size 0.02. One digit that differs in letters of
18 px: 0.8, a 6 instead of a 5 0.3; shrunk to 75 %: 0.4 and 0.14, to 50 %: 0.2 and 0.06, to 30 %: 0.04."""
PAGE_LEAST_SHARE, PAGE_LEAST_EDGE_PX = 0.45, 400
"""Below, letters are no letters any more, and other digits differ no more than the encoder's noise."""
PAGE_LETTERS_SIFTED = 0.5
"""The same of thumbnails (256 px), where it is certain. Pages saved again or shrunk: 0.27 at most; other pages: 0.76 or
more but for single digits (tables 0.34 at most). Beyond it larger pages are others for certain too."""

# Containment: photos (Kodak, CID22, garments, cameras of 1998 to 2010) in the versions of `benchmarks/versions_of.py`,
# and two exposures made of each by adding noise of 1 to 4 greys twice.
HELD_OUTSIDE = 0.06
"""Share of told coefficients outside of what saving explains. Saved once, at any size: 0.05 at most but for one small
noisy photo in HEIC (0.11); two exposures with noise of 1 grey: 0.08 or more at quality 90."""
HELD_SAME = 0.02
"""Beyond, something was lost, when the other direction has a fourth of it at most."""
HELD_COLOURS_OUTSIDE, HELD_COLOURS_GREYS = 0.3, 0.5
"""The same of the colours, and in greys over the whole photo; what exceeds one alone may be faint colours or rounding.
Saved again at 85 or more, shrunk: 0.5 of hardly any colour, 0.3 greys; at half the size beside the whole: 0.87, 2.5."""
HELD_WORST = 3.5
"""Greys. Saved once, at any size: 2.8 at most; a spot painted over: 3.5 or more, a date printed in: 5."""
HELD_STANDS_OUT = 5.0
"""Times the usual difference. All versions without local change: 3.3 at most; a spot painted over: 6.7 or more."""
MARKED_GREYS, MARKED_TIMES, MARKED_BEYOND, MARKED = (4.0, 14.0), (2.35, 3.1), 2.0, 1.0
"""Greys over 32 px, and times the usual difference by those; and the greys times what is beyond twice the usual.
Savings have 2.13 times the usual at up to 5 greys but for one of 1,400, and 2.9 at 14, saved at 30 and then at 95; by
the last 0.5, of hard contrasts 0.99. A spot painted over in what was saved at 60 to 75: 2.85 at 1 grey, 1.0 by the
last; a digit of 9 px or a dot of 4 in what was saved at 50 to 60 and then finely: mostly 2.4 or more at 3 to 8."""
HELD_RIM, RIM_TIMES_INSIDE = 12.0, 1.5
"""Greys, in the mean over 8 px of the rows beyond the last whole block, and times the most that as many rows have
inside. Versions down to quality 10 and HEIC at 20: 0.93 of that at most; three rows darkened to 40 % mostly 6 times."""
RIM_OF_PALETTE = 2.5
"""Times that of pictures of 256 colours, which scatter them: GIF 1.16."""
HELD_SHADED = 2.6
"""Greys. Versions: 1.6 (HEIC at 20) at most."""
HELD_COLOURED, COLOURED_TIMES_USUAL = ((2.8, 5.0, 10.5), (1.5, 2.5, 7.5), (0.8, 1.8, 5.5)), 10.0
"""Greys at least, of drawings without noise, and at most, over 16, 32 and 64 px of 40 photos of all four folders; and
times what is usual in the picture. 1584 versions down to quality 5: at 0.92 of it or less, but for a HEIC at 20 of a
picture without noise. Round things of an eighth of the edge in other colours, saved in nine ways: by 6 greys or more,
beyond in 97 of 100 (before, with one limit over 32 px, in 52), by 4 to 6 greys in 73 (10); of a quarter by 3 to 4 in 75
(34). Drawings of few colours saved again at 60 to 95: 5.0, 2.5 and 2.4 at most, for rounding moves all of a thing."""
COLOURS_NOISY = 0.02
"""Of what is usual over 16 px, in greys: less in drawings, and in photos saved with the same steps again."""
DRIFT_TIMES, DRIFT_LEAST_USUAL = 1.25, 0.3
"""Times the same, and what is usual at least. Saved five times at 80 to 90, colours at half the size: 1.13 times as a
rule, 0.67 to 1.05 greys; drawings and garments on white, combed by themselves, 0.04. Where colours are cut off, six
times at 80 to 92: 1.21 times."""
HELD_IN_PALETTE = (17.0, 7.5, 43.0, 29.0, 18.0)
"""The five limits before for pictures of 256 colours: GIF 16, 6.7 and 35, 22 and 10 at most."""
HELD_BY_PALETTE = 0.9
"""Greys, of the whole difference: 256 colours are all of a screen or a drawing; of photos they leave 1.15 or more."""
HELD_COLOUR_FINENESS = 5.0
"""Greys. Colours stored at half the size, saved again at full size: 3.5 at most; with detail of their own: up to 15."""
HELD_TONE = 1.5
"""Greys. Versions: 0.94 (quality 10) at most; darkened by 6 %: 5; sharpened 2.2."""
HELD_TONES_MOST = 1.6
"""Greys, of the tones of a twentieth of a photo. Versions: 1.12 (HEIC at 20) at most, 1.8 at quality 10; shadows or
lights moved by 5 greys 1.7 or more in half of those photos that have any."""
HELD_TONE_OF_COARSE = 0.4
"""Of the step by which saving rounds means, where that is more. Smooth pictures at quality 10: 0.33."""
HELD_TONE_OF_PAGES = 3.5
"""The same where black and white are all: at quality 50 to 70 letters lose 1.6 to 2.6 greys to the paper."""
HELD_COLOUR_GAIN, MUCH_COLOUR_GAIN, HELD_COLOUR_SHIFT = 0.06, 0.12, 1.8
"""Versions: 0.93 to 1.03 and 1.4 (AVIF) at most; colours of 110 and 90 %: 0.09 or more off, of 130 %: 0.18; warmer: 2.2
or more."""
COLOUR_SHIFT_OF_TOLD, COLOUR_SHIFT_BY_STEPS = 1.1, 0.75
"""The shift of two of which JPEG's steps or being lossless tell how they were saved, and by that of a mean. Versions
(40 to 92, twice, five times, made smaller by three programs, PNG) of 24 photos: 0.89 at most; blue by 4 %: 1.3 or more
in nine of ten. Plain things lie between two steps of blue and of red and are moved by half of both: 0.71."""
TURNED_LEAST_GREYS, TURNED_TIMES_NARROW, TURNED_BY_STEPS = 1.0, 0.6, 0.1
"""Colours over 64 px: at least, for rounding moves all of a flat thing by 0.85; and beside those over 16 px and an
eighth of the step of their means. Versions, down to quality 10: less than these two come to, but for 256 colours.
Lights warmer and shadows colder by 8 greys: more in 9 of 10, where that was called a copy before."""
COLOUR_COHERENCE, LEAST_COLOUR_GREYS = 0.7, (0.8, 0.4)
"""Correlation of the difference with the colours, and how many greys it comes to, where colours gain little or much.
Colours of 110 % to 130 %, both ways: 0.68 or more, 0.99 as a rule; versions whose colours gain so much: 0.56 at most,
but 0.98 and 0.6 greys of a plain picture in 256 colours."""
SHARPER_MIDDLE, SHARPER_HIGH = 1.1, 1.4
"""Saved again: 1.01 and 1.19 at most, shrunk 1.09 and 1.31; sharpened a little: 1.12 and 1.36 or more."""
SHARPER_BOTH = (1.02, 1.14)
"""Of the same size: an unsharp mask of 0.5 px by 80 % has more of both in 19 of 20, of 1 px by 30 % in 9 of 10; a blur
of 0.4 px and sharpness of 130 % in 3 of 4. Saved again 1.01 with 1.3, or 1.035 with 1.108 (HEIC 20); HEIC 10 more."""
ENLARGED_BACK_HIGH, ENLARGED_BACK_MIDDLE, ENLARGED_BACK_EXCESS = 0.4, 0.975, 1.5
"""How much of the other one's finest detail there is, and at half the size of the less fine: halved and enlarged 0.36
at most and 0.98 or more; after a median of 3 px up to 0.35 and 0.96 at most, or 0.37 and more; blurred by 0.8 px 0.93
at most. And of the limits for places that differ, which thin lines reach: 1.4 at most."""
LAID_TOGETHER = 0.4
"""Cropped by 2 %: 0.36 at most, blurred: 0.3 one way and 1.4 the other."""
SAME_SIZE = 0.01
"""Natural logarithm of the scale."""
EXPOSURE_OWN, EXPOSURE_SMOOTH_OWN, EXPOSURE_TOLD_OWN = 0.13, 0.07, 0.08
"""How near to one half. Two exposures: within, all but those whose noise saving removed; versions: 4 in 400."""
EXPOSURE_LIKENESS = 0.9
"""Correlation of what is more than noise in smooth places. Two exposures with noise of 2 greys: 0.67 as a rule, 0.23
with 4; with 1 grey 0.93: those hold each other no more, but count as copies."""
HELD_COARSE_OUTSIDE, COARSE_STEP = 0.0205, 4.0
"""`HELD_OUTSIDE` for JPEGs of the same size with steps so coarse (mean of the lowest nine) that rounding pixels counts
for nothing, weighed with how unevenly the errors lie. Two exposures at quality 75 have little more."""
HELD_CLIPPED_OUTSIDE = 0.12
"""`HELD_OUTSIDE` for JPEGs that are black and white all over: cutting off what lies beyond moves coefficients. Pages of
text at quality 70 and 85: 0.09; two scans of one page differ by half."""
BRACKET_LIKENESS, BRACKET_OUTSIDE, BRACKET_OWN = 0.8, 0.2, 0.35
"""With the tones evened out. Exposure brackets: 0.69 at most, 0.25 and 0.06 or more; brightened, darkened: 0.83 or more
where anything can be seen, 0.2 at most."""
ONLY_LOST_OWN, ONLY_LOST_SHOWN = 0.5, 0.85
"""Share of the difference that is a photo's own, and how many coefficients it shows by those of the other one, where
its format tells no steps. HEIC at 20, WebP at 60: own 0.52 at most."""
LOST_UNEXPLAINED, LOST_OWN = 0.3, 0.62
"""Beyond both, something was added. HEIC at 20: 0.71 unexplained, 0.45 own; noise added: 0.6 and 0.99."""
LOST_EDGES, LOST_LEAST, LOST_LEAST_IF_MUCH = (1.04, 1.06), 0.018, 0.08
"""Of a JPEG beside what HEIC, AVIF, WebP or JPEG XL made of it: 0.08 outside and 0.02 unexplained at least; 0.1 where
they took more than `HELD_WORST` in one place or left edges weaker than by such gains, as at 20. Of one that was
sharpened out of such a photo: gains of 1.07 and 1.09 or more, 0.056 unexplained at most; smoothed out of it or marked
0.016, and 0.057 outside."""
OFF_TWICE, OFF_KNOWN = (0.95, 1.1, 1.45), 3.0
"""Steps, at least, over the lowest step in greys, and at most, of a JPEG that was saved twice out of such a photo, ever
more coarsely or nearly so: 0.8 to 1.0 at 70 to 85, up to 1.37 at 90. Of one that such a photo was made from: 1.5 or
more, at 75 1.06 (AVIF at 60). Where that knows the JPEG's steps 1.9 at most, shifted by part of a pixel 5 or more."""
LOST_OWN_BESIDE_JPEG, LOST_WORST, LOST_SHOWN = 0.38, 12.0, 0.7
"""Such a photo's own share: made from the JPEG 0.35 at most, of another moment 0.39 or more as a rule. In one place, in
greys: 11.2 at most down to 50; of what was shifted or warped by part of a pixel 11 or more. And how much it shows
beside the JPEG: at 20 0.64 at most, with 19 greys; of what was moved mostly more."""
SHRUNK_OUTSIDE, SHRUNK_WORST, SHRUNK_WORST_UNTOLD = 0.36, (1.5, 4.5), 7.0
"""Share outside of a smaller JPEG, and greys in one place: at least, and by that share. Saved once: none and 0.9 (ten
ways of making smaller by programs); twice 0.17 and 1.6; 0.35 and 2.9 at most of what was saved badly before. Retouched
or covered in one place: 0.03 and 7 as a rule, sharpened 0.2 and 4 to 5, originals beside what was enlarged with grain
or details put in: 0.15 to 0.6 and 3 to 6. The last where no steps are told: 6.9 at most, retouched 8 as a rule."""
SHRUNK_FINE_STEP, SHRUNK_FINELY_OUTSIDE = 2.5, 0.12
"""The share where the mean of the lowest nine steps is less than that, as at 92. Made smaller in six ways and saved at
92 to 98: 0.1 at most, by most programs 0.002; what was saved at 50 before has 0.3, and stays. So has a soft original
beside what was enlarged, smoothed and sharpened out of it: of 72 drawn ones at 95 and 98 53 would have gone, 5 do."""
SHRUNK_TO_PALETTE_OUTSIDE = 0.45
"""Of what was saved badly before it was made smaller and brought to 256 colours: 0.41 at most."""
SHRUNK_OWN, SHRUNK_GAIN, SHRUNK_EXCESS, SHRUNK_NOISY_COLOURS = 0.5, 1.04, 0.56, 0.68
"""Smaller ones saved as WebP at 80, AVIF at 70: 0.48 and 0.99 at most. Of the limits for places that differ they reach
0.33 at most, 0.55 of what had been saved badly; red eyes, a closed eye, a spot painted over mostly 0.59 or more. Strong
colours that were saved when they were nearly as small reach 0.62 of what is allowed at most."""
CLEARLY_SMALLER = 1.3
"""Times. Saved twice and made smaller by 1.1 or 1.23: up to 0.6 of the limits, by 1.33 or more 0.26 at most."""
SHRUNK_EXACTLY, SHRUNK_GREYS, SHRUNK_UNKNOWN = 0.01, 0.85, 0.9
"""Made smaller and saved without loss, or once as JPEG: 0.003 outside, 0.74 greys, its roundings foreknown by 0.97 at
least. Of an original whose larger version was touched up: 1.02 greys at least, or 0.72 foreknown at most."""
ENLARGED_BY_FILTER, ENLARGED_EXACTLY_BY_FILTER, ENLARGED_OUTSIDE = 0.78, 0.65, 0.5
"""How much of the difference a filter leaves of an enlargement by a kernel that is not known: 0.77 at most. Of a larger
original 0.79 at least beside what a soft kernel made of it, 0.86 once that is saved with losses."""
LEFT_BY_FILTER = 0.5
"""Enlarged and sharpened: 0.25; a larger original beside its smaller version: 0.9."""
NOISE_OWN, NOISE_OUTSIDE, NOISE_GREYS, NOISE_EVENNESS = 0.12, 0.15, 2.0, 0.75
"""Noise added: 0.8 or more even; HEIC at 20 and denoised: 0.7 at most."""
NEW_BY_SAVINGS = 0.015
"""Of the coefficients that a JPEG shows, how many another one on its grid does not: saved five times 0.013 at most;
with noise of 1 grey 0.027 or more at quality 86, less at 75, which takes the noise away; denoised mostly 0.08."""
SAVED_OF_PALETTE = 0.02
"""Share outside of a JPEG saved out of 256 or 64 colours: 0.02 at most, but 0.106 of coloured dots on black, for which
`HELD_CLIPPED_OUTSIDE` stands; of one at 85 and more that was brought to so few, 0.024 or more, mostly 0.1."""
SAME_PIXELS_OFF, SAME_PIXELS_OFF_INSIDE = 0.015, 6e-5
"""Share of pixels that differ by more than 1 grey, and of those where no channel is near black or white. Decoded from a
JPEG beside that: 0.013 at most, and 0.000013; saved once more with the same steps: 0.0002 inside or more."""
FARTHER_FROM_PAST, FINE_STEP = 0.015, 2.0
"""Of a step: saved once more, 0.01 to 0.15 farther; so much farther is no source either. And a mean of the lowest nine
below which rounding pixels to whole greys leaves nothing to tell a JPEG by from what a lossless file shows."""
FOREKNOWN, FOREKNOWN_RATIO, FOREKNOWN_BOTH = 0.95, 1.3, 1.8
"""Median error by that of a uniform one. Saved once from the other: 1.03 or more as a rule."""
FOREKNOWN_MOSTLY = 1.35
"""The same of three coefficients in four: saved, converted, enlarged or brightened out of the other one 0.98 at most,
and 1.30 made smaller; of a JPEG that was saved at twice its steps, 1.70 at least."""
PAST_BESIDE, OFF_STEPS_BESIDE = 1.3, 0.08
"""Times; and how much farther from another photo's steps: 0.03 at most of what was saved out of that, 0.12 at least of
what had others before (70, then 90, beside 65)."""
FOREKNOWN_BY_STEPS = 0.25
"""The same beyond the ratio of a JPEG's steps to coarser ones: rounding once more leaves up to 0.15 (80, then 92); what
was sharpened at 93, and had steps like those of 75 before, knows its version at 75 by 0.44 to 0.76 more."""
BEYOND_BOTH, FOREKNOWN_OF_SAVINGS, APART_STEPS = 0.004, 0.8, 1.3
"""Two JPEGs of one size: share of told coefficients that the steps of neither explain; both saved out of one photo, or
one out of the other: mostly 0, 0.004 in 95 of 100. The median error that tells the later one then: saved
again, more finely, 0.66 at most; two savings of one photo 0.83 to 1.1. And how much coarser the one is."""
OFF_ONCE = 0.475, 0.52, 0.32
"""Steps that 98 in 100 coefficients are off, at most, and less what fine steps take: over the lowest in greys. Saved
once out of a finer one 0.48 or more at 60 and 75, 0.45 at 85; of what that was saved from in two goes, as 75 at 85 and
93 or at 90 and 85, 0.47 and 0.4 or less."""
APART_IF_SOURCE, APART_BEFORE = 0.02, 0.3
"""Share apart that a source would have, and times that: of what was saved out of the other one twice, as 80 at 85 and
93, 0.06 to 0.28; of its source 0.9 to 1.9, but 0.25 at steps so near as those of 80 and 86."""
BEYOND_PAST = 0.008
"""Of a JPEG that shows coarser steps of a past: share of told coefficients that neither those nor its own explain.
Saved twice out of the other one: 0.006 at most; where that is it denoised, softened or sharpened: 0.01 to 0.6, for the
least of sharpening 0.001."""
COARSER_PAST = 1.5
"""Times another JPEG's steps, from which a past tells more than that one does: saved at 40, then at 85, a photo lies
near the steps of 70, which are half as coarse, and would go for what is saved out of it at 70."""
COARSE_PAST, APART_FROM_PAST = 2.0, 0.85
"""Times the steps of another JPEG, and of its past; and how far that one is from what a photo was rounded to, by a
quarter of the step. What that was saved from: 0.86 to 1.6. What was saved out of it: 0.8 at most, of four savings; with
noise 0.7, softened a little 0.94 at most where savings explain it at all."""
FAR_FROM_SAVED, NEAR_SAVED, SOFTENED_SINCE = 1.4, 1.25, 1.06
"""Where no past is shown, the median error of the other one: 1.4 to 5.7 where this one was saved five times out of it;
where that is it denoised or smoothed, 0.75 to 1.4 as a rule. Of this one: 1.29 or more, 0.9 to 1.2. And the high gain:
0.94 to 1.05; 1.05 to 1.2 where the other one was made smaller and enlarged back."""
SAVED_FROM_IT, FOREKNOWN_OF_A_THIRD, OFTEN_COMBED = 0.005, 1.1, 0.6
"""Of a JPEG beside a finer one with more combs: share outside where it was saved from that, 0.005 at most; median error
of two savings of a third photo, 0.89 to 1.03, and where the finer one was saved worse in between 1.16 or more. Beyond
the last both were saved more than once: of such the later one has 0.3 less as often as 0.3 more."""
MUCH_COMBED, MUCH_LOST = 1.0, 0.2
"""Combs of what was saved far worse before, at 60, then at 92: 1.4 or more; saved five times at 80 to 90: 0.7. And how
much of the other one's coefficients it leaves unexplained where it was made from that: 0.23 or more; where noise or
grain was added to it: 0.17 at most."""
FRAME_GREYS = 2.5
"""Median of the standard deviations of 8 px of a frame, white or blurred: 2.2 at most; of what lies around a crop: 5 to
20, and less in one of ten."""
OFF_ONE_PAST, OFF_IF_LATER = 0.2, 1.5
"""Distance of a JPEG from the steps of its past, by the step, at which it still tells of them; and times: a HEIC at 85
saved out of it is farther by 1.56 or more, at 70, an AVIF, WebP or JPEG XL by 2. Of HEICs that were JPEGs at 80 and 90
and JPEGs at 90 and 95 saved out of those: 0.55 to 1.3 as a rule, 1.7 at most."""
COLOURS_SOFTENED, COLOURS_SHARPER, COLOURS_SHOWN, COLOURS_SHARPENED = 0.95, 1.03, 0.93, 1.04
"""How strong a photo's colours are, in waves of 16 px, by those of what it was saved from, at most; the other way at
least. Saved once more with colours at half the size: 0.93 and 1.07, twice 0.88 and 1.13, five times 0.76 and 1.25; in
full size, as HEIC or without loss: 0.98 to 1.02. What showing them takes off that were stored at half the size. And
gains of edges that tell that all of a picture was sharpened."""
COMBED_BEFORE = 0.2
"""So much more combed than what saving a photo makes that tells no steps: 0.05 where it was saved out of that once,
0.39 where that was a JPEG before; of what the other was saved out of, 0.28 as a rule."""
COMBED_LESS = 0.12, 0.15
"""At least, and by what is expected. Of JPEGs saved once out of one with up to five savings, of 250 px and more: 0.02
as a rule, 0.36 where 0.92 is expected at most; of one at 70 beside what was saved out of it at 75 and 90: 0.2 as a
rule, at 80 and 85 0.27."""
COMBED, MORE_COMBED = 0.35, 0.25
"""Camera files and what was saved once: 0.5 at most, mostly 0.1; saved twice: 0.6 or more, mostly 1."""
MORE_COMBED_OF_SMOOTHED, UNSMOOTHED_HIGH = 0.5, 0.85
"""Saved twice, then denoised: 0.3 to 0.5 less, with a high gain of 0.64 to 0.8."""
LATER_OUTSIDE = 0.1, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9
LATER_WORST = 3.5, 5.0, 7.0, 9.0, 12.0, 18.0, 20.0
LATER_WORST_OF_SMOOTHED, LATER_SMOOTHED = 1.3, 0.3
"""Share outside of a photo, and greys over 32 px that are unexplained then: saved once 3.0 at most, five times 6.8, at
60 and then at 90 11, at 30 and then at 95 20; a page beside its version of two thirds: 27. Leaves and pebbles saved so:
24, and in smooth places 0.25 is their own at most; of two exposures one half. A spot of 20 to 60 greys: 5 to 25."""
FOREKNOWN_WELL, LITTLE_MORE_COMBED = 0.6, 0.05
"""The same two where both hold each other, so that a hint will do: a wrong one costs the order of two equals alone."""
NEARER_TO_STEPS = 3.0
"""Logarithm of the ratio of how far two that were saved with the same steps are from those, where they differ; times
the square root of how many coefficients that are, by which chance counts for less. Saved once more: 5 or more, 80 as a
rule; where nothing but rounding differs: 1."""
FOUND_AGAIN_LEAST, FOUND_AGAIN_TIMES, FOUND_AGAIN_COLOUR_GREYS = 2, 4, 2
"""Blocks of two that were saved with the same steps: saving the earlier one makes 2 to 300 of those that differ, saving
the later one makes 2 beside 19 at most."""
CLEARLY_COARSER = 1.5
"""Times: what was made from a JPEG with finer steps errs by one through this of a uniform error, beside 1 for a source;
rounding to whole greys adds as much as lies between at 1.3."""
UNFORETOLD_TIMES, UNFORETOLD_LITTLE, UNFORETOLD_MUCH = 1.3, 0.3, 0.5
"""How much coarser at least, and what of the finer one is left open by how much more than once. The finer one saved
from the other: 0.08 to 0.33, more where steps are fine; the coarser from that: 0.44 or more, 0.7 as a rule."""
EARLIER_HIGH = 0.6
"""High gain of an earlier version towards a later one that was only saved: 0.63 (quality 10) or more; of what was made
smaller and larger again: 0.37 at most."""
LARGER_TIMES, LARGER_OUTSIDE = (1.25, 2.0, 3.0), (0.2, 0.4, 0.4)
LARGER_EXACTLY_OUTSIDE = (0.06, 0.15, 0.3)
"""Share outside, by how many times larger, of which the second is for what is exactly what making smaller makes: 0.098
or more by 1.67, 0.21 by 2. Taken so large: 0.2 and 0.435 or more as a rule, less of soft photos, which then stay;
enlarged by 1.5 and 2, then sharpened so that no filter explains it, or by an unknown kernel: mostly less."""
KNOWN_BLOCKS_GAP = 0.89
"""How many of a larger photo's coefficients lie in the gaps of a smaller JPEG's steps on its blocks, by how many do in
blocks laid elsewhere. Of 822 photos at 60 to 95, soft, denoised and sharpened ones among them, that were made smaller
by 0.3 to 0.9 and saved once or twice at 40 to 95: 0.87 to 0.9 in three, else more than 0.91, 1 as a rule; of 408 at 30
to 70 made smaller by half, two thirds and the like 0.79 to 0.89 in four. Of 959 that were enlarged by 1.5 to 3 out of
JPEGs at 40 to 85, smoothed in three ways or not at all, and sharpened: 0.8 at most in 98 of 100, mostly 0.3; of the 89
among them whose original would go, 0.845."""
CLEARLY_LARGER = 1.2
"""Of the edge."""

# ------------------------------------------------------------------------------------------------ parts of photos
PLACED_PX = 0.6
"""What tiles of a part may err by on average once it lies where it was cut out."""
PLACED_SHARE = 0.0004
"""By which the length of a part that was not resized may seem another."""
