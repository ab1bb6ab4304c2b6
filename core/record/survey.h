// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// What a facility answered in a year. Awareness and adoption are each yes, no or unknown; no row or a blank is
/// unknown, never no.
const Dictionary& surveyDictionary();

/// Groups of cleaner-production solutions (cp_solution_groups.csv).
std::span<const Choice> solutionGroupChoices();

/// An answer as the indicators count it (indicators.md 3).
enum class Answer { Unknown, No, Yes };
Answer awarenessAnswer(const QString& code); ///< NT2, NT3 yes; NT0, NT1 no; NTX, blank unknown.
Answer adoptionAnswer(const QString& code); ///< AD3–AD5 yes; AD0–AD2, ADS no; ADX, blank unknown.

} // namespace core
