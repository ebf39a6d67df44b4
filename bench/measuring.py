"""What every measurement needs: a place for files, alternating rounds, medians, and the table."""
import dataclasses
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

measurements = []


@dataclasses.dataclass
class Measurement:
    name: str
    what: str
    run: object


def measurement(name, what):
    """Registers a function of a Bench, which adds results."""

    def register(function):
        measurements.append(Measurement(name, what, function))
        return function

    return register


@dataclasses.dataclass
class Result:
    name: str
    what: str
    unit: str
    ours: float
    peer_name: str
    peer: float
    goal: float  # of the ratio, or the limit of `ours` if there is no peer; None: only recorded
    more_is_better: bool

    @property
    def ratio(self):
        if not self.peer:
            return None
        return self.ours / self.peer if self.more_is_better else self.peer / self.ours

    @property
    def met(self):
        if self.goal is None:
            return None
        return self.ours <= self.goal if self.ratio is None else self.ratio >= self.goal


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


class Bench:
    """One run: its folder in memory, its results, and what has to end with it."""

    def __init__(self, build, quick=False, json_path=None):
        self.build, self.quick, self.json_path = pathlib.Path(build), quick, json_path
        self.dicom = self.build / "bin" / "dicom"
        self.results = []

    def __enter__(self):
        place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="isocenter-bench-", dir=place))
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def program(self, name):
        return str(self.build / "bench" / f"bench_{name}")

    def few(self, usual, quick):
        return quick if self.quick else usual

    def measure(self, measurement):
        self.current = measurement
        print(f"measuring {measurement.name}: {measurement.what}", file=sys.stderr, flush=True)
        measurement.run(self)

    def add(self, what, unit, ours, peer_name="", peer=0, goal=None, more_is_better=False):
        """`ours` and `peer` are rounds, of which the medians count, or single numbers."""
        median = lambda value: statistics.median(value) if isinstance(value, list) else value  # noqa: E731
        result = Result(self.current.name, what, unit, median(ours), peer_name, median(peer), goal, more_is_better)
        self.results.append(result)
        if self.json_path:
            row = {**dataclasses.asdict(result), "ratio": result.ratio, "met": result.met}
            with open(self.json_path, "a") as out:
                out.write(json.dumps(row) + "\n")

    def all_met(self):
        return all(result.met is not False for result in self.results)

    def print_table(self):
        rows = [("what", "unit", "ours", "peer", "", "ratio", "goal", "met")]
        for r in self.results:
            goal = "" if r.goal is None else f"{r.goal:g}x" if r.ratio is not None else f"<= {r.goal:g}"
            rows.append((r.what, r.unit, number(r.ours), number(r.peer) if r.peer else "", r.peer_name,
                         f"{r.ratio:.2f}x" if r.ratio is not None and r.ratio < 10 else f"{r.ratio:.0f}x" if r.ratio is not None else "",
                         goal, {True: "yes", False: "NO", None: ""}[r.met]))
        widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
        for row in rows:
            cells = [cell.ljust(width) if i in (0, 1, 4, 7) else cell.rjust(width) for i, (cell, width) in enumerate(zip(row, widths))]
            print("  ".join(cells).rstrip())

    # Data, made once a run.

    def ct_files(self, name, studies, slices, size=512, elements=0):
        """Files of CT images; the same bytes in every run."""
        folder = self.folder / name
        if not folder.exists():
            subprocess.run([self.program("make_data"), folder, str(studies), str(slices), str(size), str(elements)], check=True)
        return [str(path) for path in sorted(folder.glob("*.dcm"))]
