-- Orders of the customers table, one per column, and the look-up by organization. Not there while a first synchronisation fills the cache.
CREATE INDEX IF NOT EXISTS customers_org ON customers(org_id);
CREATE INDEX IF NOT EXISTS customers_name ON customers(name_key);
CREATE INDEX IF NOT EXISTS customers_external ON customers(external_id COLLATE NOCASE);
CREATE INDEX IF NOT EXISTS customers_status ON customers(status, name_key);
CREATE INDEX IF NOT EXISTS customers_packages ON customers(packages);
CREATE INDEX IF NOT EXISTS customers_users ON customers(users);
CREATE INDEX IF NOT EXISTS customers_country ON customers(country, name_key);
CREATE INDEX IF NOT EXISTS customers_updated ON customers(updated_at);
CREATE INDEX IF NOT EXISTS customers_version ON customers(version);
