// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace pd::test {

/// The label or button inside `parent` that says this (without its accelerator) and is not hidden; nullptr: there is none.
template<typename T>
[[nodiscard]] T* named(QWidget* parent, const QString& text)
{
    for (T* widget : parent->findChildren<T*>()) {
        if (widget->isVisibleTo(parent) && QString(widget->text()).remove(u'&') == text)
            return widget;
    }
    return nullptr;
}

} // namespace pd::test
