-- What keying paper forms and reading foreign lists needs beside the figures themselves. "subject" names a cell of a
-- year: awareness, adoption, solutions, output, labour, consumption/<id of the resource> and so on, as
-- YearColumn::subject() says it.

-- A remark at a value and the flag "theo dõi".
CREATE TABLE cell_note (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    subject TEXT NOT NULL,
    comment TEXT,
    watched INTEGER NOT NULL DEFAULT 0,
    UNIQUE (facility_id, year, subject)
) STRICT;
CREATE INDEX cell_note_by_year ON cell_note(year);
-- The reason a person gave for something unlikely; "figures" is what was found then: other figures open it again.
CREATE TABLE accepted_finding (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER REFERENCES facility(id) ON DELETE CASCADE, -- NULL: of the whole area
    year INTEGER NOT NULL,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    figures TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX accepted_finding_once ON accepted_finding(coalesce(facility_id, 0), year, rule, subject);
CREATE INDEX accepted_finding_by_year ON accepted_finding(year);
-- The form of a facility for a year is keyed as it is on paper, although cells are blank.
CREATE TABLE completed_form (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    UNIQUE (facility_id, year)
) STRICT;
-- A pile of paper forms keyed together, in the order of the pile.
CREATE TABLE entry_batch (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    year INTEGER NOT NULL,
    name TEXT NOT NULL,
    note TEXT,
    UNIQUE (year, name)
) STRICT;
CREATE TABLE entry_batch_form (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    entry_batch_id INTEGER NOT NULL REFERENCES entry_batch(id) ON DELETE CASCADE,
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    UNIQUE (entry_batch_id, facility_id)
) STRICT;
CREATE INDEX entry_batch_form_by_facility ON entry_batch_form(facility_id);
-- The total of a column as the paper says it, to compare with what was keyed.
CREATE TABLE control_total (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    year INTEGER NOT NULL,
    entry_batch_id INTEGER REFERENCES entry_batch(id) ON DELETE CASCADE, -- NULL: all facilities of the year
    subject TEXT NOT NULL,
    paper INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX control_total_once ON control_total(year, coalesce(entry_batch_id, 0), subject);
-- The same form keyed a second time, to be compared with the first; value as it is typed, NULL for a cell said to be
-- blank. Where the two differ a person decides: "decision" is 'first' or 'second', "first" what was keyed first then.
CREATE TABLE second_entry (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    subject TEXT NOT NULL,
    value TEXT,
    first TEXT,
    decision TEXT,
    UNIQUE (facility_id, year, subject)
) STRICT;
CREATE INDEX second_entry_by_year ON second_entry(year);
-- How a foreign list with these headings was read last time.
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    headings TEXT NOT NULL UNIQUE, -- folded and sorted
    layout TEXT NOT NULL,          -- JSON
    used_on TEXT NOT NULL
) STRICT;
-- Two records that were one facility: what was taken over and what the other one held, so that it can be parted again.
CREATE TABLE facility_merge (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE, -- the one that stays
    code TEXT NOT NULL, -- of the other
    name TEXT NOT NULL,
    merged_on TEXT NOT NULL,
    content TEXT NOT NULL -- JSON: the rows of the other, and what was changed in the one that stays
) STRICT;
CREATE INDEX facility_merge_by_facility ON facility_merge(facility_id);
-- Two facilities that look like one and, as a person has said, are two.
CREATE TABLE not_twin (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    UNIQUE (facility_id, other_id)
) STRICT;
CREATE INDEX not_twin_by_other ON not_twin(other_id);
-- A facility that has not answered: letters, calls and visits, planned and done.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    way TEXT NOT NULL,
    planned_on TEXT,
    done_on TEXT,
    note TEXT
) STRICT;
CREATE INDEX reminder_by_year ON reminder(year, facility_id);
-- Which lists of sectors (VSIC) there are, and from which day each holds.
CREATE TABLE industry_list (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    version TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    valid_from TEXT NOT NULL
) STRICT;
-- From a report year on, a facility is measured against a later base year; what it had saved until then stays banked.
CREATE TABLE rebase (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,      -- first report year that is measured against base_year
    base_year INTEGER NOT NULL,
    reason TEXT NOT NULL,
    document TEXT,
    UNIQUE (facility_id, year),
    CHECK (base_year < year)
) STRICT;
-- Books that are closed keep the base year their figures were made with: one that holds for a locked year, or for one
-- before it (what was banked until then is printed, too), is neither given nor taken back. Later years are free.
CREATE TRIGGER rebase_locked_insert AFTER INSERT ON rebase
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN facility AS f WHERE l.locked = 1 AND l.year >= NEW.year
    AND f.id = NEW.facility_id AND f.start_date <= l.year || '-12-31'
    AND (f.stop_date IS NULL OR f.stop_date > l.year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER rebase_locked_update BEFORE UPDATE ON rebase
WHEN (OLD.facility_id IS NOT NEW.facility_id OR OLD.year IS NOT NEW.year OR OLD.base_year IS NOT NEW.base_year)
  AND EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN facility AS f WHERE l.locked = 1
    AND l.year >= min(OLD.year, NEW.year) AND f.id IN (OLD.facility_id, NEW.facility_id)
    AND f.start_date <= l.year || '-12-31' AND (f.stop_date IS NULL OR f.stop_date > l.year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER rebase_locked_delete BEFORE DELETE ON rebase
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN facility AS f WHERE l.locked = 1 AND l.year >= OLD.year
    AND f.id = OLD.facility_id AND f.start_date <= l.year || '-12-31'
    AND (f.stop_date IS NULL OR f.stop_date > l.year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
-- Nor does a locked year change by what its counts are made of besides: where a facility lay, its sector and legal form,
-- and the class of its size. From a later day on they may be others: what held until then is kept in facility_past.
CREATE TRIGGER facility_locked_attributes BEFORE UPDATE ON facility
WHEN (OLD.unit_id IS NOT NEW.unit_id OR OLD.zone_id IS NOT NEW.zone_id OR OLD.industry_code IS NOT NEW.industry_code
    OR OLD.legal_form IS NOT NEW.legal_form)
  AND EXISTS (SELECT 1 FROM year_lock AS l WHERE l.locked = 1 AND OLD.start_date <= l.year || '-12-31'
    AND (OLD.stop_date IS NULL OR OLD.stop_date > l.year || '-01-01') AND NOT EXISTS (
    SELECT 1 FROM facility_past AS p WHERE p.facility_id = OLD.id AND p.valid_until > l.year || '-12-31')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_past_locked_insert AFTER INSERT ON facility_past
WHEN EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN facility AS f
    WHERE l.locked = 1 AND f.id = NEW.facility_id AND f.start_date <= l.year || '-12-31'
    AND (f.stop_date IS NULL OR f.stop_date > l.year || '-01-01')
    AND NEW.valid_until > l.year || '-12-31' AND NOT EXISTS (
    SELECT 1 FROM facility_past AS p WHERE p.facility_id = NEW.facility_id AND p.id <> NEW.id
    AND p.valid_until > l.year || '-12-31' AND p.valid_until < NEW.valid_until))
  AND (NEW.unit_id, NEW.zone_id, NEW.industry_code, NEW.legal_form) IS NOT (
    SELECT unit_id, zone_id, industry_code, legal_form FROM (
    SELECT valid_until AS until, unit_id, zone_id, industry_code, legal_form FROM facility_past
    WHERE facility_id = NEW.facility_id AND valid_until > NEW.valid_until UNION ALL
    SELECT '9999', unit_id, zone_id, industry_code, legal_form FROM facility WHERE id = NEW.facility_id)
    ORDER BY until LIMIT 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_past_locked_update BEFORE UPDATE ON facility_past
WHEN (OLD.facility_id IS NOT NEW.facility_id OR OLD.valid_until IS NOT NEW.valid_until
    OR OLD.unit_id IS NOT NEW.unit_id OR OLD.zone_id IS NOT NEW.zone_id
    OR OLD.industry_code IS NOT NEW.industry_code OR OLD.legal_form IS NOT NEW.legal_form)
  AND EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN facility AS f
    WHERE l.locked = 1 AND f.id = OLD.facility_id AND f.start_date <= l.year || '-12-31'
    AND (f.stop_date IS NULL OR f.stop_date > l.year || '-01-01')
    AND max(OLD.valid_until, NEW.valid_until) > l.year || '-12-31' AND NOT EXISTS (
    SELECT 1 FROM facility_past AS p WHERE p.facility_id = OLD.facility_id AND p.id <> OLD.id
    AND p.valid_until > l.year || '-12-31' AND p.valid_until < min(OLD.valid_until, NEW.valid_until))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_past_locked_delete BEFORE DELETE ON facility_past
WHEN EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN facility AS f
    WHERE l.locked = 1 AND f.id = OLD.facility_id AND f.start_date <= l.year || '-12-31'
    AND (f.stop_date IS NULL OR f.stop_date > l.year || '-01-01')
    AND OLD.valid_until > l.year || '-12-31' AND NOT EXISTS (
    SELECT 1 FROM facility_past AS p WHERE p.facility_id = OLD.facility_id AND p.id <> OLD.id
    AND p.valid_until > l.year || '-12-31' AND p.valid_until < OLD.valid_until))
  AND (OLD.unit_id, OLD.zone_id, OLD.industry_code, OLD.legal_form) IS NOT (
    SELECT unit_id, zone_id, industry_code, legal_form FROM (
    SELECT valid_until AS until, unit_id, zone_id, industry_code, legal_form FROM facility_past
    WHERE facility_id = OLD.facility_id AND valid_until > OLD.valid_until UNION ALL
    SELECT '9999', unit_id, zone_id, industry_code, legal_form FROM facility WHERE id = OLD.facility_id)
    ORDER BY until LIMIT 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
-- The size class of a year is that of its figures or else of the latest year before, for those that ran in it.
CREATE TRIGGER facility_year_earlier_locked_insert AFTER INSERT ON facility_year
WHEN NEW.labour IS NOT NULL AND EXISTS (SELECT 1 FROM year_lock AS l WHERE l.locked = 1 AND l.year > NEW.year
    AND EXISTS (SELECT 1 FROM facility AS f WHERE f.id = NEW.facility_id
    AND f.start_date <= l.year || '-12-31' AND (f.stop_date IS NULL OR f.stop_date > l.year || '-01-01'))
    AND NOT EXISTS (SELECT 1 FROM facility_year AS y WHERE y.facility_id = NEW.facility_id AND y.labour IS NOT NULL
    AND y.year > NEW.year AND y.year <= l.year)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_year_earlier_locked_update BEFORE UPDATE ON facility_year
WHEN (OLD.facility_id IS NOT NEW.facility_id OR OLD.year IS NOT NEW.year OR OLD.labour IS NOT NEW.labour
    OR OLD.revenue IS NOT NEW.revenue OR OLD.capital IS NOT NEW.capital)
  AND (OLD.labour IS NOT NULL OR NEW.labour IS NOT NULL)
  AND EXISTS (SELECT 1 FROM year_lock AS l WHERE l.locked = 1 AND l.year > min(OLD.year, NEW.year)
    AND EXISTS (SELECT 1 FROM facility AS f WHERE f.id = OLD.facility_id
    AND f.start_date <= l.year || '-12-31' AND (f.stop_date IS NULL OR f.stop_date > l.year || '-01-01'))
    AND NOT EXISTS (SELECT 1 FROM facility_year AS y WHERE y.facility_id = OLD.facility_id AND y.labour IS NOT NULL
    AND y.year > max(OLD.year, NEW.year) AND y.year <= l.year)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_year_earlier_locked_delete BEFORE DELETE ON facility_year
WHEN OLD.labour IS NOT NULL AND EXISTS (SELECT 1 FROM year_lock AS l WHERE l.locked = 1 AND l.year > OLD.year
    AND EXISTS (SELECT 1 FROM facility AS f WHERE f.id = OLD.facility_id
    AND f.start_date <= l.year || '-12-31' AND (f.stop_date IS NULL OR f.stop_date > l.year || '-01-01'))
    AND NOT EXISTS (SELECT 1 FROM facility_year AS y WHERE y.facility_id = OLD.facility_id AND y.labour IS NOT NULL
    AND y.year > OLD.year AND y.year <= l.year)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
-- Who held a post in it: the simple rule for dates, as for facilities. Whoever leaves later leaves freely.
CREATE TRIGGER staff_locked_insert AFTER INSERT ON staff
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND NEW.from_date <= year || '-12-31'
    AND (NEW.to_date IS NULL OR NEW.to_date > year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER staff_locked_update BEFORE UPDATE ON staff
WHEN (OLD.from_date IS NOT NEW.from_date AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND min(coalesce(OLD.from_date, '9999'), coalesce(NEW.from_date, '9999')) <= year || '-12-31'))
  OR (OLD.to_date IS NOT NEW.to_date AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND min(coalesce(OLD.to_date, '9999'), coalesce(NEW.to_date, '9999')) <= year || '-12-31'))
  OR ((OLD.person_id IS NOT NEW.person_id OR OLD.duty IS NOT NEW.duty
    OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.facility_id IS NOT NEW.facility_id
    OR OLD.zone_id IS NOT NEW.zone_id OR OLD.unit_id IS NOT NEW.unit_id OR OLD.qualified IS NOT NEW.qualified)
    AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND OLD.from_date <= year || '-12-31'
    AND (OLD.to_date IS NULL OR OLD.to_date > year || '-01-01')))
  OR (OLD.certificate_date IS NOT NEW.certificate_date AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND OLD.from_date <= year || '-12-31' AND (OLD.to_date IS NULL OR OLD.to_date > year || '-01-01')
    AND (coalesce(OLD.certificate_date, '') <= year || '-12-31')
    <> (coalesce(NEW.certificate_date, '') <= year || '-12-31'))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER staff_locked_delete BEFORE DELETE ON staff
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND OLD.from_date <= year || '-12-31'
    AND (OLD.to_date IS NULL OR OLD.to_date > year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER organisation_locked_update BEFORE UPDATE ON organisation
WHEN (OLD.kind IS NOT NEW.kind OR OLD.unit_id IS NOT NEW.unit_id OR OLD.facility_id IS NOT NEW.facility_id
    OR OLD.zone_id IS NOT NEW.zone_id)
  AND EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN staff AS s WHERE l.locked = 1 AND s.organisation_id = OLD.id
    AND s.from_date <= l.year || '-12-31' AND (s.to_date IS NULL OR s.to_date > l.year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE INDEX staff_by_organisation ON staff(organisation_id);
-- Which zones and units there were, where a target of the year counts them, and what kind of zone they were.
CREATE TRIGGER zone_locked_insert AFTER INSERT ON zone
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN plan AS p JOIN target AS t ON t.plan_id = p.id
    WHERE l.locked = 1 AND substr(p.period_from, 1, 4) <= l.year || '' AND substr(p.period_to, 1, 4) >= l.year || ''
    AND t.indicator IN ('staff_boards', 'zones_reached') AND coalesce(NEW.valid_from, '') <= l.year || '-12-31'
    AND (NEW.valid_to IS NULL OR NEW.valid_to > l.year || '-12-31')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER zone_locked_update BEFORE UPDATE ON zone
WHEN ((OLD.kind IS NOT NEW.kind OR OLD.unit_id IS NOT NEW.unit_id) AND EXISTS (
    SELECT 1 FROM year_lock AS l WHERE l.locked = 1 AND coalesce(OLD.valid_from, '') <= l.year || '-12-31'
    AND (OLD.valid_to IS NULL OR OLD.valid_to > l.year || '-12-31')))
  OR ((OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to) AND EXISTS (
    SELECT 1 FROM year_lock AS l WHERE l.locked = 1
    AND (coalesce(OLD.valid_from, '') <= l.year || '-12-31' AND coalesce(OLD.valid_to, '9999') > l.year || '-12-31')
    <> (coalesce(NEW.valid_from, '') <= l.year || '-12-31'
    AND coalesce(NEW.valid_to, '9999') > l.year || '-12-31'))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER zone_locked_delete BEFORE DELETE ON zone
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN plan AS p JOIN target AS t ON t.plan_id = p.id
    WHERE l.locked = 1 AND substr(p.period_from, 1, 4) <= l.year || '' AND substr(p.period_to, 1, 4) >= l.year || ''
    AND t.indicator IN ('staff_boards', 'zones_reached') AND coalesce(OLD.valid_from, '') <= l.year || '-12-31'
    AND (OLD.valid_to IS NULL OR OLD.valid_to > l.year || '-12-31')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER administrative_unit_locked_insert AFTER INSERT ON administrative_unit
WHEN NEW.level IN ('province', 'district') AND EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN plan AS p JOIN target AS t ON t.plan_id = p.id
    WHERE l.locked = 1 AND substr(p.period_from, 1, 4) <= l.year || '' AND substr(p.period_to, 1, 4) >= l.year || ''
    AND t.indicator IN ('staff_districts', 'staff_departments')
    AND coalesce(NEW.valid_from, '') <= l.year || '-12-31'
    AND (NEW.valid_to IS NULL OR NEW.valid_to > l.year || '-12-31')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER administrative_unit_locked_update BEFORE UPDATE ON administrative_unit
WHEN ((OLD.parent_id IS NOT NEW.parent_id OR OLD.level IS NOT NEW.level) AND EXISTS (
    SELECT 1 FROM year_lock AS l WHERE l.locked = 1 AND coalesce(OLD.valid_from, '') <= l.year || '-12-31'
    AND (OLD.valid_to IS NULL OR OLD.valid_to > l.year || '-12-31') AND NOT EXISTS (
    SELECT 1 FROM administrative_unit_past AS p WHERE p.unit_id = OLD.id AND p.valid_until > l.year || '-12-31')))
  OR ((OLD.valid_from IS NOT NEW.valid_from OR OLD.valid_to IS NOT NEW.valid_to) AND EXISTS (
    SELECT 1 FROM year_lock AS l WHERE l.locked = 1
    AND (coalesce(OLD.valid_from, '') <= l.year || '-12-31' AND coalesce(OLD.valid_to, '9999') > l.year || '-12-31')
    <> (coalesce(NEW.valid_from, '') <= l.year || '-12-31'
    AND coalesce(NEW.valid_to, '9999') > l.year || '-12-31'))) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER administrative_unit_past_locked_insert AFTER INSERT ON administrative_unit_past
WHEN EXISTS (
    SELECT 1 FROM year_lock AS l WHERE l.locked = 1 AND NEW.valid_until > l.year || '-12-31' AND NOT EXISTS (
    SELECT 1 FROM administrative_unit_past AS p WHERE p.unit_id = NEW.unit_id AND p.id <> NEW.id
    AND p.valid_until > l.year || '-12-31' AND p.valid_until < NEW.valid_until))
  AND (NEW.parent_id, NEW.level) IS NOT (SELECT parent_id, level FROM (
    SELECT valid_until AS until, parent_id, level FROM administrative_unit_past
    WHERE unit_id = NEW.unit_id AND valid_until > NEW.valid_until UNION ALL
    SELECT '9999', parent_id, level FROM administrative_unit WHERE id = NEW.unit_id) ORDER BY until LIMIT 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER administrative_unit_past_locked_update BEFORE UPDATE ON administrative_unit_past
WHEN (OLD.unit_id IS NOT NEW.unit_id OR OLD.valid_until IS NOT NEW.valid_until
    OR OLD.parent_id IS NOT NEW.parent_id OR OLD.level IS NOT NEW.level)
  AND EXISTS (SELECT 1 FROM year_lock AS l WHERE l.locked = 1
    AND max(OLD.valid_until, NEW.valid_until) > l.year || '-12-31') BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER administrative_unit_past_locked_delete BEFORE DELETE ON administrative_unit_past
WHEN EXISTS (
    SELECT 1 FROM year_lock AS l WHERE l.locked = 1 AND OLD.valid_until > l.year || '-12-31' AND NOT EXISTS (
    SELECT 1 FROM administrative_unit_past AS p WHERE p.unit_id = OLD.unit_id AND p.id <> OLD.id
    AND p.valid_until > l.year || '-12-31' AND p.valid_until < OLD.valid_until))
  AND (OLD.parent_id, OLD.level) IS NOT (SELECT parent_id, level FROM (
    SELECT valid_until AS until, parent_id, level FROM administrative_unit_past
    WHERE unit_id = OLD.unit_id AND valid_until > OLD.valid_until UNION ALL
    SELECT '9999', parent_id, level FROM administrative_unit WHERE id = OLD.unit_id) ORDER BY until LIMIT 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
-- Which sectors are the priority ones, where a target of the year is about them.
CREATE TRIGGER industry_locked_update BEFORE UPDATE ON industry
WHEN (OLD.priority IS NOT NEW.priority OR OLD.code IS NOT NEW.code) AND EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN plan AS p JOIN target AS t ON t.plan_id = p.id
    WHERE l.locked = 1 AND substr(p.period_from, 1, 4) <= l.year || '' AND substr(p.period_to, 1, 4) >= l.year || ''
    AND t.scope_industries = 'priority') BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
-- What a plan counts by and requires, once its last year is locked. A plan that still runs may be adjusted.
CREATE TRIGGER plan_locked_update BEFORE UPDATE ON plan
WHEN (OLD.own IS NOT NEW.own OR OLD.area_id IS NOT NEW.area_id OR OLD.period_from IS NOT NEW.period_from
    OR OLD.period_to IS NOT NEW.period_to OR OLD.base_year IS NOT NEW.base_year
    OR OLD.official_rate IS NOT NEW.official_rate OR OLD.carry_years IS NOT NEW.carry_years
    OR OLD.resource_rule IS NOT NEW.resource_rule OR OLD.resource_scope IS NOT NEW.resource_scope
    OR OLD.factor_set_id IS NOT NEW.factor_set_id)
  AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND year = CAST(substr(OLD.period_to, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER plan_locked_delete BEFORE DELETE ON plan
WHEN OLD.own = 1 AND EXISTS (
    SELECT 1 FROM year_lock WHERE locked = 1 AND year = CAST(substr(OLD.period_to, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER target_locked_insert AFTER INSERT ON target
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN plan AS p WHERE l.locked = 1 AND p.id = NEW.plan_id
    AND l.year = CAST(substr(p.period_to, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER target_locked_update BEFORE UPDATE ON target
WHEN (OLD.plan_id IS NOT NEW.plan_id OR OLD.indicator IS NOT NEW.indicator OR OLD.kind IS NOT NEW.kind
    OR OLD.value IS NOT NEW.value OR OLD.value_high IS NOT NEW.value_high OR OLD.due_date IS NOT NEW.due_date
    OR OLD.band_low IS NOT NEW.band_low OR OLD.band_high IS NOT NEW.band_high OR OLD.cohort IS NOT NEW.cohort
    OR OLD.scope_unit_id IS NOT NEW.scope_unit_id OR OLD.scope_industries IS NOT NEW.scope_industries
    OR OLD.scope_sizes IS NOT NEW.scope_sizes OR OLD.scope_zones IS NOT NEW.scope_zones
    OR OLD.scope_activities IS NOT NEW.scope_activities OR OLD.base_numerator IS NOT NEW.base_numerator
    OR OLD.base_denominator IS NOT NEW.base_denominator)
  AND EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN plan AS p WHERE l.locked = 1
    AND p.id IN (OLD.plan_id, NEW.plan_id) AND l.year = CAST(substr(p.period_to, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER target_locked_delete BEFORE DELETE ON target
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN plan AS p WHERE l.locked = 1 AND p.id = OLD.plan_id
    AND l.year = CAST(substr(p.period_to, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER target_step_locked_insert AFTER INSERT ON target_step
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = NEW.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER target_step_locked_update BEFORE UPDATE ON target_step
WHEN (OLD.target_id IS NOT NEW.target_id OR OLD.year IS NOT NEW.year OR OLD.value IS NOT NEW.value)
  AND EXISTS (SELECT 1 FROM year_lock WHERE year IN (OLD.year, NEW.year) AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER target_step_locked_delete BEFORE DELETE ON target_step
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = OLD.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
