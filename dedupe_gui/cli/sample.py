"""Files in formats that the installed program can read but not write: nobody writes them here, or nobody may.

The encoder of HEIC is left out of the packages (22 MB, and under the GPL), that of JPEG XL is used by another program
(`jxl_program.py`).
"""

from __future__ import annotations

import io
import struct
from base64 import b64decode

import numpy as np
from PIL import Image, TiffImagePlugin

# coarse grey noise, 192×128 pixels, written by pillow-heif at quality 30
HEIC = b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAVVtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9j"
    "AAAAAERAAAEAAQAAAAABeQABAAAAAAAAAaMAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA1Wlw"
    "cnAAAAC2aXBjbwAAAHdodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AA"
    "AAMAkAAAAwAAAwAeoBggIFlupJKa5uAhoMCAAAAMgAAAAwCEYgABAAdEAcFysGJAAAAAE2NvbHJuY2x4AAEADQAGgAAAABRpc3BlAAAAAAAA"
    "AMAAAACAAAAAEHBpeGkAAAAAAwgICAAAABdpcG1hAAAAAAAAAAEAAQSBAgMEAAABq21kYXQAAAGfKAGvGUI2oPcCtYX+lXRi2RdqGJ9HoeQt"
    "Q2Pi3rnWqLhMom/7GSkyKNkbJP/fdLwLsevTTXylaJ0REyXFrTvW1iV4//U4Z36Z5NfbECeTmCfue4NlGhdR/JwtFW4zD3L4YjnHjhRO/T4t"
    "mHCgZ8gf3c9jzKNBV/gSmvtHTilipFIwyLXc2Y/J2aj1TC+likbmj7Vh+4vuLjZHbC+fbVZl4GKOaZGiULDEfgd3w68H61aQ+tI+gOFUHEr5"
    "YRWdWWsctN/G8qByZvxK9Ref0k1mtk3Zt5JbJsghszg2bDwS8BYXIKTWJ2sQ9hJEyfYGPHShCLZbeSpbQ1mYpJ5IkNuLLEtywFv207nnX+LJ"
    "OW2JF7HNf9AW7RYow+WLW9yEODLSuINhuib6KJQ1O3bDE1rTasxzjGk+aQG81m2ZsVHpSqh1kbcxoZAvTKlE76RORQj5MduvX7HB4iTQgx4X"
    "YfPQOf98xZh15kB4aVZwHOD4vqSUKUhhJNt8dKVi3KwF8ZCjKDffSCODDfe6e2IPnTsJiMGHzfeGLvbLnkyeoP5ywA=="
)

# the same picture, written by pillow-jxl-plugin at quality 40
JXL = b64decode(
    "/wofBwAUiAYAEA0BXRYAgAqVUcYNXs71fPmhw2LaxnWGttq2sIQS0803OmF4ICGhpBgZGZEEKsYYgZgxWN1ho6g2xjJGKUY3xjpGO0Y0RjhGK0Zf"
    "jIoxXoyRWIsZXoxkjLwYjzHyYqRiVGOkYjzFmIzBkTFOjDFOA+AZAAAsxNDxboXt+LgVAoUWgOJmANlKQj2NDzYTZn9A87GSL4uXBWSzPSjRT8hi"
    "ARtWvJzXw0D6fbQOw9GY/wmebZC7d/8Bg59t7EESL3QQA7MUX5ns2uvyfDhZdlHs4QCY/X8Qba9gk/BhPyVbmIoxL4VMcNsPbdkAAUYZiJCRVxRI"
    "VihD1EN9AX5txCxHJhoaMH4t53dIIggdOL+Ah49JJm9CtBx7pLASPNFC4kRdqBTUHSEwAOeaXfDVPyfNNtEGCHu7vUvC5EDP9J1gr1MD4B0FwLEd"
    "vCcQBMCAvBb8tAGJg2kAh4FRQKIFVf5TzVxGdxktYJIcZlySQQFMHKOKBQ8aiv6V4pBs4TogDBCPEwaLJocUAgT+ozB6AIIAWy4NVFwmY7tST6UV"
    "pMnCASSYhFif5+RDXZXZvvsgfNVl0zSoZwgsxHp4PuMLfCMKYgLRKaIpfqimhX/eTVS00wrmqNveplJUvLkuQY0JnwaxXXinCTM7yQDQZN5UT1DN"
    "DJyNEFCw8kC4GgMgtO+zmSt9BNg5nqA9OtbSDQE3HeI9/YfKfNW/uQENrS0Y7w4tUfO3ePGsWkMj+46d53cizOqbRnoTLvIy0OQFihb1L8LV00AC"
    "AlJi7i4CihYpAlvRrQKE1qDEIgLNuUIKCmTAMNRabY/nGA85sF2RzIwxxoxB6QwbAFBFh1/cs4ASYUZiAtp2dPwDB9BZNjNR4Bd6cY+rnt/i0+cL"
    "tP267ccndXHI61Zv33KZUPrvA/MknAoxW3SRDoMV1mGYYEAWRUgEdnSwCxcRw+pZsSvjaqZuKHnFoSSKnqYGqrbGTS/vjgMLJGij2DL73iDFrFH6"
    "H0388gbwXeOozwQTDL4lTtMVNUpXKDgvu1Dzit5/GWpVwF2hNz8OXExbHNvb6RfV/7qRToCGTyRvvBBXDlx4cTmbxATF8SPKwIMqBO1cj1lFKZwa"
    "WvICyFqwMw=="
)


def raw_negative(picture: Image.Image, *, orientation: int = 1) -> bytes:
    """Return the picture as an uncompressed camera RAW without a preview (DNG 1.4, Bayer pattern RGGB)."""
    pixels = np.asarray(picture).astype(np.uint16) * 257
    mosaic = pixels[:, :, 1].copy()
    mosaic[0::2, 0::2], mosaic[1::2, 1::2] = pixels[0::2, 0::2, 0], pixels[1::2, 1::2, 2]
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    for tag, field_type, value in (
        (254, 4, 0),
        (262, 3, 32803),  # colour filter array
        (271, 2, "Maker"),
        (272, 2, "Model X"),
        (274, 3, orientation),
        (33421, 3, (2, 2)),
        (33422, 1, bytes((0, 1, 1, 2))),
        (50706, 1, bytes((1, 4, 0, 0))),
        (50708, 2, "Maker Model X"),
        (50717, 4, 65535),
        (50721, 10, tuple(TiffImagePlugin.IFDRational(each, 10000) for each in XYZ_TO_SRGB)),
        (50728, 5, (TiffImagePlugin.IFDRational(1, 1),) * 3),
        (50778, 3, 21),
    ):
        tags.tagtype[tag] = field_type
        tags[tag] = value
    target = io.BytesIO()
    Image.fromarray(mosaic).save(target, "TIFF", tiffinfo=tags)
    return target.getvalue()


XYZ_TO_SRGB = (32406, -15372, -4986, -9689, 18758, 415, 557, -2040, 10570)
"""Times 10,000 (IEC 61966-2-1)."""


def photoshop(picture: Image.Image) -> bytes:
    """Return the picture as a Photoshop file without layers, not compressed (File Formats Specification, 2019)."""
    header = b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, picture.height, picture.width, 8, 3)
    no_palette_no_resources_no_layers = struct.pack(">III", 0, 0, 0)
    planes = np.asarray(picture).transpose(2, 0, 1).tobytes()
    return header + no_palette_no_resources_no_layers + struct.pack(">H", 0) + planes
