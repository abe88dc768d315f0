# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of tests/bench/run about billing reports: import, summary and export beside sqlite3 and beside bare programs."""
import json
import shutil
import statistics
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

HERE = Path(__file__).resolve().parent


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


class Reports:
    def __init__(self, bench):
        self.bench = bench
        self.scratch = bench.scratch / "reports"
        self.scratch.mkdir(parents=True, exist_ok=True)
        self.data = self.scratch / "data"

    def file(self, rows):
        path = self.scratch / f"r{rows}.csv"
        if not path.exists():
            subprocess.run([sys.executable, HERE / "makereport.py", str(rows), path], check=True)
        return path

    def desk(self, *arguments):
        return [self.bench.binaries / "partner-desk", "--data-dir", self.data, "report", *arguments]

    def ours(self, path):
        shutil.rmtree(self.data, ignore_errors=True)
        return seconds(self.desk("import", path))

    def flat(self, path):
        database = self.scratch / "flat.db"
        database.unlink(missing_ok=True)
        return seconds(["sqlite3", database, ".mode csv", f".import {path} usage"])

    def bare(self, path):
        target = self.scratch / "bare.db"
        target.unlink(missing_ok=True)
        return seconds([self.bench.binaries / "bench_bareimport", path, target])

    def memory(self, path):
        """Most private memory of an import in MiB, looked at every 10 ms."""
        shutil.rmtree(self.data, ignore_errors=True)
        process = subprocess.Popen(self.desk("import", path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        most = 0
        while process.poll() is None:
            try:
                for line in Path(f"/proc/{process.pid}/status").read_text().splitlines():
                    if line.startswith("RssAnon"):
                        most = max(most, int(line.split()[1]))
            except OSError:
                pass
            time.sleep(0.01)
        return most / 1024

    def imports(self):
        large, small = self.file(1_000_000), self.file(100_000)
        ours, peer, ratio = self.bench.pairs(lambda: self.ours(large), lambda: self.flat(large))
        self.bench.add("import of 1M rows / sqlite3 .import", ratio, 0.70, f"{ours:.2f} s / {peer:.2f} s")
        ours, peer, ratio = self.bench.pairs(lambda: self.ours(large), lambda: self.bare(large))
        self.bench.add("import of 1M rows / bare C program, same shape", ratio, 1.15, f"{ours:.2f} s / {peer:.2f} s")
        ours, peer, ratio = self.bench.pairs(lambda: self.ours(large), lambda: self.ours(small))
        self.bench.add("growth: import of 1M rows / of 100k rows", ratio, 10.5, f"{ours:.2f} s / {peer:.2f} s")
        most = self.memory(large)
        self.bench.add("private memory during that import, MiB", most, 120, f"{most:.0f} MiB")
        kept = sum(f.stat().st_size for f in self.data.rglob("*.db"))
        self.bench.add("billing data on disk / CSV", kept / large.stat().st_size, 0.42, f"{kept / 1e6:.0f} MB / {large.stat().st_size / 1e6:.0f} MB")

    def summary(self):
        large = self.file(1_000_000)
        self.ours(large)
        self.flat(large)
        report = next((self.data / "reports").glob("*.db"))
        group = ["sqlite3", self.scratch / "flat.db",
                 "SELECT count(*) FROM (SELECT CUSTOMER_ORG_ID, SERVICE_NAME, sum(QUANTITY) FROM usage GROUP BY 1, 2)"]
        ours, peer, ratio = self.bench.pairs(lambda: seconds([self.bench.binaries / "bench_reportsummary", report]), lambda: seconds(group))
        self.bench.add("customer x package summary of 1M rows / sqlite3 GROUP BY", ratio, 0.05, f"{ours * 1000:.0f} ms / {peer * 1000:.0f} ms")

    def xlsx(self):
        for rows in (100_000, 1_000_000):
            path = self.file(rows)
            self.ours(path)
            ours, peer, ratio = self.bench.pairs(lambda: seconds(self.desk("export", "1", "--out", self.scratch / "ours.xlsx")),
                                                 lambda: seconds([self.bench.binaries / "bench_barexlsx", path, self.scratch / "bare.xlsx"]))
            self.bench.add(f"XLSX of {rows // 1000}k rows / bare libxlsxwriter", ratio, 1.15, f"{ours:.2f} s / {peer:.2f} s")

    def window(self):
        """A report opened in the window."""
        runs = []
        for _ in range(self.bench.options.pairs):
            output = subprocess.run([self.bench.binaries / "bench_firstrows", self.file(1_000_000)], check=True, stdout=subprocess.PIPE,
                                    stderr=subprocess.DEVNULL, text=True).stdout
            runs.append(json.loads(output))
        for name, what, most in (("firstRows", "file chosen to first rows painted, ms", 1000), ("filter", "a filter over them painted, ms", 100),
                                 ("importStall", "longest stall of the event loop during an import, ms", 50),
                                 ("exportStall", "longest stall of the event loop during an XLSX export, ms", 50)):
            values = [run[name] for run in runs]
            self.bench.add(what, statistics.median(values), most, f"{min(values):.0f} to {max(values):.0f} ms")

    def check(self):
        """The sums, beside what Python says."""
        import csv
        path = self.file(1_000_000)
        self.ours(path)
        wanted = {}
        with open(path, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                key = row["CUSTOMER_ORG_ID"], row["SERVICE_NAME"]
                wanted[key] = wanted.get(key, 0) + Decimal(row["QUANTITY"])
        subprocess.run(self.desk("summary", "1", "--by", "customer,service", "--csv", self.scratch / "sums.csv"), check=True, stdout=subprocess.DEVNULL)
        with open(self.scratch / "sums.csv", newline="", encoding="utf-8") as file:
            found = {(row["CUSTOMER_ORG_ID"], row["SERVICE_NAME"]): Decimal(row["QUANTITY"]) for row in csv.DictReader(file)}
        wrong = sum(1 for key in wanted.keys() | found.keys() if wanted.get(key) != found.get(key))
        print(f"sums of 1M rows: {len(found)} of {len(wanted)} groups, {wrong} differ, total {sum(found.values())}", flush=True)
        if wrong:
            sys.exit("sums differ")


def run(bench):
    reports = Reports(bench)
    reports.check()
    reports.imports()
    reports.summary()
    reports.xlsx()
    reports.window()
