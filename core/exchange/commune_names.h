// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/suggestions.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

namespace core {

class Database;

/// Finds the commune that a list means by a code or a name, among the office's units as they were on the list's date;
/// if none was valid then, the earliest later one.
class CommuneNames {
public:
    CommuneNames(const Database& database, const QDate& listDate);

    /// The unit, or why there is none.
    struct Answer {
        qint64 unit = 0;
        bool byCode = false; ///< What is wrong is wrong with the code.
        bool zeroAdded = false; ///< The code had lost its leading zeros as a number.
        const char* code = nullptr; ///< "unknown_commune", "ambiguous_commune", "commune_mismatch"
        QString message;
        QString suggestion;
    };
    /// One of the two may be empty. isNumber: the code came as a number and may have lost its zeros; a text of 4 digits
    /// lost its zero before.
    const Answer& find(const QString& code, const QString& name, bool isNumber = false);

    /// Whether both texts are the code and the name that the unit has now, whatever the date: then nothing is changed.
    bool isSame(qint64 unit, const QString& code, const QString& name) const;
    QString shown(qint64 unit) const; ///< "Xã Mê Linh"

private:
    /// A time in which the unit had this code, name and type.
    struct Span {
        qint64 unit = 0;
        QString code, name, bare, type;
        QDate from, to; ///< Invalid: always, for ever.
    };
    struct Unit {
        QString code, name;
        qint64 parent = 0;
    };
    using Spans = std::vector<const Span*>;

    void addSpan(Span span);
    bool isValid(const Span& span) const;
    Spans choose(const Spans& matching) const;
    Spans withCode(const QString& code) const;
    Spans withName(const QString& name) const;
    Spans inOffice(const Spans& spans) const;
    Answer search(const QString& code, const QString& name, bool isNumber) const;
    Answer unknown(const QString& text, const QString& near, bool byCode) const;
    QDate lastDay(const QString& text, bool isCode) const;
    Answer ambiguous(const QString& text, const Spans& spans, bool byCode) const;
    QString nearest(const QString& name) const;

    QDate m_date;
    qint64 m_office = 0;
    std::vector<Span> m_spans;
    QHash<qint64, Unit> m_units; ///< Of every level.
    Suggestions m_suggestions;
    QHash<QString, Answer> m_answers; ///< A list says the same few names again and again.
};

} // namespace core
