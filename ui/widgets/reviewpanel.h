// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QFrame>
#include <QList>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace pd {

class Theme;

/// One value of a review; an ID is set in the mono font, left to right.
struct ReviewRow {
    QString label;
    QString value;
    bool isId = false;
};

/// A panel of groups with a title, an Edit link and rows of values, as review pages and confirmations show them.
class ReviewPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ReviewPanel(const Theme& theme, QWidget* parent = nullptr);

    void clear();
    /// `key` comes back in editRequested(); empty: no Edit link.
    void addGroup(const QString& key, const QString& title, const QList<ReviewRow>& rows);
    /// Something of the caller's below the groups (a table of users). Takes ownership.
    void addWidget(const QString& key, const QString& title, QWidget* widget);

Q_SIGNALS:
    void editRequested(const QString& key);

private:
    QVBoxLayout* beginGroup(const QString& key, const QString& title);

    const Theme& m_theme;
    QVBoxLayout* m_groups;
};

} // namespace pd
