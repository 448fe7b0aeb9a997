-- What the figures name and no code list holds: several areas together, groups and units met, and the open lists
-- of products, entities and periods.
CREATE TEMP MACRO slug(words) AS
    trim(left(regexp_replace(lower(words), '[^a-z0-9]+', '-', 'g'), 40), '-') || '-' || left(sha256(words), 8);

INSERT INTO dim_area
WITH met AS (
    SELECT reporter AS area_code FROM staged_figure WHERE fault IS NULL
    UNION
    SELECT partner FROM staged_figure WHERE fault IS NULL
),

part AS (
    SELECT
        m.area_code,
        unnest(string_split(m.area_code, '_')) AS part_code,
        generate_subscripts(string_split(m.area_code, '_'), 1) AS part_number
    FROM met AS m
    LEFT JOIN dim_area AS a ON m.area_code = a.area_code
    WHERE a.area_code IS NULL
)

SELECT
    p.area_code,
    string_agg(coalesce(a.area_name, p.part_code), ' and ' ORDER BY p.part_number) AS area_name,
    NULL AS iso2,
    NULL AS iso3,
    NULL AS m49,
    CASE WHEN regexp_full_match(p.area_code, '[A-Z]{2}-[A-Z0-9]{1,3}') THEN 'region' ELSE 'group' END AS kind
FROM part AS p
LEFT JOIN dim_area AS a ON p.part_code = a.area_code
GROUP BY p.area_code
ORDER BY p.area_code;

INSERT INTO dim_unit
SELECT DISTINCT s.unit, s.unit, 'unlisted', NULL
FROM staged_figure AS s
LEFT JOIN dim_unit AS u ON s.unit = u.unit
WHERE s.fault IS NULL AND u.unit IS NULL
ORDER BY s.unit;

INSERT INTO dim_product
SELECT DISTINCT slug(s.product), s.product, c.product_code, c.product_group, c.hs_code
FROM staged_figure AS s
LEFT JOIN product_code AS c ON s.product = c.product_text
WHERE s.fault IS NULL AND s.product IS NOT NULL
ORDER BY s.product;

INSERT INTO dim_entity (entity_id, entity_name)
SELECT DISTINCT slug(entity), entity
FROM staged_figure
WHERE fault IS NULL AND entity IS NOT NULL
ORDER BY entity;

INSERT INTO dim_period
WITH met AS (
    SELECT period_start, period_end FROM staged_figure WHERE fault IS NULL AND period_start IS NOT NULL
    UNION
    SELECT base_start, base_end FROM staged_figure WHERE fault IS NULL AND base_start IS NOT NULL
),

measured AS (
    SELECT
        period_start,
        period_end,
        CASE
            WHEN day(period_start) = 1 AND period_end = last_day(period_end)
                THEN date_diff('month', period_start, period_end) + 1
        END AS months
    FROM met
),

named AS (
    SELECT
        period_start,
        period_end,
        months,
        CASE
            WHEN period_end + 1 = period_start + INTERVAL 1 YEAR THEN 'A'
            WHEN months = 6 AND month(period_start) IN (1, 7) THEN 'S'
            WHEN months = 3 AND month(period_start) IN (1, 4, 7, 10) THEN 'Q'
            WHEN months = 1 THEN 'M'
            WHEN period_start = period_end THEN 'D'
            WHEN period_end = period_start + 6 AND isodow(period_start) = 1 THEN 'W'
            ELSE '_O'
        END AS frequency,
        'P' || CASE
            WHEN period_end + 1 = period_start + INTERVAL 1 YEAR THEN '1Y'
            WHEN months % 12 = 0 THEN months // 12 || 'Y'
            WHEN months IS NOT NULL THEN months || 'M'
            ELSE date_diff('day', period_start, period_end) + 1 || 'D'
        END AS duration
    FROM measured
)

SELECT
    period_start || '/' || period_end AS period_id,
    period_start,
    period_end,
    frequency,
    CASE frequency
        WHEN 'S' THEN year(period_start) || '-S' || (month(period_start) + 5) // 6
        WHEN 'Q' THEN year(period_start) || '-Q' || quarter(period_start)
        WHEN 'M' THEN strftime(period_start, '%Y-%m')
        WHEN 'W' THEN strftime(period_start, '%G-W%V')
        WHEN 'D' THEN CAST(period_start AS VARCHAR)
        ELSE
            CASE
                WHEN frequency = 'A' AND dayofyear(period_start) = 1 THEN strftime(period_start, '%Y')
                ELSE period_start || '/' || duration
            END
    END AS sdmx_code,
    months
FROM named
ORDER BY period_start, period_end;
