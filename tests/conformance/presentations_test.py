#!/usr/bin/env python3
"""Mask subtraction and blending by `dicom render`, beside the same computed with numpy from pydicom's pixels: equal but for what is rounded at a tie."""
import pathlib
import subprocess
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from support import Folder, check, dicom, finish, needs  # noqa: E402

import numpy  # noqa: E402
import pydicom  # noqa: E402
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset  # noqa: E402
from pydicom.sequence import Sequence  # noqa: E402
from pydicom.uid import ExplicitVRLittleEndian, generate_uid  # noqa: E402

warnings.simplefilter("ignore")
needs("ffmpeg")
RANDOM = numpy.random.default_rng(5)


def file_of(path, sop_class):
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = sop_class
    meta.MediaStorageSOPInstanceUID = generate_uid()
    data = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    data.is_little_endian, data.is_implicit_VR = True, False
    data.SOPClassUID = sop_class
    data.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
    return data


def image(path, sop_class, pixels, bits=12):
    data = file_of(path, sop_class)
    data.SamplesPerPixel = 1
    data.PhotometricInterpretation = "MONOCHROME2"
    if pixels.ndim == 3:
        data.NumberOfFrames = pixels.shape[0]
    data.Rows, data.Columns = pixels.shape[-2:]
    data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation = 16, bits, bits - 1, 0
    data.PixelData = pixels.astype("<u2").tobytes()
    return data


def item(**values):
    data = Dataset()
    for name, value in values.items():
        setattr(data, name, value)
    return data


def references(*images):
    return Sequence([item(ReferencedImageSequence=Sequence(
        [item(ReferencedSOPClassUID=each.SOPClassUID, ReferencedSOPInstanceUID=each.SOPInstanceUID) for each in images]))])


def picture(path, components):
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", str(path), "-f", "rawvideo", "-pix_fmt", "gray" if components == 1 else "rgb24", "-"], capture_output=True).stdout
    return numpy.frombuffer(raw, "u1").astype(int)


def window(values, centre, width):
    """PS3.3 C.11.2.1.2.1, to 0..255."""
    return numpy.clip(((values - (centre - 0.5)) / (width - 1) + 0.5) * 255, 0, 255)


def rounded(values):
    return numpy.floor(values + 0.5).astype(int)


def shown(name, got, expected):
    got, expected = got.reshape(-1), expected.reshape(-1)
    if got.size != expected.size:
        return check(False, f"{name}: {got.size} samples, expected {expected.size}")
    far = abs(got - expected)
    check(far.max() <= 1 and (far > 0).mean() < 0.001, f"{name} ({int(far.max())} at most, {int((far > 0).sum())} of {far.size} differ)")


def interpolated(plane, rows, columns):
    """Linear between pixels, the edge beyond it."""
    rows, columns = numpy.clip(rows, 0, plane.shape[0] - 1), numpy.clip(columns, 0, plane.shape[1] - 1)
    top, left = numpy.floor(rows).astype(int), numpy.floor(columns).astype(int)
    bottom, right = numpy.minimum(top + 1, plane.shape[0] - 1), numpy.minimum(left + 1, plane.shape[1] - 1)
    down, across = rows - top, columns - left
    return (plane[top, left] * (1 - down) * (1 - across) + plane[top, right] * (1 - down) * across
            + plane[bottom, left] * down * (1 - across) + plane[bottom, right] * down * across)


def subtraction(folder):
    pixels = RANDOM.integers(0, 4096, (6, 40, 50))
    angiogram = image(folder / "xa.dcm", "1.2.840.10008.5.1.4.1.1.12.1", pixels)
    down, left = 0.75, -1.5
    mask = item(MaskOperation="AVG_SUB", MaskFrameNumbers=[1, 2], ContrastFrameAveraging=2, MaskSubPixelShift=[down, left])
    angiogram.MaskSubtractionSequence = Sequence([mask])
    angiogram.RecommendedViewingMode = "SUB"
    angiogram.save_as(folder / "xa.dcm")
    y, x = numpy.mgrid[0:40, 0:50].astype(float)
    moved = interpolated(pixels[0:2].mean(axis=0), y - down, x + left)
    difference = pixels[3:5].mean(axis=0) - moved
    result = dicom("render", folder / "xa.dcm", "-o", folder / "out.png", "--frame", "4", "--subtract", "--window", "100,3001", "-q")
    check(result.returncode == 0, f"the image's own mask is subtracted{result.stderr[-200:]}")
    shown("mean of two contrast frames minus the moved mean of two masks", picture(folder / "out.png", 1), rounded(window(difference, 100, 3001)))

    state = file_of(folder / "state.dcm", "1.2.840.10008.5.1.4.1.1.11.1")
    state.ReferencedSeriesSequence = references(angiogram)
    state.MaskSubtractionSequence = Sequence([item(MaskOperation="TID", TIDOffset=2)])
    state.RecommendedViewingMode = "SUB"
    state.RescaleSlope, state.RescaleIntercept, state.RescaleType = "2", "-100", "US"
    state.SoftcopyVOILUTSequence = Sequence([item(WindowCenter="0", WindowWidth="8001")])
    state.PresentationLUTShape = "INVERSE"
    state.save_as(folder / "state.dcm")
    dicom("render", folder / "xa.dcm", "-o", folder / "out.png", "--frame", "5", "--presentation", folder / "state.dcm", "-q")
    expected = 255 - rounded(window(2.0 * (pixels[4] - pixels[2]), 0, 8001))
    shown("a state's difference to two frames before", picture(folder / "out.png", 1), expected)


