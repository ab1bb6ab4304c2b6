// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace core {

/// A failure that no check could foresee: the disk is full, the file is locked, the file is not ours.
///
/// Wrong input is not an Error; it is a list of Problems (core/record/dictionary.h).
/// what() is English, for the log. userMessage() is translated: what happened, what is safe, what to do.
class Error : public std::runtime_error {
public:
    enum class Kind {
        Request, ///< The data or the request cannot be served (exit status 1).
        File, ///< The data file is damaged, locked or newer than the program (exit status 3).
    };

    Error(const QString& technical, const QString& userMessage, Kind kind = Kind::Request,
          const QString& code = QStringLiteral("failed"))
        : std::runtime_error(technical.toStdString()), m_userMessage(userMessage), m_kind(kind), m_code(code)
    {
    }

    const QString& userMessage() const { return m_userMessage; }
    Kind kind() const { return m_kind; }
    const QString& code() const { return m_code; } ///< Stable English code for the JSON of the command line.

private:
    QString m_userMessage;
    Kind m_kind;
    QString m_code;
};

/// The person asked to stop; everything is as it was before. Never shown as a failure.
class Cancelled : public Error {
public:
    Cancelled() : Error(QStringLiteral("cancelled"), {}, Kind::Request, QStringLiteral("cancelled")) { }
};

} // namespace core
