// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_container.h"

#include <exception>
#include <string_view>

struct XML_ParserStruct;

namespace core {

/// The attributes of one XML element, valid while it is being opened.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** list) : m_list(list) { }
    /// By the name as written ("office:value"); empty if there is none.
    std::string_view value(std::string_view name) const;
    /// By the name without its prefix, whatever prefix the writer chose.
    std::string_view localValue(std::string_view name) const;

private:
    const char** m_list;
};

/// One XML part of a zip container, read as a stream of elements: bounded in depth, and never with a document type or
/// entities.
class XmlPart {
public:
    explicit XmlPart(ZipContainer& container);
    virtual ~XmlPart();
    XmlPart(const XmlPart&) = delete;
    XmlPart& operator=(const XmlPart&) = delete;

    /// Throws Error for anything that is not well formed, and what opened, closed and characters throw.
    void read(const QString& part);

protected:
    virtual void opened(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void closed(std::string_view) { }
    virtual void characters(std::string_view) { }
    ZipContainer& container() const { return m_container; }
    Error damaged(const QString& technical) const;

    static std::string_view localName(std::string_view name);
    static QString asText(std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

private:
    struct Handlers;
    void feed(QByteArrayView piece, bool last);
    template <typename Action>
    void guarded(Action action) noexcept;

    ZipContainer& m_container;
    QString m_part;
    XML_ParserStruct* m_parser = nullptr;
    std::exception_ptr m_failure; ///< An exception may not pass through expat's C frames; it waits here.
    int m_depth = 0;
    qint64 m_fed = 0;
};

} // namespace core
