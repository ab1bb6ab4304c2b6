// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Units as small numbers: rows are compared without making texts.
class UnitTexts {
public:
    int idOf(std::string_view text);
    const QString& text(int id) const { return m_texts[size_t(id)]; }

private:
    std::vector<std::string> m_bytes;
    std::vector<QString> m_texts;
    int m_last = -1; ///< Rows that follow each other are often in one unit.
};

} // namespace core
