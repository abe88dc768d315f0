// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/packagecatalog.h"

#include <QMap>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pd {

class HintPanel;
class PackageRow;
class Theme;

/// The packages of the offer to choose from, with optional limits. What a choice needs is said at its row, with ways out. Field keys: "packages" and
/// "limits.<package>".
class PackageChooser : public QWidget
{
    Q_OBJECT

public:
    PackageChooser(const Theme& theme, const PackageCatalog& catalog, QWidget* parent);

    void setChoice(const QStringList& packages, const QMap<QString, QString>& limits);
    /// In the order in which they were chosen.
    [[nodiscard]] const QStringList& packages() const { return m_packages; }
    [[nodiscard]] const QMap<QString, QString>& limits() const { return m_limits; }
    /// How many users hold each, said at its row. Empty: not known.
    void setUsers(const QMap<QString, int>& users);
    /// Those of the fields above.
    void showProblems(const QList<FieldError>& problems);
    /// The words for a field in a summary.
    [[nodiscard]] QString placeOf(const QString& field) const;
    void focusField(const QString& field);
    void focusFirst();

Q_SIGNALS:
    /// packages() changed under the person's hands.
    void chosen();
    void limitEdited(const QString& field);
    void limitLeft(const QString& field);

private:
    void build();
    void addGroup(QVBoxLayout* column, const QString& title, bool addOns);
    QFrame* addPanel(const QList<PackageInfo>& packages);
    void addRow(QFrame* panel, const PackageInfo& info);
    void choose(const QString& id, bool chosen);
    void showRows();
    void showMore(bool shown);
    /// What of the chosen ones makes a package usable, or what it still needs.
    void explain(PackageRow* row);
    [[nodiscard]] PackageRow* rowOf(const QString& id) const;

    const Theme& m_theme;
    const PackageCatalog m_catalog;
    QStringList m_packages;
    QMap<QString, QString> m_limits;
    QMap<QString, int> m_users;
    QList<PackageRow*> m_rows;
    QWidget* m_error;
    QLabel* m_errorText;
    HintPanel* m_foreign; ///< packages of a file or a customer that this edition does not know
    QPushButton* m_more = nullptr;
    QFrame* m_morePanel = nullptr;
};

} // namespace pd
