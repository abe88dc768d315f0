// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchmodel.h"

#include "items/backgroundreader.h"
#include "items/searchquery.h"

namespace pd {

struct SearchModel::Private {
    explicit Private(QString cacheFile)
        : reader(std::move(cacheFile))
    {
    }

    std::shared_ptr<SearchQuery> query = std::make_shared<SearchQuery>();
    QString text;
    QList<SearchHit> hits;
    BackgroundReader reader;
};

SearchModel::SearchModel(QString cacheFile, QObject* parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(std::move(cacheFile)))
{
}

SearchModel::~SearchModel() = default;

int SearchModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(d->hits.size()); }

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit& hit = d->hits[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return hit.title;
    case KindRole: return int(hit.kind);
    case CustomerIdRole: return hit.customerId;
    case DetailRole: return hit.detail;
    case StatusRole: return hit.status;
    default: return {};
    }
}

void SearchModel::setText(const QString& text)
{
    if (text == d->text)
        return;
    d->text = text;
    d->reader.run<QList<SearchHit>>(
        0, [query = d->query, text](SQLite::Database& database) { return query->find(database, text); },
        [this](const Result<QList<SearchHit>>& answer) {
            beginResetModel();
            d->hits = answer.value_or(QList<SearchHit>());
            endResetModel();
            Q_EMIT answered();
        });
}

QString SearchModel::text() const { return d->text; }

} // namespace pd
