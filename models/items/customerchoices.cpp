// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerchoices.h"

#include "items/backgroundreader.h"
#include "items/customerlisting.h"
#include "items/customerrow.h"

namespace pd {

struct CustomerChoicesSource::Private {
    explicit Private(QString cacheFile)
        : reader(std::move(cacheFile))
    {
    }

    std::shared_ptr<CustomerLister> lister = std::make_shared<CustomerLister>();
    BackgroundReader reader;
};

CustomerChoicesSource::CustomerChoicesSource(QString cacheFile, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(cacheFile)))
{
}

CustomerChoicesSource::~CustomerChoicesSource() = default;

void CustomerChoicesSource::load(CustomerFacet facet, const CustomerFilter& filter)
{
    d->reader.run<CustomerChoices>(
        0,
        [lister = d->lister, source = &d->reader, facet, filter](SQLite::Database& database) {
            CustomerChoices choices{facet, lister->counts(database, facet, filter, source->connections()), {}};
            if (facet == CustomerFacet::Provider) {
                for (auto it = choices.counts.values.cbegin(); it != choices.counts.values.cend(); ++it)
                    choices.names.insert(it.key(), providerName(database, it.key()));
            }
            return choices;
        },
        [this, facet](const Result<CustomerChoices>& answer) {
            if (answer)
                Q_EMIT loaded(*answer);
            else if (answer.error().kind == Error::Kind::NotFound)
                Q_EMIT loaded({facet, {}, {}});
            else
                Q_EMIT failed(answer.error());
        });
}

} // namespace pd
