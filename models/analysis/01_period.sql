-- Grain: one span of days that a figure refers to or is compared with. All arithmetic of dates is here.
-- Rule: the span a year before has the same months, so 1-29 February follows 1-28 February; a span of whole months has
-- the same number of months before it; any other span moves by its dates, and has no span before it.
CREATE TABLE period AS
WITH ends AS (
    SELECT
        period_id,
        period_start,
        period_end,
        months,
        CAST(frequency AS VARCHAR) AS frequency,
        CAST(period_start - INTERVAL 1 YEAR AS DATE) AS year_before_start,
        CAST(period_end - INTERVAL 1 YEAR AS DATE) AS year_before_end
    FROM dim_period
)

SELECT
    period_id,
    period_start,
    period_end,
    months,
    frequency,
    year_before_start,
    CASE WHEN months IS NULL THEN year_before_end ELSE LAST_DAY(year_before_end) END AS year_before_end,
    CASE months
        WHEN 1 THEN CAST(period_start - INTERVAL 1 MONTH AS DATE)
        WHEN 3 THEN CAST(period_start - INTERVAL 3 MONTH AS DATE)
        WHEN 6 THEN CAST(period_start - INTERVAL 6 MONTH AS DATE)
        WHEN 12 THEN CAST(period_start - INTERVAL 12 MONTH AS DATE)
    END AS previous_start,
    CASE WHEN months IN (1, 3, 6, 12) THEN CAST(period_start - INTERVAL 1 DAY AS DATE) END AS previous_end
FROM ends;
