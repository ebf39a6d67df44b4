"""What the tests of JPEG 2000 and HTJ2K share: arguments, samples, data sets around codestreams, and what OpenJPEG decodes."""
import random
import subprocess
import sys

import numpy
import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate


def made_samples(chance, generator):
    width, height = chance.choice([(chance.randint(1, 40), chance.randint(1, 40)), (chance.randint(1, 700), chance.randint(1, 500)),
                                   (1, chance.randint(1, 300)), (chance.randint(1, 300), 1)])
    components = chance.choice([1, 1, 3])
    bits = 8 if components == 3 else chance.choice([8, 12, 16])
    slope = numpy.add.outer(numpy.arange(height) * 3, numpy.arange(width) * 2)[:, :, None]
    samples = (slope + generator.integers(0, 30, (height, width, components))) % (1 << bits)
    return samples.astype("u2" if bits > 8 else "u1"), bits


def as_dicom(path, stream, samples, bits, syntax, colours):
    """`colours` is the Photometric Interpretation of three components."""
    height, width, components = samples.shape
    data = Dataset()
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = pydicom.uid.JPEG2000  # pydicom 2 knows no HTJ2K
    data.file_meta.MediaStorageSOPClassUID = data.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    data.file_meta.MediaStorageSOPInstanceUID = data.SOPInstanceUID = "1.2.3"
    data.Rows, data.Columns, data.SamplesPerPixel, data.PixelRepresentation = height, width, components, 0
    data.BitsAllocated, data.BitsStored, data.HighBit = 8 if bits == 8 else 16, bits, bits - 1
    data.PhotometricInterpretation = colours if components == 3 else "MONOCHROME2"
    if components == 3:
        data.PlanarConfiguration = 0
    data.PixelData = encapsulate([stream])
    data["PixelData"].VR = "OB"
    data["PixelData"].is_undefined_length = True
    data.is_little_endian, data.is_implicit_VR = True, False
    data.save_as(path, write_like_original=False)
    padded = syntax.encode() + b"\0" * (len(syntax) % 2)
    old = b"UI\x16\0" + str(pydicom.uid.JPEG2000).encode()
    path.write_bytes(path.read_bytes().replace(old, b"UI" + len(padded).to_bytes(2, "little") + padded, 1))


def by_openjpeg(stream, shape, bits):
    height, width, components = shape
    target = stream.with_suffix(".rawl")
    target.unlink(missing_ok=True)
    subprocess.run(["opj_decompress", "-i", str(stream), "-o", str(target)], capture_output=True)
    if not target.exists():
        return None
    planes = numpy.fromfile(target, "u1" if bits == 8 else "<u2")
    return planes.reshape(components, height, width).transpose(1, 2, 0) if planes.size == height * width * components else None


def chosen(streams):
    """How many streams are to be made, `streams` if nothing is said, and what chooses them: [STREAMS [SEED]]."""
    return int(sys.argv[1]) if len(sys.argv) > 1 else streams, random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)


def results_of(one, folder, count, chance):
    """How often `one` said what of so many streams."""
    results = {}
    for number in range(count):
        result = one(folder, number, chance)
        results[result] = results.get(result, 0) + 1
    return results
