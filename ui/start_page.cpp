// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start_page.h"

#include "ui/form/link_label.h"
#include "ui/recent_files.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The styles draw no focus on it, and Enter only presses the buttons of a dialog.
class Choice : public QCommandLinkButton {
public:
    using QCommandLinkButton::QCommandLinkButton;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QCommandLinkButton::paintEvent(event);
        if (!hasFocus()) return;
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
        QCommandLinkButton::keyPressEvent(event);
    }
};

/// A file opened before; framed while Enter opens it.
class FileLink : public LinkLabel {
public:
    using LinkLabel::LinkLabel;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        LinkLabel::paintEvent(event);
        if (!hasFocus()) return;
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return Q_EMIT linkActivated(path);
        LinkLabel::keyPressEvent(event);
    }

public:
    QString path;
};

} // namespace

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
        auto* button = new Choice(text, description);
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
            auto* link = new FileLink;
            link->path = path;
            link->setMargin(4);
            link->setText(QStringLiteral("<a href=\"%1\">%2</a> &nbsp; %3")
                              .arg(path.toHtmlEscaped(), QFileInfo(path).completeBaseName().toHtmlEscaped(),
                                   QDir::toNativeSeparators(QFileInfo(path).path()).toHtmlEscaped()));
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
