// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

class Database;

/// Ids of the presets compiled in (resources/presets): "melinh-2018".
QStringList presetIds();
/// Puts the units, the plan with its targets and documents, and (if the file has no office yet) the office of a preset
/// into the file, in the running Transaction. The reading of ambiguous targets is left unconfirmed. Throws Error for an
/// unknown id.
void addPreset(Database& database, const QString& id);
/// Sets the office: an existing one is renamed, else a district office with no further data is made. In the running
/// Transaction.
void setOfficeName(Database& database, const QString& name);

} // namespace core
