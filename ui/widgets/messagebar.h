// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace pd {

class IconLabel;
class Theme;

/// A message on the page it belongs to: icon, sentence, Retry, Details, Copy. Says itself to assistive tools when it appears.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Hint, Done };

    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    /// `details` go behind Details and Copy; empty: neither is there.
    void show(Kind kind, const QString& sentence, const QString& details = {});
    /// A word at the trailing end ("Code 2560").
    void setNote(const QString& note);
    void setRetryVisible(bool visible);
    /// A button of the page's own ("Onboard 12 customers"), until show() is called again; empty: none.
    void setAction(const QString& text);
    void setClosable(bool closable);
    /// Empty room over and under the bar, which comes and goes with it.
    void setSpaceAround(int above, int below);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void retryRequested();
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildActions();
    void showActions();
    void toggleDetails(bool shown);

    const Theme& m_theme;
    Kind m_kind = Kind::Hint;
    int m_above = 0;
    int m_below = 0;
    IconLabel* m_icon;
    QLabel* m_sentence;
    QWidget* m_actions;
    QPushButton* m_action;
    QPushButton* m_retry;
    QPushButton* m_detailsButton;
    QPushButton* m_copy;
    QLabel* m_note;
    QToolButton* m_close;
    QPlainTextEdit* m_details;
};

} // namespace pd
