-- Grain: one observation, with its key in SDMX codes.
-- Unit: base units, growth and shares in percent.
-- Rule: an id that SDMX does not allow becomes a slug with eight digits of its hash; all goods are _T; what the dimensions do
-- not tell apart (series of one key) is told apart by the series in TRANSFORMATION, so that no key repeats.
CREATE OR REPLACE TEMP MACRO slug(words) AS trim(regexp_replace(upper(words), '[^A-Z0-9]+', '_', 'g'), '_');
CREATE OR REPLACE TEMP MACRO sdmx_id(code) AS
    CASE
        WHEN regexp_full_match(code, '[A-Za-z0-9_@$-]+') THEN code
        ELSE concat_ws('_', nullif(slug(code)[:40], ''), md5(code)[:8])
    END;
CREATE OR REPLACE TEMP MACRO with_edition(product_key) AS regexp_replace(product_key, '(^|_)HS([0-9])', '\1HS2022_\2');
CREATE OR REPLACE TEMP MACRO printed(number) AS
    regexp_replace(CAST(CAST(number AS DECIMAL(28, 6)) AS VARCHAR), '\.?0+$', '');

CREATE TEMP TABLE sdmx_series AS
WITH coded AS (
    SELECT DISTINCT
        o.series_id,
        o.reporter,
        o.partner,
        o.product_key,
        o.unit,
        sdmx_id(o.reporter) AS ref_area,
        sdmx_id(o.partner) AS counterpart_area,
        i.sdmx_code AS indicator,
        CASE o.product_key WHEN 'G' THEN '_T' WHEN '_T' THEN '_Z' ELSE sdmx_id(with_edition(o.product_key)) END AS product,
        coalesce(u.sdmx_code, sdmx_id(o.unit)) AS unit_measure,
        concat_ws(
            '_',
            CASE o.measure WHEN 'level' THEN 'N' WHEN 'growth' THEN 'G' WHEN 'difference' THEN 'D' ELSE upper(o.measure) END
            || CASE
                WHEN o.measure NOT IN ('growth', 'difference') OR o.base = '' THEN ''
                WHEN o.base = 'P1' THEN '1'
                WHEN o.base = 'Y1' THEN CASE o.measure WHEN 'growth' THEN 'Y' ELSE '' END
                WHEN regexp_full_match(o.base, 'Y[0-9]+') THEN o.base[2:] || 'Y'
                ELSE 'B_' || slug(o.base)
            END,
            nullif(slug(o.basis), ''),
            nullif(slug(o.adjustment), ''),
            nullif(slug(o.per), '')
        ) AS transformation,
        concat_ws(
            ', ',
            upper(o.measure[1]) || o.measure[2:],
            CASE
                WHEN o.base = '' THEN NULL
                WHEN o.base = 'P1' THEN 'on the period before'
                WHEN o.base = 'Y1' THEN 'over a year'
                WHEN regexp_full_match(o.base, 'Y[0-9]+') THEN 'over ' || o.base[2:] || ' years'
                ELSE 'on ' || o.base
            END,
            nullif(o.basis, ''),
            nullif(o.adjustment, ''),
            nullif(o.per, '')
        ) AS transformation_name
    FROM observations AS o
    INNER JOIN dim_indicator AS i ON o.indicator = i.indicator
    LEFT JOIN dim_unit AS u ON o.unit = u.unit
),

counted AS (
    SELECT
        *,
        count(*) OVER (
            PARTITION BY ref_area, counterpart_area, indicator, product, unit_measure, transformation
        ) AS namesakes
    FROM coded
)

SELECT
    * EXCLUDE (transformation, transformation_name, namesakes),
    transformation || CASE WHEN namesakes > 1 THEN '$' || series_id ELSE '' END AS transformation,
    transformation_name || CASE WHEN namesakes > 1 THEN ', series ' || series_id ELSE '' END AS transformation_name
FROM counted;