def placed(data, position, spacing, frame_of_reference):
    data.FrameOfReferenceUID = frame_of_reference
    data.ImagePositionPatient, data.PixelSpacing = position, spacing
    data.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]


def blending(folder):
    frame_of_reference = generate_uid()
    grey = RANDOM.integers(0, 4096, (60, 70))
    below = image(folder / "ct.dcm", "1.2.840.10008.5.1.4.1.1.2", grey)
    placed(below, [-30.25, -20.5, 12.0], [0.8, 0.7], frame_of_reference)
    below.save_as(folder / "ct.dcm")
    (folder / "pet").mkdir()
    slices = {}
    for number, z in enumerate((0.0, 10.0, 20.0)):
        slices[z] = RANDOM.integers(0, 4096, (12, 11))
        above = image(folder / "pet" / f"{number}.dcm", "1.2.840.10008.5.1.4.1.1.128", slices[z])
        placed(above, [-26.0, -18.0, z], [4.0, 3.5], frame_of_reference)
        above.save_as(folder / "pet" / f"{number}.dcm")
        slices[z] = (slices[z], above)
    state = file_of(folder / "fusion.dcm", "1.2.840.10008.5.1.4.1.1.11.4")
    voi = lambda centre, width: Sequence([item(WindowCenter=str(centre), WindowWidth=str(width))])  # noqa: E731
    state.BlendingSequence = Sequence([
        item(BlendingPosition="UNDERLYING", ReferencedSeriesSequence=references(below), SoftcopyVOILUTSequence=voi(2048, 4096)),
        item(BlendingPosition="SUPERIMPOSED", ReferencedSeriesSequence=references(*(each[1] for each in slices.values())),
             RescaleSlope="0.5", RescaleIntercept="10", RescaleType="BQML", SoftcopyVOILUTSequence=voi(1000, 2001))])
    state.RelativeOpacity = 0.375
    palette = RANDOM.integers(0, 256, (3, 256))
    for name, channel in zip(("Red", "Green", "Blue"), palette):
        state.add_new(pydicom.datadict.tag_for_keyword(name + "PaletteColorLookupTableDescriptor"), "US", [256, 0, 16])
        state.add_new(pydicom.datadict.tag_for_keyword(name + "PaletteColorLookupTableData"), "OW", (channel * 257).astype("<u2").tobytes())
    state.save_as(folder / "fusion.dcm")
    result = dicom("render", folder / "ct.dcm", "-o", folder / "out.png", "--presentation", folder / "fusion.dcm", "--with", folder / "pet", "-q")
    check(result.returncode == 0, f"a blending state is applied{result.stderr[-200:]}")
    # z = 12 is nearest to the slice at 10.
    y, x = numpy.mgrid[0:60, 0:70].astype(float)
    columns = (-30.25 + 0.7 * x + 26.0) / 3.5
    rows = (-20.5 + 0.8 * y + 18.0) / 4.0
    there = (columns >= -0.5) & (columns <= 10.5) & (rows >= -0.5) & (rows <= 11.5)
    levels = rounded(window(interpolated(0.5 * slices[10.0][0] + 10, rows, columns), 1000, 2001))
    under = rounded(window(grey, 2048, 4096))
    expected = numpy.empty((60, 70, 3), int)
    for c in range(3):
        expected[..., c] = numpy.where(there, rounded(0.375 * palette[c][levels] + 0.625 * under), under)
    check(0 < there.sum() < there.size, "the superimposed image reaches over a part")
    got = picture(folder / "out.png", 3).reshape(expected.shape)
    # A level that is rounded the other way at a tie is another colour of this random palette.
    differing = (abs(got - expected).max(axis=2) > 1).sum()
    check(differing <= 2, f"colours lie where they are in the patient ({differing} of {there.size} pixels differ)")
    result = dicom("render", folder / "ct.dcm", "-o", folder / "out.png", "--presentation", folder / "fusion.dcm", "-q")
    check(result.returncode == 1 and "superimposes" in result.stderr, "without the other images it says so")


with Folder() as folder:
    subtraction(folder)
    blending(folder)
finish()
