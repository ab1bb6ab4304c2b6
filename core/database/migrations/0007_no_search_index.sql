-- The register is searched in memory (FacilitySearch), at every key: nobody asks the index, and no write need pay for it.

DROP TRIGGER IF EXISTS facility_search_insert;
DROP TRIGGER IF EXISTS facility_search_delete;
DROP TRIGGER IF EXISTS facility_search_update;
DROP TABLE IF EXISTS facility_search;
