-- Grain: one claim and one flow that it has a seat in, with what sits in the other seats.
-- Unit: levels in the currency of the flow, growth in percent. `*_way` tells how the seat was filled: link (the claim
-- itself), text or others.
CREATE TABLE flow_claim AS
WITH flow AS (
    SELECT DISTINCT flow_id, measure FROM flow_seat
)

SELECT
    o.subject_id,
    o.context AS flow_id,
    f.measure,
    MAX(CASE WHEN o.role = 'turnover' THEN o.figure_id END) AS turnover_id,
    MAX(CASE WHEN o.role = 'turnover' THEN o.lower END) AS turnover_lower,
    MAX(CASE WHEN o.role = 'turnover' THEN o.upper END) AS turnover_upper,
    MAX(CASE WHEN o.role = 'exports' THEN o.figure_id END) AS exports_id,
    MAX(CASE WHEN o.role = 'exports' THEN o.lower END) AS exports_lower,
    MAX(CASE WHEN o.role = 'exports' THEN o.upper END) AS exports_upper,
    MAX(CASE WHEN o.role = 'exports' THEN o.way END) AS exports_way,
    MAX(CASE WHEN o.role = 'imports' THEN o.figure_id END) AS imports_id,
    MAX(CASE WHEN o.role = 'imports' THEN o.lower END) AS imports_lower,
    MAX(CASE WHEN o.role = 'imports' THEN o.upper END) AS imports_upper,
    MAX(CASE WHEN o.role = 'imports' THEN o.way END) AS imports_way,
    MAX(CASE WHEN o.role = 'balance' THEN o.figure_id END) AS balance_id,
    MAX(CASE WHEN o.role = 'balance' THEN o.lower END) AS balance_lower,
    MAX(CASE WHEN o.role = 'balance' THEN o.upper END) AS balance_upper
FROM operand AS o
INNER JOIN flow AS f ON o.context = f.flow_id
GROUP BY o.subject_id, o.context, f.measure
HAVING COUNT(*) >= 3;
