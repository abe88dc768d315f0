# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer for a full sync without latency: every page of customers and subscribers with http.client, parsed, not stored."""
import http.client
import json
import sys
from urllib.parse import urlparse


def pages(connection, path):
    offset = 0
    while True:
        connection.request("GET", f"{path}?offset={offset}&max=100", headers={"Authorization": "Bearer bench"})
        items = json.loads(connection.getresponse().read())["items"]
        offset += len(items)
        if len(items) < 100:
            return offset


base = urlparse(sys.argv[1])
client = http.client.HTTPConnection(base.hostname, base.port)
client.request("GET", "/v1/organizations", headers={"Authorization": "Bearer bench"})
json.loads(client.getresponse().read())
print(pages(client, "/v1/wholesale/customers"), pages(client, "/v1/wholesale/subscribers"))
