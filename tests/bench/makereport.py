#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a usage report of type USER: ROWS rows, 15 columns, about 415 bytes a row, one customer for every 20 rows.

    makereport.py ROWS FILE.csv [SEED]
"""
import base64
import csv
import random
import sys

SERVICES = [("COMMON_AREA_CALLING", "A-WHS-CAC", "Common area calling"), ("WEBEX_CALLING", "A-WHS-WXC", "Webex Calling, advanced"),
            ("WEBEX_CALLING_STANDARD", "A-WHS-STD", "Calling standard"), ("WEBEX_SUITE", "A-WHS-STE", "Webex Suite"),
            ("WEBEX_MEETINGS", "A-WHS-MTG", "Webex Meetings"), ("WEBEX_VOICE", "A-WHS-VOC", "Enhanced calling"),
            ("CX_ESSENTIALS", "A-WHS-CXE", "Customer Assist"), ("ATTENDANT_CONSOLE", "A-WHS-ATT", 'Attendant "console"')]


def encoded(kind, rng):
    h = f"{rng.getrandbits(128):032x}"
    uuid = f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"
    return base64.b64encode(f"ciscospark://us/{kind}/{uuid}".encode()).decode().rstrip("=")


def main():
    rows, path = int(sys.argv[1]), sys.argv[2]
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 20240601)
    partner = encoded("ORGANIZATION", rng)
    customers = [(encoded("ORGANIZATION", rng), f"c-{i:06d}", [encoded("LOCATION", rng) for _ in range(1 + i % 3)])
                 for i in range(max(1, rows // 20))]
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow("PARTNER_NAME PARTNER_ORG_ID SUBSCRIPTION_ID CUSTOMER_ORG_ID CUSTOMER_EXTERNAL_ID SERVICE_NAME SKU DESCRIPTION "
                     "CONSUMPTION_START_DATE CONSUMPTION_END_DATE QUANTITY LOCATION_ID SUBSCRIBER_ID USER_ID WORKSPACE_ID".split())
        for _ in range(rows):
            org, external, locations = customers[int(rng.random() ** 1.3 * len(customers))]
            service = SERVICES[int(rng.random() ** 1.6 * len(SERVICES))]
            chance = rng.random()
            quantity = "31.0" if chance < 0.6 else "31" if chance < 0.65 else f"{rng.randrange(1, 62) / 2:.1f}"
            user = rng.random() < 0.9 or service[0] != "COMMON_AREA_CALLING"
            out.writerow(("Northwind Voice", partner, "Sub1234567", org, external, *service, "2026-10-01", "2026-10-31", quantity,
                          locations[int(rng.random() * len(locations))], encoded("SUBSCRIBER", rng), encoded("PEOPLE", rng) if user else "",
                          "" if user else encoded("PLACE", rng)))


main()
