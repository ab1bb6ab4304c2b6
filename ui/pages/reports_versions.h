// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/issue.h"

#include <QComboBox>

namespace ui {

/// The versions of a document: the draft that follows the data, and every one that was issued, newest first.
class ReportsVersions : public QComboBox {
    Q_OBJECT

public:
    explicit ReportsVersions(const core::Database& database, QWidget* parent = nullptr);

    /// Reads the issued versions again; what was chosen stays chosen if it belongs to the document.
    void setDocument(const core::DocumentKey& document);
    qint64 issued() const { return currentData().toLongLong(); } ///< 0: the draft.
    void choose(qint64 issued); ///< Says so, if it is another one.
    const core::IssuedReport* current() const; ///< nullptr: the draft.
    bool isNewest() const { return currentIndex() == 1; }

    static QString name(const core::IssuedReport& issued); ///< "Revision 2 – 15/BC-UBND – 20/02/2019"

Q_SIGNALS:
    void chosen();

private:
    const core::Database& m_database;
    std::vector<core::IssuedReport> m_list;
};

} // namespace ui
