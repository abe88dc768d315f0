// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compliance/review.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pd {

class ElidedLabel;
class PointList;
class StatusLine;
class Theme;

/// One review: since when, how long it can take, what happens next, and what can be done.
class ReviewCard : public QFrame
{
    Q_OBJECT

public:
    ReviewCard(const Theme& theme, QWidget* parent);

    void show(const Review& review, const QDateTime& nowUtc);
    [[nodiscard]] const CustomerId& customer() const { return m_review.id; }
    /// What is said, from above.
    [[nodiscard]] QStringList sentences() const;

Q_SIGNALS:
    void openRequested(const pd::CustomerId& id);
    void againRequested(const pd::CustomerId& id);
    void editRequested(const pd::Operation& operation);
    void dismissRequested(const pd::CustomerId& id);

private:
    QPushButton* addButton(QLayout* row, const QString& name, const QString& text);
    void showTime(const QDateTime& nowUtc);
    void showNext(Review::Stage stage);

    Review m_review;
    ElidedLabel* m_name;
    QLabel* m_externalId;
    StatusLine* m_status;
    QLabel* m_time;
    QProgressBar* m_bar;
    PointList* m_next;
    QPushButton* m_again;
    QPushButton* m_edit;
    QPushButton* m_open;
    QPushButton* m_dismiss;
};

} // namespace pd
