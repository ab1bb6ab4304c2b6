// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first_start.h"
#include "ui/text_labels.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QWizardPage>

namespace ui {

// What the pages of the first start are made of.

/// Text in as many lines as it needs.
inline QLabel* wrapped(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

/// A choice with a sentence under it that says what comes of it.
inline QRadioButton* choice(QVBoxLayout* layout, const QString& text, const QString& words)
{
    auto* button = new QRadioButton(text);
    auto* below = hintLabel(words);
    below->setIndent(24);
    layout->addWidget(button);
    layout->addWidget(below);
    layout->addSpacing(8);
    return button;
}

inline FirstStart* startOf(const QWizardPage* page) { return static_cast<FirstStart*>(page->window()); }

} // namespace ui
