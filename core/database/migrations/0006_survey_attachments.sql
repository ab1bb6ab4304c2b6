-- The scanned forms of a survey go with it, as files go with every other record; the history brings both back.

CREATE TRIGGER survey_takes_attachments AFTER DELETE ON survey BEGIN
    DELETE FROM attachment WHERE table_name = 'survey' AND record_id = OLD.id;
END;
-- Those of surveys that are gone already would turn up at the next survey of that number. They go in the step that
-- removed their survey, so that taking it back brings them back too.
INSERT INTO change (change_set_id, table_name, record_id, before)
SELECT c.change_set_id, 'attachment', a.id, json_object('id', a.id, 'uuid', a.uuid, 'table_name', a.table_name,
    'record_id', a.record_id, 'name', a.name, 'size', a.size, 'hash', a.hash, 'added_on', a.added_on, 'note', a.note)
FROM attachment AS a JOIN change AS c ON c.id = (SELECT max(id) FROM change
    WHERE table_name = 'survey' AND record_id = a.record_id AND after IS NULL)
WHERE a.table_name = 'survey' AND a.record_id NOT IN (SELECT id FROM survey);
DELETE FROM attachment WHERE table_name = 'survey' AND record_id NOT IN (SELECT id FROM survey);
