// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <span>

namespace core {

struct ImportPlan;
struct ListPlan;

/// The plan as the command line prints it (interchange.md 4), with unknown columns, warnings and skipped sheets
/// besides.
QJsonObject importJson(const ImportPlan& plan, bool committed);
/// The same of a list of units or staff: one sheet.
QJsonObject importJson(std::span<const ListPlan> plans, bool committed);

} // namespace core
