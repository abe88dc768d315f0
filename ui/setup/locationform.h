// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/location.h"

#include <QFrame>
#include <QHash>

class QBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace pd {

class ChoiceBox;
class FormField;
class Theme;

/// The fields of one new location. Keys are those of SetUpDraft behind "locations[i].".
class LocationForm : public QFrame
{
    Q_OBJECT

public:
    explicit LocationForm(const Theme& theme, QWidget* parent = nullptr);

    void setValue(const NewLocation& value);
    [[nodiscard]] NewLocation value() const;
    /// Sentences by key.
    void setProblems(const QHash<QString, QString>& sentences);
    void focusField(const QString& key);
    /// For side panels: one language below the other.
    void setNarrow();
    [[nodiscard]] QString labelOf(const QString& key) const;

    /// An empty location where most things are those of a country.
    [[nodiscard]] static NewLocation startingIn(const QString& country);

Q_SIGNALS:
    void edited(const QString& key);
    void left(const QString& key);
    void doneRequested();

private:
    FormField* add(const QString& key, const QString& label, QWidget* control, bool required);
    void addAddress(QVBoxLayout* column);
    void addLanguages(QVBoxLayout* column);
    void onEdited(const QString& key);
    void followCountry(bool withZone);

    const Theme& m_theme;
    QHash<QString, FormField*> m_fields;
    QLineEdit* m_name;
    QLineEdit* m_line1;
    QLineEdit* m_line2;
    QLineEdit* m_city;
    QLineEdit* m_postalCode;
    ChoiceBox* m_country;
    ChoiceBox* m_state;
    ChoiceBox* m_zone;
    ChoiceBox* m_language;
    ChoiceBox* m_announcements;
    QBoxLayout* m_languages = nullptr;
    QString m_shownCountry;
};

} // namespace pd
