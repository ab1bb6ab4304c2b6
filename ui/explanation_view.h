// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/explanation.h"

#include <QDialog>
#include <QTextBrowser>

namespace ui {

/// Why a figure is what it is, to read: formula, base, who counts, inputs, exclusions, factors, latest changes.
class ExplanationView : public QTextBrowser {
    Q_OBJECT

public:
    enum class Extent {
        Narrow, ///< Beside something else: the table of inputs is a link.
        Whole,
    };
    explicit ExplanationView(Extent extent, QWidget* parent = nullptr);

    void setExplanation(const core::Explanation& explanation);
    void say(const QString& message); ///< In its place.

Q_SIGNALS:
    void facilityWanted(qint64 facility);
    void inputsWanted(); ///< The link in the place of the table.

private:
    QString inputsHtml(const core::Explanation& explanation) const;
    QString excludedHtml(const core::Explanation& explanation) const;
    QString changesHtml(const core::Explanation& explanation) const;

    Extent m_extent;
};

/// An explanation with its whole table of inputs. A facility that is clicked closes it and is named by
/// facilityWanted().
class ExplanationDialog : public QDialog {
    Q_OBJECT

public:
    ExplanationDialog(const core::Explanation& explanation, QWidget* parent = nullptr);

Q_SIGNALS:
    void facilityWanted(qint64 facility);
};

} // namespace ui
