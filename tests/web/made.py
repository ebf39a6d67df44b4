"""A small archive for tests of the web services: made with pydicom, so that every expectation is known."""
import io
import json
import re
import warnings

import numpy
import pydicom
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, RLELossless

warnings.simplefilter("ignore")
CT, PDF, SR = "1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.104.1", "1.2.840.10008.5.1.4.1.1.88.11"
MULTI = "1.2.840.10008.5.1.4.1.1.7.2"  # multi-frame grayscale byte secondary capture


def base(study, series, number, sop_class=CT, **attributes):
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data = FileDataset(None, {}, file_meta=meta, preamble=b"\0" * 128)
    data.is_little_endian, data.is_implicit_VR = True, False
    data.SpecificCharacterSet = "ISO_IR 192"
    data.SOPClassUID, data.StudyInstanceUID, data.SeriesInstanceUID = sop_class, study, series
    data.SOPInstanceUID = meta.MediaStorageSOPInstanceUID = f"{series}.{number}"
    meta.MediaStorageSOPClassUID = sop_class
    data.InstanceNumber, data.SeriesNumber, data.Modality = number, int(series.split(".")[-1]), "CT"
    data.PatientName, data.PatientID, data.PatientBirthDate, data.PatientSex = "Müller^Jörg", "P1", "19700131", "M"
    data.StudyDate, data.StudyTime, data.AccessionNumber, data.StudyID = "20240131", "101530", "A1", "S1"
    data.StudyDescription, data.SeriesDescription = "Head CT", "axial"
    data.ReferringPhysicianName = "House^Gregory"
    for name, value in attributes.items():
        setattr(data, name, value)
    return data


def add_image(data, pixels, **attributes):
    frames = pixels if pixels.ndim == 3 else pixels[None]
    data.SamplesPerPixel, data.PhotometricInterpretation = 1, "MONOCHROME2"
    data.Rows, data.Columns = frames.shape[1:]
    data.BitsAllocated = data.BitsStored = pixels.dtype.itemsize * 8
    data.HighBit, data.PixelRepresentation = data.BitsStored - 1, 0
    if len(frames) > 1:
        data.NumberOfFrames = len(frames)
    for name, value in attributes.items():
        setattr(data, name, value)
    data.PixelData = pixels.tobytes()
    return data


def ramp(rows, columns, offset=0):
    return (numpy.arange(rows * columns, dtype=numpy.uint16).reshape(rows, columns) * 3 + offset).astype(numpy.uint16)


def item(**attributes):
    one = Dataset()
    for name, value in attributes.items():
        setattr(one, name, value)
    return one


def instances():
    """Two studies: CT of two series (one with a request), a multi-frame image in RLE, a PDF, a report."""
    made = []
    for number in (1, 2, 3):
        made.append(add_image(base("1.2.3", "1.2.3.1", number, RequestAttributesSequence=[item(ScheduledProcedureStepID="STEP1", RequestedProcedureID="R1")],
                                   AcquisitionDateTime="20240131101530+0100", WindowCenter=3000, WindowWidth=6000), ramp(40, 30, number)))
    made.append(add_image(base("1.2.3", "1.2.3.2", 1, SeriesDescription="scout"), ramp(16, 16)))
    frames = numpy.stack([numpy.full((8, 12), 40 * frame + 10, numpy.uint8) for frame in range(4)])
    multi = add_image(base("1.2.4", "1.2.4.1", 1, MULTI, Modality="OT", PatientID="P2", PatientName="Doe^Jane", StudyDate="20240215", StudyTime="090000",
                           StudyDescription="Multi, frame", AccessionNumber=""), frames)
    multi.PixelData = encapsulate([pydicom.encaps.encapsulate and rle(frame) for frame in frames])
    multi["PixelData"].is_undefined_length = True
    multi.file_meta.TransferSyntaxUID = RLELossless
    made.append(multi)
    pdf = base("1.2.4", "1.2.4.2", 1, PDF, Modality="DOC", PatientID="P2", PatientName="Doe^Jane", StudyDate="20240215", StudyTime="090000",
               StudyDescription="Multi, frame", AccessionNumber="")
    pdf.EncapsulatedDocument, pdf.MIMETypeOfEncapsulatedDocument = b"%PDF-1.4\n%%EOF " + b"x" * 2000, "application/pdf"
    pdf.EncapsulatedDocumentLength = len(pdf.EncapsulatedDocument)
    made.append(pdf)
    report = base("1.2.4", "1.2.4.3", 1, SR, Modality="SR", PatientID="P2", PatientName="Doe^Jane", StudyDate="20240215", StudyTime="090000",
                  StudyDescription="Multi, frame", AccessionNumber="")
    report.ValueType, report.ContinuityOfContent = "CONTAINER", "SEPARATE"
    report.ConceptNameCodeSequence = [code("126000", "DCM", "Imaging Measurement Report")]
    report.ContentSequence = [item(RelationshipType="CONTAINS", ValueType="TEXT", ConceptNameCodeSequence=[code("121071", "DCM", "Finding")], TextValue="<b>nothing & no one</b>"),
                              item(RelationshipType="CONTAINS", ValueType="NUM", ConceptNameCodeSequence=[code("410668003", "SCT", "Length")],
                                   MeasuredValueSequence=[item(NumericValue="12.5", MeasurementUnitsCodeSequence=[code("mm", "UCUM", "millimeter")])])]
    made.append(report)
    return made


def code(value, scheme, meaning):
    return item(CodeValue=value, CodingSchemeDesignator=scheme, CodeMeaning=meaning)


def rle(frame):
    """RLE (PS3.5 G) of one byte plane: literal runs only."""
    body = b""
    for row in frame:
        raw = row.tobytes()
        body += bytes([len(raw) - 1]) + raw
    body += b"\0" * (len(body) % 2)
    return (1).to_bytes(4, "little") + (64).to_bytes(4, "little") + b"\0" * 56 + body


def to_bytes(data):
    out = io.BytesIO()
    pydicom.dcmwrite(out, data, write_like_original=False)
    return out.getvalue()


def parts(body, content_type):
    """[(headers, content)] of a multipart answer, by Python's own reader of MIME."""
    boundary = re.search(r'boundary="?([^";,]+)', content_type)[1].encode()
    found = []
    for piece in body.split(b"--" + boundary)[1:-1]:
        head, content = piece[2:].split(b"\r\n\r\n", 1)
        headers = dict(line.decode().split(": ", 1) for line in head.split(b"\r\n") if line)
        found.append((headers, content[:-2]))
    return found


def related(pieces, kind, boundary="made-boundary"):
    """(body, content type) of multipart/related with [(headers, content)]."""
    body = b""
    for headers, content in pieces:
        body += b"--" + boundary.encode() + b"\r\n" + b"".join(f"{name}: {value}\r\n".encode() for name, value in headers.items()) + b"\r\n" + content + b"\r\n"
    return body + b"--" + boundary.encode() + b"--\r\n", f'multipart/related; type="{kind}"; boundary={boundary}'


def store(server):
    body, content_type = related([({"Content-Type": "application/dicom"}, to_bytes(data)) for data in instances()], "application/dicom")
    status, _, answer = server.http("/dicom-web/studies", "application/dicom+json", body, "POST", {"Content-Type": content_type})
    assert status == 200, (status, answer)
    return json.loads(answer)
