-- Grain: one figure, with the parts of the key of its series, none of them null. This is the one place that makes a
-- key.
-- Unit: bounds as doubles in base units, null where open; `slack_below` and `slack_above` are what an end may give:
-- half a digit more, as texts truncate, the reach of a hedge again, and above "more than" one digit without the cap.
-- `hedge` tells whether its interval is that of the print (none), of a hedge's whole digit (full), or of a hedge cut at
-- its cap (capped).
-- Rules: turnover between two named sides, and the level of their balance, are seen from the side first in code order,
-- the balance with its sign; growth is in the currency of the level that it is tied to, else of its text, else in
-- dollars; growth of an amount in kind is growth of volume; the base of a growth is its distance in whole years (Y1),
-- the period before (P1), else its own dates; the whole of a share is the figure that the sentence ties it to. A figure
-- belongs to a series (is_keyed) when its sides, its period and, of a change, its base are known.
CREATE TABLE keyed_figure AS
WITH currency_of_text AS (
    SELECT f.document_id, CASE WHEN COUNT(DISTINCT f.unit) = 1 THEN MIN(f.unit) ELSE 'USD' END AS unit
    FROM fact_figure AS f
    INNER JOIN dim_unit AS u ON f.unit = u.unit
    WHERE u.dimension = 'currency'
    GROUP BY f.document_id
),

tied AS (
    SELECT
        l.source_id AS figure_id,
        MIN(CASE WHEN l.kind = 'growth_of' THEN t.unit END) AS grown_unit,
        MIN(CASE WHEN l.kind = 'growth_of' THEN u.dimension END) AS grown_dimension,
        MIN(CASE WHEN l.kind = 'part_of' THEN CONCAT_WS(' ', t.indicator, t.reporter, t.partner, t.product_id) END)
            AS whole_key
    FROM fact_link AS l
    INNER JOIN fact_figure AS t ON l.target_id = t.figure_id
    INNER JOIN dim_unit AS u ON t.unit = u.unit
    WHERE l.kind IN ('growth_of', 'part_of')
    GROUP BY l.source_id
),

described AS (
    SELECT
        o.figure_no,
        f.figure_id,
        o.document_no,
        o.origin_no,
        o.source_no,
        f.char_start,
        f.sentence_start,
        f.surface,
        o.published,
        f.stage,
        f.confidence,
        f.indicator,
        f.reporter,
        f.partner,
        CASE WHEN i.is_trade THEN COALESCE(p.product_key, 'G') ELSE COALESCE(p.product_key, '_T') END AS product_key,
        CASE
            WHEN f.measure <> 'growth' THEN f.unit
            WHEN NOT i.is_trade OR f.basis IS NOT NULL OR t.grown_dimension <> 'currency' THEN ''
            ELSE COALESCE(t.grown_unit, c.unit, 'USD')
        END AS unit,
        CAST(f.measure AS VARCHAR) AS measure,
        CASE
            WHEN b.period_id IS NULL THEN ''
            WHEN
                YEAR(a.period_start) > YEAR(b.period_start)
                AND MONTH(a.period_start) = MONTH(b.period_start)
                AND DAY(a.period_start) = DAY(b.period_start)
                AND (a.months = b.months OR SUBSTRING(a.period_id, 16, 6) = SUBSTRING(b.period_id, 16, 6))
                THEN 'Y' || CAST(YEAR(a.period_start) - YEAR(b.period_start) AS VARCHAR)
            WHEN a.previous_start = b.period_start AND a.previous_end = b.period_end THEN 'P1'
            ELSE b.period_id
        END AS base,
        CAST(f.status AS VARCHAR) AS status,
        COALESCE(f.entity_id, '') AS entity_id,
        CASE
            WHEN f.measure = 'growth' AND t.grown_dimension <> 'currency' THEN COALESCE(f.basis, 'volume')
            ELSE COALESCE(f.basis, '')
        END AS basis,
        COALESCE(f.adjustment, '') AS adjustment,
        COALESCE(f.per, '') AS per,
        CASE WHEN f.measure = 'share' THEN COALESCE(t.whole_key, '') ELSE '' END AS whole_key,
        a.period_id,
        a.period_start,
        a.period_end,
        b.period_start AS base_start,
        b.period_end AS base_end,
        CAST(f.value AS DOUBLE) AS value,
        CAST(f.lower AS DOUBLE) AS lower,
        CAST(f.upper AS DOUBLE) AS upper,
        CAST(f.step AS DOUBLE) AS step,
        CAST(f.qualifier AS VARCHAR) AS qualifier,
        f.value_high IS NOT NULL AS is_range,
        i.is_trade,
        i.is_trade
            AND f.indicator IN ('trade_turnover', 'trade_balance')
            AND (f.indicator = 'trade_turnover' OR f.measure IN ('level', 'share'))
            AND f.partner NOT IN ('W0', '_U', '_Z')
            AND f.reporter > f.partner AS is_turned
    FROM fact_figure AS f
    INNER JOIN figure_source AS o ON f.figure_id = o.figure_id
    INNER JOIN dim_indicator AS i ON f.indicator = i.indicator
    LEFT JOIN product_key AS p ON f.product_id = p.product_id
    LEFT JOIN period AS a ON f.period_id = a.period_id
    LEFT JOIN period AS b ON f.base_id = b.period_id
    LEFT JOIN tied AS t ON f.figure_id = t.figure_id
    LEFT JOIN currency_of_text AS c ON f.document_id = c.document_id
),

