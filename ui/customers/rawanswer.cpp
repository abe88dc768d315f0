// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/rawanswer.h"

#include "core/background.h"
#include "core/whendone.h"
#include "operations/customerinquiryservice.h"
#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace pd {

RawAnswer::RawAnswer(const Theme& theme, CustomerInquiryService& inquiries, QWidget* parent)
    : QWidget(parent)
    , m_inquiries(inquiries)
    , m_message(new MessageBar(theme, this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Cop&y"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
{
    auto* column = new QVBoxLayout(this);
    const int padding = theme.px("width.inspector_padding"_L1);
    column->setContentsMargins(padding, 0, padding, padding);
    column->setSpacing(theme.px("spacing.s"_L1));
    column->addWidget(plainLabel(theme, look::Type::BodyStrong, tr("Answer of the server"), this));
    column->addWidget(m_message);
    column->addWidget(m_text, 1);
    m_text->setReadOnly(true);
    m_text->setFont(theme.font(look::Type::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAccessibleName(tr("Answer of the server"));
    m_text->setTabChangesFocus(true);
    m_copy->setObjectName(u"copyRaw"_s);
    m_save->setObjectName(u"saveRaw"_s);
    QPushButton* back = flatButton(tr("&Back"), this);
    back->setObjectName(u"closeRaw"_s);
    addButtonRow(theme, column, {m_copy, m_save, back});
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, &RawAnswer::chooseFile);
    connect(back, &QPushButton::clicked, this, &RawAnswer::closed);
    connect(m_message, &MessageBar::retryRequested, this, &RawAnswer::ask);
}

QString RawAnswer::text() const { return m_text->toPlainText(); }

void RawAnswer::showFor(const CustomerId& id, const QString& fileName)
{
    m_id = id;
    m_fileName = fileName;
    ask();
}

void RawAnswer::ask()
{
    m_text->clear();
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    m_message->setRetryVisible(false);
    m_message->show(MessageBar::Kind::Hint, tr("Asking the server how it is now…"));
    whenDone(m_inquiries.rawAnswer(m_id), this, [this, id = m_id](const Result<QByteArray>& answer) {
        if (id == m_id)
            take(answer);
    });
}

void RawAnswer::take(const Result<QByteArray>& answer)
{
    if (!answer) {
        m_message->setRetryVisible(true);
        return m_message->show(MessageBar::Kind::Error, errortext::sentence(answer.error()), errortext::details(answer.error()));
    }
    m_message->hide();
    m_text->setPlainText(QString::fromUtf8(*answer));
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
}

void RawAnswer::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the answer of the server"), QString(m_fileName + u".json"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &RawAnswer::saveTo);
    dialog->open();
}

void RawAnswer::saveTo(const QString& path)
{
    const auto write = [path, bytes = m_text->toPlainText().toUtf8()]() -> Status {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return failed(Error::Kind::Storage, file.errorString());
        return {};
    };
    whenDone(inBackground(write), this, [this, path](const Status& written) {
        m_message->setRetryVisible(false);
        if (written)
            m_message->show(MessageBar::Kind::Done, tr("Saved: %1").arg(path));
        else
            m_message->show(MessageBar::Kind::Error, errortext::sentence(written.error()), errortext::details(written.error()));
    });
}

} // namespace pd
