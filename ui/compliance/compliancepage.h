// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"
#include "ui/shell/shellpage.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace pd {

class EmptyState;
class LoadingRows;
class MessageBar;
class ReviewCard;
class ReviewList;
class Theme;

/// Compliance reviews: who waits for one, how long it can take, what happens next, and what to run again afterwards. Reviews are rare, so the rail
/// does not have it: Overview leads here.
class CompliancePage : public ShellPage
{
    Q_OBJECT

public:
    CompliancePage(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] ReviewList& list() const { return *m_list; }
    /// nullptr: it is not listed.
    [[nodiscard]] ReviewCard* card(const CustomerId& id) const;
    [[nodiscard]] bool isReady() const;

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectAll();
    void showReviews();
    void showState();
    ReviewCard* makeCard();

    const Theme& m_theme;
    Services m_services;
    ReviewList* m_list;
    MessageBar* m_message;
    QPushButton* m_check;
    QStackedWidget* m_states;
    LoadingRows* m_loading;
    EmptyState* m_empty;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_cards = nullptr;
    QLabel* m_more = nullptr;
    QList<ReviewCard*> m_all;
    QTimer m_minute; ///< hours left
};

} // namespace pd
