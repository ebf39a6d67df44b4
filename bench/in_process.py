"""Libraries against libraries: the same loops over the same files, in programs that answer how long a round took."""
import pathlib
import subprocess

from measuring import measurement

NAMES = {"ours": "Isocenter", "dcmtk": "DCMTK", "gdcm": "GDCM"}


class Library:
    """A running program of bench/programs that does jobs with one library."""

    def __init__(self, bench, name, files):
        self.process = subprocess.Popen([bench.program(name), *files], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def round(self, job):
        """Seconds, or None if the library has no such job."""
        self.process.stdin.write(job + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        if not answer:
            raise SystemExit(f"the program ended in job {job}")
        return None if answer == "-" else float(answer)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def alternate(bench, job, files, libraries=("ours", "dcmtk", "gdcm")):
    """Microseconds a file of each round, by library. The first round only warms up."""
    running = {name: Library(bench, name, files) for name in libraries}
    rounds = {name: [] for name in libraries}
    for i in range(bench.few(16, 3)):
        for name, library in running.items():
            seconds = library.round(job)
            if seconds is not None and i > 0:
                rounds[name].append(seconds / len(files) * 1e6)
    for library in running.values():
        library.close()
    return {name: values for name, values in rounds.items() if values}


def compare(bench, job, files, what, goals):
    rounds = alternate(bench, job, files, ["ours", *goals])
    for peer, goal in goals.items():
        bench.add(what, "us/file", rounds["ours"], NAMES[peer], rounds[peer], goal)


def rich_files(bench):
    return bench.ct_files("rich", 1, bench.few(40, 10), elements=256)


def without_pixels(bench):
    """The same headers, and next to no pixels: what is left is the work on elements."""
    return bench.ct_files("headers", 1, bench.few(40, 10), size=16, elements=256)


@measurement("header", "header of a CT with 256 elements, until Pixel Data")
def header(bench):
    compare(bench, "header", rich_files(bench), "header of a CT, 256 elements", {"dcmtk": 15, "gdcm": 8})


@measurement("read", "whole files, every value fetched")
def read(bench):
    compare(bench, "read", rich_files(bench), "full read, all values fetched", {"dcmtk": 8})


@measurement("write", "edited data sets, encoded anew")
def write(bench):
    headers, images = without_pixels(bench), rich_files(bench)
    compare(bench, "encode", headers, "write 256 elements, in memory", {"dcmtk": 5, "gdcm": None})
    compare(bench, "encode", images, "write a CT, in memory", {"dcmtk": 5, "gdcm": None})
    compare(bench, "encode-implicit", images, "write a CT in implicit VR, in memory", {"dcmtk": 5})
    compare(bench, "write-nowhere", images, "write a CT to /dev/null", {"dcmtk": 5})
    compare(bench, "write", headers, "write a file of 256 elements", {"dcmtk": None, "gdcm": None})
    compare(bench, "write", images, "write a file of a CT (512 KiB of pixels)", {"dcmtk": None, "gdcm": None})


@measurement("json", "files to DICOM JSON")
def to_json(bench):
    compare(bench, "json", without_pixels(bench), "file to JSON, 256 elements", {"dcmtk": 10})
    compare(bench, "json", rich_files(bench), "file to JSON, with 512 KiB of pixels inline", {"dcmtk": 10})


def encoded(bench, name, command):
    """The rich files in another transfer syntax, made by a peer's tool."""
    folder = bench.folder / name
    folder.mkdir(exist_ok=True)
    for path in rich_files(bench)[:10]:
        subprocess.run([*command, path, folder / pathlib.Path(path).name], check=True)
    return [str(path) for path in sorted(folder.glob("*.dcm"))]


@measurement("codec", "decoders and the window, recorded")
def codec(bench):
    compare(bench, "decode", encoded(bench, "lossless", ["dcmcjpeg", "+e1"]), "JPEG lossless decode, 512x512x12", {"dcmtk": None})
    compare(bench, "decode", encoded(bench, "rle", ["dcmcrle"]), "RLE decode, 512x512x12", {"dcmtk": None})
    compare(bench, "window", rich_files(bench)[:10], "window to 8 bit, 512x512x12", {"dcmtk": None})
