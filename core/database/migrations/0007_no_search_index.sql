-- The register is searched in memory (FacilitySearch), at every key: nobody asks the index, and no write need pay for it.

DROP TRIGGER facility_search_insert;
DROP TRIGGER facility_search_delete;
DROP TRIGGER facility_search_update;
DROP TABLE facility_search;
