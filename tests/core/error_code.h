// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <functional>

/// What an action throws, for tests that expect it.
struct ErrorCode {
    /// The code of the Error that the action throws, and its words in `message`; empty if it throws none.
    QString codeOfError(const std::function<void()>& action)
    {
        try {
            action();
        } catch (const core::Error& error) {
            message = error.userMessage();
            return error.code();
        }
        return {};
    }
    QString message;
};
