// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "domain/draft.h"

#include <QWidget>

class QSettings;

namespace pd {

/// One page of the stack. Tells the status line its counts.
class ShellPage : public QWidget
{
    Q_OBJECT

public:
    /// `key` is the name on the command line and in saved layouts ("customers"); `title` is translated; `icon` one of resources/icons.
    ShellPage(QString key, QString title, QString icon, QWidget* parent);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& icon() const { return m_icon; }
    /// Counts for the status line ("2,654 customers", "1 selected").
    [[nodiscard]] const QStringList& facts() const { return m_facts; }

    virtual void saveLayout(QSettings& settings) const;
    virtual void restoreLayout(const QSettings& settings);
    /// Ctrl+F.
    virtual void focusFilter();

Q_SIGNALS:
    void factsChanged();
    /// Open this draft; one without an ID is begun now.
    void wizardRequested(const pd::Draft& draft);
    void customerRequested(const pd::CustomerId& id);
    void operationRequested(const pd::OperationId& id);
    void pageRequested(const QString& key);
    /// Users by file; each of the three may be empty.
    void userImportRequested(const QString& customerId, const QString& customerName, const QString& path);

protected:
    void setFacts(const QStringList& facts);
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void orderLater();

    QString m_key;
    QString m_title;
    QString m_icon;
    QStringList m_facts;
    bool m_ordering = false; ///< the order of Tab is about to be made anew
};

} // namespace pd
