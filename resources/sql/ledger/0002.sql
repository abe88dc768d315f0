-- What the checksum of a draft covers: 1 = id and body (rows of the first edition), 2 = id, kind, title and body.
ALTER TABLE draft ADD COLUMN sum_covers INTEGER NOT NULL DEFAULT 1;
