#!/usr/bin/env python3
"""Writes small studies whose every number is known, for the viewer's tests.

usage: phantoms.py FOLDER [NAME...]
Those that are named, or all but the further ones. Each study is a folder of its own. What the images hold is said beside what makes them; the tests compute from that.
"""
import pathlib
import struct
import subprocess
import sys

import numpy as np
import pydicom
import pydicom.encaps
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian

ROOT = "1.2.826.0.1.3680043.8.498.7."
CT = "1.2.840.10008.5.1.4.1.1.2"
MR = "1.2.840.10008.5.1.4.1.1.4"
US = "1.2.840.10008.5.1.4.1.1.6.1"
US_MULTI = "1.2.840.10008.5.1.4.1.1.3.1"
DX = "1.2.840.10008.5.1.4.1.1.1.1"
MG = "1.2.840.10008.5.1.4.1.1.1.2"
ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1"


def instance(sop_class, study, series, number, patient="PHANTOM", **attributes):
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = sop_class
    meta.MediaStorageSOPInstanceUID = f"{ROOT}{study}.{series}.{number}"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data = FileDataset("", {}, file_meta=meta, preamble=bytes(128))
    data.is_little_endian, data.is_implicit_VR = True, False
    data.SOPClassUID, data.SOPInstanceUID = sop_class, meta.MediaStorageSOPInstanceUID
    data.StudyInstanceUID, data.SeriesInstanceUID = f"{ROOT}{study}", f"{ROOT}{study}.{series}"
    data.PatientName, data.PatientID = f"{patient}^STUDY {study}", patient
    data.PatientSex, data.PatientBirthDate = "O", "19700101"
    data.StudyDate, data.StudyTime = f"202601{study % 28 + 1:02}", "101500"
    data.StudyID, data.AccessionNumber, data.ReferringPhysicianName = str(study), f"A{study}", ""
    data.SeriesNumber, data.InstanceNumber = series, number
    for keyword, value in attributes.items():
        setattr(data, keyword, value)
    return data


def grey(data, pixels, bits=16, signed=False):
    data.Rows, data.Columns = pixels.shape[-2:]
    data.SamplesPerPixel, data.PhotometricInterpretation = 1, "MONOCHROME2"
    data.BitsAllocated = 16 if bits > 8 else 8
    data.BitsStored, data.HighBit, data.PixelRepresentation = bits, bits - 1, int(signed)
    data.PixelData = pixels.astype(("<i2" if signed else "<u2") if bits > 8 else "u1").tobytes()
    return data


def save(folder, data):
    folder.mkdir(parents=True, exist_ok=True)
    data.save_as(folder / f"{data.SOPInstanceUID}.dcm", write_like_original=False)


def sphere(x, y, z):
    """The body: HU of a point in mm: 60 inside a sphere of 40 mm about (0, 0, 0), a rod of 1000 along z at (20, 0)."""
    hu = np.where(x * x + y * y + z * z <= 40**2, 60, -1000)
    return np.where((np.abs(x - 20) <= 3) & (np.abs(y) <= 3) & (np.abs(z) <= 30), 1000, hu)


# Planes through the same body: axial (1 mm pixels, 4 mm steps), sagittal (2 mm steps), coronal (2 mm steps).
def planes(folder, study=1):
    frame = f"{ROOT}{study}.99"
    steps = [
        (1, "Axial", [1, 0, 0, 0, 1, 0], [(-48, -48, z) for z in range(-44, 45, 4)], 4),
        (2, "Sagittal", [0, 1, 0, 0, 0, -1], [(x, -48, 48) for x in range(-40, 41, 2)], 2),
        (3, "Coronal", [1, 0, 0, 0, 0, -1], [(-48, y, 48) for y in range(-40, 41, 2)], 2),
    ]
    for series, name, orientation, positions, thickness in steps:
        for number, position in enumerate(positions, 1):
            data = instance(CT, study, series, number, Modality="CT", SeriesDescription=name, FrameOfReferenceUID=frame,
                            StudyDescription="Planes of a sphere", ImageOrientationPatient=orientation,
                            ImagePositionPatient=list(position), PixelSpacing=[1, 1], SliceThickness=thickness,
                            RescaleSlope=1, RescaleIntercept=-1024, RescaleType="HU", WindowCenter=40, WindowWidth=400,
                            KVP="120", PositionReferenceIndicator="", PatientPosition="HFS", AcquisitionNumber=1,
                            ImageType=["ORIGINAL", "PRIMARY", "AXIAL"])
            row, column = np.array(orientation[:3]), np.array(orientation[3:])
            i, j = np.meshgrid(np.arange(97), np.arange(97))
            place = np.array(position)[:, None, None] + row[:, None, None] * i + column[:, None, None] * j
            save(folder, grey(data, sphere(*place) + 1024, 12))


