// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"
#include "core/report/chart.h"

namespace core {

// The words of official papers: Vietnamese whatever the language of the window is (window.md 5).

QString verdictWord(Verdict verdict); ///< "vượt", "chưa đạt, chưa chắc chắn"
Tone toneOf(Verdict verdict);
/// Why a saving cannot be computed, with the years: "thiếu sản lượng năm 2017".
QString exclusionWords(Exclusion exclusion, int baseYear, int reportYear);
QString savingClassWords(SavingClass savingClass, const Band& band); ///< "trong khoảng 8–13%"
QString bandWords(const Band& band); ///< "8–13%", "từ 8%"
QString indicatorWords(const QString& indicator); ///< "Cơ sở nhận thức"
/// The indicator with the kinds of activities that the target is about: "Lớp tập huấn tại doanh nghiệp".
QString targetNameWords(const TargetFigure& figure);
QString awarenessWords(const QString& code); ///< "Nhận thức được lợi ích"; "Chưa khảo sát" for none
QString adoptionWords(const QString& code);
QString sizeWords(const QString& size, bool byLabour); ///< "nhỏ (ước theo lao động)"; "chưa rõ" for none
QString legalFormWords(const QString& code);
QString activityKindWords(const QString& kind); ///< "Lớp tập huấn nâng cao nhận thức"
QString fundingWords(const QString& funding); ///< "Kinh phí khuyến công"
/// Where a result comes from: the paper it was typed in from, "sổ hoạt động", "sổ cán bộ"; empty for none.
QString resultSourceWords(const TargetFigure& figure);
/// How a target of several years stands to its path: "lộ trình năm 2018: 70%, đúng lộ trình"; empty if it has none.
QString pathWords(const TargetFigure& figure);
/// What is counted: "lớp", "cơ sở"; empty if it has no word of its own.
QString countedWords(const QString& indicator);
/// How the plan's sentence is read: "tăng thêm 20 điểm phần trăm so với năm 2017".
QString readingWords(const TargetFigure& figure, int baseYear);

QString countWords(qint64 count); ///< "05" below ten, as in the texts of offices; "0"; "1.234"
/// "05 cơ sở"; "không có cơ sở nào" for 0: what follows "có" or stands alone, and negates by itself.
QString countOrNone(qint64 count, const QString& what);
QString millionWords(qint64 dong); ///< In triệu đồng with the decimals it needs: "12,5"
QString quantityWords(qint64 millionths, const QString& unit); ///< "500 tờ"; "05 tin"
QString dateWords(const QDate& date); ///< "31/12/2018"
QString longDate(const QDate& date); ///< "ngày 28 tháng 3 năm 2018"; day < 10 and month 1, 2 with a zero
/// A target's required and actual value as printed: in per cent with so many decimals that they do not contradict the
/// verdict, or as counts, dates, figures.
struct TargetWords {
    QString base; ///< "10/18 (55,56%)"; "–" if none
    QString required; ///< "75,56%"
    QString actual; ///< "78,95%"
    QString actualCount; ///< "15/19"; empty if nothing is counted
    QString shortfall; ///< "thiếu 0,06 điểm, thiếu 01 cơ sở"; empty if none
};
TargetWords targetWords(const TargetFigure& figure);
/// A saving with so many decimals that it does not contradict its class: beside 0 and both ends of the band.
QString savingPercent(const Ratio& saving, const Band& band);
/// What stands for no value in tables and lists.
extern const QString dash;
QString orDash(const QString& text); ///< "–" for an empty text
QString millionOrDash(qint64 dong); ///< "–" for 0
QString percentOrDash(const std::optional<Ratio>& share, int places = 2); ///< "–" for none
/// A quotient with at most `places` decimals, without trailing zeros: "0,644".
QString shortNumber(const Ratio& value, int places = 4);

} // namespace core
