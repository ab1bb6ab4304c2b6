// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start_page.h"

#include "ui/recent_files.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

StartPage::StartPage(bool practiceOffered, QWidget* parent) : QWidget(parent)
{
    auto* column = new QWidget;
    column->setMaximumWidth(560);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(8);
    auto* title = new QLabel(QStringLiteral("Sạch Hơn"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(new QLabel(tr("Cleaner-production plans of a local economic office")));
    layout->addSpacing(16);
    const auto choice = [&](const QString& text, const QString& description, void (StartPage::*wanted)()) {
        auto* button = new QCommandLinkButton(text, description);
        button->setIcon({});
        connect(button, &QCommandLinkButton::clicked, this, wanted);
        layout->addWidget(button);
        return button;
    };
    auto* first
        = choice(tr("&New data file"), tr("For the register of your office; one file that you can copy and back up."),
                 &StartPage::newWanted);
    choice(tr("&Open a data file"), tr("On this computer, a stick or the office's share."), &StartPage::openWanted);
    if (practiceOffered)
        choice(tr("&Practice district"), tr("A made-up district with 20 facilities to try everything on."),
               &StartPage::practiceWanted);
    const QStringList recent = recentFiles();
    if (!recent.isEmpty()) {
        layout->addSpacing(16);
        layout->addWidget(new QLabel(tr("Opened last")));
        for (const QString& path : recent.mid(0, 5)) {
            auto* link = new QLabel(QStringLiteral("<a href=\"%1\">%2</a> &nbsp; %3")
                                        .arg(path.toHtmlEscaped(), QFileInfo(path).completeBaseName().toHtmlEscaped(),
                                             QDir::toNativeSeparators(QFileInfo(path).path()).toHtmlEscaped()));
            link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
            link->setFocusPolicy(Qt::StrongFocus);
            connect(link, &QLabel::linkActivated, this, &StartPage::fileWanted);
            layout->addWidget(link);
        }
    }
    layout->addStretch(2);
    auto* outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(column, 4);
    outer->addStretch(1);
    first->setFocus();
}

} // namespace ui