# The same sphere with the gantry tilted by 20 degrees: rows stay, columns and steps lean.
def tilted(folder, study=2, step=lambda k: 3.0 * k):
    angle = np.radians(20)
    row, column = np.array([1.0, 0, 0]), np.array([0, np.cos(angle), -np.sin(angle)])
    for number in range(1, 32):
        position = np.array([-48.0, -48 * np.cos(angle), step(number - 16) + 48 * np.sin(angle)])
        data = instance(CT, study, 1, number, Modality="CT", SeriesDescription="Tilted", PixelSpacing=[1, 1],
                        FrameOfReferenceUID=f"{ROOT}{study}.99", ImageOrientationPatient=[*row, *np.round(column, 10)],
                        ImagePositionPatient=[float(v) for v in np.round(position, 8)], SliceThickness=3,
                        GantryDetectorTilt=-20, RescaleSlope=1, RescaleIntercept=-1024, RescaleType="HU",
                        WindowCenter=40, WindowWidth=400, ImageType=["ORIGINAL", "PRIMARY", "AXIAL"], KVP="120")
        i, j = np.meshgrid(np.arange(97), np.arange(97))
        place = position[:, None, None] + row[:, None, None] * i + column[:, None, None] * j
        save(folder, grey(data, sphere(*place) + 1024, 12))


# Ultrasound: region A (left) 0.05 cm a pixel, region B (right) an M-mode of 0.01 s by 0.05 cm; none elsewhere. The second
# instance of the series has half the depth: 0.025 cm a pixel.
def ultrasound(folder, study=3):
    for number, delta in [(1, 0.05), (2, 0.025)]:
        regions = []
        for left, right, unit_x, delta_x in [(20, 119, 3, delta), (140, 239, 4, 0.01)]:
            region = Dataset()
            region.RegionSpatialFormat, region.RegionDataType, region.RegionFlags = (1 if unit_x == 3 else 2), 1, 0
            region.RegionLocationMinX0, region.RegionLocationMinY0 = left, 20
            region.RegionLocationMaxX1, region.RegionLocationMaxY1 = right, 179
            region.PhysicalUnitsXDirection, region.PhysicalUnitsYDirection = unit_x, 3
            region.PhysicalDeltaX, region.PhysicalDeltaY = delta_x, delta
            regions.append(region)
        data = instance(US, study, 1, number, Modality="US", SeriesDescription="Regions", ImageType=["ORIGINAL", "PRIMARY"],
                        StudyDescription="Ultrasound regions", SequenceOfUltrasoundRegions=Sequence(regions))
        y, x = np.mgrid[0:200, 0:260]
        save(folder, grey(data, (x + y) % 256, 8))


# Radiographs: detector pixels of 0.2 mm; magnified 1.25 times; calibrated by a fiducial; not calibrated at all.
def radiographs(folder, study=4):
    kinds = [dict(ImagerPixelSpacing=[0.2, 0.2]),
             dict(ImagerPixelSpacing=[0.2, 0.2], EstimatedRadiographicMagnificationFactor=1.25),
             dict(ImagerPixelSpacing=[0.2, 0.2], PixelSpacing=[0.15, 0.15], PixelSpacingCalibrationType="FIDUCIAL"), {}]
    y, x = np.mgrid[0:200, 0:160]
    for number, kind in enumerate(kinds, 1):
        data = instance(DX, study, number, 1, Modality="DX", SeriesDescription=f"Spacing {number}", ImageLaterality="U",
                        PatientOrientation=["L", "F"], WindowCenter=2048, WindowWidth=4096, ImageType=["ORIGINAL", "PRIMARY"],
                        StudyDescription="Radiographs", BodyPartExamined="CHEST", **kind)
        save(folder, grey(data, 10 * x + y, 12))


