// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace core {

/// One paragraph of a document. `key` is stable over years, so that an edited sentence finds its place again.
struct Paragraph {
    enum class Style {
        Part, ///< "I. TÌNH HÌNH CHUNG": bold, kept with what follows.
        Heading, ///< "1. Mục đích": bold, kept with what follows.
        Body, ///< Justified, first line indented.
        Basis, ///< "Căn cứ …;" italic.
        TableTitle, ///< Centred bold above a table or a chart, kept with it.
        Unit, ///< "Đơn vị tính: %" right, italic, kept with the table.
        Note, ///< Small, under a table or chart.
    };
    QString key; ///< "III.rates"; empty for what cannot be edited.
    Style style = Style::Body;
    QString text;
    bool generated = true; ///< Made from data; false once a person has edited it.
    QString generatedText = {}; ///< What the data say now; differs from text only for an edited paragraph.
    QString editedFrom = {}; ///< What the data said when a person edited it; empty for a generated one.
    bool fromOffice = false; ///< The generated text is the office's own, the same every year.
};

enum class Align { Left, Centre, Right };

struct TableColumn {
    QString heading;
    double width = 1; ///< Relative to the other columns.
    Align align = Align::Left;
};

/// A table with a head that repeats on every page and rows that are never split.
struct ReportTable {
    std::vector<TableColumn> columns;
    std::vector<QStringList>
        rows; ///< Cells as people read them. A row of one cell spans the whole width (a group heading).
    std::vector<int> boldRows; ///< Totals.
};

/// A picture (PNG, JPEG and the like) as it is kept, at most as wide as the text.
struct Picture {
    QByteArray bytes;
    QString caption; ///< Under it; may be empty.
};

using Block = std::variant<Paragraph, ReportTable, Chart, Picture>;

/// The head of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I).
struct DocumentHead {
    QString superior; ///< "UBND HUYỆN MÊ LINH" above a phòng; empty for a people's committee.
    QStringList issuer; ///< One or two lines, upper case: {"ỦY BAN NHÂN DÂN", "HUYỆN MÊ LINH"}.
    QString number; ///< "Số: 12/BC-UBND"; a blank number is written "Số:      /BC-UBND".
    QString placeAndDate; ///< "Mê Linh, ngày 10 tháng 12 năm 2018"
    QString kind; ///< "BÁO CÁO", "KẾ HOẠCH"
    QStringList subject; ///< Trích yếu, a line each.
    QString addressee; ///< "Kính gửi: …"; empty if none.
    QString practiceMark; ///< "DỮ LIỆU THỰC HÀNH" above everything; empty for real data.
};

/// The end of an official document, kept together on one page with the recipients beside it.
struct Signature {
    QStringList authority; ///< {"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"}
    QString name; ///< May be empty: space is left for it.
    QStringList recipients; ///< "- Sở Công Thương Hà Nội (để báo cáo);" … "- Lưu: VT, KT."
};

/// A part with its own head and its own page numbers: "Phụ lục I".
struct Annex {
    QString number; ///< "Phụ lục I"
    QString form; ///< "Biểu 01"
    QString title; ///< Upper case.
    QString attachedTo = {}; ///< "(Kèm theo Báo cáo số 12/BC-UBND ngày 10 tháng 12 năm 2018 của UBND huyện Mê Linh)"
    bool landscape = false;
    std::vector<Block> blocks = {};
};

/// Margins and sizes inside the ranges of the decree; a profile of the office, not a constant.
struct PaperFormat {
    double topMm = 20, bottomMm = 20, leftMm = 30, rightMm = 15;
    double bodyPt = 14, tablePt = 11, lineSpacing = 1.15, indentMm = 12.7, paragraphGapPt = 6;
};

/// Annexes that a document has only where a person wants them.
struct AnnexChoice {
    bool planTables = false; ///< Of a plan: its targets; its tasks with deadlines and money.
    bool definitions = false; ///< How the indicators are computed.
    bool working = false; ///< Of a report: its main figures with the numbers put in, to compute them again.
    bool explained = false; ///< Of a report: unlikely figures with the reasons given for them, if there are any.
};

/// A document as content, without pages. Preview, printer, PDF, HTML (and later DOCX) all draw this one value.
/// Paper speaks Vietnamese whatever the language of the window is.
struct Report {
    QString title; ///< Of the file: PDF title, HTML title.
    DocumentHead head;
    std::vector<Block> blocks;
    Signature signature;
    std::vector<Paragraph>
        ends; ///< Lines of head and signature that a person may change ("head.number"), as they stand in them.
    std::vector<Annex> annexes;
    PaperFormat paper;
    QString attachedTo = {}; ///< What an annex behind the issued document says; empty in a draft.
};

/// Every text of the report in reading order, a line each, charts by their title, subtitle, numbers table and note.
/// What a test compares with the text of a PDF or HTML file.
QStringList plainLines(const Report& report);
/// The lines of a paragraph that a person has typed in several: each is set like a paragraph of its own.
QStringList linesOf(const Paragraph& paragraph);
/// Every chart of the report in reading order.
std::vector<const Chart*> chartsOf(const Report& report);
/// The paragraphs that a person has changed and whose data say something else since, in reading order: what is to be
/// confirmed before the document is issued.
std::vector<const Paragraph*> unconfirmed(const Report& report);
/// "I" to "X"; the nearer of the two outside.
QString roman(int number);

} // namespace core
