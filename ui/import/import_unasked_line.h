// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_source.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace ui {

/// What an import did not ask, since it was said of such a list before or stands above its headings; and a menu to
/// change it.
class ImportUnaskedLine : public QWidget {
    Q_OBJECT

public:
    explicit ImportUnaskedLine(ImportSource& source, QWidget* parent = nullptr);

    void showWhat(const ImportOutcome& outcome); ///< Nothing: the line is hidden.

Q_SIGNALS:
    void answered(); ///< Another answer than the last time.
    void columnsWanted(); ///< What the columns mean is to be seen again.

private:
    QStringList words(const ImportOutcome& outcome) const;
    void addAnswers(const core::AmbiguousColumn& column); ///< To the menu.

    ImportSource& m_source;
    QLabel* m_words;
    QMenu* m_changes;
};

} // namespace ui
