// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

#include <vector>

namespace ui {

struct Composition;

/// Deals the slices of a composition out to pages like `blank`: what must stay together does if a page can hold it,
/// table heads are repeated, rules are closed. At least one page.
std::vector<PaperPage> breakPages(const Composition& composition, const PaperPage& blank);

} // namespace ui
