#!/usr/bin/env python3
"""Mask subtraction, blending, XA/XRF and advanced blending states by `dicom render`, beside the same computed with numpy from pydicom's pixels: equal but for what is rounded at a tie."""
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


def within(corners, rows, columns):
    """Pixels within a rectangle told by its top left and bottom right vertices, from 1, both included."""
    (top, left), (bottom, right) = corners
    y, x = numpy.mgrid[1:rows + 1, 1:columns + 1]
    return (y >= top) & (y <= bottom) & (x >= left) & (x <= right)


def vertices(corners):
    (top, left), (bottom, right) = corners
    return [top, left, top, right, bottom, right, bottom, left]


def xa_xrf(folder):
    """PS3.3 A.33.6, C.11.19 to C.11.21, PS3.4 N.2.5."""
    pixels = RANDOM.integers(0, 1024, (6, 40, 50))
    angiogram = image(folder / "exa.dcm", "1.2.840.10008.5.1.4.1.1.12.1.1", pixels, bits=10)
    angiogram.RescaleSlope, angiogram.RescaleIntercept = "7", "3"  # of the image: a state overrides it
    angiogram.save_as(folder / "exa.dcm")
    table = numpy.round(numpy.log(numpy.arange(1024) + 1) * 6000).astype("<u2")
    first, second = ((5, 10), (30, 40)), ((20, 30), (38, 48))
    shifts = Sequence([
        item(MaskSubPixelShift=[1.5, -0.25], VerticesOfTheRegion=vertices(first)),
        item(MaskSubPixelShift=[-2.0, 3.0], VerticesOfTheRegion=vertices(second))])
    logarithm = item(LUTFunction="TO_LOG")
    logarithm.add_new(0x00283002, "US", [1024, 0, 16])
    logarithm.add_new(0x00283006, "OW", table.tobytes())
    mask = item(MaskOperation="AVG_SUB", ApplicableFrameRange=[3, 4, 6, 6], MaskFrameNumbers=[1, 2], ContrastFrameAveraging=1,
                PixelShiftSequence=Sequence([item(PixelShiftFrameRange=[4, 4], RegionPixelShiftSequence=shifts)]),
                PixelIntensityRelationshipLUTSequence=Sequence([logarithm]))
    state = file_of(folder / "xa-state.dcm", "1.2.840.10008.5.1.4.1.1.11.5")
    state.ReferencedSeriesSequence = references(angiogram)
    state.MaskSubtractionSequence = Sequence([mask])
    state.MultiFramePresentationSequence = Sequence([item(FrameDisplaySequence=Sequence([
        item(StartTrim="1", StopTrim="5", RecommendedViewingMode="SUB", MaskVisibilityPercentage=20.0, DisplayFilterPercentage=0.0),
        item(StartTrim="6", StopTrim="6", RecommendedViewingMode="NAT", DisplayFilterPercentage=0.0)]))])
    to_frames = lambda *frames: Sequence([item(ReferencedSOPClassUID=angiogram.SOPClassUID, ReferencedSOPInstanceUID=angiogram.SOPInstanceUID, ReferencedFrameNumber=list(frames))])  # noqa: E731
    state.SoftcopyVOILUTSequence = Sequence([
        item(ReferencedImageSequence=to_frames(3, 4), WindowCenter="9000", WindowWidth="30001"),
        item(ReferencedImageSequence=to_frames(5, 6), WindowCenter="500", WindowWidth="1000")])
    shutter = ((3, 4), (37, 45))
    state.FrameDisplayShutterSequence = Sequence([item(
        ReferencedImageSequence=to_frames(4), ShutterShape="RECTANGULAR", ShutterUpperHorizontalEdge="3", ShutterLowerHorizontalEdge="37",
        ShutterLeftVerticalEdge="4", ShutterRightVerticalEdge="45", ShutterPresentationValue=0x8080)])
    state.PresentationLUTShape = "IDENTITY"
    state.save_as(folder / "xa-state.dcm")
    logarithms = table.astype(float)[pixels]
    y, x = numpy.mgrid[0:40, 0:50].astype(float)
    mean = logarithms[0:2].mean(axis=0)
    moved = mean.copy()
    for corners, (down, left) in ((first, (1.5, -0.25)), (second, (-2.0, 3.0))):
        moved = numpy.where(within(corners, 40, 50), interpolated(mean, y - down, x + left), moved)
    with_shifts = rounded(window(logarithms[3] - 0.8 * moved, 9000, 30001))
    expected = {3: rounded(window(logarithms[2] - 0.8 * mean, 9000, 30001)),
                4: numpy.where(within(shutter, 40, 50), with_shifts, 128),
                5: rounded(window(pixels[4], 500, 1000)),  # in no range of a mask
                6: rounded(window(pixels[5], 500, 1000))}  # to be viewed as it is
    for frame, levels in expected.items():
        (folder / "out.png").unlink(missing_ok=True)
        result = dicom("render", folder / "exa.dcm", "-o", folder / "out.png", "--frame", frame, "--presentation", folder / "xa-state.dcm", "-q")
        check(result.returncode == 0, f"an XA/XRF state is applied to frame {frame}{result.stderr[-200:]}")
        shown(f"frame {frame} under the XA/XRF state", picture(folder / "out.png", 1), levels)


