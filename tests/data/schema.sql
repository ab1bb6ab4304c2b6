CREATE TRIGGER activity_facility_locked_delete BEFORE DELETE ON activity_facility
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN activity AS a WHERE l.locked = 1
    AND a.id = OLD.activity_id AND l.year = CAST(substr(a.date, 1, 4) AS INTEGER)) BEGIN
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
CREATE TRIGGER activity_locked_delete BEFORE DELETE ON activity
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND year = CAST(substr(OLD.date, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
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
CREATE TRIGGER activity_takes_attachments AFTER DELETE ON activity BEGIN
    DELETE FROM attachment WHERE table_name = 'activity' AND record_id = OLD.id;
END;
CREATE TRIGGER adjustment_locked_delete BEFORE DELETE ON adjustment
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
CREATE TRIGGER consumption_locked_delete BEFORE DELETE ON consumption
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
CREATE TRIGGER document_takes_attachments AFTER DELETE ON document BEGIN
    DELETE FROM attachment WHERE table_name = 'document' AND record_id = OLD.id;
END;
CREATE TRIGGER facility_locked_attributes BEFORE UPDATE ON facility
WHEN (OLD.unit_id IS NOT NEW.unit_id OR OLD.zone_id IS NOT NEW.zone_id OR OLD.industry_code IS NOT NEW.industry_code
    OR OLD.legal_form IS NOT NEW.legal_form)
  AND EXISTS (SELECT 1 FROM year_lock AS l WHERE l.locked = 1 AND OLD.start_date <= l.year || '-12-31'
    AND (OLD.stop_date IS NULL OR OLD.stop_date > l.year || '-01-01') AND NOT EXISTS (
    SELECT 1 FROM facility_past AS p WHERE p.facility_id = OLD.id AND p.valid_until > l.year || '-12-31')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_locked_delete BEFORE DELETE ON facility
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND OLD.start_date <= year || '-12-31'
    AND (OLD.stop_date IS NULL OR OLD.stop_date > year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
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
CREATE TRIGGER facility_suspension_locked_delete BEFORE DELETE ON facility_suspension
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND OLD.start_date <= year || '-12-31'
    AND (OLD.resume_date IS NULL OR OLD.resume_date > year || '-01-01')) BEGIN
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
CREATE TRIGGER facility_takes_attachments AFTER DELETE ON facility BEGIN
    DELETE FROM attachment WHERE table_name = 'facility' AND record_id = OLD.id;
END;
CREATE TRIGGER facility_year_earlier_locked_delete BEFORE DELETE ON facility_year
WHEN OLD.labour IS NOT NULL AND EXISTS (SELECT 1 FROM year_lock AS l WHERE l.locked = 1 AND l.year > OLD.year
    AND EXISTS (SELECT 1 FROM facility AS f WHERE f.id = OLD.facility_id
    AND f.start_date <= l.year || '-12-31' AND (f.stop_date IS NULL OR f.stop_date > l.year || '-01-01'))
    AND NOT EXISTS (SELECT 1 FROM facility_year AS y WHERE y.facility_id = OLD.facility_id AND y.labour IS NOT NULL
    AND y.year > OLD.year AND y.year <= l.year)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
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
CREATE TRIGGER facility_year_locked_delete BEFORE DELETE ON facility_year
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = OLD.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_year_locked_insert BEFORE INSERT ON facility_year
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = NEW.year AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER facility_year_locked_update BEFORE UPDATE ON facility_year
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year IN (OLD.year, NEW.year) AND locked = 1) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER industry_locked_update BEFORE UPDATE ON industry
WHEN (OLD.priority IS NOT NEW.priority OR OLD.code IS NOT NEW.code) AND EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN plan AS p JOIN target AS t ON t.plan_id = p.id
    WHERE l.locked = 1 AND substr(p.period_from, 1, 4) <= l.year || '' AND substr(p.period_to, 1, 4) >= l.year || ''
    AND t.scope_industries = 'priority') BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER issued_report_no_delete BEFORE DELETE ON issued_report BEGIN
    SELECT RAISE(ABORT, 'issued');
END;
CREATE TRIGGER issued_report_no_update BEFORE UPDATE ON issued_report BEGIN
    SELECT RAISE(ABORT, 'issued');
END;
CREATE TRIGGER library_item_takes_attachments AFTER DELETE ON library_item BEGIN
    DELETE FROM attachment WHERE table_name = 'library_item' AND record_id = OLD.id;
END;
CREATE TRIGGER money_locked_delete BEFORE DELETE ON money
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1
    AND year = CAST(substr(OLD.date, 1, 4) AS INTEGER)) BEGIN
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
CREATE TRIGGER organisation_locked_update BEFORE UPDATE ON organisation
WHEN (OLD.kind IS NOT NEW.kind OR OLD.unit_id IS NOT NEW.unit_id OR OLD.facility_id IS NOT NEW.facility_id
    OR OLD.zone_id IS NOT NEW.zone_id)
  AND EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN staff AS s WHERE l.locked = 1 AND s.organisation_id = OLD.id
    AND s.from_date <= l.year || '-12-31' AND (s.to_date IS NULL OR s.to_date > l.year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER output_locked_delete BEFORE DELETE ON output
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
CREATE TRIGGER participant_locked_delete BEFORE DELETE ON participant
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
CREATE TRIGGER plan_locked_delete BEFORE DELETE ON plan
WHEN OLD.own = 1 AND EXISTS (
    SELECT 1 FROM year_lock WHERE locked = 1 AND year = CAST(substr(OLD.period_to, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER plan_locked_update BEFORE UPDATE ON plan
WHEN (OLD.own IS NOT NEW.own OR OLD.area_id IS NOT NEW.area_id OR OLD.period_from IS NOT NEW.period_from
    OR OLD.period_to IS NOT NEW.period_to OR OLD.base_year IS NOT NEW.base_year
    OR OLD.official_rate IS NOT NEW.official_rate OR OLD.carry_years IS NOT NEW.carry_years
    OR OLD.resource_rule IS NOT NEW.resource_rule OR OLD.resource_scope IS NOT NEW.resource_scope
    OR OLD.factor_set_id IS NOT NEW.factor_set_id)
  AND EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND year = CAST(substr(OLD.period_to, 1, 4) AS INTEGER)) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
CREATE TRIGGER product_locked_update BEFORE UPDATE ON product
WHEN OLD.coefficient IS NOT NEW.coefficient AND EXISTS (
    SELECT 1 FROM year_lock AS l CROSS JOIN output AS o
    WHERE l.locked = 1 AND o.product_id = OLD.id AND o.year = l.year
    AND NOT EXISTS (
    SELECT 1 FROM product_past AS p WHERE p.product_id = OLD.id AND p.valid_until > l.year || '-12-31')) BEGIN
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
CREATE TRIGGER rebase_locked_delete BEFORE DELETE ON rebase
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN facility AS f WHERE l.locked = 1 AND l.year >= OLD.year
    AND f.id = OLD.facility_id AND f.start_date <= l.year || '-12-31'
    AND (f.stop_date IS NULL OR f.stop_date > l.year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
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
CREATE TRIGGER staff_locked_delete BEFORE DELETE ON staff
WHEN EXISTS (SELECT 1 FROM year_lock WHERE locked = 1 AND OLD.from_date <= year || '-12-31'
    AND (OLD.to_date IS NULL OR OLD.to_date > year || '-01-01')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
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
CREATE TRIGGER survey_locked_delete BEFORE DELETE ON survey
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
CREATE TRIGGER survey_takes_attachments AFTER DELETE ON survey BEGIN
    DELETE FROM attachment WHERE table_name = 'survey' AND record_id = OLD.id;
END;
CREATE TRIGGER target_locked_delete BEFORE DELETE ON target
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN plan AS p WHERE l.locked = 1 AND p.id = OLD.plan_id
    AND l.year = CAST(substr(p.period_to, 1, 4) AS INTEGER)) BEGIN
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
CREATE TRIGGER target_result_locked_delete BEFORE DELETE ON target_result
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
CREATE TRIGGER target_step_locked_delete BEFORE DELETE ON target_step
WHEN EXISTS (SELECT 1 FROM year_lock WHERE year = OLD.year AND locked = 1) BEGIN
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
CREATE TRIGGER zone_locked_delete BEFORE DELETE ON zone
WHEN EXISTS (SELECT 1 FROM year_lock AS l CROSS JOIN plan AS p JOIN target AS t ON t.plan_id = p.id
    WHERE l.locked = 1 AND substr(p.period_from, 1, 4) <= l.year || '' AND substr(p.period_to, 1, 4) >= l.year || ''
    AND t.indicator IN ('staff_boards', 'zones_reached') AND coalesce(OLD.valid_from, '') <= l.year || '-12-31'
    AND (OLD.valid_to IS NULL OR OLD.valid_to > l.year || '-12-31')) BEGIN
    SELECT RAISE(ABORT, 'year_locked');
END;
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
CREATE TABLE activity_facility (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    activity_id INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    result TEXT,
    UNIQUE (activity_id, facility_id)
) STRICT;
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
CREATE TABLE attachment_content (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    bytes BLOB NOT NULL
) STRICT;
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
CREATE TABLE completed_form (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    UNIQUE (facility_id, year)
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
CREATE TABLE control_total (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    year INTEGER NOT NULL,
    entry_batch_id INTEGER REFERENCES entry_batch(id) ON DELETE CASCADE, -- NULL: all facilities of the year
    subject TEXT NOT NULL,
    paper INTEGER NOT NULL
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
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    place TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL -- JSON: the fields that have a value
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
CREATE TABLE facility_merge (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE, -- the one that stays
    code TEXT NOT NULL, -- of the other
    name TEXT NOT NULL,
    merged_on TEXT NOT NULL,
    content TEXT NOT NULL -- JSON: the rows of the other, and what was changed in the one that stays
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
    source TEXT, key_energy_user INTEGER,
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
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    headings TEXT NOT NULL UNIQUE, -- folded and sorted
    layout TEXT NOT NULL,          -- JSON
    used_on TEXT NOT NULL
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
CREATE TABLE industry_list (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    version TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    valid_from TEXT NOT NULL
) STRICT;
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
CREATE TABLE not_twin (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    UNIQUE (facility_id, other_id)
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
, top_margin INTEGER, bottom_margin INTEGER, left_margin INTEGER, right_margin INTEGER, body_size INTEGER, report_columns TEXT) STRICT;
CREATE TABLE office_text (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    report TEXT NOT NULL,
    key TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT 'replace',
    words TEXT NOT NULL,
    UNIQUE (report, key, place)
) STRICT;
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
, carried_from_id INTEGER REFERENCES plan(id) ON DELETE SET NULL) STRICT;
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
CREATE TABLE plan_text (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    source TEXT
) STRICT;
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    facility_id INTEGER NOT NULL REFERENCES facility(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    coefficient INTEGER NOT NULL DEFAULT 10000000000, norm_id INTEGER REFERENCES norm(id) ON DELETE SET NULL,
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
    note TEXT, form_number TEXT,
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
, carried_from_id INTEGER REFERENCES target(id) ON DELETE SET NULL, evidence TEXT, scope_activities TEXT) STRICT;
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
CREATE TABLE target_step (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    target_id INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    value INTEGER NOT NULL,
    source TEXT,
    UNIQUE (target_id, year)
) STRICT;
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
CREATE TABLE task_support (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    task_id INTEGER NOT NULL REFERENCES task(id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation(id) ON DELETE CASCADE
) STRICT;
CREATE TABLE year_lock (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    year INTEGER NOT NULL,
    locked INTEGER NOT NULL,
    reason TEXT,
    UNIQUE (year)
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
CREATE INDEX accepted_finding_by_year ON accepted_finding(year);
CREATE UNIQUE INDEX accepted_finding_once ON accepted_finding(coalesce(facility_id, 0), year, rule, subject);
CREATE INDEX activity_by_date ON activity(date);
CREATE INDEX activity_by_plan ON activity(plan_id);
CREATE INDEX activity_by_task ON activity(task_id);
CREATE INDEX activity_facility_by_facility ON activity_facility(facility_id);
CREATE INDEX adjustment_by_facility ON adjustment(facility_id, year);
CREATE INDEX administrative_unit_by_code ON administrative_unit(code);
CREATE INDEX attachment_by_record ON attachment(table_name, record_id);
CREATE INDEX cell_note_by_year ON cell_note(year);
CREATE INDEX certificate_by_facility ON certificate(facility_id);
CREATE INDEX change_by_record ON change(table_name, record_id);
CREATE INDEX change_by_set ON change(change_set_id);
CREATE INDEX change_set_by_undoes ON change_set(undoes);
CREATE INDEX consumption_by_resource ON consumption(resource_id);
CREATE INDEX contact_by_facility ON contact(facility_id);
CREATE UNIQUE INDEX control_total_once ON control_total(year, coalesce(entry_batch_id, 0), subject);
CREATE INDEX custom_value_by_facility ON custom_value(facility_id);
CREATE INDEX document_by_plan ON document(plan_id);
CREATE INDEX entry_batch_form_by_facility ON entry_batch_form(facility_id);
CREATE INDEX facility_by_name_sort ON facility(name_sort);
CREATE INDEX facility_by_tax_code ON facility(tax_code);
CREATE INDEX facility_by_unit ON facility(unit_id);
CREATE INDEX facility_by_zone ON facility(zone_id);
CREATE INDEX facility_merge_by_facility ON facility_merge(facility_id);
CREATE INDEX facility_suspension_by_facility ON facility_suspension(facility_id);
CREATE INDEX money_by_activity ON money(activity_id);
CREATE INDEX money_by_plan ON money(plan_id);
CREATE INDEX money_by_task ON money(task_id);
CREATE INDEX not_twin_by_other ON not_twin(other_id);
CREATE INDEX output_by_product ON output(product_id);
CREATE INDEX participant_by_activity ON participant(activity_id);
CREATE INDEX participant_by_facility ON participant(facility_id);
CREATE INDEX plan_by_parent ON plan(parent_id);
CREATE INDEX plan_funding_by_plan ON plan_funding(plan_id, position);
CREATE INDEX plan_text_by_plan ON plan_text(plan_id, section, position);
CREATE INDEX reminder_by_year ON reminder(year, facility_id);
CREATE INDEX responsibility_by_plan ON responsibility(plan_id, position);
CREATE INDEX second_entry_by_year ON second_entry(year);
CREATE INDEX solution_by_facility ON solution(facility_id);
CREATE INDEX staff_by_facility ON staff(facility_id);
CREATE INDEX staff_by_organisation ON staff(organisation_id);
CREATE INDEX staff_by_person ON staff(person_id);
CREATE INDEX staff_by_zone ON staff(zone_id);
CREATE INDEX survey_by_year ON survey(year, facility_id);
CREATE INDEX target_by_plan ON target(plan_id, position);
CREATE INDEX target_result_by_target ON target_result(target_id, date);
CREATE INDEX task_by_plan ON task(plan_id, position);
CREATE INDEX task_support_by_organisation ON task_support(organisation_id);
CREATE INDEX task_support_by_task ON task_support(task_id);
