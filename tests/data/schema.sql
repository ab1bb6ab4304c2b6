CREATE TRIGGER facility_search_delete AFTER DELETE ON facility BEGIN
    INSERT INTO facility_search (facility_search, rowid, search_fold) VALUES ('delete', OLD.id, OLD.search_fold);
END;
CREATE TRIGGER facility_search_insert AFTER INSERT ON facility BEGIN
    INSERT INTO facility_search (rowid, search_fold) VALUES (NEW.id, NEW.search_fold);
END;
CREATE TRIGGER facility_search_update AFTER UPDATE ON facility WHEN OLD.search_fold IS NOT NEW.search_fold BEGIN
    INSERT INTO facility_search (facility_search, rowid, search_fold) VALUES ('delete', OLD.id, OLD.search_fold);
    INSERT INTO facility_search (rowid, search_fold) VALUES (NEW.id, NEW.search_fold);
END;
CREATE TABLE administrative_unit (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    level TEXT NOT NULL,
    parent_id INTEGER REFERENCES administrative_unit(id),
    valid_from TEXT,
    valid_to TEXT,
    source TEXT,
    note TEXT,
    name_sort TEXT
) STRICT;
CREATE TABLE administrative_unit_past (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    unit_id INTEGER NOT NULL REFERENCES administrative_unit(id) ON DELETE CASCADE,
    valid_until TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    level TEXT NOT NULL,
    parent_id INTEGER REFERENCES administrative_unit(id),
    UNIQUE (unit_id, valid_until)
) STRICT;
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    change_set_id INTEGER NOT NULL REFERENCES change_set(id),
    table_name TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    before TEXT, -- the row as JSON; NULL if the change made the row
    after TEXT   -- the row as JSON; NULL if the change removed the row
) STRICT;
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    user TEXT NOT NULL,
    action TEXT NOT NULL,
    why TEXT,
    undoes INTEGER REFERENCES change_set(id)
) STRICT;
CREATE TABLE consumption (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    resource_id INTEGER NOT NULL REFERENCES resource(id),
    unit TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    cost INTEGER,
    source TEXT,
    UNIQUE (facility_id, year, resource_id)
) STRICT;
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    plan_id INTEGER REFERENCES plan(id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT,
    issuer TEXT,
    title TEXT,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE facility (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    tax_code TEXT,
    legal_form TEXT,
    unit_id INTEGER NOT NULL REFERENCES administrative_unit(id),
    zone_id INTEGER REFERENCES zone(id),
    industry_version TEXT,
    industry_code TEXT,
    main_product TEXT,
    address TEXT,
    contact TEXT,
    phone TEXT,
    email TEXT,
    start_date TEXT NOT NULL,
    stop_date TEXT,
    base_year INTEGER,
    base_year_reason TEXT,
    fixed_load INTEGER,
    note TEXT,
    search_fold TEXT,
    name_sort TEXT
) STRICT;
CREATE TABLE facility_past (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    valid_until TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    tax_code TEXT,
    legal_form TEXT,
    unit_id INTEGER NOT NULL REFERENCES administrative_unit(id),
    zone_id INTEGER REFERENCES zone(id),
    industry_version TEXT,
    industry_code TEXT,
    address TEXT,
    UNIQUE (facility_id, valid_until)
) STRICT;
CREATE VIRTUAL TABLE facility_search USING fts5(search_fold, content='facility', content_rowid='id', prefix='2 3');
CREATE TABLE 'facility_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'facility_search_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'facility_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'facility_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE facility_suspension (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    start_date TEXT NOT NULL,
    resume_date TEXT,
    reason TEXT
) STRICT;
CREATE TABLE facility_year (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    labour INTEGER,
    revenue INTEGER,
    capital INTEGER,
    source TEXT,
    UNIQUE (facility_id, year)
) STRICT;
CREATE TABLE factor (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    factor_set_id INTEGER NOT NULL REFERENCES factor_set(id) ON DELETE CASCADE,
    resource_id INTEGER NOT NULL REFERENCES resource(id),
    toe_per_unit INTEGER NOT NULL,
    source TEXT,
    UNIQUE (factor_set_id, resource_id)
) STRICT;
CREATE TABLE factor_set (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    note TEXT
) STRICT;
CREATE TABLE industry (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    version TEXT NOT NULL,
    code TEXT NOT NULL,
    parent_code TEXT,
    level INTEGER NOT NULL,
    name TEXT NOT NULL,
    priority INTEGER NOT NULL DEFAULT 0,
    source TEXT,
    UNIQUE (version, code)
) STRICT;
CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    name TEXT NOT NULL,
    level TEXT NOT NULL DEFAULT 'district',
    unit_id INTEGER REFERENCES administrative_unit(id),
    superior TEXT,
    issuer TEXT,
    symbol TEXT,
    department TEXT,
    place TEXT,
    addressee TEXT,
    authority TEXT,
    signer TEXT,
    recipients TEXT,
    practice INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE output (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    product_id INTEGER NOT NULL REFERENCES product(id) ON DELETE CASCADE,
    unit TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    source TEXT,
    UNIQUE (facility_id, year, product_id)
) STRICT;
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    code TEXT NOT NULL UNIQUE,
    own INTEGER NOT NULL DEFAULT 1,
    level TEXT NOT NULL,
    parent_id INTEGER REFERENCES plan(id),
    number TEXT,
    date TEXT,
    issuer TEXT,
    title TEXT NOT NULL,
    area_id INTEGER REFERENCES administrative_unit(id),
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    base_year INTEGER,
    official_rate TEXT NOT NULL DEFAULT 'population',
    carry_years INTEGER NOT NULL DEFAULT 0,
    resource_rule TEXT NOT NULL DEFAULT 'energy',
    resource_scope TEXT NOT NULL DEFAULT 'energy',
    factor_set_id INTEGER REFERENCES factor_set(id),
    signer TEXT,
    note TEXT,
    source TEXT
) STRICT;
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    coefficient INTEGER NOT NULL DEFAULT 10000000000,
    UNIQUE (facility_id, name)
) STRICT;
CREATE TABLE product_past (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    product_id INTEGER NOT NULL REFERENCES product(id) ON DELETE CASCADE,
    valid_until TEXT NOT NULL,
    coefficient INTEGER NOT NULL,
    UNIQUE (product_id, valid_until)
) STRICT;
CREATE TABLE report_text (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    report TEXT NOT NULL,
    year INTEGER NOT NULL,
    plan_id INTEGER REFERENCES plan(id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    original TEXT NOT NULL DEFAULT '',
    UNIQUE (report, year, plan_id, key)
) STRICT;
CREATE TABLE resource (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT,
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    position INTEGER NOT NULL,
    note TEXT,
    source TEXT
) STRICT;
CREATE TABLE size_threshold (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    document TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    size TEXT NOT NULL,
    labour_max INTEGER,
    revenue_max INTEGER,
    capital_max INTEGER,
    source TEXT,
    UNIQUE (valid_from, size)
) STRICT;
CREATE TABLE survey (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    date TEXT,
    awareness TEXT,
    adoption TEXT,
    solutions TEXT,
    staff TEXT,
    surveyor TEXT,
    source TEXT,
    note TEXT,
    UNIQUE (facility_id, year)
) STRICT;
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    value INTEGER,
    value_high INTEGER,
    due_date TEXT,
    band_low INTEGER,
    band_high INTEGER,
    cohort TEXT NOT NULL DEFAULT 'adopters',
    scope_unit_id INTEGER REFERENCES administrative_unit(id),
    scope_industries TEXT,
    scope_sizes TEXT,
    scope_zones TEXT,
    base_numerator INTEGER,
    base_denominator INTEGER,
    base_document TEXT,
    reading_confirmed INTEGER NOT NULL DEFAULT 0,
    source TEXT,
    note TEXT
) STRICT;
CREATE TABLE target_result (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    target_id INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
    date TEXT NOT NULL,
    count INTEGER,
    of_count INTEGER,
    value INTEGER,
    source TEXT NOT NULL
) STRICT;
CREATE TABLE zone (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    board TEXT,
    unit_id INTEGER REFERENCES administrative_unit(id),
    valid_from TEXT,
    valid_to TEXT,
    note TEXT,
    name_sort TEXT
) STRICT;
CREATE INDEX administrative_unit_by_code ON administrative_unit(code);
CREATE INDEX change_by_record ON change(table_name, record_id);
CREATE INDEX change_by_set ON change(change_set_id);
CREATE INDEX change_set_by_undoes ON change_set(undoes);
CREATE INDEX consumption_by_resource ON consumption(resource_id);
CREATE INDEX document_by_plan ON document(plan_id);
CREATE INDEX facility_by_name_sort ON facility(name_sort);
CREATE INDEX facility_by_tax_code ON facility(tax_code);
CREATE INDEX facility_by_unit ON facility(unit_id);
CREATE INDEX facility_by_zone ON facility(zone_id);
CREATE INDEX facility_suspension_by_facility ON facility_suspension(facility_id);
CREATE INDEX output_by_product ON output(product_id);
CREATE INDEX plan_by_parent ON plan(parent_id);
CREATE INDEX survey_by_year ON survey(year, facility_id);
CREATE INDEX target_by_plan ON target(plan_id, position);
CREATE INDEX target_result_by_target ON target_result(target_id, date);
