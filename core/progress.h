// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <functional>

namespace core {

/// How long work tells how far it is and asks whether to go on. An empty Progress is silent.
class Progress {
public:
    Progress() = default;
    /// report(done, total) returns whether to go on; total 0 means unknown.
    explicit Progress(std::function<bool(qint64 done, qint64 total)> report) : m_report(std::move(report)) { }

    /// Throws Cancelled when the person asked to stop.
    void at(qint64 done, qint64 total) const
    {
        if (m_report && !m_report(done, total)) throw Cancelled();
    }

private:
    std::function<bool(qint64, qint64)> m_report;
};

} // namespace core
