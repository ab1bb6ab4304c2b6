-- The number on the paper form that a survey was keyed from.

ALTER TABLE survey ADD COLUMN form_number TEXT;
