-- What a plan promises besides its targets, what the office does about it, and the documents it has issued.

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'department',
    unit_id INTEGER REFERENCES administrative_unit(id),
    facility_id INTEGER REFERENCES facility(id) ON DELETE SET NULL,
    zone_id INTEGER REFERENCES zone(id) ON DELETE SET NULL,
    valid_from TEXT,
    valid_to TEXT,
    successor TEXT,
    note TEXT,
    name_sort TEXT
) STRICT;
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    name TEXT NOT NULL,
    identity TEXT,
    sex TEXT,
    phone TEXT,
    email TEXT,
    note TEXT,
    name_sort TEXT
) STRICT;
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    duty TEXT NOT NULL DEFAULT 'guiding',
    organisation_id INTEGER REFERENCES organisation(id) ON DELETE SET NULL,
    facility_id INTEGER REFERENCES facility(id) ON DELETE CASCADE,
    zone_id INTEGER REFERENCES zone(id) ON DELETE CASCADE,
    unit_id INTEGER REFERENCES administrative_unit(id),
    position TEXT,
    from_date TEXT NOT NULL,
    to_date TEXT,
    qualified INTEGER NOT NULL DEFAULT 1,
    certificate TEXT,
    certificate_date TEXT,
    document TEXT,
    note TEXT
) STRICT;
CREATE INDEX staff_by_person ON staff(person_id);
CREATE INDEX staff_by_facility ON staff(facility_id);
CREATE INDEX staff_by_zone ON staff(zone_id);
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number TEXT,
    group_words TEXT,
    words TEXT NOT NULL,
    kind TEXT,
    quantity INTEGER,
    unit TEXT,
    frequency TEXT,
    audience TEXT,
    lead_id INTEGER REFERENCES organisation(id) ON DELETE SET NULL,
    deadline TEXT,
    state TEXT NOT NULL DEFAULT 'open',
    done_date TEXT,
    done_quantity INTEGER,
    evidence TEXT,
    quote TEXT,
    source TEXT,
    note TEXT
) STRICT;
CREATE INDEX task_by_plan ON task(plan_id, position);
CREATE TABLE task_support (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    task_id INTEGER NOT NULL REFERENCES task(id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX task_support_by_task ON task_support(task_id);
CREATE INDEX task_support_by_organisation ON task_support(organisation_id);
CREATE TABLE responsibility (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisation(id),
    role TEXT NOT NULL DEFAULT 'cooperate',
    words TEXT NOT NULL,
    deadline TEXT,
    state TEXT NOT NULL DEFAULT 'open',
    done_date TEXT,
    source TEXT
) STRICT;
CREATE INDEX responsibility_by_plan ON responsibility(plan_id, position);
CREATE TABLE plan_text (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    source TEXT
) STRICT;
CREATE INDEX plan_text_by_plan ON plan_text(plan_id, section, position);
CREATE TABLE target_step (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    target_id INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    value INTEGER NOT NULL,
    source TEXT,
    UNIQUE (target_id, year)
) STRICT;
CREATE TABLE plan_funding (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    funding TEXT NOT NULL,
    words TEXT NOT NULL,
    purpose TEXT,
    source TEXT
) STRICT;
CREATE INDEX plan_funding_by_plan ON plan_funding(plan_id, position);
CREATE TABLE money (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    plan_id INTEGER REFERENCES plan(id) ON DELETE CASCADE,
    task_id INTEGER REFERENCES task(id) ON DELETE SET NULL,
    activity_id INTEGER REFERENCES activity(id) ON DELETE SET NULL,
    funding TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'planned',
    date TEXT NOT NULL,
    amount INTEGER NOT NULL,
    document TEXT,
    note TEXT
) STRICT;
CREATE INDEX money_by_plan ON money(plan_id);
CREATE INDEX money_by_task ON money(task_id);
CREATE INDEX money_by_activity ON money(activity_id);
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    plan_id INTEGER REFERENCES plan(id) ON DELETE SET NULL,
    task_id INTEGER REFERENCES task(id) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'planned',
    planned_date TEXT,
    date TEXT,
    place TEXT,
    zone_id INTEGER REFERENCES zone(id) ON DELETE SET NULL,
    organisation_id INTEGER REFERENCES organisation(id) ON DELETE SET NULL,
    quantity INTEGER,
    unit TEXT,
    planned_participants INTEGER,
    officials INTEGER,
    enterprise_staff INTEGER,
    community INTEGER,
    women INTEGER,
    result_before TEXT,
    result_after TEXT,
    result TEXT,
    evidence TEXT,
    note TEXT,
    name_sort TEXT
) STRICT;
CREATE INDEX activity_by_plan ON activity(plan_id);
CREATE INDEX activity_by_task ON activity(task_id);
CREATE INDEX activity_by_date ON activity(date);
CREATE TABLE activity_facility (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    activity_id INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    result TEXT,
    UNIQUE (activity_id, facility_id)
) STRICT;
CREATE INDEX activity_facility_by_facility ON activity_facility(facility_id);
CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    activity_id INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    identity TEXT,
    sex TEXT,
    side TEXT,
    workplace TEXT,
    facility_id INTEGER REFERENCES facility(id) ON DELETE SET NULL,
    position TEXT,
    phone TEXT,
    certificate TEXT,
    note TEXT
) STRICT;
CREATE INDEX participant_by_activity ON participant(activity_id);
CREATE INDEX participant_by_facility ON participant(facility_id);
CREATE TABLE solution (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    solution_group TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'adopted',
    date TEXT,
    stop_date TEXT,
    cost INTEGER,
    support INTEGER,
    funding TEXT,
    benefit INTEGER,
    resource_id INTEGER REFERENCES resource(id),
    saved_quantity INTEGER,
    before_words TEXT,
    after_words TEXT,
    activity_id INTEGER REFERENCES activity(id) ON DELETE SET NULL,
    evidence TEXT,
    note TEXT
) STRICT;
CREATE INDEX solution_by_facility ON solution(facility_id);
CREATE TABLE adjustment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    resource_id INTEGER NOT NULL REFERENCES resource(id),
    amount INTEGER NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;