# Four mammograms, two of them stored the other way round than readers hang them.
def mammograms(folder, study=5):
    views = [("R", "CC", ["P", "L"]), ("L", "CC", ["P", "L"]), ("R", "MLO", ["A", "F"]), ("L", "MLO", ["A", "FR"])]
    y, x = np.mgrid[0:180, 0:140]
    for number, (side, view, orientation) in enumerate(views, 1):
        code = Dataset()
        code.CodeValue, code.CodingSchemeDesignator = ("399162004", "SCT") if view == "CC" else ("399368009", "SCT")
        code.CodeMeaning = "cranio-caudal" if view == "CC" else "medio-lateral oblique"
        data = instance(MG, study, number, 1, Modality="MG", SeriesDescription=f"{side} {view}", ImageLaterality=side,
                        ViewPosition=view, ViewCodeSequence=Sequence([code]), PatientOrientation=orientation,
                        ImagerPixelSpacing=[0.1, 0.1], PresentationIntentType="FOR PRESENTATION",
                        WindowCenter=2048, WindowWidth=4096, StudyDescription="Mammograms", ImageType=["DERIVED", "PRIMARY"])
        chest_left = orientation[0] == "A"  # the wall is where rows do not lead to
        distance = x if chest_left else 139 - x
        save(folder, grey(data, np.where(distance**2 + (y - 90) ** 2 < 100**2, 2800 + y, 40), 12))


# An overlay (a cross), shutters, a VOI LUT Sequence, a sigmoid window, Pixel Padding.
def presentation(folder, study=6):
    y, x = np.mgrid[0:128, 0:128]
    cross = ((np.abs(x - 40) < 2) | (np.abs(y - 90) < 2)).astype("u1")
    data = instance(CT, study, 1, 1, Modality="CT", SeriesDescription="Overlay", WindowCenter=500, WindowWidth=1000,
                    StudyDescription="Presentation", RescaleSlope=1, RescaleIntercept=0, PixelSpacing=[1, 1])
    grey(data, x * 8, 12)
    data.add_new(0x60000010, "US", 128)
    data.add_new(0x60000011, "US", 128)
    data.add_new(0x60000040, "CS", "G")
    data.add_new(0x60000050, "SS", [1, 1])
    data.add_new(0x60000100, "US", 1)
    data.add_new(0x60000102, "US", 0)
    data.add_new(0x60003000, "OW", np.packbits(cross.ravel(), bitorder="little").tobytes())
    save(folder, data)
    data = instance(DX, study, 2, 1, Modality="DX", SeriesDescription="Shutters", WindowCenter=500, WindowWidth=1000,
                    ShutterShape=["RECTANGULAR", "CIRCULAR"], ShutterLeftVerticalEdge=11, ShutterRightVerticalEdge=118,
                    ShutterUpperHorizontalEdge=21, ShutterLowerHorizontalEdge=108, CenterOfCircularShutter=[64, 64],
                    RadiusOfCircularShutter=60)
    save(folder, grey(data, x * 8, 12))
    table = Dataset()
    table.LUTDescriptor = [256, 0, 8]
    table.add_new(0x00283006, "OW", np.arange(255, -1, -1, dtype="<u2").tobytes())
    table.LUTExplanation = "Reversed"
    data = instance(MR, study, 3, 1, Modality="MR", SeriesDescription="VOI LUT", VOILUTSequence=Sequence([table]))
    save(folder, grey(data, x + y, 12))
    data = instance(MR, study, 4, 1, Modality="MR", SeriesDescription="Sigmoid", WindowCenter=128, WindowWidth=100,
                    VOILUTFunction="SIGMOID", PixelPaddingValue=0)
    save(folder, grey(data, np.where(x < 32, 0, x + y), 12))


