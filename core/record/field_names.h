// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <initializer_list>

namespace core {

/// Names of fields, as forms and tables take them.
inline QStringList fieldNames(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names) list << QString::fromLatin1(name);
    return list;
}

} // namespace core
