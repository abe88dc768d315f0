// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/iconlineedit.h"

class QAbstractItemDelegate;
class QAbstractItemModel;
class QLabel;
class QListView;

namespace pd {

/// A search field with its answers under it, inside the window. Up and Down choose, Enter takes, Esc leaves.
class SearchField : public IconLineEdit
{
    Q_OBJECT

public:
    SearchField(const Theme& theme, QAbstractItemModel* answers, QWidget* parent = nullptr);
    ~SearchField() override;

    void setDelegate(QAbstractItemDelegate* delegate);
    /// The answers are those of the text: call when the model has them.
    void showAnswers();
    [[nodiscard]] bool isPopupVisible() const;

Q_SIGNALS:
    void activated(const QModelIndex& index);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void leave();
    void move(int step);
    void take(const QModelIndex& index);
    void placePopup();
    void buildPopup();

    const Theme& m_theme;
    QAbstractItemModel* m_answers;
    QAbstractItemDelegate* m_delegate = nullptr;
    QWidget* m_popup = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_nothing = nullptr;
};

} // namespace pd
