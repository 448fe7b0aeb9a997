-- Grain: one series and period of actual figures of areas: the one value that all claims come to.
-- Unit: base units of `unit`, of growth and shares percent; value_usd at the average rate of the period. `documents`
-- and `origins` count the texts and independent sources whose claims meet, `claims` the claims that meet, `spread` is
-- between the largest and the smallest value of all claims.
-- Rule: see agreement_of_claims for the value and its tie-breaks; suspects have no vote. Where all claims are suspects
-- the value is the implied one. Claims that contradict one another leave a cell in dispute; kinds of figures that count
-- different things under one key are no series and are left out where they disagree.
CREATE TABLE observations AS
WITH doubted AS (
    SELECT DISTINCT e.cell_id
    FROM suspect AS s
    INNER JOIN claim AS c ON s.figure_no = c.figure_no
    INNER JOIN cell AS e ON c.cell_no = e.cell_no
),

valued AS (
    SELECT
        cell_id,
        series_id,
        period_start,
        period_end,
        figure_no,
        value,
        lower,
        upper,
        claims,
        origins,
        documents,
        spread,
        is_disputed,
        FALSE AS is_implied
    FROM reconciled
    UNION ALL
    SELECT
        i.cell_id,
        i.series_id,
        i.period_start,
        i.period_end,
        NULL,
        i.value,
        i.lower,
        i.upper,
        0,
        0,
        0,
        NULL,
        FALSE,
        TRUE
    FROM implied AS i
    INNER JOIN doubted AS d ON i.cell_id = d.cell_id
)

SELECT
    v.cell_id,
    s.series_id,
    s.indicator,
    s.reporter,
    s.partner,
    s.product_key,
    CASE WHEN s.measure = 'growth' THEN 'percent' ELSE s.unit END AS unit,
    s.measure,
    s.base,
    s.basis,
    s.adjustment,
    s.per,
    v.period_start,
    v.period_end,
    p.frequency,
    v.value,
    v.lower,
    v.upper,
    CASE
        WHEN s.measure NOT IN ('level', 'difference') THEN NULL
        WHEN s.unit = 'USD' THEN v.value
        ELSE v.value / r.rate
    END AS value_usd,
    v.claims,
    v.origins,
    v.documents,
    v.spread,
    v.is_disputed AS in_dispute,
    CASE
        WHEN v.is_implied THEN 'E'
        WHEN v.is_disputed OR d.cell_id IS NOT NULL THEN 'U'
        WHEN f.stage = 'preliminary' THEN 'P'
        ELSE 'A'
    END AS obs_status,
    f.figure_id
FROM valued AS v
INNER JOIN series AS s ON v.series_id = s.series_id
INNER JOIN indicator_trait AS t ON s.indicator = t.indicator
LEFT JOIN period AS p ON v.period_start = p.period_start AND v.period_end = p.period_end
LEFT JOIN keyed_figure AS f ON v.figure_no = f.figure_no
LEFT JOIN doubted AS d ON v.cell_id = d.cell_id
LEFT JOIN exchange_rate AS r
    ON s.unit = r.currency AND v.period_start = r.period_start AND v.period_end = r.period_end
WHERE s.status = 'actual' AND s.entity_id = '' AND (t.is_comparable OR NOT v.is_disputed);

COMMENT ON TABLE observations IS 'One reconciled value for each series and period of actual figures of areas';
