// SPDX-License-Identifier: GPL-3.0-or-later
// The pages on facilities, the place of the file, and the end.
#include "ui/first_start_pages.h"

#include "core/exchange/preset.h"
#include "core/exchange/unit_lists.h"
#include "ui/first_start_parts.h"
#include "ui/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

RegisterPage::RegisterPage()
{
    setTitle(tr("4. Facilities"));
    setSubTitle(tr("The register of facilities is what everything else rests on."));
    auto* layout = new QVBoxLayout(this);
    m_byHand = choice(layout, tr("Add facilities by &hand"),
                      tr("The page Facilities opens on a new facility. Name, commune and start date are enough."));
    m_import = choice(layout, tr("&Import a list from Excel"),
                      tr("The list as you have it: the program finds the headings, shows every row before anything is "
                         "written, and an import can be taken back as a whole."));
    m_practice = choice(layout, tr("&Practise first on the practice district"),
                        tr("A file of its own with 20 made-up facilities and two years of figures, marked “DỮ LIỆU "
                           "THỰC HÀNH” on every paper. Office and plan chosen before are not used in it."));
    m_byHand->setObjectName(QStringLiteral("byHand"));
    m_import->setObjectName(QStringLiteral("import"));
    m_practice->setObjectName(QStringLiteral("practice"));
    m_byHand->setChecked(true);
    layout->addStretch();
}

bool RegisterPage::wantsPractice() const { return m_practice->isChecked(); }

FirstStart::Then RegisterPage::then() const
{
    return m_import->isChecked() ? FirstStart::Then::Import
        : m_byHand->isChecked()  ? FirstStart::Then::AddByHand
                                 : FirstStart::Then::Nothing;
}

PlacePage::PlacePage() : m_path(new QLineEdit), m_summary(wrapped())
{
    setTitle(tr("5. Where the file lies"));
    setSubTitle(tr("All data are in this one file. It can lie on this computer, a stick or the office's share; whoever "
                   "can open the folder can read the file."));
    setCommitPage(true);
    m_path->setObjectName(QStringLiteral("path"));
    auto* label = new QLabel(tr("&File"));
    label->setBuddy(m_path);
    auto* other = new QPushButton(tr("&Another place…"));
    other->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(other);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addLayout(line);
    layout->addSpacing(12);
    layout->addWidget(m_summary);
    layout->addStretch();
    connect(m_path, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(other, &QPushButton::clicked, this, [this] {
        const QString chosen = startOf(this)->prompts().saveFile(this, tr("New data file"), m_path->text(),
                                                                 tr("Sạch Hơn data files (*.sachhon)"));
        if (!chosen.isEmpty()) m_path->setText(QDir::toNativeSeparators(chosen));
    });
}

void PlacePage::initializePage()
{
    const FirstStart& start = *startOf(this);
    const core::NewFile content = start.content();
    if (m_path->text().isEmpty() || m_path->text() == m_proposed) {
        m_proposed = proposedFile(start.wantsPractice() ? QStringLiteral("thuc hanh") : content.place);
        m_path->setText(m_proposed);
    }
    if (start.wantsPractice()) return m_summary->setText(tr("The practice district will be written into this file."));
    QStringList words;
    words << (content.office.isEmpty() ? tr("Office: not yet named") : tr("Office: %1").arg(content.office));
    for (const core::Preset& preset : core::presets(content.year))
        if (preset.id == content.preset)
            words << tr("Plan: %1").arg(preset.number.isEmpty() ? preset.title : preset.number);
    if (content.preset.isEmpty()) words << tr("Plan: none yet");
    for (const core::UnitList& list : core::unitLists())
        if (list.code == content.province)
            words << (content.commune.isEmpty() ? tr("Communes: %1 of %2").arg(list.communes.size()).arg(list.name)
                                                : tr("Communes: one of %1").arg(list.name));
    m_summary->setText(words.join(QLatin1Char('\n')) + QStringLiteral("\n\n")
                       + tr("Nothing has been written yet. “Make the file” writes it in one go."));
}

QString PlacePage::path() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + QStringLiteral(".sachhon");
}

bool PlacePage::validatePage()
{
    if (path().isEmpty()) {
        m_path->setFocus();
        return false;
    }
    return startOf(this)->make();
}

MadePage::MadePage() : m_words(wrapped())
{
    setTitle(tr("6. The file is ready"));
    setSubTitle(tr("Now print the first survey form, or begin."));
    m_words->setObjectName(QStringLiteral("made"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* print = new QPushButton(tr("&Print the blank survey form…"));
    auto* save = new QPushButton(tr("&Save it as PDF…"));
    save->setObjectName(QStringLiteral("saveForm"));
    for (QPushButton* button : {print, save}) button->setAutoDefault(false);
    auto* said = wrapped();
    said->setObjectName(QStringLiteral("said"));
    auto* line = new QHBoxLayout;
    line->addWidget(print);
    line->addWidget(save);
    line->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addSpacing(12);
    layout->addLayout(line);
    layout->addWidget(said);
    layout->addStretch();
    connect(print, &QPushButton::clicked, this, [this] { startOf(this)->printForm(); });
    connect(save, &QPushButton::clicked, this, [this] { startOf(this)->saveForm(); });
}

void MadePage::initializePage()
{
    m_words->setText(
        tr("The file lies here:\n%1\n\nEvery entry is saved at once; there is nothing to save by hand. Keep a copy "
           "outside this computer: File – Back up… writes a checked copy to a stick or another folder. To go back to a "
           "copy, open it like any data file.\n\nF1 opens help for whatever is on the screen.")
            .arg(QDir::toNativeSeparators(startOf(this)->path())));
}

} // namespace ui