CREATE INDEX adjustment_by_facility ON adjustment(facility_id, year);
CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    number TEXT,
    issuer TEXT,
    issued TEXT,
    valid_to TEXT,
    note TEXT
) STRICT;
CREATE INDEX certificate_by_facility ON certificate(facility_id);
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    position TEXT,
    phone TEXT,
    email TEXT,
    note TEXT
) STRICT;
CREATE INDEX contact_by_facility ON contact(facility_id);
CREATE TABLE library_item (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    number TEXT,
    date TEXT,
    issuer TEXT,
    sectors TEXT,
    summary TEXT,
    content TEXT,
    cost INTEGER,
    saving_words TEXT,
    valid_from TEXT,
    valid_to TEXT,
    public INTEGER NOT NULL DEFAULT 0,
    source TEXT,
    note TEXT,
    name_sort TEXT
) STRICT;
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    table_name TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    hash TEXT NOT NULL,
    added_on TEXT NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX attachment_by_record ON attachment(table_name, record_id);
CREATE TABLE norm (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    document TEXT NOT NULL,
    sector TEXT NOT NULL,
    product TEXT NOT NULL,
    capacity TEXT,
    value INTEGER NOT NULL,
    unit TEXT NOT NULL,
    year_from INTEGER,
    year_to INTEGER,
    status TEXT,
    source TEXT
) STRICT;
CREATE TABLE emission_factor (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    year INTEGER NOT NULL,
    value INTEGER NOT NULL,
    document TEXT NOT NULL,
    source TEXT,
    UNIQUE (year, document)
) STRICT;
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    name TEXT NOT NULL,
    type TEXT NOT NULL DEFAULT 'text',
    position INTEGER NOT NULL,
    UNIQUE (name)
) STRICT;
CREATE TABLE custom_value (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    custom_field_id INTEGER NOT NULL REFERENCES custom_field(id) ON DELETE CASCADE,
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    UNIQUE (custom_field_id, facility_id)
) STRICT;
CREATE INDEX custom_value_by_facility ON custom_value(facility_id);
CREATE TABLE issued_report (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    report TEXT NOT NULL,
    year INTEGER NOT NULL,
    plan_id INTEGER REFERENCES plan(id),
    revision INTEGER NOT NULL,
    number TEXT,
    date TEXT,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    reason TEXT,
    factor_set TEXT,
    boundary_date TEXT,
    data_hash TEXT NOT NULL,
    figures TEXT NOT NULL,
    content TEXT NOT NULL,
    changes TEXT,
    UNIQUE (report, year, plan_id, revision)
) STRICT;
CREATE TABLE year_lock (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    year INTEGER NOT NULL,
    locked INTEGER NOT NULL,
    reason TEXT,
    UNIQUE (year)
) STRICT;
CREATE TABLE office_text (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    report TEXT NOT NULL,
    key TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT 'replace',
    words TEXT NOT NULL,
    UNIQUE (report, key, place)
) STRICT;
-- The bytes of attachments, once each. Not in the history: they are never changed, and stay for an undo.
CREATE TABLE attachment_content (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    bytes BLOB NOT NULL
) STRICT;
-- Files go with the record they belong to; the history brings both back.
CREATE TRIGGER facility_takes_attachments AFTER DELETE ON facility BEGIN
    DELETE FROM attachment WHERE table_name = 'facility' AND record_id = OLD.id;
