// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/preset.h"
#include "core/record/organisation.h"
#include "core/record/plan.h"
#include "core/record/task.h"

inline QString s(const char* text) { return QString::fromUtf8(text); }

/// A new file with presets in it.
struct PresetFile {
    explicit PresetFile(const QStringList& ids)
    {
        core::Transaction transaction(database, s("preset"));
        for (const QString& id : ids) core::addPreset(database, id);
        transaction.commit();
    }
    std::vector<core::Record> all(const core::Dictionary& dictionary)
    {
        return core::Table(database, dictionary).all();
    }
    core::Record plan(const QString& code)
    {
        return *core::Table(database, core::planDictionary()).first("code", code);
    }
    std::vector<core::Record> rows(const core::Dictionary& dictionary, const QString& code)
    {
        return core::Table(database, dictionary).where("plan_id", plan(code).id, "position, id");
    }
    QString organisation(const core::Value& id)
    {
        const auto record = core::integerOf(id)
            ? core::Table(database, core::organisationDictionary()).record(*core::integerOf(id))
            : std::optional<core::Record>();
        return record ? record->text("name") : QString();
    }
    QStringList supports(const core::Record& task)
    {
        QStringList names;
        for (const core::Record& row : core::Table(database, core::taskSupportDictionary()).where("task_id", task.id))
            names << organisation(row["organisation_id"]);
        return names;
    }
    core::Database database{s(":memory:"), core::Database::Mode::Create};
};

inline QString plain(const core::Value& value)
{
    const auto raw = core::integerOf(value);
    return raw ? core::Decimal::fromRaw(*raw).toPlain() : QString();
}
