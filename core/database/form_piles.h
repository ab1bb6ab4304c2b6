// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/record_names.h"
#include "core/database/year_entry.h"

#include <QHash>

namespace core {

/// A pile of paper forms ("tập phiếu") that is keyed from top to bottom and added up on paper.
struct FormPile {
    qint64 id = 0;
    QString name;
    int forms = 0;
};

/// The piles of a year and the totals that stand on paper, of a pile or (pile 0) of all forms. Every change is a
/// transaction of its own. Throws Error.
class FormPiles {
public:
    FormPiles(Database& database, int year) : m_database(&database), m_year(year) { }

    std::vector<FormPile> all() const; ///< Oldest first.
    /// What is wrong with the name: blank, too long, or that of another pile.
    std::optional<Problem> nameProblem(const QString& name, qint64 pile = 0) const;
    qint64 make(const QString& name);
    void rename(qint64 pile, const QString& name);
    void remove(qint64 pile); ///< The figures stay.

    /// Facilities of the year by code, with the tax code as detail.
    std::vector<ListEntry> facilities() const;
    bool add(qint64 pile, qint64 facility); ///< As the last one; false if its form is in the pile already.
    void takeOut(qint64 pile, qint64 facility);

    /// By YearColumn::subject(), in millionths of what is typed.
    QHash<QString, qint64> paperTotals(qint64 pile) const;
    /// A blank text takes the total away.
    std::optional<Problem> putPaperTotal(qint64 pile, const YearColumn& column, const QString& text);

private:
    QString nameOf(qint64 pile) const;

    Database* m_database;
    int m_year;
};

/// Keyed less paper, in millionths; nothing as long as nothing can be compared. Zero: the pile agrees.
std::optional<Wide> differenceOf(const YearTotal& keyed, std::optional<qint64> paper);

} // namespace core
