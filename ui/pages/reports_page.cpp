// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_page.h"

#include "core/database/database.h"
#include "ui/file_places.h"
#include "ui/flow_layout.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/reports_choice.h"
#include "ui/pages/reports_editor.h"
#include "ui/pages/reports_issued_pane.h"
#include "ui/pages/reports_outline.h"
#include "ui/pages/reports_versions.h"
#include "ui/paper_dialog.h"
#include "ui/print/print_dialog.h"
#include "ui/print/report_docx.h"
#include "ui/print/report_html.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_printer.h"
#include "ui/prompts.h"
#include "ui/wait_pointer.h"
#include "ui/working_year.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

ReportsPage::ReportsPage(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : Page(parent), m_year(year), m_prompts(prompts), m_choice(new ReportsChoice(this)), m_buttons(new FlowLayout),
      m_outline(new ReportsOutline(this)), m_preview(new ReportPreview(this)),
      m_editor(new ReportsEditor(year.database(), prompts, this)), m_pageNumber(new QLabel(this)),
      m_panes(new QSplitter(this)), m_left(new QSplitter(Qt::Vertical)), m_empty(new QLabel(this)),
      m_unconfirmed(new QPushButton(this)), m_versions(new ReportsVersions(year.database(), this)),
      m_issued(new ReportsIssuedPane(this)), m_right(new QStackedWidget(this)), m_issuedMark(new QLabel(this)),
      m_signs(new QLabel(this))
{
    m_preview->installEventFilter(this);
    m_left->addWidget(makeOutlinePane());
    m_left->setChildrenCollapsible(false);
    m_panes->addWidget(m_left);
    m_panes->addWidget(makePaperPane());
    m_panes->addWidget(makeRightPane());
    m_panes->setChildrenCollapsible(false);
    m_panes->setSizes({260, 620, 280});
    m_panes->setStretchFactor(1, 1);
    m_panes->setMinimumHeight(20 * fontMetrics().lineSpacing());
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addLayout(m_buttons);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_empty, 1);
    makeButtons();

    connect(m_outline, &ReportsOutline::sentenceChosen, this, [this](const QString& key) {
        choose(key);
        showOnPaper(key);
    });
    connect(m_outline, &ReportsOutline::partChosen, this, &ReportsPage::showPart);
    connect(m_preview, &ReportPreview::paragraphActivated, this, [this](const QString& key) {
        choose(key);
        m_outline->select(key);
    });
    connect(m_preview, &ReportPreview::currentPageChanged, this,
            [this](int page, int count) { m_pageNumber->setText(tr("Page %1 of %2").arg(page).arg(count)); });
    m_fresh = new FreshWhenShown(this, [this] { attempt(m_prompts, this, [this] { refresh(); }); });
    connect(&m_year, &WorkingYear::changed, m_fresh, &FreshWhenShown::stale);
    connect(m_choice, &ReportsChoice::changed, this, [this, shown = m_choice->kind()]() mutable {
        m_editor->save();
        m_fresh->refreshNow();
        if (std::exchange(shown, m_choice->kind()) != m_choice->kind()) m_preview->showPage(1); // another document
    });
    connect(m_versions, &ReportsVersions::chosen, this, [this] {
        m_editor->save();
        m_fresh->refreshNow();
        m_preview->showPage(1);
    });
    connect(m_issued, &ReportsIssuedPane::changesWanted, m_fresh, &FreshWhenShown::refreshNow);
}

void ReportsPage::makeButtons()
{
    m_buttons->addWidget(m_choice);
    const auto button = [&](const QString& text, const char* name, auto&& slot) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, slot);
        m_buttons->addWidget(made);
        m_writers << made;
        return made;
    };
    button(tr("Prin&t…"), "print", [this] { print(); });
    button(tr("&PDF…"), "pdf", [this] { savePdf(); });
    button(tr("&Word…"), "word", [this] { saveDocx(); });
    button(tr("HT&ML…"), "html", [this] { saveHtml(); });
    button(tr("&Update figures"), "refresh", [this] { m_fresh->refreshNow(); });
    m_writers.back()->setToolTip(tr("What is generated follows the data; what a person has changed stays as it is."));
    m_issue = button(tr("&Issue…"), "issueReport", [this] { issue(); });
    m_buttons->addStretch();
    m_buttons->addWidget(m_pageNumber);
    const auto zoom = [&](const QString& text, const QString& name, auto&& slot) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QToolButton::clicked, this, slot);
        m_buttons->addWidget(made);
    };
    zoom(QStringLiteral("−"), tr("Smaller (Ctrl+-)"), [this] {
        m_fitsPaper = false;
        m_preview->zoomOut();
    });
    zoom(QStringLiteral("+"), tr("Larger (Ctrl++)"), [this] {
        m_fitsPaper = false;
        m_preview->zoomIn();
    });
    zoom(tr("Fit"), tr("As wide as the window"), [this] {
        m_fitsPaper = true;
        fitPaper();
    });
}

