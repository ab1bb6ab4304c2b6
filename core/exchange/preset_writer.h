// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

class QJsonArray;

namespace core {

class Database;
class Error;
class Record;
struct Dictionary;

/// Fills the fields that have the name of a JSON key; numbers of Number and Share fields are plain decimals.
void fill(Record& record, const QJsonObject& json);

/// What is thrown where a plan of this code is in the file already.
Error planExists(const QString& code);

/// Writes what a preset holds into the file: units, organisations, the office, the plans with all that hangs on them.
class PresetWriter {
public:
    explicit PresetWriter(Database& database) : m_database(database) { }

    /// The preset as the office's own: its first plan is the office's own, its issuer becomes the office of a file that
    /// has none. Returns the plan's id. Throws Error if the file has the plan as an own one already.
    qint64 writeOwn(const QJsonObject& preset);
    /// The preset as higher plans only. Plans that are in the file already stay as they are. Returns the first plan's
    /// id.
    qint64 writeHigher(const QJsonObject& preset);

private:
    void addUnits(const QJsonArray& units);
    void addOrganisations(const QJsonArray& organisations);
    void addOffice(const QJsonObject& json);
    qint64 addPlan(const QJsonObject& json, bool own);
    qint64 write(const QJsonObject& preset, bool own);
    void addTasks(qint64 plan, const QJsonArray& tasks);
    /// Rows of a child table of the plan, counted up in `position`; `defaults` are fields that the JSON may leave out.
    void addRows(const Dictionary& dictionary, qint64 plan, const QJsonArray& rows, const QJsonObject& defaults = {});
    void takeOffice(Record& plan) const;
    void findParents(const QJsonArray& plans);
    QString freeCode(const QString& code) const;

    Database& m_database;
    QHash<QString, qint64> m_units; ///< By code, of this preset.
    QHash<QString, qint64> m_organisations; ///< By name, of this preset.
};

} // namespace core
