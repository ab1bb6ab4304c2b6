-- What keying paper forms and reading foreign lists needs beside the figures themselves. "subject" names a cell of a
-- year: awareness, adoption, solutions, output, labour, consumption/<id of the resource>.

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
-- The same form keyed a second time, to be compared with the first; value as it is typed, NULL for a cell left blank.
CREATE TABLE second_entry (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    subject TEXT NOT NULL,
    value TEXT,
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
-- From a report year on, a facility is measured against a later base year; what it had saved until then stays banked.
CREATE TABLE rebase (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,      -- first report year that is measured against base_year
    base_year INTEGER NOT NULL,
    reason TEXT NOT NULL,
    document TEXT,
    UNIQUE (facility_id, year)
) STRICT;
