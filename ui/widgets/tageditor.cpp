// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tageditor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/removablechip.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace pd {

TagEditor::TagEditor(const Theme& theme, const QString& placeholder, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chips(nullptr)
    , m_column(new QVBoxLayout(this))
    , m_line(new QLineEdit(this))
    , m_suggestions(new QStringListModel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px("spacing.s"_L1));
    m_column->addWidget(m_line);
    m_line->setPlaceholderText(placeholder);
    m_line->installEventFilter(this);
    auto* completer = new QCompleter(m_suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.contains(u','))
            add();
        else
            Q_EMIT edited();
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TagEditor::add, Qt::QueuedConnection);
}

QStringList TagEditor::tags() const
{
    QStringList all = m_tags;
    for (const QString& part : m_line->text().split(u',')) {
        if (!part.trimmed().isEmpty())
            all << part.trimmed();
    }
    return all;
}

void TagEditor::setTags(const QStringList& tags)
{
    m_line->clear();
    m_tags = tags;
    showTags();
}

void TagEditor::setSuggestions(const QStringList& suggestions) { m_suggestions->setStringList(suggestions); }

void TagEditor::add()
{
    const QStringList all = tags();
    if (all == m_tags && m_line->text().isEmpty())
        return;
    setTags(all);
    Q_EMIT edited();
}

void TagEditor::remove(qsizetype index)
{
    m_tags.removeAt(index);
    showTags();
    m_line->setFocus();
    Q_EMIT edited();
}

void TagEditor::showTags()
{
    if (m_chips) {
        m_chips->hide();
        m_chips->deleteLater();
    }
    m_chips = new QWidget(this);
    auto* flow = new FlowLayout(m_theme.px("spacing.s"_L1), m_chips);
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        auto* chip = new RemovableChip(m_theme, m_tags.at(i), tr("Remove the tag %1").arg(m_tags.at(i)), m_chips);
        connect(chip, &RemovableChip::removed, this, [this, i] { remove(i); });
        flow->addWidget(chip);
    }
    m_column->insertWidget(0, m_chips);
    m_chips->setVisible(!m_tags.isEmpty());
}

bool TagEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        add();
        Q_EMIT left();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_line->text().trimmed().isEmpty()) {
        add();
        return true;
    }
    if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
        remove(m_tags.size() - 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pd