# How the first image of the study before shall look: in three colours, with a green line.
def colours(folder, study=6):
    data = instance("1.2.840.10008.5.1.4.1.1.11.3", study, 9, 1, Modality="PR", SeriesDescription="Colours",
                    StudyDescription="Presentation", ContentLabel="COLOURS", ContentDescription="Blue to yellow",
                    PresentationCreationDate="20260107", PresentationCreationTime="1200", ContentCreatorName="Doe^Jane",
                    Manufacturer="", RescaleIntercept="0", RescaleSlope="1", RescaleType="US")
    image, series, area, voi, layer, graphic, line = (Dataset() for _ in range(7))
    image.ReferencedSOPClassUID, image.ReferencedSOPInstanceUID = CT, f"{ROOT}{study}.1.1"
    series.SeriesInstanceUID, series.ReferencedImageSequence = f"{ROOT}{study}.1", Sequence([image])
    data.ReferencedSeriesSequence = Sequence([series])
    area.DisplayedAreaTopLeftHandCorner, area.DisplayedAreaBottomRightHandCorner = [1, 1], [128, 128]
    area.PresentationSizeMode, area.PresentationPixelAspectRatio = "SCALE TO FIT", [1, 1]
    data.DisplayedAreaSelectionSequence = Sequence([area])
    voi.WindowCenter, voi.WindowWidth = "500", "900"
    data.SoftcopyVOILUTSequence = Sequence([voi])
    layer.GraphicLayer, layer.GraphicLayerOrder = "LINES", 1
    layer.GraphicLayerRecommendedDisplayCIELabValue = [57000, 10000, 55000]  # green
    data.GraphicLayerSequence = Sequence([layer])
    line.GraphicAnnotationUnits, line.GraphicDimensions, line.NumberOfGraphicPoints = "PIXEL", 2, 2
    line.GraphicData, line.GraphicType, line.GraphicFilled = [10, 100, 120, 100], "POLYLINE", "N"
    graphic.GraphicLayer, graphic.GraphicObjectSequence = "LINES", Sequence([line])
    data.GraphicAnnotationSequence = Sequence([graphic])
    at = np.linspace(0, 65535, 200).astype("<u2")
    for name, values in (("Red", at), ("Green", at // 2 + 5000), ("Blue", 65535 - at)):
        setattr(data, f"{name}PaletteColorLookupTableDescriptor", [200, 0, 16])
        setattr(data, f"{name}PaletteColorLookupTableData", values.astype("<u2").tobytes())
    save(folder, data)


# Ten frames, each shown for 40 ms, but the last three for 160 ms.
def cine(folder, study=7):
    data = instance(US_MULTI, study, 1, 1, Modality="US", SeriesDescription="Cine", NumberOfFrames=10,
                    FrameIncrementPointer=0x00181065, FrameTimeVector=[0] + [40] * 6 + [160] * 3, StudyDescription="Cine")
    y, x = np.mgrid[0:96, 0:96]
    save(folder, grey(data, np.stack([(x + 20 * k) % 256 for k in range(10)]), 8))


# An enhanced CT: 24 frames in the wrong order, each with its own place, window and rescale.
def enhanced(folder, study=8):
    data = instance(ENHANCED_CT, study, 1, 1, Modality="CT", SeriesDescription="Enhanced", NumberOfFrames=24,
                    FrameOfReferenceUID=f"{ROOT}{study}.99", StudyDescription="Enhanced CT",
                    ImageType=["ORIGINAL", "PRIMARY", "VOLUME", "NONE"])
    shared, per_frame, pixels = Dataset(), [], []
    measures, orientation = Dataset(), Dataset()
    measures.PixelSpacing, measures.SliceThickness = [1, 1], 4
    orientation.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    shared.PixelMeasuresSequence, shared.PlaneOrientationSequence = Sequence([measures]), Sequence([orientation])
    for k in range(24):
        z = -46 + 4 * ((k * 7) % 24)
        item, place, window, rescale, anatomy = Dataset(), Dataset(), Dataset(), Dataset(), Dataset()
        place.ImagePositionPatient = [-48, -48, z]
        window.WindowCenter, window.WindowWidth = 40 + k, 400
        rescale.RescaleIntercept, rescale.RescaleSlope, rescale.RescaleType = -1024 - k, 1, "HU"
        anatomy.FrameLaterality = "U"
        item.PlanePositionSequence, item.FrameVOILUTSequence = Sequence([place]), Sequence([window])
        item.PixelValueTransformationSequence, item.FrameAnatomySequence = Sequence([rescale]), Sequence([anatomy])
        per_frame.append(item)
        i, j = np.meshgrid(np.arange(97), np.arange(97))
        pixels.append(sphere(i - 48, j - 48, np.full_like(i, z)) + 1024 + k)
    data.SharedFunctionalGroupsSequence = Sequence([shared])
    data.PerFrameFunctionalGroupsSequence = Sequence(per_frame)
    save(folder, grey(data, np.stack(pixels), 12))


# A prior of the first study: the same patient, another Frame of Reference, ten images fewer at the bottom.
def prior(folder, study=9):
    for number, z in enumerate(range(-24, 45, 4), 1):
        data = instance(CT, study, 1, number, Modality="CT", SeriesDescription="Axial", PixelSpacing=[1, 1],
                        FrameOfReferenceUID=f"{ROOT}{study}.99", ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
                        ImagePositionPatient=[-48, -48, z], SliceThickness=4, RescaleSlope=1, RescaleIntercept=-1024,
                        WindowCenter=40, WindowWidth=400, StudyDescription="The year before")
        i, j = np.meshgrid(np.arange(97), np.arange(97))
        save(folder, grey(data, sphere(i - 48, j - 48, np.full_like(i, z)) + 1024, 12))


# Steps of 3 mm, but of 6 mm in the middle: no even volume.
def uneven(folder):
    tilted(folder, 10, lambda k: 3.0 * k + (3 if k > 4 else 0))


PAGE = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 100>>stream
BT /F 24 Tf 40 520 Td (Discharge letter) Tj /F 12 Tf 0 -40 Td (The patient went home in good health.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""


def encapsulated(study, series, kind, title, mime, content, **attributes):
    data = instance(f"1.2.840.10008.5.1.4.1.1.104.{kind}", study, series, 1, Modality="DOC" if kind < 3 else "M3D",
                    SeriesDescription=title, DocumentTitle=title, MIMETypeOfEncapsulatedDocument=mime, ConversionType="WSD",
                    BurnedInAnnotation="NO", ConceptNameCodeSequence=Sequence([]), ContentDate="20260112", ContentTime="1200",
                    **attributes)
    data.EncapsulatedDocument = content + b"\0" * (len(content) % 2)
    return data


# A document of one page.
def document(folder, study=11):
    save(folder, encapsulated(study, 1, 1, "Letter", "application/pdf", PAGE))


CDA = """<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Discharge summary</title><effectiveTime value="20260112101500"/>
<recordTarget><patientRole><patient><name><given>Jane</given><family>D\u00f6e</family></name></patient></patientRole></recordTarget>
<author><assignedAuthor><assignedPerson><name><prefix>Dr.</prefix><given>Ann</given><family>Lee</family></name></assignedPerson></assignedAuthor></author>
<component><structuredBody>
<component><section><title>Findings</title><text>Nothing <content styleCode="Bold">remarkable</content> was seen.<br/>
<list><item>Heart of usual size</item><item>Lungs clear</item></list><script>globalThis.ran = true</script></text></section></component>
<component><section><title>Laboratory</title><text><table><thead><tr><th>Test</th><th>Value</th></tr></thead>
<tbody><tr><td>Creatinine</td><td>0.9 mg/dl</td></tr></tbody></table></text></section></component>
</structuredBody></component></ClinicalDocument>"""


def box(width, height, depth):
    """A box as an STL of 12 triangles, in mm."""
    corners = [(x * width, y * height, z * depth) for x in (0, 1) for y in (0, 1) for z in (0, 1)]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    triangles = [each for a, b, c, d in faces for each in ((a, b, c), (a, c, d))]
    body = b"".join(struct.pack("<12fH", 0, 0, 0, *corners[a], *corners[b], *corners[c], 0) for a, b, c in triangles)
    return bytes(80) + struct.pack("<I", len(triangles)) + body


def electrocardiogram(study, series):
    """Two leads for 12 s at 500 Hz: I is 1 mV from second 2 to second 3, II a sine of 0.5 mV and 1 Hz."""
    time = np.arange(6000) / 500
    leads = np.stack([np.where((time >= 2) & (time < 3), 200, 0), np.round(100 * np.sin(2 * np.pi * time))], axis=-1)
    group, channels = Dataset(), []
    for number, name in enumerate(("Lead I (Einthoven)", "Lead II"), 1):
        channel, source, unit = Dataset(), Dataset(), Dataset()
        source.CodeValue, source.CodingSchemeDesignator, source.CodeMeaning = f"2:{number}", "MDC", name
        unit.CodeValue, unit.CodingSchemeDesignator, unit.CodeMeaning = "uV", "UCUM", "microvolt"
        channel.ChannelSourceSequence, channel.ChannelSensitivityUnitsSequence = Sequence([source]), Sequence([unit])
        channel.ChannelSensitivity, channel.ChannelSensitivityCorrectionFactor, channel.ChannelBaseline = 5, 1, 0
        channel.WaveformBitsStored = 16
        channels.append(channel)
    group.WaveformOriginality, group.NumberOfWaveformChannels, group.NumberOfWaveformSamples = "ORIGINAL", 2, 6000
    group.SamplingFrequency, group.MultiplexGroupLabel, group.ChannelDefinitionSequence = 500, "RHYTHM", Sequence(channels)
    group.WaveformBitsAllocated, group.WaveformSampleInterpretation = 16, "SS"
    group.WaveformData = leads.astype("<i2").tobytes()
    return instance("1.2.840.10008.5.1.4.1.1.9.1.1", study, series, 1, "PAPERS", Modality="ECG", SeriesDescription="Rhythm",
                    StudyDescription="Documents", WaveformSequence=Sequence([group]), ContentDate="20260112", ContentTime="1200",
                    AcquisitionDateTime="20260112120000")


# Further: documents that are no PDF, an electrocardiogram, and a video of two seconds whose picture moves (H.264 in MP4).
def documents(folder, study=21):
    save(folder, encapsulated(study, 1, 2, "Summary", "text/xml", CDA.encode(), PatientName="PAPERS^STUDY 21", PatientID="PAPERS"))
    save(folder, encapsulated(study, 2, 3, "Model", "model/stl", box(30, 20, 12.5), PatientName="PAPERS^STUDY 21", PatientID="PAPERS"))
    data = instance("1.2.840.10008.5.1.4.1.1.77.1.4.1", study, 3, 1, "PAPERS", Modality="XC", SeriesDescription="Video",
                    StudyDescription="Documents", NumberOfFrames=50, CineRate=25, FrameTime=40, FrameIncrementPointer=0x00181063,
                    SamplesPerPixel=3, PhotometricInterpretation="YBR_PARTIAL_420", PlanarConfiguration=0, Rows=240, Columns=320,
                    BitsAllocated=8, BitsStored=8, HighBit=7, PixelRepresentation=0, LossyImageCompression="01",
                    LossyImageCompressionMethod="ISO_14496_10", LossyImageCompressionRatio=20)
    save(folder, electrocardiogram(study, 4))
    film = folder / "film.mp4"
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=size=320x240:rate=25:duration=2", "-c:v", "libx264",
                    "-profile:v", "high", "-level", "4.1", "-pix_fmt", "yuv420p", "-g", "5", "-movflags", "+faststart", film], check=True)
    data.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.4.102"
    data.PixelData = pydicom.encaps.encapsulate([film.read_bytes()])
    data["PixelData"].is_undefined_length = True
    film.unlink()
    save(folder, data)


def profile():
    """An ICC profile of a device with wide colours and a gamma of 1.8."""
    fixed = lambda value: struct.pack(">i", round(value * 65536))
    xyz = lambda *values: b"XYZ \0\0\0\0" + b"".join(map(fixed, values))
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(1.8 * 256)) + b"\0\0"
    text = b"desc\0\0\0\0" + struct.pack(">I", 5) + b"Wide\0" + bytes(78) + b"\0"
    parts = [(b"desc", text), (b"wtpt", xyz(0.9642, 1, 0.8249)), (b"rXYZ", xyz(0.60974, 0.31111, 0.01947)),
             (b"gXYZ", xyz(0.20528, 0.62567, 0.06087)), (b"bXYZ", xyz(0.14919, 0.06322, 0.74457)),
             (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve), (b"cprt", b"text\0\0\0\0none\0\0\0\0")]
    at, table, body = 132 + 12 * len(parts), b"", b""
    for name, part in parts:
        part += bytes(-len(part) % 4)
        table += name + struct.pack(">II", at + len(body), len(part))
        body += part
    head = struct.pack(">I4sI4s4s4s", at + len(body), b"lcms", 0x02100000, b"mntr", b"RGB ", b"XYZ ") + bytes(12) + b"acsp" \
        + bytes(28) + fixed(0.9642) + fixed(1) + fixed(0.8249) + bytes(48)
    return head + struct.pack(">I", len(parts)) + table + body


