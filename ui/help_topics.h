// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

class QWidget;

namespace ui {

/// A page of the help, compiled in (resources/help): Vietnamese whatever the language of the window is.
struct HelpTopic {
    QString id; ///< "so-lieu-nam": the name of its file, and of a link to it
    QString title; ///< Its first heading.
    QString text; ///< Markdown.
};

/// All topics in reading order, the beginning first.
const std::vector<HelpTopic>& helpTopics();
/// nullptr if there is none.
const HelpTopic* helpTopic(const QString& id);
/// Topics with every word of the search, with or without marks; those with the words in the title first.
std::vector<const HelpTopic*> findHelp(const QString& search);
/// The topic for a page or dialog of the window, by what it or what it stands in is; "bat-dau" for anything else.
QString helpFor(const QWidget* widget);
/// The topic that explains what has this class name alone; empty if it is explained by what it stands in.
QString helpForClass(QByteArrayView className);

} // namespace ui
