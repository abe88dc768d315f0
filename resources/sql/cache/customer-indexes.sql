-- What searching, filtering and the usual orders of the customers table need. Not there while a first synchronisation fills the cache.
CREATE INDEX IF NOT EXISTS customers_org ON customers(org_id);
CREATE INDEX IF NOT EXISTS customers_name ON customers(name_key);
CREATE INDEX IF NOT EXISTS customers_external ON customers(external_id COLLATE NOCASE);
CREATE INDEX IF NOT EXISTS customers_status ON customers(status, name_key);
CREATE INDEX IF NOT EXISTS customers_users ON customers(users);
CREATE INDEX IF NOT EXISTS customers_version ON customers(version);