def palette_item(palette):
    data = Dataset()
    for name, channel in zip(("Red", "Green", "Blue"), palette):
        data.add_new(pydicom.datadict.tag_for_keyword(name + "PaletteColorLookupTableDescriptor"), "US", [256, 0, 16])
        data.add_new(pydicom.datadict.tag_for_keyword(name + "PaletteColorLookupTableData"), "OW", (channel * 257).astype("<u2").tobytes())
    return data


def advanced_blending(folder):
    """PS3.3 A.33.7, C.11.33, C.11.34, PS3.4 N.2.6."""
    rows, columns = 30, 34
    frame_of_reference = generate_uid()
    anatomy = RANDOM.integers(0, 4096, (rows, columns))
    below = image(folder / "mr.dcm", "1.2.840.10008.5.1.4.1.1.4", anatomy)
    below.PixelPaddingValue = int(anatomy[0, 0])
    maps = []
    (folder / "maps").mkdir()
    for number in range(2):
        values = RANDOM.integers(0, 1000, (rows, columns))
        each = image(folder / "maps" / f"{number}.dcm", "1.2.840.10008.5.1.4.1.1.4", values)
        each.RescaleSlope, each.RescaleIntercept = "0.5", "-100"  # -100 to 399.5
        maps.append((values * 0.5 - 100, each))
    colours = RANDOM.integers(0, 256, (rows, columns, 3))
    photo = image(folder / "maps" / "photo.dcm", "1.2.840.10008.5.1.4.1.1.7", anatomy, bits=8)
    photo.SamplesPerPixel, photo.PhotometricInterpretation, photo.PlanarConfiguration = 3, "RGB", 0
    photo.BitsAllocated, photo.Rows, photo.Columns = 8, rows, columns
    photo.PixelData = colours.astype("u1").tobytes()
    for each in (below, maps[0][1], maps[1][1], photo):
        placed(each, [-10.0, -20.0, 5.0], [0.5, 0.5], frame_of_reference)
        each.StudyInstanceUID, each.SeriesInstanceUID = "1.2.3", generate_uid()
        each.save_as(each.filename)
    ramp = numpy.arange(256)
    palettes = [numpy.array([ramp, ramp * 0, 255 - ramp]), numpy.array([ramp * 0, 255 - ramp, ramp])]
    voi = lambda centre, width: Sequence([item(WindowCenter=str(centre), WindowWidth=str(width))])  # noqa: E731
    threshold = lambda kind, *values: item(ThresholdType=kind, ThresholdValueSequence=Sequence([item(ThresholdValue=float(v)) for v in values]))  # noqa: E731

    def blending_input(number, of, **values):
        return item(BlendingInputNumber=number, StudyInstanceUID=of.StudyInstanceUID, SeriesInstanceUID=of.SeriesInstanceUID, **values)

    def step(mode, inputs, **values):
        return item(BlendingMode=mode, BlendingDisplayInputSequence=Sequence([item(BlendingInputNumber=n) for n in inputs]), **values)

    state = file_of(folder / "advanced.dcm", "1.2.840.10008.5.1.4.1.1.11.8")
    named = references(maps[1][1])[0].ReferencedImageSequence
    state.AdvancedBlendingSequence = Sequence([
        blending_input(1, below, SoftcopyVOILUTSequence=voi(2000, 4001), GeometryForDisplay="TRUE"),
        blending_input(2, maps[0][1], SoftcopyVOILUTSequence=voi(150, 501), PaletteColorLookupTableSequence=Sequence([palette_item(palettes[0])]),
                       ThresholdSequence=Sequence([threshold("RANGE_INCL", 0, 100), threshold("GREATER_THAN", 300)])),
        blending_input(3, maps[1][1], ReferencedImageSequence=named, PaletteColorLookupTableSequence=Sequence([palette_item(palettes[1])]),
                       ThresholdSequence=Sequence([threshold("RANGE_EXCL", -50, 250)])),
        blending_input(4, photo)])
    state.BlendingDisplaySequence = Sequence([
        step("FOREGROUND", [10, 1], RelativeOpacity=0.625, BlendingInputNumber=11),
        step("EQUAL", [11, 4]),
        step("EQUAL", [2, 3], BlendingInputNumber=10)])
    state.PixelPresentation = "TRUE_COLOR"
    state.save_as(folder / "advanced.dcm")

    def grey(values):
        return numpy.repeat(values[..., None], 3, axis=2)

    shown_below = anatomy != anatomy[0, 0]
    one = palettes[0][:, rounded(window(maps[0][0], 150, 501))].transpose(1, 2, 0)
    there_one = ((maps[0][0] >= 0) & (maps[0][0] <= 100)) | (maps[0][0] > 300)
    # Without a window all that 12 bits can be: -100 to 1947.5.
    two = palettes[1][:, rounded((maps[1][0] + 100) / 2047.5 * 255)].transpose(1, 2, 0)
    there_two = (maps[1][0] < -50) | (maps[1][0] > 250)
    count = there_one.astype(int) + there_two
    both = numpy.where(there_one[..., None], one, 0) + numpy.where(there_two[..., None], two, 0.0)
    both = both / numpy.maximum(count, 1)[..., None]
    under = grey(rounded(window(anatomy, 2000, 4001)))
    over = numpy.where((count > 0)[..., None], numpy.where(shown_below[..., None], 0.625 * both + 0.375 * under, both), under)
    there = (count > 0) | shown_below
    expected = rounded(numpy.where(there[..., None], (over + colours) / 2, colours))
    result = dicom("render", folder / "mr.dcm", "-o", folder / "out.png", "--presentation", folder / "advanced.dcm", "--with", folder / "maps", "-q")
    check(result.returncode == 0, f"an advanced blending state is applied{result.stderr[-200:]}")
    check(0 < (count == 2).sum() and 0 < (count == 0).sum(), "thresholds leave pixels in both, one and none of the maps")
    shown("three inputs in grey and one in colours, in three steps", picture(folder / "out.png", 3), expected)
    result = dicom("render", folder / "mr.dcm", "-o", folder / "out.png", "--presentation", folder / "advanced.dcm", "-q")
    check(result.returncode == 1 and "input 2" in result.stderr, "without the other images it says which input is missing")


with Folder() as folder:
    subtraction(folder)
    blending(folder)
    xa_xrf(folder)
    advanced_blending(folder)
finish()
