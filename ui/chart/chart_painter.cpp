// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_painter.h"

#include "ui/chart/chart_scene.h"

#include "core/error.h"
#include "core/report/printable.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Words of the chart files.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ChartPainter)
};

constexpr double tallest = 1.4; // of the width: still on one official page (A4, Nghị định 30/2020/NĐ-CP)
constexpr double widthPerEm = 60; // an exported chart is 60 letters' heights wide, whatever its size

double exportedTextSize(const QSize& size) { return size.width() / widthPerEm; }

/// What Qt's SVG lacks: the width of each text, kept by a viewer that has to take another font; and the name of the
/// font that every system knows or has a like of (fontconfig takes Liberation Serif or Tinos). Without Qt's empty
/// groups a third of the size.
QByteArray tidied(const QByteArray& written, const QString& family)
{
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    static const QRegularExpression text(
        QStringLiteral("<text ([^>]*font-size=\"([0-9]+)\" font-weight=\"([0-9]+)\"[^>]*)>([^<]*)</text>"));
    const QString svg = QString::fromUtf8(written).remove(emptyGroup);
    QString tidy;
    qsizetype from = 0;
    for (auto match = text.globalMatch(svg); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        QFont font(family);
        font.setPixelSize(one.captured(2).toInt());
        font.setWeight(static_cast<QFont::Weight>(one.captured(3).toInt()));
        font.setHintingPreference(QFont::PreferNoHinting);
        const double width
            = QFontMetricsF(font).horizontalAdvance(QTextDocumentFragment::fromHtml(one.captured(4)).toPlainText());
        tidy += svg.mid(from, one.capturedStart() - from);
        tidy += QStringLiteral("<text textLength=\"%1\" lengthAdjust=\"spacingAndGlyphs\" %2>%3</text>")
                    .arg(width, 0, 'f', 1)
                    .arg(one.captured(1), one.captured(4));
        from = one.capturedEnd();
    }
    tidy += svg.mid(from);
    const QString known = QStringLiteral("Times New Roman");
    if (family == QLatin1String("Tinos"))
        tidy.replace(QStringLiteral("font-family=\"Tinos\""), QStringLiteral("font-family=\"%1\"").arg(known));
    return tidy.toUtf8();
}

QByteArray png(const core::Chart& chart, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(chart, size, 2).save(&buffer, "PNG");
    return bytes;
}

} // namespace

void paintChart(QPainter& painter, const QRectF& area, const core::Chart& chart, const QString& fontFamily,
                double pointSize)
{
    ChartScene(core::printable(chart), area.size(), fontFamily, pointSize).paint(painter, area);
}

QSizeF preferredChartSize(const core::Chart& chart, double width, double pointSize)
{
    const double height = ChartScene::preferredHeight(core::printable(chart), width, chartFontFamily(), pointSize);
    return {width, std::ceil(std::min(height, tallest * width))};
}

QString chartFontFamily()
{
    for (const QString& family : {QStringLiteral("Times New Roman"), QStringLiteral("Tinos")})
        if (QFontDatabase::hasFamily(family)) return family;
    return QGuiApplication::font().family();
}

QByteArray chartSvg(const core::Chart& chart, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(core::printable(chart.title));
    generator.setDescription(core::printable(chart.subtitle));
    QPainter painter(&generator);
    paintChart(painter, QRectF(QPointF(0, 0), size), chart, chartFontFamily(), exportedTextSize(size));
    painter.end();
    return tidied(bytes, chartFontFamily());
}

QImage chartImage(const core::Chart& chart, const QSize& size, double scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(96 * scale / 0.0254));
    image.setDotsPerMeterY(qRound(96 * scale / 0.0254));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintChart(painter, QRectF(QPointF(0, 0), size), chart, chartFontFamily(), exportedTextSize(size));
    return image;
}

void writeChart(const core::Chart& chart, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("svg") && ending != QLatin1String("png"))
        throw core::Error(
            QStringLiteral("chart file of unknown kind: ") + path,
            Words::tr("A chart can be saved as .svg or .png, not as “%1”.").arg(QFileInfo(path).fileName()));
    const QSize size = preferredChartSize(chart, 900, exportedTextSize({900, 0})).toSize();
    const QByteArray bytes = ending == QLatin1String("svg") ? chartSvg(chart, size) : png(chart, size);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return;
    throw core::Error(QStringLiteral("cannot write %1: %2").arg(path, file.errorString()),
                      Words::tr("The chart could not be saved as “%1”: %2. Nothing was changed; choose another folder.")
                          .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace ui
