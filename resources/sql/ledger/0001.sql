-- The person's intent. Bodies are JSON; "sum" is a checksum over the row's key and body (ledger/checksum.h).
CREATE TABLE operation (
    id          TEXT PRIMARY KEY,
    kind        INTEGER NOT NULL,
    natural_key TEXT NOT NULL,
    created_at  INTEGER NOT NULL,           -- ms since 1970, UTC
    ended       INTEGER NOT NULL DEFAULT 0,
    body        BLOB NOT NULL,
    sum         BLOB NOT NULL
) STRICT;
CREATE INDEX operation_key ON operation (kind, natural_key, created_at);
CREATE INDEX operation_open ON operation (ended) WHERE ended = 0;
CREATE INDEX operation_time ON operation (created_at);

CREATE TABLE step (
    id           TEXT PRIMARY KEY,
    operation_id TEXT NOT NULL REFERENCES operation (id),
    position     INTEGER NOT NULL,
    body         BLOB NOT NULL,
    sum          BLOB NOT NULL,
    UNIQUE (operation_id, position)
) STRICT;

CREATE TABLE onboarding_template (
    name            TEXT PRIMARY KEY,
    provisioning_id TEXT NOT NULL DEFAULT '',
    created_at      INTEGER NOT NULL,
    body            BLOB NOT NULL,
    sum             BLOB NOT NULL
) STRICT;

CREATE TABLE draft (
    id         TEXT PRIMARY KEY,
    kind       TEXT NOT NULL,
    title      TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    body       BLOB NOT NULL,
    sum        BLOB NOT NULL
) STRICT;

CREATE TABLE restricted_record (
    external_id TEXT PRIMARY KEY,
    restricted  INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    seq     INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    who     TEXT NOT NULL,
    what    TEXT NOT NULL,
    subject TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail  TEXT NOT NULL,
    sum     BLOB NOT NULL
) STRICT;

-- Rows whose checksum did not match: kept as they were found, never dropped.
CREATE TABLE damaged (
    seq        INTEGER PRIMARY KEY,
    noticed_at INTEGER NOT NULL,
    source     TEXT NOT NULL,
    row_key    TEXT NOT NULL,
    body       BLOB NOT NULL,
    UNIQUE (source, row_key)
) STRICT;

CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO meta VALUES ('generation', 0);
