// SPDX-License-Identifier: GPL-3.0-or-later
// The peer for start-up: menu, tool bar and a table view over 50,000 rows in memory, nothing else.
#include "tests/bench/memorytable.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableView>
#include <QToolBar>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
    window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Refresh"));
    pd::bench::MemoryTable model(50'000, 8);
    auto* view = new QTableView(&window);
    view->setModel(&model);
    window.setCentralWidget(view);
    window.resize(1400, 900);
    window.show();
    return QApplication::exec();
}
