#!/usr/bin/env python3
"""The numbers of marks, computed another way: pydicom's values, numpy, and each pixel centre tried by itself.

usage: measure_reference.py FILE < MARKS.json > NUMBERS.json
"""
import json
import sys

import numpy as np
import pydicom


def inside(kind, points, x, y):
    points = np.array(points)
    if kind == "ellipse":
        centre = (points[0] + points[1]) / 2
        axes = np.array([(points[1] - points[0]) / 2, (points[3] - points[2]) / 2]).T
        s, t = np.linalg.solve(axes, np.array([x.ravel() - centre[0], y.ravel() - centre[1]]))
        return (s * s + t * t <= 1).reshape(x.shape)
    odd = np.zeros(x.shape, bool)
    for (ax, ay), (bx, by) in zip(points, np.roll(points, -1, axis=0)):
        if ay == by:
            continue
        crosses = (ay <= y) != (by <= y)
        odd ^= crosses & (ax + (y - ay) * (bx - ax) / (by - ay) <= x)
    return odd


def area(kind, points):
    p = np.array(points)
    if kind == "ellipse":
        u, v = (p[1] - p[0]) / 2, (p[3] - p[2]) / 2
        return np.pi * abs(u[0] * v[1] - u[1] * v[0])
    return abs(np.dot(p[:, 0], np.roll(p[:, 1], -1)) - np.dot(p[:, 1], np.roll(p[:, 0], -1))) / 2


def main():
    data = pydicom.dcmread(sys.argv[1])
    values = data.pixel_array * float(data.get("RescaleSlope", 1)) + float(data.get("RescaleIntercept", 0))
    rows, columns = values.shape
    dy, dx = [float(v) for v in data.PixelSpacing]
    y, x = np.mgrid[0:rows, 0:columns] + 0.5
    result = []
    for mark in json.load(sys.stdin):
        kind, points = mark["kind"], np.array(mark["points"])
        mm = points * [dx, dy]
        numbers = {}
        if kind == "length":
            numbers["Length"] = float(np.linalg.norm(mm[1] - mm[0]))
        elif kind == "bidirectional":
            both = sorted([np.linalg.norm(mm[1] - mm[0]), np.linalg.norm(mm[3] - mm[2])])
            numbers["Short axis"], numbers["Long axis"] = map(float, both)
        elif kind in ("angle", "cobb"):
            a, b = (mm[0] - mm[1], mm[2] - mm[1]) if kind == "angle" else (mm[1] - mm[0], mm[3] - mm[2])
            value = np.degrees(np.arccos(np.clip(np.dot(a, b) / np.linalg.norm(a) / np.linalg.norm(b), -1, 1)))
            numbers["Angle"] = float(min(value, 180 - value) if kind == "cobb" else value)
        elif kind == "point":
            numbers["Value"] = float(values[int(points[0][1]), int(points[0][0])])
        elif kind in ("ellipse", "rectangle", "freehand"):
            chosen = values[inside(kind, points, x, y)]
            numbers = {"Area": float(area(kind, points) * dx * dy), "pixels": int(chosen.size), "mean": float(chosen.mean()),
                       "deviation": float(chosen.std()), "minimum": float(chosen.min()), "maximum": float(chosen.max())}
        result.append(numbers)
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
