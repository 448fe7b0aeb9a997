-- Grain: one official value of a series and period that claims are about or that may be implied; of several sources the
-- first by name.
-- Unit: base units, growth in percent. Turnover and balance are seen from the side first in code order, as in a series.
CREATE TABLE official AS
WITH seen AS (
    SELECT
        reference_id,
        source,
        valuation,
        indicator,
        CASE WHEN is_turned THEN partner ELSE reporter END AS reporter,
        CASE WHEN is_turned THEN reporter ELSE partner END AS partner,
        product_key,
        unit,
        measure,
        base,
        period_start,
        period_end,
        CASE WHEN is_turned AND indicator = 'trade_balance' THEN -value ELSE value END AS value
    FROM (
        SELECT
            *,
            reporter > partner
            AND partner <> 'W0'
            AND (indicator = 'trade_turnover' OR (indicator = 'trade_balance' AND measure = 'level')) AS is_turned
        FROM fact_reference
    ) AS r
),

matched AS (
    SELECT
        s.series_id,
        r.reference_id,
        r.source,
        r.valuation,
        r.period_start,
        r.period_end,
        r.value,
        ROW_NUMBER() OVER (
            PARTITION BY s.series_id, r.period_start, r.period_end ORDER BY r.source, r.reference_id
        ) AS place
    FROM seen AS r
    INNER JOIN series AS s
        ON
            r.indicator = s.indicator
            AND r.reporter = s.reporter
            AND r.partner = s.partner
            AND r.product_key = s.product_key
            AND r.unit = s.unit
            AND r.measure = s.measure
            AND r.base = s.base
    WHERE s.status = 'actual' AND s.entity_id = '' AND s.basis = '' AND s.adjustment = '' AND s.per = ''
)

SELECT
    -ROW_NUMBER() OVER (ORDER BY series_id, period_start, period_end) AS official_no,
    series_id,
    reference_id,
    source,
    valuation,
    period_start,
    period_end,
    value
FROM matched
WHERE place = 1;
