-- Packages that people had for a time: from when to when, and whose they were then. What people have now is in `people`; it began when the newest of
-- these ended, or when the row was created.
CREATE TABLE assignments(id INTEGER PRIMARY KEY, row INTEGER NOT NULL, person INTEGER NOT NULL, org INTEGER NOT NULL, external_id TEXT NOT NULL,
    provider INTEGER NOT NULL, package TEXT NOT NULL, location INTEGER, begins INTEGER NOT NULL, ends INTEGER NOT NULL);
CREATE INDEX assignments_row ON assignments(row);
CREATE INDEX assignments_org ON assignments(org);
ALTER TABLE reports ADD COLUMN internal INTEGER NOT NULL DEFAULT 0;
-- 1: the file is there. Reports of an older state are made again when they are asked for.
ALTER TABLE reports ADD COLUMN built INTEGER NOT NULL DEFAULT 0;
