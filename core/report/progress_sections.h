// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document_head.h"
#include "core/report/report.h"

namespace core {

class Database;
class Record;
struct Figures;

/// The sections of the progress report, each written by one function. The order and the numerals stand in
/// progress_report.cpp.
namespace progress {

using Style = Paragraph::Style;

/// What every section is written from.
struct Facts {
    const Database& database;
    const Figures& figures;
    const OfficeWords& office;
    std::vector<Chart> charts;
};

/// Collects blocks; keys of paragraphs are "III.rates": stable over years, so that an edited sentence finds its place
/// again.
class Writer {
public:
    Writer(std::vector<Block>& blocks, const QString& section) : m_blocks(blocks), m_section(section) { }

    void add(Style style, const QString& key, const QString& text);
    void body(const QString& key, const QString& text) { add(Style::Body, key, text); }
    void table(const QString& title, ReportTable table, const QString& unit = {}); ///< "Đơn vị tính: triệu đồng"
    void chart(const std::vector<Chart>& charts, const QString& id);

private:
    std::vector<Block>& m_blocks;
    QString m_section;
};

QString dayOf(const Figures& figures); ///< "31/12/2018"
/// The first day of what the report's narrative is about: of the plan of one year its own, else 1 January.
QDate firstDayOf(const Figures& figures);
/// A date inside a sentence: 15/3/2018, 07/9/2009; day below 10 and months 1, 2 with a zero.
QString shortDate(const QDate& date);
/// "Kế hoạch số 108/KH-UBND ngày 28/3/2018 của UBND huyện Mê Linh"; without the issuer where the sentence names it
/// already.
QString planName(const Record& plan, const QString& namedIssuer = {});
QString joined(const QStringList& parts); ///< "một, hai và ba"

void opening(Writer& out, const Facts& facts);
void situation(Writer& out, const Facts& facts);
void direction(Writer& out, const Facts& facts);
void targets(Writer& out, const Facts& facts);
void tasks(Writer& out, const Facts& facts);
void savings(Writer& out, const Facts& facts);
void money(Writer& out, const Facts& facts);
void shortcomings(Writer& out, const Facts& facts);
void nextYear(Writer& out, const Facts& facts);
void proposals(Writer& out, const Facts& facts);

} // namespace progress
} // namespace core
