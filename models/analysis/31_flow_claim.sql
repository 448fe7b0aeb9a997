-- Grain: one claim and one flow that it has a seat in, with what sits in the other seats.
-- Unit: levels in the currency of the flow, growth in percent. `*_way` tells how the seat was filled: link (the claim
-- itself), text or others.
CREATE TABLE flow_claim AS
WITH flow AS (
    SELECT DISTINCT flow_no, measure FROM flow_seat
)

SELECT
    o.subject_no,
    o.flow_no,
    f.measure,
    MAX(CASE WHEN o.role = 'turnover' THEN o.figure_no END) AS turnover_no,
    MAX(CASE WHEN o.role = 'turnover' THEN o.lower END) AS turnover_lower,
    MAX(CASE WHEN o.role = 'turnover' THEN o.upper END) AS turnover_upper,
    MAX(CASE WHEN o.role = 'exports' THEN o.figure_no END) AS exports_no,
    MAX(CASE WHEN o.role = 'exports' THEN o.lower END) AS exports_lower,
    MAX(CASE WHEN o.role = 'exports' THEN o.upper END) AS exports_upper,
    MAX(CASE WHEN o.role = 'exports' THEN o.way END) AS exports_way,
    MAX(CASE WHEN o.role = 'imports' THEN o.figure_no END) AS imports_no,
    MAX(CASE WHEN o.role = 'imports' THEN o.lower END) AS imports_lower,
    MAX(CASE WHEN o.role = 'imports' THEN o.upper END) AS imports_upper,
    MAX(CASE WHEN o.role = 'imports' THEN o.way END) AS imports_way,
    MAX(CASE WHEN o.role = 'balance' THEN o.figure_no END) AS balance_no,
    MAX(CASE WHEN o.role = 'balance' THEN o.lower END) AS balance_lower,
    MAX(CASE WHEN o.role = 'balance' THEN o.upper END) AS balance_upper
FROM operand AS o
INNER JOIN flow AS f ON o.flow_no = f.flow_no
GROUP BY o.subject_no, o.flow_no, f.measure
HAVING COUNT(*) >= 3;
