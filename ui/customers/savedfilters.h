// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerfilter.h"

#include <QList>
#include <QObject>

namespace pd {

/// A filter that somebody gave a name.
struct SavedFilter {
    QString name;
    CustomerFilter filter;

    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

/// The saved filters of a profile, in the order in which they were made, in its settings. Names are unique without regard to case.
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestName = 40;

    explicit SavedFilters(QString settingsFile, QObject* parent = nullptr);

    [[nodiscard]] const QList<SavedFilter>& all() const { return m_all; }
    /// -1: there is none of this name.
    [[nodiscard]] int indexOf(const QString& name) const;
    /// One of the same name is replaced.
    void save(const QString& name, const CustomerFilter& filter);
    /// False: another one has the new name.
    bool rename(const QString& name, const QString& newName);
    void remove(const QString& name);

Q_SIGNALS:
    void changed();

private:
    void write();

    QString m_file;
    QList<SavedFilter> m_all;
};

} // namespace pd
