// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/head_layout.h"

#include "ui/print/composition.h"
#include "ui/print/decree.h"

#include <algorithm>

namespace ui {

namespace {

using namespace decree;

/// Writes centred lines downwards in one column of a drawing.
class Column {
public:
    Column(Composition& composition, Drawing& drawing, double left, double width)
        : m_composition(composition), m_drawing(drawing), m_left(left), m_width(width)
    {
    }

    void write(const QString& text, const Face& face)
    {
        const double height = m_composition.measure.lineHeight(face) * headSpacing;
        const Setting setting{.face = face, .place = Place::Centre};
        for (const Line& line : breakLines(m_composition.measure, face, text, m_width)) {
            if (!line.text.isEmpty())
                m_drawing.texts.push_back(
                    placeLine(m_composition.measure, line, setting, m_left, m_width, m_y, height));
            m_y += height;
            m_widest = std::max(m_widest, line.width);
        }
    }

    void rule(double length)
    {
        const double middle = m_left + m_width / 2;
        m_drawing.rules.push_back(
            {{middle - length / 2, m_y + ruleRoom / 2, middle + length / 2, m_y + ruleRoom / 2}, ruleThickness});
        m_y += ruleRoom;
    }

    void skipTo(double y) { m_y = y; }
    double y() const { return m_y; }
    double widest() const { return m_widest; }
    void forgetWidest() { m_widest = 0; }

private:
    Composition& m_composition;
    Drawing& m_drawing;
    const double m_left, m_width;
    double m_y = 0;
    double m_widest = 0;
};

void addMark(Composition& composition, const QString& mark)
{
    const double width = std::min(composition.measure.width(markFace, mark) + 20, composition.width);
    const double left = (composition.width - width) / 2;
    Slice slice;
    Column column(composition, slice.drawing, left + 4, width - 8);
    column.skipTo(2);
    column.write(mark, markFace);
    slice.height = column.y() + 2;
    const double right = left + width;
    for (const QLineF& line : {QLineF(left, 0, right, 0), QLineF(left, slice.height, right, slice.height),
                               QLineF(left, 0, left, slice.height), QLineF(right, 0, right, slice.height)})
        slice.drawing.rules.push_back({line, ruleThickness});
    slice.gapAfter = markGap;
    slice.keepWithNext = true;
    composition.slices.push_back(std::move(slice));
}

void addTwoColumns(Composition& composition, const core::DocumentHead& head)
{
    TypeMeasure& measure = composition.measure;
    const auto [countryFace, mottoFace, left, right]
        = headColumns(measure, composition.width, composition.paper.bodyPt);

    Slice slice;
    Column issuer(composition, slice.drawing, 0, left - columnGap);
    if (!head.superior.isEmpty()) issuer.write(head.superior, {issuerPt});
    issuer.forgetWidest();
    for (const QString& line : head.issuer) issuer.write(line, {issuerPt, true});
    if (!head.issuer.isEmpty()) issuer.rule(issuer.widest() * ruleShare);

    Column nation(composition, slice.drawing, left, right);
    nation.write(country, countryFace);
    nation.write(motto, mottoFace);
    nation.rule(measure.width(mottoFace, motto));

    const double numberTop = std::max(issuer.y(), nation.y()) + numberGap;
    issuer.skipTo(numberTop);
    nation.skipTo(numberTop);
    const std::size_t first = slice.drawing.texts.size();
    if (!head.number.isEmpty()) issuer.write(head.number, {issuerPt});
    const std::size_t second = slice.drawing.texts.size();
    if (!head.placeAndDate.isEmpty()) nation.write(head.placeAndDate, {mottoFace.size, false, true});
    if (first < second && second < slice.drawing.texts.size()) // one baseline, though the sizes differ
        slice.drawing.texts[first].baseline.setY(slice.drawing.texts[second].baseline.y());
    if (head.kind.isEmpty()) // an official letter names its subject under the number
        for (const QString& line : head.subject) issuer.write(line, {issuerPt});
    slice.height = std::max(issuer.y(), nation.y());
    slice.gapAfter = headGap;
    composition.slices.push_back(std::move(slice));
}

void addKind(Composition& composition, const core::DocumentHead& head)
{
    if (head.kind.isEmpty()) return;
    Slice slice;
    Column column(composition, slice.drawing, 0, composition.width);
    column.write(head.kind, {kindPt, true});
    column.forgetWidest();
    for (const QString& line : head.subject) column.write(line, {kindPt, true});
    if (!head.subject.isEmpty()) column.rule(std::min(column.widest(), composition.width) * ruleShare);
    slice.height = column.y();
    slice.gapAfter = kindGap;
    slice.keepWithNext = true;
    composition.slices.push_back(std::move(slice));
}

} // namespace

HeadColumns headColumns(TypeMeasure& measure, double width, double bodyPt)
{
    const double right = width * (1 - leftShare);
    const bool large = bodyPt >= 14 && measure.width({13, true}, country) <= right;
    HeadColumns columns{{large ? 13.0 : 12.0, true}, {large ? 14.0 : 13.0, true}};
    columns.right = std::max(right, measure.width(columns.country, country) + 1);
    columns.left = width - columns.right;
    return columns;
}

bool isOfficial(const core::DocumentHead& head)
{
    return !(head.issuer.isEmpty() && head.number.isEmpty() && head.placeAndDate.isEmpty());
}

bool formStandsBeside(TypeMeasure& measure, const core::Annex& annex, double width)
{
    const double side = std::min(measure.width({issuerPt, true}, annex.form), width);
    return measure.width({kindPt, true}, annex.number) / 2 + side + columnGap < width / 2;
}

double attachedPt(TypeMeasure& measure, const QString& line, double width)
{
    return measure.width({14, false, true}, line) <= width ? 14 : 13;
}

void addDocumentHead(Composition& composition, const core::DocumentHead& head)
{
    if (!head.practiceMark.isEmpty()) addMark(composition, head.practiceMark);
    if (isOfficial(head)) addTwoColumns(composition, head);
    addKind(composition, head);
    if (!head.addressee.isEmpty())
        addText(composition, head.addressee,
                {.face = {composition.paper.bodyPt},
                 .place = Place::Centre,
                 .spacing = addresseeSpacing,
                 .gapAfter = addresseeGap,
                 .keepWithNext = true});
}

void addAnnexHead(Composition& composition, const core::Annex& annex)
{
    Slice slice;
    const Face formFace{issuerPt, true};
    const double formWidth = composition.measure.width(formFace, annex.form);
    Column column(composition, slice.drawing, 0, composition.width);
    if (!annex.form.isEmpty()) {
        const double side = std::min(formWidth, composition.width);
        Column form(composition, slice.drawing, composition.width - side, side);
        form.write(annex.form, formFace);
        if (!formStandsBeside(composition.measure, annex, composition.width)) column.skipTo(form.y());
    }
    if (!annex.number.isEmpty()) column.write(annex.number, {kindPt, true});
    if (column.y() <= 0 && !annex.form.isEmpty()) column.skipTo(issuerPt * 1.5);
    if (!annex.title.isEmpty()) column.write(annex.title, {kindPt, true});
    if (!annex.attachedTo.isEmpty())
        column.write(annex.attachedTo,
                     {attachedPt(composition.measure, annex.attachedTo, composition.width), false, true});
    if (column.y() <= 0) return;
    slice.height = column.y();
    slice.gapAfter = annexHeadGap;
    slice.keepWithNext = true;
    composition.slices.push_back(std::move(slice));
}

} // namespace ui
