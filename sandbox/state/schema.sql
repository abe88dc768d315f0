-- One person is one row, whether a subscriber or not. `listed` = in the partner's own list of subscribers (see DenseRows).
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents(kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, created INTEGER NOT NULL, PRIMARY KEY(kind, key));
CREATE TABLE creations(kind TEXT NOT NULL, key TEXT NOT NULL, count INTEGER NOT NULL, posts INTEGER NOT NULL, created INTEGER NOT NULL,
    PRIMARY KEY(kind, key)) WITHOUT ROWID;
CREATE TABLE templates(id INTEGER PRIMARY KEY, name_key TEXT NOT NULL UNIQUE, body TEXT NOT NULL, created INTEGER NOT NULL);
CREATE TABLE providers(id INTEGER PRIMARY KEY, org INTEGER NOT NULL UNIQUE, subscription TEXT NOT NULL, state TEXT NOT NULL,
    created INTEGER NOT NULL, billing_start INTEGER NOT NULL);
CREATE TABLE organizations(id INTEGER PRIMARY KEY, name TEXT NOT NULL, created INTEGER NOT NULL, country TEXT NOT NULL,
    owner TEXT NOT NULL, managed INTEGER NOT NULL, restricted INTEGER NOT NULL, approval INTEGER NOT NULL DEFAULT 0);
CREATE TABLE customers(id INTEGER PRIMARY KEY, external_id TEXT, org INTEGER, provider INTEGER NOT NULL, attach_org INTEGER,
    name TEXT NOT NULL, email TEXT NOT NULL, address TEXT NOT NULL, calling TEXT NOT NULL, status TEXT NOT NULL, packages TEXT NOT NULL,
    errors TEXT NOT NULL, started INTEGER NOT NULL, ends INTEGER, created INTEGER NOT NULL, billing_start TEXT NOT NULL DEFAULT '');
CREATE TABLE people(id INTEGER PRIMARY KEY, person INTEGER NOT NULL, org INTEGER NOT NULL, provider INTEGER NOT NULL, member INTEGER NOT NULL,
    listed INTEGER NOT NULL, pending INTEGER NOT NULL, package TEXT NOT NULL, email TEXT, first TEXT NOT NULL, last TEXT NOT NULL,
    phone TEXT NOT NULL, extension TEXT NOT NULL, location INTEGER, admin INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL);
CREATE TABLE locations(id INTEGER PRIMARY KEY, org INTEGER NOT NULL, name TEXT NOT NULL, time_zone TEXT NOT NULL, language TEXT NOT NULL,
    announcement TEXT NOT NULL, address TEXT NOT NULL, calling INTEGER NOT NULL, pstn TEXT NOT NULL, created INTEGER NOT NULL);
CREATE TABLE numbers(number TEXT PRIMARY KEY, org INTEGER NOT NULL, location INTEGER NOT NULL, state TEXT NOT NULL, created INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE reports(id INTEGER PRIMARY KEY, type TEXT NOT NULL, category TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL,
    provider INTEGER NOT NULL, status TEXT NOT NULL, created INTEGER NOT NULL, ends INTEGER NOT NULL);
