#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens an exported workbook again, with openpyxl or LibreOffice, and compares every cell of its rows with the report that it was made of.

    comparexlsx.py REPORT.csv REPORT.xlsx [--with openpyxl|libreoffice]

Needs python3-openpyxl, or libreoffice-calc-nogui. Numbers have to be equal as decimals, dates as days, everything else letter by letter.
"""
import argparse
import csv
import datetime
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

NUMBERS, DAYS = {"QUANTITY"}, {"CONSUMPTION_START_DATE", "CONSUMPTION_END_DATE"}
BESIDES = 2  # sheets before the rows: summary and pivot


def sheets_of_openpyxl(path):
    import openpyxl
    book = openpyxl.load_workbook(path, read_only=True)
    for name in book.sheetnames[BESIDES:]:
        yield book[name].iter_rows(values_only=True)


def sheets_of_libreoffice(path):
    with tempfile.TemporaryDirectory() as place:
        # Comma, quote, UTF-8; numbers as they are, not as they are shown; every sheet a file of its own.
        subprocess.run(["soffice", f"-env:UserInstallation=file://{place}/home", "--headless", "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", place, path],
                       check=True, stdout=subprocess.DEVNULL)
        files = sorted(Path(place).glob("*.csv"), key=lambda f: (f.stat().st_mtime_ns, f.name))
        details = [f for f in files if "Details" in f.name]
        for file in sorted(details, key=lambda f: (len(f.name), f.name)):
            with open(file, newline="", encoding="utf-8") as text:
                yield csv.reader(text)


def same(name, wanted, found):
    if found is None:
        return wanted == ""
    if name in NUMBERS:
        return Decimal(str(found)) == Decimal(wanted)
    if name in DAYS:
        return (found.date().isoformat() if isinstance(found, datetime.datetime) else str(found)) == wanted[:10]
    return str(found) == wanted


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("report", type=Path)
    parser.add_argument("workbook", type=Path)
    parser.add_argument("--with", dest="program", choices=["openpyxl", "libreoffice"], default="openpyxl")
    options = parser.parse_args()
    sheets = (sheets_of_openpyxl if options.program == "openpyxl" else sheets_of_libreoffice)(options.workbook)
    rows = cells = count = 0
    with open(options.report, newline="", encoding="utf-8-sig") as file:
        source = csv.reader(file)
        header = next(source)
        for sheet in sheets:
            count += 1
            if [str(cell) for cell in next(sheet)] != header:
                sys.exit(f"sheet {count}: another header")
            for found in sheet:
                wanted = next(source, None)
                if wanted is None:
                    sys.exit(f"sheet {count}: more rows than in the report")
                found = list(found) + [None] * (len(header) - len(found))
                for name, a, b in zip(header, wanted, found):
                    if not same(name, a, b):
                        sys.exit(f"row {rows + 1}, {name}: {a!r} in the report, {b!r} in the workbook")
                    cells += 1
                rows += 1
        if next(source, None) is not None:
            sys.exit("rows of the report are missing in the workbook")
    print(f"{options.program}: {rows} rows, {cells} cells on {count} sheets equal those of the report")


main()
