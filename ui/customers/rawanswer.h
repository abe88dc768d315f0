// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/strongid.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace pd {

class CustomerInquiryService;
class MessageBar;
class Theme;

/// What the server says of a customer, word for word, for support staff: to read, to copy, to save.
class RawAnswer : public QWidget
{
    Q_OBJECT

public:
    /// `inquiries` outlives it.
    RawAnswer(const Theme& theme, CustomerInquiryService& inquiries, QWidget* parent);

    void showFor(const CustomerId& id, const QString& fileName);
    [[nodiscard]] QString text() const;
    /// Instead of asking the server.
    void take(const Result<QByteArray>& answer);
    void saveTo(const QString& path);

Q_SIGNALS:
    void closed();

private:
    void ask();
    void chooseFile();

    CustomerInquiryService& m_inquiries;
    CustomerId m_id;
    QString m_fileName;
    MessageBar* m_message;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace pd