def references(*images):
    items = []
    for each in images:
        item = Dataset()
        item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = each.SOPClassUID, each.SOPInstanceUID
        items.append(item)
    series = Dataset()
    series.SeriesInstanceUID, series.ReferencedImageSequence = images[0].SeriesInstanceUID, Sequence(items)
    return Sequence([series])


def state(sop_class, study, series, name, rows, columns, **attributes):
    data = instance(f"1.2.840.10008.5.1.4.1.1.11.{sop_class}", study, series, 1, "FUSED", Modality="PR", SeriesDescription=name,
                    ContentLabel="STATE", ContentDescription=name, PresentationCreationDate="20260107", Manufacturer="",
                    PresentationCreationTime="1200", ContentCreatorName="Doe^Jane", **attributes)
    area = Dataset()
    area.DisplayedAreaTopLeftHandCorner, area.DisplayedAreaBottomRightHandCorner = [1, 1], [columns, rows]
    area.PresentationSizeMode, area.PresentationPixelAspectRatio = "SCALE TO FIT", [1, 1]
    data.DisplayedAreaSelectionSequence = Sequence([area])
    return data


def palette(data):
    at = np.linspace(0, 65535, 256)
    for name, values in (("Red", at), ("Green", at * at / 65535), ("Blue", 65535 - at)):
        setattr(data, f"{name}PaletteColorLookupTableDescriptor", [256, 0, 16])
        setattr(data, f"{name}PaletteColorLookupTableData", values.astype("<u2").tobytes())
    return data


