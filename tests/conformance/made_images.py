"""Images of any layout, made with pydicom and by hand: what its writer would not write is written here."""
import struct

from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, generate_uid

SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"


def image(path, rows, columns, allocated=8, stored=None, high=None, signed=0, samples=1, photometric="MONOCHROME2", planar=0, frames=None, big_endian=False):
    """A Secondary Capture without pixels, of the class that multi-frame images of its kind have."""
    stored = stored or allocated
    sop_class = SECONDARY_CAPTURE
    if frames:
        sop_class += ".4" if samples == 3 else ".1" if allocated == 1 else ".2" if allocated == 8 else ".3"
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRBigEndian if big_endian else ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = sop_class, generate_uid()
    data = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    data.is_little_endian, data.is_implicit_VR = not big_endian, False
    data.SOPClassUID, data.SOPInstanceUID = sop_class, meta.MediaStorageSOPInstanceUID
    data.StudyInstanceUID = data.SeriesInstanceUID = generate_uid()
    data.PatientName = data.PatientID = "X"
    data.Modality = "OT"
    data.SamplesPerPixel, data.PhotometricInterpretation = samples, photometric
    if samples > 1:
        data.PlanarConfiguration = planar
    if frames:
        data.NumberOfFrames = frames
    data.Rows, data.Columns = rows, columns
    data.BitsAllocated, data.BitsStored, data.HighBit = allocated, stored, stored - 1 if high is None else high
    data.PixelRepresentation = signed
    return data


def save(data, pixels, vr=None):
    """With native pixel data."""
    data.add_new(0x7FE00010, vr or ("OW" if data.BitsAllocated > 8 else "OB"), pixels + b"\0" * (len(pixels) % 2))
    data.save_as(data.filename)
    return data.filename


def even(fragment):
    return fragment + b"\0" * (len(fragment) % 2)


def save_fragments(path, data, syntax, items, delimiter=True, tables=()):
    """Encapsulated in `items`, the first of which is the Basic Offset Table; `tables`: (tag, value) of extended ones."""
    element = lambda tag, vr, value: struct.pack("<HH2sH", tag >> 16, tag & 0xFFFF, vr, len(value)) + value  # noqa: E731
    meta = element(0x00020002, b"UI", even(data.SOPClassUID.encode())) + element(0x00020003, b"UI", even(data.SOPInstanceUID.encode())) + element(0x00020010, b"UI", even(syntax.encode()))
    written = Dataset()
    written.update({each.tag: each for each in data if each.tag.group < 0x7FE0})
    for tag, value in tables:
        written.add_new(tag, "OV", value)
    written.is_little_endian, written.is_implicit_VR = True, False
    buffer = DicomBytesIO()
    buffer.is_little_endian, buffer.is_implicit_VR = True, False
    write_dataset(buffer, written)
    with open(path, "wb") as file:
        file.write(b"\0" * 128 + b"DICM" + element(0x00020000, b"UL", struct.pack("<I", len(meta))) + meta + buffer.getvalue())
        file.write(struct.pack("<HH2sHI", 0x7FE0, 0x0010, b"OB", 0, 0xFFFFFFFF))
        for item in items:
            file.write(struct.pack("<HHI", 0xFFFE, 0xE000, len(item)) + item)
        if delimiter:
            file.write(struct.pack("<HHI", 0xFFFE, 0xE0DD, 0))
    return path
