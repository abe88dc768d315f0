// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statuscounts.h"

#include "domain/customerstatus.h"
#include "ui/customers/statuswords.h"
#include "ui/overview/rowground.h"
#include "ui/overview/skeletonrows.h"
#include "ui/overview/statuscountrow.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int usualStatuses = 5;

/// Known ones in a fixed order, then what the server calls by words that we do not know.
QStringList statusOrder(const QMap<QString, int>& counts)
{
    QStringList words;
    for (const CustomerStatus status : {CustomerStatus::Provisioned, CustomerStatus::Provisioning, CustomerStatus::Updating,
             CustomerStatus::Deleting, CustomerStatus::ProvisionedWithErrors, CustomerStatus::PendingReview, CustomerStatus::Error})
        words << wireWord(status);
    for (const QString& word : counts.keys()) {
        if (!word.isEmpty() && !words.contains(word))
            words << word;
    }
    return words;
}

} // namespace

StatusCounts::StatusCounts(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(panelRows(theme, *this))
    , m_loading(new SkeletonRows(theme, usualStatuses, theme.px("height.list_row"_L1), this))
{
    m_column->addWidget(m_loading);
}

StatusCountRow* StatusCounts::rowFor(const QString& status)
{
    StatusCountRow*& row = m_rows[status];
    if (!row) {
        row = new StatusCountRow(m_theme, this);
        connect(row, &StatusCountRow::clicked, this, [this, status] { Q_EMIT chosen(status); });
    }
    return row;
}

void StatusCounts::show(const QMap<QString, int>& counts)
{
    m_loading->hide();
    int most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        most = it.key().isEmpty() ? most : std::max(most, *it);
    int position = 0;
    StatusCountRow* last = nullptr;
    for (const QString& status : statusOrder(counts)) {
        const int count = counts.value(status);
        if (count == 0 && status != wireWord(CustomerStatus::Provisioned))
            continue;
        StatusCountRow* row = rowFor(status);
        m_column->removeWidget(row);
        m_column->insertWidget(position++, row);
        row->show(customerStatusWords(status), count, most);
        row->setLineBelow(true);
        row->setVisible(true);
        if (last)
            setTabOrder(last, row);
        last = row;
    }
    last->setLineBelow(false);
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        const bool gone = counts.value(it.key()) == 0 && it.key() != wireWord(CustomerStatus::Provisioned);
        if (gone)
            delete *it;
        it = gone ? m_rows.erase(it) : std::next(it);
    }
}

} // namespace pd
