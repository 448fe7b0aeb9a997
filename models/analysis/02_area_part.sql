-- Grain: one area inside another: a region in its country, a member in its group while it is one.
-- Unit: the dates between which it is inside, both included; null where there is no such date.
CREATE TABLE area_part AS
SELECT
    area_code AS part_code,
    SUBSTRING(area_code, 1, 2) AS whole_code,
    CAST(NULL AS DATE) AS inside_from,
    CAST(NULL AS DATE) AS inside_to
FROM dim_area
WHERE kind = 'region' AND SUBSTRING(area_code, 3, 1) = '-'
UNION ALL
SELECT area_code, group_code, member_from, member_to
FROM group_member;
