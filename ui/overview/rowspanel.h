// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace pd {

class OverviewRows;
class OverviewRowWidget;
class SkeletonRows;
class Theme;

/// The rows of a model one under the other in a frame; while they are loading, room for some; and a sentence when there is none.
class RowsPanel : public QFrame
{
    Q_OBJECT

public:
    /// `loadingRows`: as many are usual.
    RowsPanel(const Theme& theme, OverviewRows& model, const QString& nothing, int loadingRows, QWidget* parent);

    void setLoading(bool loading);
    [[nodiscard]] OverviewRowWidget* rowOf(const QString& key) const;

Q_SIGNALS:
    void actionRequested(const QString& key);
    void removeRequested(const QString& key);
    void copyRequested(const QString& key);

private:
    void insert(int first, int last);
    void remove(int first, int last);
    void move(int from, int to);
    void update(int first, int last);
    void showState();
    void putLines();

    const Theme& m_theme;
    OverviewRows& m_model;
    QVBoxLayout* m_column;
    SkeletonRows* m_loading;
    QLabel* m_nothing;
    QList<OverviewRowWidget*> m_rows;
    bool m_isLoading = true;
};

} // namespace pd
