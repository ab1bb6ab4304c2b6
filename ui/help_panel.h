// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QWidget>

class QListWidget;
class QStackedWidget;
class QTextBrowser;

namespace ui {

class SearchLine;

/// The help to read beside the work: search field, list of topics or hits, one topic. Everything is in the program;
/// a link leads to another topic and nowhere else.
class HelpPanel : public QWidget {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void showTopic(const QString& id); ///< An unknown one shows the list.
    QString topic() const { return m_topic; } ///< Empty while the list is seen.
    void showContents(); ///< All topics.
    void search(const QString& words);
    void focusSearch();
    void takeFocus(); ///< To what is read or chosen from.

Q_SIGNALS:
    void closeWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openHit();
    void back();

    SearchLine* m_search;
    QStackedWidget* m_stack;
    QListWidget* m_hits;
    QTextBrowser* m_text;
    QString m_topic;
    QStringList m_before; ///< Topics that were left by a link.
};

/// The same in a small window of its own, beside a dialog that must be answered first.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    HelpWindow(const QString& topic, QWidget* parent);
    HelpPanel* panel() const { return m_panel; }

private:
    HelpPanel* m_panel;
};

} // namespace ui