sided AS (
    SELECT
        *,
        CASE WHEN is_turned THEN partner ELSE reporter END AS first_side,
        CASE WHEN is_turned THEN reporter ELSE partner END AS second_side,
        is_turned AND indicator = 'trade_balance' AND measure = 'level' AS is_negated
    FROM described
)

SELECT
    figure_no,
    figure_id,
    document_no,
    origin_no,
    source_no,
    char_start,
    sentence_start,
    surface,
    published,
    stage,
    confidence,
    indicator,
    first_side AS reporter,
    second_side AS partner,
    product_key,
    unit,
    measure,
    base,
    status,
    entity_id,
    basis,
    adjustment,
    per,
    whole_key,
    period_id,
    period_start,
    period_end,
    base_start,
    base_end,
    qualifier,
    step,
    CASE WHEN is_negated THEN -value ELSE value END AS value,
    CASE WHEN is_negated THEN -upper ELSE lower END AS lower,
    CASE WHEN is_negated THEN -lower ELSE upper END AS upper,
    period_start IS NOT NULL
        AND first_side <> '_U'
        AND NOT (second_side = '_U' AND is_trade)
        AND (measure NOT IN ('growth', 'difference') OR base <> '')
        AND (measure <> 'rate' OR per <> '') AS is_keyed,
    CASE
        WHEN qualifier = 'exact' OR upper IS NULL OR lower IS NULL THEN 'none'
        WHEN upper - lower >= CASE qualifier WHEN 'approx' THEN 0.29 WHEN 'gt' THEN 0.24 ELSE 0.14 END * ABS(value)
            THEN 'capped'
        ELSE 'full'
    END AS hedge,
    CASE
        WHEN is_range OR upper IS NULL OR lower IS NULL THEN step / 2
        WHEN qualifier = 'lt' THEN upper - lower
        ELSE (upper - lower) / 2
    END AS slack_below,
    CASE
        WHEN is_range OR upper IS NULL OR lower IS NULL THEN step / 2
        WHEN qualifier = 'gt' AND value <> 0 AND upper - lower >= 0.24 * ABS(value)
            THEN GREATEST(POWER(10, FLOOR(LOG10(ABS(value)))) - (upper - lower), (upper - lower) / 2)
        ELSE (upper - lower) / 2
    END AS slack_above
FROM sided;

-- Grain: one tie between two figures, by their numbers.
CREATE TABLE tie AS
SELECT s.figure_no AS source_no, t.figure_no AS target_no, CAST(l.kind AS VARCHAR) AS kind
FROM fact_link AS l
INNER JOIN keyed_figure AS s ON l.source_id = s.figure_id
INNER JOIN keyed_figure AS t ON l.target_id = t.figure_id;