END;
CREATE TRIGGER activity_takes_attachments AFTER DELETE ON activity BEGIN
    DELETE FROM attachment WHERE table_name = 'activity' AND record_id = OLD.id;
END;
CREATE TRIGGER document_takes_attachments AFTER DELETE ON document BEGIN
    DELETE FROM attachment WHERE table_name = 'document' AND record_id = OLD.id;
END;
CREATE TRIGGER library_item_takes_attachments AFTER DELETE ON library_item BEGIN
    DELETE FROM attachment WHERE table_name = 'library_item' AND record_id = OLD.id;
END;
-- Issued is issued.
CREATE TRIGGER issued_report_no_update BEFORE UPDATE ON issued_report BEGIN
    SELECT RAISE(ABORT, 'issued');
END;
CREATE TRIGGER issued_report_no_delete BEFORE DELETE ON issued_report BEGIN
    SELECT RAISE(ABORT, 'issued');
END;
-- Nothing of a locked year changes, neither by hand nor by an import nor by an undo.
CREATE TRIGGER facility_year_locked_insert BEFORE INSERT ON facility_year
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = NEW.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_year_locked_update BEFORE UPDATE ON facility_year
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year IN (OLD.year, NEW.year) AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_year_locked_delete BEFORE DELETE ON facility_year
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = OLD.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER survey_locked_insert BEFORE INSERT ON survey
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = NEW.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER survey_locked_update BEFORE UPDATE ON survey
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year IN (OLD.year, NEW.year) AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER survey_locked_delete BEFORE DELETE ON survey
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = OLD.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER output_locked_insert BEFORE INSERT ON output
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = NEW.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER output_locked_update BEFORE UPDATE ON output
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year IN (OLD.year, NEW.year) AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER output_locked_delete BEFORE DELETE ON output
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = OLD.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER consumption_locked_insert BEFORE INSERT ON consumption
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = NEW.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER consumption_locked_update BEFORE UPDATE ON consumption
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year IN (OLD.year, NEW.year) AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER consumption_locked_delete BEFORE DELETE ON consumption
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = OLD.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER adjustment_locked_insert BEFORE INSERT ON adjustment
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = NEW.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER adjustment_locked_update BEFORE UPDATE ON adjustment
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year IN (OLD.year, NEW.year) AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER adjustment_locked_delete BEFORE DELETE ON adjustment
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = OLD.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
-- Nor who was there in it. The simple rule for dates: one that lies in or before a locked year stays as it is. Inserts
-- are looked at after them: an undo restores rows by inserting over them, and is then judged as the update it becomes.
CREATE TRIGGER facility_locked_insert AFTER INSERT ON facility
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND NEW.start_date <= year || '-12-31'
    AND (NEW.stop_date IS NULL OR NEW.stop_date > year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_locked_update BEFORE UPDATE ON facility
WHEN (OLD.start_date IS NOT NEW.start_date AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND min(coalesce(OLD.start_date, '9999'), coalesce(NEW.start_date, '9999')) <= year || '-12-31'))
  OR (OLD.stop_date IS NOT NEW.stop_date AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND min(coalesce(OLD.stop_date, '9999'), coalesce(NEW.stop_date, '9999')) <= year || '-12-31'))
  OR ((OLD.base_year IS NOT NEW.base_year OR OLD.fixed_load IS NOT NEW.fixed_load) AND EXISTS (
    SELECT 1 FROM year_lock WHERE locked = 1 AND OLD.start_date <= year || '-12-31'
    AND (OLD.stop_date IS NULL OR OLD.stop_date > year || '-01-01'))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_locked_delete BEFORE DELETE ON facility
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND OLD.start_date <= year || '-12-31'
    AND (OLD.stop_date IS NULL OR OLD.stop_date > year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_suspension_locked_insert AFTER INSERT ON facility_suspension
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND NEW.start_date <= year || '-12-31'
    AND (NEW.resume_date IS NULL OR NEW.resume_date > year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_suspension_locked_update BEFORE UPDATE ON facility_suspension
WHEN (OLD.start_date IS NOT NEW.start_date AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND min(coalesce(OLD.start_date, '9999'), coalesce(NEW.start_date, '9999')) <= year || '-12-31'))
  OR (OLD.resume_date IS NOT NEW.resume_date AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND min(coalesce(OLD.resume_date, '9999'), coalesce(NEW.resume_date, '9999')) <= year || '-12-31'))
  OR (OLD.facility_id IS NOT NEW.facility_id AND EXISTS (
    SELECT 1 FROM year_lock WHERE locked = 1 AND OLD.start_date <= year || '-12-31'
    AND (OLD.resume_date IS NULL OR OLD.resume_date > year || '-01-01'))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_suspension_locked_delete BEFORE DELETE ON facility_suspension
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND OLD.start_date <= year || '-12-31'
    AND (OLD.resume_date IS NULL OR OLD.resume_date > year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
-- Nor the coefficient that an output of it is counted with: the earliest kept one that held beyond the year, else
-- today's. From a later day on it may be another.
CREATE TRIGGER product_locked_update BEFORE UPDATE ON product
WHEN OLD.coefficient IS NOT NEW.coefficient AND EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN output AS o
    WHERE l.locked = 1 AND o.product_id = OLD.id AND o.year = l.year
    AND NOT EXISTS (
    SELECT 1 FROM product_past AS p WHERE p.product_id = OLD.id AND p.valid_until > l.year || '-12-31')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER product_past_locked_insert AFTER INSERT ON product_past
WHEN EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN output AS o
    WHERE l.locked = 1 AND o.product_id = NEW.product_id AND o.year = l.year
    AND NEW.valid_until > l.year || '-12-31' AND NOT EXISTS (
    SELECT 1 FROM product_past AS p WHERE p.product_id = NEW.product_id AND p.id <> NEW.id
    AND p.valid_until > l.year || '-12-31' AND p.valid_until < NEW.valid_until)
    AND NEW.coefficient IS NOT coalesce(
    (SELECT p.coefficient FROM product_past AS p WHERE p.product_id = NEW.product_id
    AND p.valid_until > NEW.valid_until ORDER BY p.valid_until LIMIT 1),
    (SELECT coefficient FROM product WHERE id = NEW.product_id))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER product_past_locked_update BEFORE UPDATE ON product_past
WHEN (OLD.product_id IS NOT NEW.product_id OR OLD.valid_until IS NOT NEW.valid_until
    OR OLD.coefficient IS NOT NEW.coefficient) AND (EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN output AS o
    WHERE l.locked = 1 AND o.product_id = OLD.product_id AND o.year = l.year
    AND OLD.valid_until > l.year || '-12-31' AND NOT EXISTS (
    SELECT 1 FROM product_past AS p WHERE p.product_id = OLD.product_id AND p.id <> OLD.id
    AND p.valid_until > l.year || '-12-31' AND p.valid_until < OLD.valid_until))
  OR EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN output AS o
    WHERE l.locked = 1 AND o.product_id = NEW.product_id AND o.year = l.year
    AND NEW.valid_until > l.year || '-12-31' AND NOT EXISTS (
    SELECT 1 FROM product_past AS p WHERE p.product_id = NEW.product_id AND p.id <> NEW.id
    AND p.valid_until > l.year || '-12-31' AND p.valid_until < NEW.valid_until))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER product_past_locked_delete BEFORE DELETE ON product_past
WHEN EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN output AS o
    WHERE l.locked = 1 AND o.product_id = OLD.product_id AND o.year = l.year
    AND OLD.valid_until > l.year || '-12-31' AND NOT EXISTS (
    SELECT 1 FROM product_past AS p WHERE p.product_id = OLD.product_id AND p.id <> OLD.id
    AND p.valid_until > l.year || '-12-31' AND p.valid_until < OLD.valid_until)
    AND OLD.coefficient IS NOT coalesce(
    (SELECT p.coefficient FROM product_past AS p WHERE p.product_id = OLD.product_id
    AND p.valid_until > OLD.valid_until ORDER BY p.valid_until LIMIT 1),
    (SELECT coefficient FROM product WHERE id = OLD.product_id))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
-- Nor what was held and paid in it, and who came.
CREATE TRIGGER activity_locked_insert AFTER INSERT ON activity
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND year = CAST(substr(NEW.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER activity_locked_update BEFORE UPDATE ON activity
WHEN (OLD.plan_id IS NOT NEW.plan_id OR OLD.task_id IS NOT NEW.task_id OR OLD.kind IS NOT NEW.kind
    OR OLD.state IS NOT NEW.state OR OLD.date IS NOT NEW.date OR OLD.zone_id IS NOT NEW.zone_id
    OR OLD.quantity IS NOT NEW.quantity OR OLD.unit IS NOT NEW.unit OR OLD.officials IS NOT NEW.officials
    OR OLD.enterprise_staff IS NOT NEW.enterprise_staff OR OLD.community IS NOT NEW.community
    OR OLD.women IS NOT NEW.women)
  AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND year IN (CAST(substr(OLD.date, 1, 4) AS INTEGER), CAST(substr(NEW.date, 1, 4) AS INTEGER))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER activity_locked_delete BEFORE DELETE ON activity
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND year = CAST(substr(OLD.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER activity_facility_locked_insert AFTER INSERT ON activity_facility
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN activity AS a WHERE l.locked = 1
    AND a.id = NEW.activity_id AND l.year = CAST(substr(a.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER activity_facility_locked_update BEFORE UPDATE ON activity_facility
WHEN (OLD.activity_id IS NOT NEW.activity_id OR OLD.facility_id IS NOT NEW.facility_id)
  AND EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN activity AS a WHERE l.locked = 1
    AND a.id IN (OLD.activity_id, NEW.activity_id) AND l.year = CAST(substr(a.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER activity_facility_locked_delete BEFORE DELETE ON activity_facility
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN activity AS a WHERE l.locked = 1
    AND a.id = OLD.activity_id AND l.year = CAST(substr(a.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER participant_locked_insert AFTER INSERT ON participant
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN activity AS a WHERE l.locked = 1
    AND a.id = NEW.activity_id AND l.year = CAST(substr(a.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER participant_locked_update BEFORE UPDATE ON participant
WHEN (OLD.activity_id IS NOT NEW.activity_id OR OLD.name IS NOT NEW.name OR OLD.identity IS NOT NEW.identity
    OR OLD.sex IS NOT NEW.sex OR OLD.side IS NOT NEW.side OR OLD.workplace IS NOT NEW.workplace
    OR OLD.facility_id IS NOT NEW.facility_id)
  AND EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN activity AS a WHERE l.locked = 1
    AND a.id IN (OLD.activity_id, NEW.activity_id) AND l.year = CAST(substr(a.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER participant_locked_delete BEFORE DELETE ON participant
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN activity AS a WHERE l.locked = 1
    AND a.id = OLD.activity_id AND l.year = CAST(substr(a.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER money_locked_insert AFTER INSERT ON money
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND year = CAST(substr(NEW.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER money_locked_update BEFORE UPDATE ON money
WHEN (OLD.plan_id IS NOT NEW.plan_id OR OLD.task_id IS NOT NEW.task_id OR OLD.activity_id IS NOT NEW.activity_id
    OR OLD.funding IS NOT NEW.funding OR OLD.kind IS NOT NEW.kind OR OLD.date IS NOT NEW.date
    OR OLD.amount IS NOT NEW.amount)
  AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND year IN (CAST(substr(OLD.date, 1, 4) AS INTEGER), CAST(substr(NEW.date, 1, 4) AS INTEGER))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER money_locked_delete BEFORE DELETE ON money
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND year = CAST(substr(OLD.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER target_result_locked_insert AFTER INSERT ON target_result
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND year = CAST(substr(NEW.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER target_result_locked_update BEFORE UPDATE ON target_result
WHEN (OLD.target_id IS NOT NEW.target_id OR OLD.date IS NOT NEW.date OR OLD.count IS NOT NEW.count
    OR OLD.of_count IS NOT NEW.of_count OR OLD.value IS NOT NEW.value)
  AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND year IN (CAST(substr(OLD.date, 1, 4) AS INTEGER), CAST(substr(NEW.date, 1, 4) AS INTEGER))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER target_result_locked_delete BEFORE DELETE ON target_result
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND year = CAST(substr(OLD.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
ALTER TABLE facility_year ADD COLUMN key_energy_user INTEGER;
ALTER TABLE plan ADD COLUMN carried_from_id INTEGER REFERENCES plan(id) ON DELETE SET NULL;
ALTER TABLE target ADD COLUMN carried_from_id INTEGER REFERENCES target(id) ON DELETE SET NULL;
ALTER TABLE target ADD COLUMN evidence TEXT;
ALTER TABLE target ADD COLUMN scope_activities TEXT;
ALTER TABLE product ADD COLUMN norm_id INTEGER REFERENCES norm(id) ON DELETE SET NULL;
ALTER TABLE office ADD COLUMN top_margin INTEGER;
ALTER TABLE office ADD COLUMN bottom_margin INTEGER;
ALTER TABLE office ADD COLUMN left_margin INTEGER;
ALTER TABLE office ADD COLUMN right_margin INTEGER;
ALTER TABLE office ADD COLUMN body_size INTEGER;
ALTER TABLE office ADD COLUMN report_columns TEXT;
