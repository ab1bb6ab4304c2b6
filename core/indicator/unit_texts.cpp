// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/unit_texts.h"

#include <algorithm>

namespace core {

int UnitTexts::idOf(std::string_view text)
{
    if (m_last >= 0 && m_bytes[size_t(m_last)] == text) return m_last;
    const auto found = std::find(m_bytes.begin(), m_bytes.end(), text);
    m_last = int(found - m_bytes.begin());
    if (found == m_bytes.end()) {
        m_bytes.emplace_back(text);
        m_texts.push_back(QString::fromUtf8(text.data(), qsizetype(text.size())));
    }
    return m_last;
}

} // namespace core
