// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_part.h"

#include "core/exchange/file_error.h"

#include <QCoreApplication>

#include <expat.h>

namespace core {

namespace {

/// expat holds one tag at a time in memory; a tag that grows past this is no spreadsheet's (a cell has 32 767
/// characters).
constexpr qint64 longestTag = 2 << 20;

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char** pair = m_list; *pair; pair += 2) {
        if (name == pair[0]) return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::localValue(std::string_view name) const
{
    for (const char** pair = m_list; *pair; pair += 2) {
        const std::string_view written = pair[0];
        const auto colon = written.find(':');
        if (name == (colon == std::string_view::npos ? written : written.substr(colon + 1))) return pair[1];
    }
    return {};
}

/// expat's callbacks, with the part as their user data.
struct XmlPart::Handlers {
    static void XMLCALL start(void* data, const XML_Char* name, const XML_Char** attributes)
    {
        auto* part = static_cast<XmlPart*>(data);
        part->guarded([&] {
            if (++part->m_depth > part->m_container.limits().nesting) {
                throw tooLarge(part->m_container.path(),
                               QCoreApplication::translate("Exchange", "its parts are nested more than %1 deep.")
                                   .arg(part->m_container.limits().nesting));
            }
            part->opened(name, XmlAttributes(attributes));
        });
    }
    static void XMLCALL end(void* data, const XML_Char* name)
    {
        auto* part = static_cast<XmlPart*>(data);
        part->guarded([&] {
            --part->m_depth;
            part->closed(name);
        });
    }
    static void XMLCALL text(void* data, const XML_Char* characters, int length)
    {
        auto* part = static_cast<XmlPart*>(data);
        part->guarded([&] { part->characters({characters, std::size_t(length)}); });
    }
    static void XMLCALL documentType(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        auto* part = static_cast<XmlPart*>(data);
        part->guarded([&] { throw part->damaged(QStringLiteral("has a document type declaration")); });
    }
};

template <typename Action>
void XmlPart::guarded(Action action) noexcept
{
    if (m_failure) return;
    try {
        action();
    } catch (...) {
        m_failure = std::current_exception();
        XML_StopParser(m_parser, XML_FALSE);
    }
}

XmlPart::XmlPart(ZipContainer& container) : m_container(container) { }

XmlPart::~XmlPart() = default;

Error XmlPart::damaged(const QString& technical) const
{
    return damagedFile(m_container.path(), QStringLiteral("%1: %2").arg(m_part, technical));
}

std::string_view XmlPart::localName(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

void XmlPart::read(const QString& part)
{
    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };
    const std::unique_ptr<XML_ParserStruct, Free> parser(XML_ParserCreate(nullptr));
    if (!parser) throw std::bad_alloc();
    m_parser = parser.get();
    m_part = part;
    m_depth = 0;
    m_fed = 0;
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Handlers::start, Handlers::end);
    XML_SetCharacterDataHandler(m_parser, Handlers::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Handlers::documentType);
    m_container.unpack(part, [this](QByteArrayView piece) { feed(piece, false); });
    feed({}, true);
    m_parser = nullptr;
}

void XmlPart::feed(QByteArrayView piece, bool last)
{
    const XML_Status status = XML_Parse(m_parser, piece.data(), int(piece.size()), last);
    if (m_failure) std::rethrow_exception(std::exchange(m_failure, nullptr));
    if (status != XML_STATUS_OK) {
        throw damaged(QStringLiteral("line %1: %2")
                          .arg(XML_GetCurrentLineNumber(m_parser))
                          .arg(QLatin1String(XML_ErrorString(XML_GetErrorCode(m_parser)))));
    }
    m_fed += piece.size();
    if (!last && m_fed - XML_GetCurrentByteIndex(m_parser) > longestTag)
        throw damaged(QStringLiteral("a tag without end"));
}

} // namespace core