def presented(position, images, centre, width, **attributes):
    item, voi = Dataset(), Dataset()
    voi.WindowCenter, voi.WindowWidth = centre, width
    item.BlendingPosition, item.StudyInstanceUID = position, images[0].StudyInstanceUID
    item.ReferencedSeriesSequence, item.SoftcopyVOILUTSequence = references(*images), Sequence([voi])
    for keyword, value in attributes.items():
        setattr(item, keyword, value)
    return item


def structures(study, series, images):
    """A green square of 40 mm about (0, 0) on the middle image."""
    data = instance("1.2.840.10008.5.1.4.1.1.481.3", study, series, 1, "FUSED", Modality="RTSTRUCT", SeriesDescription="Structures",
                    StudyDescription="Fused", StructureSetLabel="Plan", StructureSetDate="20260107", StructureSetTime="1200", Manufacturer="")
    roi, drawn, contour, image = Dataset(), Dataset(), Dataset(), Dataset()
    roi.ROINumber, roi.ROIName, roi.ROIGenerationAlgorithm = 1, "Target", "MANUAL"
    roi.ReferencedFrameOfReferenceUID = images[2].FrameOfReferenceUID
    image.ReferencedSOPClassUID, image.ReferencedSOPInstanceUID = CT, images[2].SOPInstanceUID
    contour.ContourGeometricType, contour.NumberOfContourPoints = "CLOSED_PLANAR", 4
    contour.ContourData, contour.ContourImageSequence = [-20, -20, 0, 20, -20, 0, 20, 20, 0, -20, 20, 0], Sequence([image])
    drawn.ReferencedROINumber, drawn.ROIDisplayColor, drawn.ContourSequence = 1, [0, 255, 0], Sequence([contour])
    data.StructureSetROISequence, data.ROIContourSequence = Sequence([roi]), Sequence([drawn])
    return data


