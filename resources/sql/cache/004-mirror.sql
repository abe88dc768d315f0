-- The disposable mirror of the server. `row` numbers are never reused, so item models may hold them.
-- IDs and times are packed where it says so: 16 bytes and integers where they have the usual form (packed.h).
CREATE TABLE organizations(
    org_id PRIMARY KEY NOT NULL, -- packed
    name TEXT NOT NULL,
    created TEXT NOT NULL
) WITHOUT ROWID;

-- Every customer ID that was ever named here, also by a user whose customer is not listed (yet).
CREATE TABLE customer_keys(
    row INTEGER PRIMARY KEY,
    id NOT NULL UNIQUE -- packed
);

CREATE TABLE customers(
    row INTEGER PRIMARY KEY, -- that of customer_keys
    id TEXT NOT NULL, -- as the server wrote it; looked up in customer_keys
    org_id TEXT NOT NULL,
    external_id TEXT NOT NULL,
    status TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key BLOB NOT NULL,
    country TEXT NOT NULL,
    packages TEXT NOT NULL,
    packages_ready INTEGER NOT NULL,
    users INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL
);

-- What the list of the server does not say but we learned on the way. Survives the customer record.
CREATE TABLE customer_facts(
    row INTEGER PRIMARY KEY REFERENCES customer_keys(row),
    restricted INTEGER,
    template TEXT NOT NULL DEFAULT '',
    administrator TEXT NOT NULL DEFAULT '',
    limits TEXT NOT NULL DEFAULT '',
    details_at INTEGER,
    asked_name TEXT NOT NULL DEFAULT '', -- what our own operation calls it; shown until the name of its organization is known
    tags TEXT, -- one a line; NULL: see 'tags-complete' in sync_state, which says that everybody without a value has none
    provider TEXT NOT NULL DEFAULT '' -- organization ID of the indirect provider whose customer it is; empty: our own
);
-- Customers of indirect providers are here only because somebody looked them up: few.
CREATE INDEX customer_facts_provider ON customer_facts(provider) WHERE provider<>'';

CREATE INDEX customers_nameless ON customers(org_id) WHERE name='';

-- One row for each of customers, made and removed with it. Folded name and external ID (search text), the bare UUIDs of customer and
-- organization, and the rest of the record (records.h), which lists do not need.
CREATE TABLE customer_texts(
    row INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    uuids TEXT NOT NULL,
    body BLOB NOT NULL
);

-- The search text by its trigrams. A large part is gathered in memory before it is written.
CREATE VIRTUAL TABLE customer_text USING fts5(
    text, content='customer_texts', content_rowid='row', columnsize=0, tokenize='trigram case_sensitive 1');
INSERT INTO customer_text(customer_text, rank) VALUES('hashsize', 33554432);

-- id, person, created and last_change are packed.
CREATE TABLE subscribers(
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id NOT NULL UNIQUE,
    person NOT NULL,
    customer INTEGER NOT NULL REFERENCES customer_keys(row),
    external_customer_id TEXT NOT NULL,
    email TEXT NOT NULL,
    packages TEXT NOT NULL,
    status TEXT NOT NULL,
    created NOT NULL,
    last_change NOT NULL,
    errors BLOB,
    digest INTEGER NOT NULL
);
CREATE INDEX subscribers_customer ON subscribers(customer, email);

CREATE TABLE people(
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    email TEXT NOT NULL,
    display_name TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    phones TEXT NOT NULL,
    digits TEXT NOT NULL,
    extension TEXT NOT NULL,
    location_id TEXT NOT NULL
);
CREATE INDEX people_org ON people(org_id, email);

CREATE TABLE locations(
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    language TEXT NOT NULL,
    address BLOB NOT NULL
);
CREATE INDEX locations_org ON locations(org_id, name);

CREATE TABLE numbers(
    org_id TEXT NOT NULL,
    number TEXT NOT NULL,
    digits TEXT NOT NULL,
    extension TEXT NOT NULL,
    location_id TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX numbers_org ON numbers(org_id);

CREATE TABLE sync_state(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE seen_customers(row INTEGER PRIMARY KEY);
CREATE TABLE seen_subscribers(row INTEGER PRIMARY KEY);
