// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_plan.h"

class QCommandLineParser;

namespace app {

/// A file as `import` reads it, with what must be said before anything is planned.
struct ImportSource {
    std::vector<core::Sheet> sheets; ///< As they came, in Unicode.
    std::vector<core::SourceLayout> layouts; ///< Of foreign lists of facilities; none: canonical, or another list.
    std::vector<core::SourceLayout> remember; ///< The same with no more answers than were asked for.
    std::vector<core::Sheet> canonical; ///< Made of the layouts.
    std::vector<core::ListSheet> lists; ///< Units or staff: planned from `sheets`.
    const std::vector<core::Sheet>& planned() const { return layouts.empty() ? sheets : canonical; }
    QStringList notes; ///< Translated: what is read otherwise than it looks.
    std::vector<core::ImportProblem> remembered; ///< What was not asked, since it was said before or is a title.
};

/// Reads the file and leads it to the canonical sheets where its headings are known. Throws Error "ambiguous_encoding",
/// "ambiguous_number", "several_lists".
ImportSource readImportSource(const core::Database& database, const QString& path, const QCommandLineParser& parsed,
                              const core::ImportOptions& options);

} // namespace app
