#!/usr/bin/env python3
"""A plane through a series, computed another way: the grey levels of its pixels by numpy.

usage: plane_reference.py FOLDER < JOB.json > LEVELS.bin
JOB: middle, right, down (patient coordinates), millimetre (canvas pixels), width, height, window [center, width],
slab {mode, thickness, samples}. 255 grey levels by PS3.3 C.11.2.1.2.1 of values between the eight voxels around.
"""
import json
import pathlib
import sys

import numpy as np
import pydicom


def main():
    job = json.load(sys.stdin)
    files = [pydicom.dcmread(path) for path in pathlib.Path(sys.argv[1]).glob("*.dcm")]
    row = np.array(files[0].ImageOrientationPatient[:3], float)
    column = np.array(files[0].ImageOrientationPatient[3:], float)
    normal = np.cross(row, column)
    files.sort(key=lambda data: np.dot(normal, np.array(data.ImagePositionPatient, float)))
    values = np.stack([f.pixel_array * float(f.RescaleSlope) + float(f.RescaleIntercept) for f in files])
    positions = np.array([f.ImagePositionPatient for f in files], float)
    places = positions @ normal
    dy, dx = map(float, files[0].PixelSpacing)

    y, x = np.mgrid[0:job["height"], 0:job["width"]] + 0.5
    right, down, middle = (np.array(job[name]) for name in ("right", "down", "middle"))
    points = (middle + ((x - job["width"] / 2) / job["millimetre"])[..., None] * right +
              ((y - job["height"] / 2) / job["millimetre"])[..., None] * down)
    thickness = job["slab"]["thickness"]
    across = np.cross(right, down)
    count = job["slab"]["samples"]
    total = []
    for offset in np.linspace(-thickness / 2, thickness / 2, count) if count > 1 else [0]:
        total.append(sample(values, positions, places, row, column, normal, dx, dy, points + offset * across))
    stack = np.stack(total)
    with np.errstate(all="ignore"):
        import warnings
        warnings.simplefilter("ignore")
        value = {"mip": np.nanmax, "minip": np.nanmin, "mean": np.nanmean}[job["slab"]["mode"]](stack, axis=0)
    center, width = job["window"]
    level = np.clip(((value - (center - 0.5)) / (width - 1) + 0.5) * 255, 0, 255)
    sys.stdout.buffer.write(np.where(np.isnan(value), 0, np.floor(level + 0.5)).astype("u1").tobytes())


def sample(values, positions, places, row, column, normal, dx, dy, points):
    # The slice of a point by its place along the normal; its column and row by where that slice begins.
    along = points @ normal
    last = len(places) - 1
    k = np.interp(along, places, np.arange(last + 1))
    k = np.where(along < places[0], (along - places[0]) / (places[-1] - places[0]) * last, k)
    k = np.where(along > places[-1], last + (along - places[-1]) / (places[-1] - places[0]) * last, k)
    mean = (positions[-1] - positions[0]) / (places[-1] - places[0])
    begin = positions[0] + (along - places[0])[..., None] * mean
    i = ((points - begin) @ row) / dx
    j = ((points - begin) @ column) / dy
    outside = (i < -0.5) | (j < -0.5) | (k < -0.5) | (i >= values.shape[2] - 0.5) | (j >= values.shape[1] - 0.5) | (
        k >= values.shape[0] - 0.5)
    result = np.zeros(i.shape)
    for corner in np.ndindex(2, 2, 2):
        at = [np.floor(v).astype(int) + c for v, c in zip((k, j, i), corner)]
        weight = np.ones(i.shape)
        for v, c in zip((k, j, i), corner):
            part = v - np.floor(v)
            weight = weight * (part if c else 1 - part)
        at = [np.clip(a, 0, size - 1) for a, size in zip(at, values.shape)]
        result += weight * values[at[0], at[1], at[2]]
    return np.where(outside, np.nan, result)


if __name__ == "__main__":
    main()