QWidget* ReportsPage::makeOutlinePane()
{
    auto* pane = new QWidget;
    m_signs->setText(tr("= follows the data · ≡ the office's own · ✎ changed · ! data changed since"));
    m_signs->setWordWrap(true);
    m_signs->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_versions);
    layout->addWidget(m_outline, 1);
    layout->addWidget(m_signs);
    layout->addWidget(m_unconfirmed);
    m_unconfirmed->setObjectName(QStringLiteral("unconfirmed"));
    connect(m_unconfirmed, &QPushButton::clicked, this, [this] {
        const QStringList open = m_sentences.unconfirmed();
        if (open.isEmpty()) return;
        const QString next = open.value(open.indexOf(m_editor->key()) + 1, open.front());
        choose(next);
        m_outline->select(next);
        showOnPaper(next);
    });
    return pane;
}

QString ReportsPage::title() const { return tr("Reports"); }

core::DocumentKey ReportsPage::documentKey() const { return core::documentKey(m_year.figures(), m_choice->kind()); }

void ReportsPage::showDocument(const QString& kind) { m_choice->setKind(kind); }

/// Plan and office by their lasting identity, for what is remembered of them.
static QStringList ownersOf(const core::Database& database, const core::Figures& figures)
{
    QStringList owners;
    core::Statement plan(database, "SELECT uuid FROM plan WHERE id = ?");
    if (figures.plan && plan.bind(1, figures.plan->id).step()) owners << plan.text(0);
    core::Statement office(database, "SELECT uuid FROM office");
    if (office.step()) owners << office.text(0);
    return owners;
}

void ReportsPage::refresh()
{
    m_choice->setOwners(ownersOf(m_year.database(), m_year.figures()));
    m_versions->setDocument(documentKey());
    showIssued();
    m_report = isIssued() ? core::issuedDocument(m_year.database(), m_versions->issued(), m_issued->wantsChanges())
                          : draft();
    m_sentences = ReportSentences(m_report);
    m_outline->setSentences(m_sentences);
    m_preview->setReport(m_report);
    if (const auto* sentence = m_sentences.find(m_editor->key()); sentence && !isIssued())
        m_editor->setSentence(documentKey(), *sentence);
    else
        m_editor->clear();
    showState();
}

void ReportsPage::showState()
{
    m_empty->setText(tr("There is no plan for %1 yet. Make one on the page Plan, or choose another year or plan above.")
                         .arg(m_year.year()));
    m_empty->setVisible(!hasDocument());
    m_panes->setVisible(hasDocument());
    m_pageNumber->setVisible(hasDocument());
    for (QPushButton* writer : m_writers) writer->setEnabled(hasDocument());
    if (!m_year.database().isWritable()) m_issue->setEnabled(false);
    const int open = isIssued() ? 0 : int(m_sentences.unconfirmed().size());
    m_unconfirmed->setText(tr("%n sentence(s) to confirm", nullptr, open));
    m_unconfirmed->setVisible(open > 0);
    m_preview->setMarked(m_editor->key());
}

void ReportsPage::choose(const QString& key)
{
    if (isIssued()) return; // nothing in it can be changed
    m_editor->save();
    m_why->setVisible(explains(key));
    const auto* sentence = m_sentences.find(key);
    attempt(m_prompts, this, [&] {
        if (sentence)
            m_editor->setSentence(documentKey(), *sentence);
        else
            m_editor->clear();
        m_preview->setMarked(m_editor->key());
    });
}

void ReportsPage::showOnPaper(const QString& key)
{
    constexpr int above = 80; // of the sentence, in pixels
    if (key.startsWith(QLatin1String("head."))) return m_preview->showPage(1);
    if (key.startsWith(QLatin1String("end."))) return showEnd();
    const std::vector<PaperPage>& pages = m_preview->pages();
    for (size_t i = 0; i < pages.size(); ++i)
        for (const KeyedArea& paragraph : pages[i].paragraphs) {
            if (paragraph.key != key) continue;
            m_preview->showPage(int(i) + 1);
            QScrollBar* bar = m_preview->verticalScrollBar();
            bar->setValue(bar->value() + int(paragraph.area.top() * m_preview->zoom() * logicalDpiX() / 72) - above);
            return;
        }
}

