// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"

#include <QAbstractListModel>

#include <memory>

namespace pd {

/// What the global search finds: customers first, then users, at most 20 of each. Search text may be part of a name, external ID, organization
/// or customer ID (encoded or bare UUID), e-mail or phone number (with or without "+", spaces, hyphens), in any script.
/// Lives on the interface thread, searches on a worker; newer text cancels older.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Customer, User };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int(Kind)
        CustomerIdRole, ///< QString: of the customer, or the customer of the user
        TitleRole, ///< customer name or e-mail
        DetailRole, ///< external ID · organization name · what matched
        StatusRole, ///< the server's word
    };

    explicit SearchModel(QString cacheFile, QObject* parent = nullptr);
    ~SearchModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void setText(const QString& text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The rows are those of text().
    void answered();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
