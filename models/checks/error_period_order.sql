-- A period begins before it ends, and its key is made of its days.
SELECT
    period_id AS subject,
    period_start || ' to ' || period_end AS detail
FROM dim_period
WHERE period_start > period_end OR period_id <> period_start || '/' || period_end;