void ReportsPage::showEnd()
{
    const std::vector<PaperPage>& pages = m_preview->pages();
    for (size_t i = pages.size(); i-- > 0;) // the annexes begin with pages of their own
        for (const TextPiece& piece : pages[i].content.texts)
            if (piece.text == QStringLiteral("Nơi nhận:")) return m_preview->showPage(int(i) + 1);
}

void ReportsPage::showPart(int part)
{
    m_editor->save();
    m_editor->clear();
    m_why->hide();
    m_preview->setMarked({});
    if (part == ReportSentences::head) return m_preview->showPage(1);
    if (part == ReportSentences::end) return showEnd();
    const int annex = part - (int(m_sentences.parts().size()) - m_sentences.annexCount());
    if (annex < 0 || annex >= int(m_report.annexes.size())) return;
    const QString number = m_report.annexes[size_t(annex)].number;
    const std::vector<PaperPage>& pages = m_preview->pages();
    for (size_t i = 0; i < pages.size(); ++i)
        if (!pages[i].content.texts.empty() && pages[i].content.texts.front().text == number)
            return m_preview->showPage(int(i) + 1);
}

void ReportsPage::fitPaper()
{
    constexpr double sheet = 595, border = 16; // points; pixels on each side, as the preview draws them
    const double room = m_preview->viewport()->width() - 2 * border;
    m_preview->setZoom(room * 72 / (sheet * m_preview->logicalDpiX()));
    QScrollBar* sideways = m_preview->horizontalScrollBar();
    sideways->setValue(sideways->maximum() / 2); // where the upright pages stand
}

bool ReportsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_preview && event->type() == QEvent::Resize && m_fitsPaper)
        QMetaObject::invokeMethod(this, &ReportsPage::fitPaper, Qt::QueuedConnection); // once the viewport has its size
    return Page::eventFilter(watched, event);
}

/// The paper needs the room: on a narrow page the outline and what is edited share one column.
void ReportsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int lettersOfThreeColumns = 130;
    const bool beside = width() >= lettersOfThreeColumns * fontMetrics().averageCharWidth();
    if (beside == (m_panes->indexOf(m_right) >= 0)) return;
    (beside ? m_panes : m_left)->addWidget(m_right);
    m_panes->setSizes(beside ? QList<int>{260, 620, 280} : QList<int>{34, 66});
    if (!beside) m_left->setSizes({1, 1});
}

void ReportsPage::focusMain() { m_outline->setFocus(Qt::OtherFocusReason); }

void ReportsPage::nextPane()
{
    QWidget* editor = m_editor->findChild<QWidget*>(QStringLiteral("sentence"));
    if (m_outline->hasFocus())
        m_preview->setFocus(Qt::OtherFocusReason);
    else if (m_preview->hasFocus() && editor->isVisible())
        editor->setFocus(Qt::OtherFocusReason);
    else
        m_outline->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::print()
{
    m_editor->save();
    attempt(m_prompts, this, [this] {
        refresh(); // the sentence just saved is in it
        if (hasDocument()) printWithDialog(m_report, this);
    });
}

void ReportsPage::savePdf()
{
    saveAs(tr("Save the document as PDF"), QStringLiteral("pdf"), tr("PDF documents (*.pdf)"), &writePdf);
}

void ReportsPage::saveDocx()
{
    saveAs(tr("Save the document for Word"), QStringLiteral("docx"), tr("Word documents (*.docx)"), &writeDocx);
}

void ReportsPage::saveHtml()
{
    saveAs(tr("Save the document as HTML"), QStringLiteral("html"), tr("Web pages (*.html)"), &writeHtml);
}

void ReportsPage::saveAs(const QString& title, const QString& ending, const QString& filter,
                         void (*write)(const core::Report&, const QString&))
{
    m_editor->save();
    attempt(m_prompts, this, [&] {
        refresh();
        const core::Report report = m_report; // as seen when the person asked
        QString name = fileNameOf(report.title);
        if (const core::IssuedReport* issued = m_versions->current()) {
            name.remove(QStringLiteral(" (%1)").arg(core::revisionWords(issued->revision)));
            name += core::revisionFileEnding(issued->revision);
        }
        const QString path = askPath(m_prompts, this, title, name, ending, filter);
        if (path.isEmpty()) return;
        {
            const WaitPointer wait;
            write(report, path);
        }
        Q_EMIT said(tr("Saved: %1").arg(path));
    });
}

} // namespace ui
