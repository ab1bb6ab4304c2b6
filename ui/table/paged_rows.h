// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>

#include <functional>
#include <span>
#include <vector>

namespace ui {

/// A model that finds a row by its id without being asked row by row.
class RowsById {
public:
    virtual ~RowsById() = default;
    virtual int rowOf(qint64 id) const = 0; ///< -1 if it is not in the list.
};

/// Rows of a long list: all ids are in memory, the rows themselves by pages of 128 from a cache.
template <class T>
class PagedRows {
public:
    using Read = std::function<std::vector<T>(std::span<const qint64>)>;
    explicit PagedRows(Read read) : m_read(std::move(read)), m_pages(32) { }

    void setIds(std::vector<qint64> ids)
    {
        m_ids = std::move(ids);
        forget();
    }
    void forget() { m_pages.clear(); } ///< The rows are read again when they are shown.

    int size() const { return int(m_ids.size()); }
    const std::vector<qint64>& ids() const { return m_ids; }
    qint64 idAt(int row) const { return row >= 0 && row < size() ? m_ids[size_t(row)] : 0; }
    int rowOf(qint64 id) const ///< -1 if it is not in the list.
    {
        const auto found = std::find(m_ids.begin(), m_ids.end(), id);
        return found == m_ids.end() ? -1 : int(found - m_ids.begin());
    }
    const T& at(int row) const
    {
        const int page = row / pageSize;
        if (!m_pages.contains(page)) {
            const size_t first = size_t(page) * pageSize;
            const auto ids = std::span(m_ids).subspan(first, std::min(size_t(pageSize), m_ids.size() - first));
            m_pages.insert(page, new std::vector<T>(m_read(ids)));
        }
        return (*m_pages[page])[size_t(row % pageSize)];
    }

private:
    static constexpr int pageSize = 128; // a screen shows about 40

    Read m_read;
    std::vector<qint64> m_ids;
    mutable QCache<int, std::vector<T>> m_pages;
};

} // namespace ui
