// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QJsonObject;

namespace core {

class Database;

/// What people choose a preset by.
struct Preset {
    QString id;
    QString code; ///< Of its plan.
    QString number, issuer; ///< May be empty.
    QString title;
    QString level; ///< Of its plan: "strategy" for a national one.
    bool isAnnual = false; ///< Without a year of its own: can be taken every year.
    QDate from, to; ///< First and last day.
};

/// Ids of the presets compiled in (resources/presets): "melinh-2018".
QStringList presetIds();
/// All presets, earliest first; an annual one as it is for `year`.
std::vector<Preset> presets(int year);
/// A preset as it is stored. Throws Error for an unknown id.
QJsonObject presetData(const QString& id);
/// Puts a preset into the file, in the running Transaction: the units, the plan as the office's own with its targets,
/// documents, texts, tasks, responsibilities and funding, the organisations, the higher plans it stands under, and (if
/// the file has no office yet) the office. The reading of ambiguous targets is left unconfirmed. `year` is that of an
/// annual preset; none: the current year. Returns the id of the plan. Throws Error for an unknown id, and if the office
/// has the plan already.
qint64 addPreset(Database& database, const QString& id, std::optional<int> year = {});
/// Puts the plan of a preset into the file as a higher plan, not the office's own, in the running Transaction. Returns
/// its id. Throws Error for an unknown id, and if the plan is in the file.
qint64 addHigherPlan(Database& database, const QString& id);
/// Sets the office: an existing one is renamed, else a district office with no further data is made. In the running
/// Transaction.
void setOfficeName(Database& database, const QString& name);

} // namespace core
