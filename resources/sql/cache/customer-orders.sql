-- Orders that are asked for now and then: quicker with an index, and possible without. Made when nobody waits.
CREATE INDEX IF NOT EXISTS customers_packages ON customers(packages);
CREATE INDEX IF NOT EXISTS customers_country ON customers(country, name_key);
CREATE INDEX IF NOT EXISTS customers_updated ON customers(updated_at);
