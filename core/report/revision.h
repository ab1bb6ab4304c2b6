// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

class Database;
struct Figures;

/// One figure as it stands on paper, with a key that is stable from revision to revision.
struct PrintedFigure {
    QString key; ///< "awareness.share", "awareness.commune.12"
    QString label; ///< "Tỷ lệ cơ sở nhận thức"
    QString value; ///< "78,95% (15/19)"
};
/// Every figure that the report ("progress" or "plan") prints, in reading order.
std::vector<PrintedFigure> printedFigures(const Database& database, const Figures& figures, const QString& report);

/// A figure that is not what it was; "–" where it was not printed.
struct FigureChange {
    QString label;
    QString before;
    QString after;
    friend bool operator==(const FigureChange&, const FigureChange&) = default;
};

/// What an issued report keeps of its figures: {"version":1,"indicators":{…as sachhon-cli indicators --json…},
/// "printed":[{"key","label","value"}]}.
QByteArray issuedFigures(const Database& database, const Figures& figures, const QString& report);
/// Exactly the printed figures that differ, in reading order. Throws Error ("damaged_report") for what issuedFigures()
/// did not write.
std::vector<FigureChange> changedFigures(const QByteArray& before, const QByteArray& after);

QByteArray changesJson(const std::vector<FigureChange>& changes);
std::vector<FigureChange> changesFromJson(const QByteArray& json);
/// "Bảng các số liệu thay đổi so với lần phát hành trước", without number and "attached to" line.
Annex changesAnnex(const std::vector<FigureChange>& changes, int revision);

} // namespace core
