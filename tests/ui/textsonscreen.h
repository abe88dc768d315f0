// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace pd {
class MainWindow;
}

namespace pd::test {

/// Every text 40 % longer and in brackets, so that what is cut off or was never translated can be told.
class PseudoLocale : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* note, int count) const override;
};

struct TextOnScreen {
    const QWidget* widget = nullptr;
    QString text;
    bool hasAccelerator = false; ///< '&' in it is a key
    bool isData = false; ///< a label that only shows what others wrote
};

/// What labels and buttons say that can be seen now.
[[nodiscard]] QList<TextOnScreen> textsOnScreen(const MainWindow& window);
/// Texts wider or taller than their widget, and widgets that stick out of the window sideways.
[[nodiscard]] QStringList clippedTexts(const MainWindow& window);
/// Texts of ours that did not go through the translator.
[[nodiscard]] QStringList untranslatedTexts(const MainWindow& window);

/// The page or form of the window's stack that is shown.
[[nodiscard]] const QWidget* shownPage(const MainWindow& window);
[[nodiscard]] QString nameOf(const QWidget& widget);
/// Both lie in the same part of a page, where people expect one order.
[[nodiscard]] bool sameColumn(const QWidget& area, const QWidget& a, const QWidget& b);

} // namespace pd::test
