// SPDX-License-Identifier: GPL-3.0-or-later
// How the window fits its screen, and the size and the colours of its text.
#include "ui/fitting_dialogs.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/table/grid_view.h"
#include "ui/text_size.h"
#include "ui/top_bar.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>

namespace ui {

void MainWindow::showFitting()
{
    const QSize room = roomFor(*this);
    const bool roomToSpare = room.width() > 1280 + 80 && room.height() > 720 + 40;
    const bool kept = QSettings().contains(QStringLiteral("window"));
    if (isMaximized() || (!roomToSpare && (!kept || width() >= room.width() || height() >= room.height())))
        showMaximized();
    else
        show();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrangeShelf();
}

void MainWindow::arrangeShelf()
{
    if (!m_side) return;
    constexpr int lettersForList = 120, lettersForOffice = 165; // in a line of the window
    // The window itself hears of another size of the text only after it was built anew in it.
    const QFontMetrics metrics(QApplication::font());
    const int letters = width() / std::max(1, metrics.averageCharWidth());
    const bool wide = letters >= lettersForOffice;
    int widest = 0;
    for (const Page* page : m_pages) widest = std::max(widest, metrics.horizontalAdvance(page->title()));
    m_side->setFixedWidth(wide ? metrics.averageCharWidth() * 22 + 24 : widest + 36);
    m_office->setVisible(wide);
    m_side->setVisible(letters >= lettersForList);
    m_top->showPages(letters < lettersForList);
}

void MainWindow::setTextSize(int percent)
{
    if (std::clamp(percent, leastTextSize, mostTextSize) == chosenTextSize()) return;
    if (buildAnew([percent] { useTextSize(percent); }))
        statusBar()->showMessage(tr("Size of the text: %1%").arg(chosenTextSize()), 5000);
}

void MainWindow::setColours(Colours colours)
{
    if (colours != chosenColours()) buildAnew([colours] { useColours(colours); });
}

void MainWindow::addTextSizes(QMenu* view)
{
    QMenu* sizes = view->addMenu(tr("&Size of the text: %1%").arg(chosenTextSize()));
    // The keys are only named here: a table or the paper that has the keyboard may want them first (keyPressEvent).
    const auto entry = [&](const QString& text, const char* keys, int percent) {
        QAction* action = addEntry(sizes, text + QLatin1Char('\t') + QLatin1String(keys), {},
                                   [this, percent] { setTextSizeSoon(percent); });
        action->setEnabled(percent != chosenTextSize());
    };
    entry(tr("&Larger"), "Ctrl++", largerTextSize(chosenTextSize()));
    entry(tr("&Smaller"), "Ctrl+-", smallerTextSize(chosenTextSize()));
    entry(tr("&Usual"), "Ctrl+0", 100);
}

void MainWindow::addColours(QMenu* view)
{
    QMenu* menu = view->addMenu(tr("&Colours"));
    auto* group = new QActionGroup(menu);
    const auto entry = [&](const QString& text, Colours colours) {
        QAction* action = addEntry(
            menu, text, {}, [this, colours] { QTimer::singleShot(0, this, [this, colours] { setColours(colours); }); });
        action->setCheckable(true);
        action->setChecked(chosenColours() == colours);
        group->addAction(action);
    };
    entry(tr("As the &system"), Colours::System);
    entry(tr("&Dark"), Colours::Dark);
    entry(tr("&High contrast"), Colours::HighContrast);
}

void MainWindow::setTextSizeSoon(int percent)
{
    QTimer::singleShot(0, this, [this, percent] { setTextSize(percent); });
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier) && !(event->modifiers() & Qt::AltModifier);
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        setTextSizeSoon(largerTextSize(chosenTextSize()));
    else if (control && event->key() == Qt::Key_Minus)
        setTextSizeSoon(smallerTextSize(chosenTextSize()));
    else if (control && event->key() == Qt::Key_0)
        setTextSizeSoon(100);
    else if (event->key() == Qt::Key_Escape && m_help && m_help->isVisible() && qobject_cast<GridView*>(focusWidget()))
        closeHelp(); // nothing in the table was there to be cancelled
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace ui
