-- Made after the invented customers are loaded.
CREATE UNIQUE INDEX customers_external ON customers(external_id) WHERE external_id IS NOT NULL;
CREATE UNIQUE INDEX customers_org ON customers(org) WHERE org IS NOT NULL;
CREATE INDEX customers_email ON customers(email);
CREATE INDEX customers_live ON customers(provider, id) WHERE status <> 'gone';
CREATE INDEX customers_due ON customers(ends) WHERE ends IS NOT NULL;
CREATE UNIQUE INDEX people_email ON people(email) WHERE email IS NOT NULL;
CREATE INDEX people_org ON people(org);
CREATE INDEX people_changed ON people(changed) WHERE listed = 1;
CREATE INDEX people_created ON people(created) WHERE listed = 1;
CREATE INDEX people_unlisted ON people(id) WHERE listed = 0;
CREATE INDEX people_pending ON people(id) WHERE pending = 1;
CREATE INDEX people_again ON people(person) WHERE person <> id;
CREATE INDEX locations_org ON locations(org);
CREATE INDEX numbers_org ON numbers(org);