# Further: a CT and counts of larger pixels in its middle slices, a state that blends them, a structure; a colour image, a state that says
# what its colours mean; a second one that says so itself.
def fused(folder, study=20):
    frame, y, x = f"{ROOT}{study}.99", *np.mgrid[0:97, 0:97]
    place = dict(FrameOfReferenceUID=frame, ImageOrientationPatient=[1, 0, 0, 0, 1, 0], SliceThickness=4, StudyDescription="Fused")
    below, above = [], []
    for number, z in enumerate(range(-8, 9, 4), 1):
        data = instance(CT, study, 1, number, "FUSED", Modality="CT", SeriesDescription="Below", PixelSpacing=[1, 1], RescaleSlope=1,
                        ImagePositionPatient=[-48, -48, z], RescaleIntercept=-1024, RescaleType="HU", WindowCenter=40, WindowWidth=400, **place)
        below.append(grey(data, sphere(x - 48, y - 48, np.full_like(x, z)) + 1024, 12))
    row, column = np.mgrid[0:30, 0:30]
    for number, z in enumerate(range(-4, 9, 4), 1):
        data = instance("1.2.840.10008.5.1.4.1.1.128", study, 2, number, "FUSED", Modality="PT", SeriesDescription="Above",
                        PixelSpacing=[2.5, 2.5], ImagePositionPatient=[-36.3, -36.3, z], RescaleSlope=2, RescaleIntercept=0,
                        PixelPaddingValue=0, **place)
        counts = np.where((row - 15) ** 2 + (column - 15) ** 2 < 13**2, 40 * row + 11 * column + 100 * number, 0)
        above.append(grey(data, counts, 16))
    blended = palette(state(4, study, 3, "PET over CT", 97, 97, RelativeOpacity=0.5))
    blended.BlendingSequence = Sequence([
        presented("UNDERLYING", below, 40, 400, RescaleSlope=1, RescaleIntercept=-1024, RescaleType="HU"),
        presented("SUPERIMPOSED", above, 1500, 3000, RescaleSlope=2, RescaleIntercept=0, RescaleType="US")])
    photographs = []
    for series, name, own in ((4, "Colours", {}), (5, "Own profile", dict(ICCProfile=profile()))):
        data = instance("1.2.840.10008.5.1.4.1.1.7", study, series, 1, "FUSED", Modality="OT", SeriesDescription=name, StudyDescription="Fused", **own)
        data.Rows, data.Columns, data.SamplesPerPixel, data.PhotometricInterpretation = 97, 97, 3, "RGB"
        data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation, data.PlanarConfiguration = 8, 8, 7, 0, 0
        data.PixelData = np.stack([x * 2.6, y * 2.6, (x + y) * 1.3], axis=-1).astype("u1").tobytes() + b"\0"
        photographs.append(data)
    meant = state(2, study, 6, "As the camera saw it", 97, 97, ICCProfile=profile())
    meant.ReferencedSeriesSequence = references(photographs[0])
    coloured = palette(state(3, study, 7, "Wide colours", 97, 97, ICCProfile=profile(), RescaleSlope=1, RescaleIntercept=-1024, RescaleType="HU"))
    coloured.ReferencedSeriesSequence = references(*below)
    coloured.SoftcopyVOILUTSequence = presented("", below, 40, 400).SoftcopyVOILUTSequence
    for data in (*below, *above, *photographs, blended, meant, coloured, structures(study, 8, below)):
        save(folder / data.SeriesDescription, data)


ALL = (planes, tilted, ultrasound, radiographs, mammograms, presentation, colours, cine, enhanced, prior, uneven, document)
FURTHER = (documents, fused)


def main():
    folder, wanted = pathlib.Path(sys.argv[1]), sys.argv[2:]
    for make in [each for each in ALL + FURTHER if each.__name__ in wanted] if wanted else ALL:
        make(folder / make.__name__)


if __name__ == "__main__":
    main()
