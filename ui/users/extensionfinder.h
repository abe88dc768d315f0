// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/strongid.h"

#include <QObject>

class QLineEdit;
class QPushButton;
class QWidget;

namespace pd {

class CustomerInquiryService;

/// A button that puts an extension into a field which nobody has: like the one that is typed there, or after it.
class ExtensionFinder : public QObject
{
    Q_OBJECT

public:
    /// `inquiries` and `edit` outlive it; the button belongs to `parent`.
    ExtensionFinder(CustomerInquiryService& inquiries, QLineEdit* edit, QWidget* parent);

    [[nodiscard]] QPushButton* button() const { return m_button; }
    /// Where it has to be free; `like` is where the search begins while the field is empty.
    void setPlace(const OrgId& org, const LocationId& location, const QString& like);
    /// Proposes one, as long as nobody typed another.
    void propose();

Q_SIGNALS:
    /// The field has it.
    void found(const QString& extension);
    void failed(const pd::Error& error);

private:
    void search(const QString& like, bool proposal);

    CustomerInquiryService& m_inquiries;
    QLineEdit* m_edit;
    QPushButton* m_button;
    OrgId m_org;
    LocationId m_location;
    QString m_like;
    QString m_proposed; ///< what the field has from us
    int m_asks = 0;
};

} // namespace pd
