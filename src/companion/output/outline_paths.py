"""Paths of closed outlines as PDF operators, y upwards."""

from companion.output.text import number

_CIRCLE = 0.5523  # control point of a quarter circle drawn as a cubic curve


def ellipse(x: float, y: float, w: float, h: float) -> str:
    """The path of an ellipse in a box."""
    cx, cy, rx, ry = x + w / 2, y + h / 2, w / 2, h / 2
    kx, ky = rx * _CIRCLE, ry * _CIRCLE
    curves = (
        (cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
        (cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
        (cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
        (cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
    )
    return f"{number(cx + rx)} {number(cy)} m " + " ".join(
        " ".join(number(value) for value in curve) + " c" for curve in curves
    )


def rounded(x: float, y: float, w: float, h: float, radius: float) -> str:
    """The path of a rectangle with rounded corners."""
    r = min(radius, w / 2, h / 2)
    if r <= 0:
        return f"{number(x)} {number(y)} {number(w)} {number(h)} re"
    k = r * (1 - _CIRCLE)
    right, top = x + w, y + h
    points = (
        ((x + r, y), "m"),
        ((right - r, y), "l"),
        ((right - k, y, right, y + k, right, y + r), "c"),
        ((right, top - r), "l"),
        ((right, top - k, right - k, top, right - r, top), "c"),
        ((x + r, top), "l"),
        ((x + k, top, x, top - k, x, top - r), "c"),
        ((x, y + r), "l"),
        ((x, y + k, x + k, y, x + r, y), "c"),
    )
    return " ".join(" ".join(number(value) for value in values) + f" {mark}" for values, mark in points) + " h"
