"""Commands against commands: from the start of a process to its end, as a person or a script waits for it."""
import subprocess

from in_process import rich_files, without_pixels
from measuring import measurement


def alternate(bench, rounds, *commands):
    """Milliseconds of each round, a list a command. The first round only warms up."""
    words = [bench.program("spawn"), str(rounds + 1)]
    for i, command in enumerate(commands):
        words += (["--"] if i else []) + [str(word) for word in command]
    lines = subprocess.run(words, check=True, capture_output=True, text=True).stdout.splitlines()
    return [[float(seconds) * 1e3 for seconds in line.split()[1:]] for line in lines]


def verbs(bench):
    return subprocess.run([bench.dicom, "--help"], capture_output=True, text=True).stdout


@measurement("start", "the command's start")
def start(bench):
    ours, peer = alternate(bench, bench.few(100, 5), [bench.dicom, "--version"], ["dcmdump", "--version"])
    bench.add("dicom --version (limit: 3 ms)", "ms", ours, goal=3)
    bench.add("dicom --version / dcmdump --version", "ms", ours, "dcmdump", peer)


@measurement("dump", "dump of one CT")
def dump(bench):
    file = rich_files(bench)[0]
    ours, peer = alternate(bench, bench.few(40, 3), [bench.dicom, "dump", file], ["dcmdump", file])
    bench.add("dicom dump of one CT", "ms", ours, "dcmdump", peer, 4)


@measurement("json-command", "many files to JSON, by command")
def json_command(bench):
    ours_command = [bench.dicom, "json"] if "\n  json " in verbs(bench) else [bench.dicom, "dump", "--json"]
    for name, files in (("256 elements", without_pixels(bench)), ("512 KiB of pixels", rich_files(bench))):
        # dcm2json takes one file a process.
        script = "for file; do dcm2json \"$file\"; done"
        ours, peer = alternate(bench, bench.few(5, 1), [*ours_command, *files], ["sh", "-c", script, "sh", *files])
        rate = lambda rounds: [len(files) / milliseconds * 1e3 for milliseconds in rounds]  # noqa: E731
        bench.add(f"{' '.join(ours_command[1:])}, files with {name}", "files/s", rate(ours), "dcm2json", rate(peer), 10, True)


@measurement("scan", "a folder of 2,000 files")
def scan(bench):
    if "\n  scan " not in verbs(bench):
        print("  this build has no verb scan")
        return
    count = bench.few(2000, 100)
    files = bench.ct_files("scanned", 20, count // 20, size=64, elements=256)
    folder = bench.folder / "scanned"
    keys = ["0010,0010", "0020,000d", "0020,000e", "0008,0060"]
    gdcm = ["gdcmscanner", "-d", folder, "-r", *[word for key in keys for word in ("-t", key)]]
    dcmtk = ["dcmdump", "-q", "+sd", "+r", *[word for key in keys for word in ("+P", key)], folder]
    ours, scanner, dumper = alternate(bench, bench.few(7, 1), [bench.dicom, "scan", folder], gdcm, dcmtk)
    rate = lambda rounds: [len(files) / milliseconds * 1e3 for milliseconds in rounds]  # noqa: E731
    bench.add("dicom scan of 2,000 files", "files/s", rate(ours), "gdcmscanner", rate(scanner), 8, True)
    bench.add("dicom scan of 2,000 files", "files/s", rate(ours), "dcmdump +sd", rate(dumper), 15, True)


@measurement("convert", "a folder of 200 CT to JPEG lossless, by command")
def convert(bench):
    # A folder of 2,000 takes ten times as long on both sides.
    files = bench.ct_files("converted", 1, bench.few(200, 10))
    folder, into = bench.folder / "converted", bench.folder / "into"
    into.mkdir(exist_ok=True)
    dcmtk = f'for file in {folder}/*.dcm; do dcmcjpeg +e1 "$file" {into}/x.dcm; done'
    gdcm = f'for file in {folder}/*.dcm; do gdcmconv --jpeg "$file" {into}/x.dcm; done'
    on_both = f'ls {folder}/*.dcm | xargs -P 2 -I @ sh -c \'dcmcjpeg +e1 @ {into}/$$.dcm; rm {into}/$$.dcm\''
    ours_command = ["sh", "-c", f"rm -rf {into}/ours; {bench.dicom} convert {folder} -o {into}/ours --to JPEGLosslessSV1"]
    ours, dcmcjpeg, gdcmconv, parallel = alternate(bench, bench.few(3, 1), ours_command, ["sh", "-c", dcmtk], ["sh", "-c", gdcm], ["sh", "-c", on_both])
    rate = lambda rounds: [len(files) / milliseconds * 1e3 for milliseconds in rounds]  # noqa: E731
    what = "200 CT to JPEG lossless"
    bench.add(what, "files/s", rate(ours), "dcmcjpeg", rate(dcmcjpeg), 3, True)
    bench.add(what, "files/s", rate(ours), "gdcmconv", rate(gdcmconv), 3, True)
    bench.add(f"{what}, peers on 2 cores", "files/s", rate(ours), "dcmcjpeg", rate(parallel), 1.8, True)
