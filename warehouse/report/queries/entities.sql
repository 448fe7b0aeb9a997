-- Grain: one organisation.
SELECT entity_id, entity_name
FROM dim_entity
ORDER BY entity_id
