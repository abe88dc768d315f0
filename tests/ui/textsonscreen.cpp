// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textsonscreen.h"

#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

const QString opening = u"[!!"_s;
const QString closing = u"!!]"_s;

/// These shorten their text themselves, and say it whole in a tooltip.
bool elides(const QWidget& widget)
{
    for (const char* name : {"pd::ElidedLabel", "pd::ProfileButton", "pd::Chip", "pd::StepButton", "pd::RailButton"}) {
        if (widget.inherits(name))
            return true;
    }
    return false;
}

bool isWords(const QString& text)
{
    static const QRegularExpression words(u"\\p{L}{2,}"_s);
    return words.match(text).hasMatch();
}

/// Names, addresses and IDs that pictures and believable databases hold, and names that are the same in every language.
bool isKnownData(const QString& text)
{
    static const QStringList own{u"Partner Desk"_s, u"English"_s, u"עברית"_s, u"Webex"_s, u"Ctrl"_s};
    static const QRegularExpression names(
        u"Austria|Skagen|Nordvik|Halden|Fjordline|Delft|Alpenglow|כרמל|Tour: |Stavanger|Norw|Ålesund|Oslo|Northline|Bergen|Alpine|"
        "^CSV$|^XLSX$|^PDF$|^PNG$|Rothschild Bakery|Large ones|הגדולים|Nordlys|spring.csv|^.?users.csv|"
        "Mette|Lars|Ingrid|Tuva|Sindre|Jonas|Eirik|Amalie|Kongens|Quayside|Nordics|Iberia|Bluegum|Brightwater|"
        "[Cc]alling|Customer Assist|Attendant console|January|February|March|April|May|June|July|August|September|October|November|December|"
        "^\\d+ [A-Z][a-z]{2}$|There is no Wholesale subscription|The email address is already|One or more Webex Calling"_s);
    static const QRegularExpression data(
        u"@|://|^[~/]|^[A-Z]{2}(, [A-Z]{2})*$|^Sub\\d|Y2lz|^[a-z]{2}_[A-Z]{2}$|^[\\w.-]+-\\d+$|^\\+?[\\d\\s:/.-]+$"_s);
    return std::any_of(own.cbegin(), own.cend(), [&](const QString& word) { return text.startsWith(word); }) || data.match(text).hasMatch()
        || names.match(text).hasMatch();
}

QString shortened(const QString& text) { return text.simplified().left(70); }

int leastWidth(const QWidget& widget) { return std::max(widget.minimumWidth(), widget.minimumSizeHint().width()); }

/// What makes a form wider than the view it scrolls in: the widest widgets without a part that is as wide.
QStringList tooWideParts(const QScrollArea& scroll)
{
    QStringList findings;
    const int room = scroll.viewport()->width();
    if (!scroll.widget() || leastWidth(*scroll.widget()) <= room)
        return findings;
    static constexpr int padding = 80;
    for (const auto* part : scroll.widget()->findChildren<QWidget*>()) {
        const QList<QWidget*> inside = part->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        const bool deeper = std::any_of(
            inside.cbegin(), inside.cend(), [&](const QWidget* w) { return w->isVisible() && leastWidth(*w) > room - padding; });
        if (part->isVisible() && !deeper && leastWidth(*part) > room - padding)
            findings << u"%1 %2 wants %3 px of %4"_s.arg(QLatin1String(part->metaObject()->className()), nameOf(*part))
                            .arg(leastWidth(*part))
                            .arg(room);
    }
    return findings;
}

} // namespace

QString PseudoLocale::translate(const char*, const char* source, const char*, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.contains("MMM"_L1)) // a measure, not a text
        return text;
    const qsizetype more = std::max<qsizetype>(0, text.size() * 2 / 5 - opening.size() - closing.size());
    return QString(opening + text + QString(more, u'ö') + closing);
}

QList<TextOnScreen> textsOnScreen(const MainWindow& window)
{
    QList<TextOnScreen> texts;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << TextOnScreen{label, label->text(), label->buddy() != nullptr, label->inherits("pd::ElidedLabel")};
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty())
            texts << TextOnScreen{button, button->text(), !button->inherits("pd::Chip"), false};
    }
    return texts;
}

QStringList clippedTexts(const MainWindow& window)
{
    QStringList findings;
    for (const auto* scroll : window.findChildren<QScrollArea*>()) {
        if (scroll->isVisible())
            findings << tooWideParts(*scroll);
    }
    for (const TextOnScreen& text : textsOnScreen(window)) {
        const QWidget* widget = text.widget;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool wraps = label && label->wordWrap();
        if (!elides(*widget) && !wraps && widget->width() + 1 < widget->sizeHint().width())
            findings << u"cut off, %1 of %2 px: %3"_s.arg(widget->width()).arg(widget->sizeHint().width()).arg(shortened(text.text));
        if (wraps && widget->height() + 1 < label->heightForWidth(widget->width()))
            findings << u"too low, %1 of %2 px: %3"_s.arg(widget->height())
                            .arg(label->heightForWidth(widget->width()))
                            .arg(shortened(text.text));
        const int left = widget->mapTo(&window, QPoint()).x();
        if (left < 0 || left + widget->width() > window.width())
            findings << u"outside the window: %1"_s.arg(shortened(text.text));
    }
    return findings;
}

QStringList untranslatedTexts(const MainWindow& window)
{
    QStringList findings;
    for (const TextOnScreen& text : textsOnScreen(window)) {
        if (!text.isData && isWords(text.text) && !text.text.contains(opening) && !isKnownData(text.text))
            findings << u"not translated: %1"_s.arg(shortened(text.text));
    }
    return findings;
}

const QWidget* shownPage(const MainWindow& window) { return window.findChild<QStackedWidget*>()->currentWidget(); }

QString nameOf(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    return button && !button->text().isEmpty() ? button->text() : QString::fromLatin1(widget.metaObject()->className());
}

bool sameColumn(const QWidget& area, const QWidget& a, const QWidget& b)
{
    const auto partOf = [&area](const QWidget* widget) {
        const QWidget* part = widget;
        while (part && part != &area
            && !qobject_cast<const QScrollArea*>(part->parentWidget() ? part->parentWidget()->parentWidget() : nullptr))
            part = part->parentWidget();
        return part;
    };
    const QRect left(a.mapTo(&area, QPoint()), a.size());
    const QRect right(b.mapTo(&area, QPoint()), b.size());
    const bool overlap = left.left() < right.right() && right.left() < left.right();
    const bool oneLine = left.top() < right.bottom() && right.top() < left.bottom();
    return partOf(&a) == partOf(&b) && (overlap || oneLine);
}

} // namespace pd::test