CREATE TEMP TABLE observations_sdmx AS
SELECT
    'dataflow' AS STRUCTURE,
    'TRADE_WAREHOUSE:TRADE_CLAIMS(1.0)' AS STRUCTURE_ID,
    'I' AS ACTION,
    CAST(p.frequency AS VARCHAR) AS FREQ,
    s.ref_area AS REF_AREA,
    s.counterpart_area AS COUNTERPART_AREA,
    s.indicator AS INDICATOR,
    s.product AS PRODUCT,
    s.transformation AS TRANSFORMATION,
    s.unit_measure AS UNIT_MEASURE,
    p.sdmx_code AS TIME_PERIOD,
    CAST(CAST(o.value AS DECIMAL(28, 6)) AS DOUBLE) AS OBS_VALUE,
    '0' AS UNIT_MULT,
    CAST(greatest(0, -floor(log10(nullif(f.step, 0))), 0) AS INTEGER) AS DECIMALS,
    o.obs_status AS OBS_STATUS,
    'F' AS CONF_STATUS,
    b.sdmx_code AS BASE_PER,
    'from ' || coalesce(printed(o.lower), 'below') || ' to ' || coalesce(printed(o.upper), 'above')
    || '; claims that meet: ' || o.claims || CASE WHEN o.in_dispute THEN '; in dispute' ELSE '' END AS COMMENT_OBS,
    o.figure_id,
    o.period_start,
    o.period_end,
    r.iso3 AS ref_area_iso3,
    r.area_name AS ref_area_name,
    c.iso3 AS counterpart_iso3,
    c.area_name AS counterpart_name,
    CASE WHEN o.product_key NOT IN ('G', '_T') THEN coalesce(g.product_text, o.product_key) END AS product_text
FROM observations AS o
INNER JOIN sdmx_series AS s ON o.series_id = s.series_id
INNER JOIN dim_period AS p ON o.period_start = p.period_start AND o.period_end = p.period_end
INNER JOIN dim_area AS r ON o.reporter = r.area_code
INNER JOIN dim_area AS c ON o.partner = c.area_code
LEFT JOIN fact_figure AS f ON o.figure_id = f.figure_id
LEFT JOIN dim_period AS b ON f.base_id = b.period_id
LEFT JOIN dim_product AS g ON f.product_id = g.product_id
ORDER BY ALL;

CREATE TEMP TABLE sdmx_code AS
SELECT 'CL_AREA' AS code_list, s.ref_area AS code, a.area_name AS code_name
FROM sdmx_series AS s
INNER JOIN dim_area AS a ON s.reporter = a.area_code
UNION
SELECT 'CL_AREA', s.counterpart_area, a.area_name
FROM sdmx_series AS s
INNER JOIN dim_area AS a ON s.partner = a.area_code
UNION
SELECT 'CL_INDICATOR', sdmx_code, indicator_name
FROM dim_indicator
UNION
SELECT
    'CL_PRODUCT',
    s.product,
    min(
        CASE s.product
            WHEN '_T' THEN 'All goods'
            WHEN '_Z' THEN 'Not applicable'
            ELSE coalesce(h.title, n.product_name, s.product_key)
        END
    )
FROM sdmx_series AS s
LEFT JOIN code_hs2022 AS h ON s.product = 'HS2022_' || h.code
LEFT JOIN code_product_own AS n ON s.product = n.product_code
GROUP BY s.product
UNION
SELECT 'CL_TRANSFORMATION', transformation, min(transformation_name)
FROM sdmx_series
GROUP BY transformation
UNION
SELECT 'CL_UNIT_MEASURE', s.unit_measure, min(coalesce(u.unit_name, s.unit))
FROM sdmx_series AS s
LEFT JOIN dim_unit AS u ON s.unit = u.unit
GROUP BY s.unit_measure
UNION
SELECT 'CL_FREQ', freq, freq_name
FROM code_freq
UNION
SELECT 'CL_OBS_STATUS', obs_status, obs_status_name
FROM code_obs_status
UNION
SELECT 'CL_CONF_STATUS', 'F', 'Free';
