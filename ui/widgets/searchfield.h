// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/iconlineedit.h"

#include <functional>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QLabel;
class QListView;
class QPushButton;

namespace pd {

/// A search field with its answers under it, inside the window. Up and Down choose, Enter takes, Esc leaves.
class SearchField : public IconLineEdit
{
    Q_OBJECT

public:
    SearchField(const Theme& theme, QAbstractItemModel* answers, QWidget* parent = nullptr);
    ~SearchField() override;

    void setDelegate(QAbstractItemDelegate* delegate);
    /// What else can be done with a text that has no answer, as the words of a button; an empty text: nothing. Enter takes it too.
    void setOffer(std::function<QString(const QString& text)> offer) { m_offer = std::move(offer); }
    /// The answers are those of the text: call when the model has them.
    void showAnswers();
    [[nodiscard]] bool isPopupVisible() const;

Q_SIGNALS:
    void activated(const QModelIndex& index);
    void offerTaken(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void leave();
    void move(int step);
    void take(const QModelIndex& index);
    void takeOffer();
    void placePopup();
    void buildPopup();

    const Theme& m_theme;
    QAbstractItemModel* m_answers;
    QAbstractItemDelegate* m_delegate = nullptr;
    QWidget* m_popup = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_nothing = nullptr;
    QPushButton* m_offerButton = nullptr;
    std::function<QString(const QString& text)> m_offer;
};

} // namespace pd
