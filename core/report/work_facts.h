// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/activities.h"

#include <QString>

#include <vector>

namespace core {

class Database;
struct Figures;

// What sections II and IV of the progress report say, before it is put into sentences; also compared for a revision.

/// Who works for cleaner production on the day of the figures, in qualified posts; each person and place once.
struct StaffCounts {
    bool anyRecorded = false; ///< A post had begun until then, held or not.
    qint64 persons = 0, officers = 0, facilities = 0, boards = 0, units = 0;
};
StaffCounts staffCounts(const Database& database, const Figures& figures);

/// How much was done of one kind of activity in one unit.
struct KindDone {
    QString kind;
    QString words; ///< "hội thảo, hội nghị"
    QString amount; ///< "500 tờ", without a unit "02"
    bool hasUnit = false;
};
/// Those of these kinds, a part for each kind and unit in the order of the dictionary.
std::vector<KindDone> kindsDone(const std::vector<HeldActivity>& activities, const QStringList& kinds);
QStringList supportKinds(); ///< "Hỗ trợ kỹ thuật"
QStringList propagandaKinds(); ///< "Thông tin, tuyên truyền"

/// What became of a task of the plan until the day of the figures.
struct TaskResult {
    qint64 id = 0;
    qint64 position = 0;
    QString group, words;
    QString result; ///< "đã thực hiện 03/05 lớp"
};
/// In the order of the plan; empty without one.
std::vector<TaskResult> taskResults(const Database& database, const Figures& figures);

/// Activities in the period of the report.
std::vector<HeldActivity> activitiesOfReport(const Database& database, const Figures& figures);
std::vector<HeldActivity> ofKinds(const std::vector<HeldActivity>& activities, const QStringList& kinds);

} // namespace core
