// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

/// The whole report as JSON ("version":1): what an issued document is kept as. reportFromJson() gives back the same
/// value, to the last digit of every place in a chart.
QByteArray reportJson(const Report& report);
/// Throws Error with the code "damaged_report" for anything that reportJson() did not write, also for a version this
/// program does not know. Safe on untrusted bytes: size and number of parts are bounded.
Report reportFromJson(const QByteArray& json);

} // namespace core
