-- What was typed of a new record that lacks something yet, so that nothing typed is lost when the program ends: outside
-- the history, for there is nothing to undo yet. "place" is the form or grid it is typed in.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    place TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL -- JSON: the fields that have a value
) STRICT;
