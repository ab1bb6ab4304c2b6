// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace ui {

/// One line of two records side by side: a field, or what both hold of one thing.
struct ComparedLine {
    QString section; ///< A heading is shown where it differs from the line before.
    QString label;
    QString left;
    QString right;
    bool isChoice = false; ///< A person says which of the two stays.
    bool takesRight = false; ///< The one that stays; of a choice: as proposed.
};

/// Lines for the fields of two records of one dictionary; a choice where they differ, proposed as `left` unless that
/// is blank. The named fields and those that only the program reads are left out.
std::vector<ComparedLine> comparedFields(const core::Database& database, const core::Record& left,
                                         const core::Record& right, const QStringList& without = {});
/// The values of a record in words, without the named fields: "NT2 · AD3 · 12/05/2018".
QString recordWords(const core::Database& database, const core::Record& record, const QStringList& without = {});

/// Two records side by side. Where they differ, Space or a click at a side chooses what stays; the last column says
/// what will be. Without a result heading it only shows.
class RecordComparison : public QTableView {
    Q_OBJECT

public:
    explicit RecordComparison(QWidget* parent = nullptr);

    /// result: of the last column; empty: there is none, and nothing can be chosen.
    void setHeadings(const QString& left, const QString& right, const QString& result = {});
    void setLines(std::vector<ComparedLine> lines);
    void showOnlyDifferences(bool only);
    bool takesRight(size_t line) const; ///< In the order of setLines().
    int choices() const;

Q_SIGNALS:
    void chosen(size_t line, bool right);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Model;
    class Cells;
    void choose(const QModelIndex& cell);
    void arrange();

    Model* m_model;
};

} // namespace ui
