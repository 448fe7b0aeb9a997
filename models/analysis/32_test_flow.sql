-- Tests of the flows between two sides. Turnover = exports + imports; balance = exports - imports; where the text does
-- not state one of the two, 2 x exports - balance = turnover, 2 x imports + balance = turnover; the growth of turnover
-- lies between that of exports and imports, and where the levels are stated it follows from them.
-- Unit: amounts in the currency of the flow; growth in percent.
INSERT INTO test (
    check_code, figure_no, term_1, term_2, stated_lower, stated_upper, expected_lower, expected_upper
)
SELECT
    'turnover_sum',
    turnover_no,
    exports_no,
    imports_no,
    turnover_lower,
    turnover_upper,
    exports_lower + imports_lower,
    exports_upper + imports_upper
FROM flow_claim
WHERE measure = 'level' AND turnover_no IS NOT NULL AND exports_no IS NOT NULL AND imports_no IS NOT NULL;

INSERT INTO test (
    check_code, figure_no, term_1, term_2, stated_lower, stated_upper, expected_lower, expected_upper
)
SELECT
    'balance_difference',
    balance_no,
    exports_no,
    imports_no,
    balance_lower,
    balance_upper,
    exports_lower - imports_upper,
    exports_upper - imports_lower
FROM flow_claim
WHERE measure = 'level' AND balance_no IS NOT NULL AND exports_no IS NOT NULL AND imports_no IS NOT NULL;

INSERT INTO test (
    check_code, figure_no, term_1, term_2, stated_lower, stated_upper, expected_lower, expected_upper
)
SELECT
    'exports_balance',
    turnover_no,
    exports_no,
    balance_no,
    turnover_lower,
    turnover_upper,
    2 * exports_lower - balance_upper,
    2 * exports_upper - balance_lower
FROM flow_claim
WHERE
    measure = 'level'
    AND turnover_no IS NOT NULL
    AND exports_no IS NOT NULL
    AND balance_no IS NOT NULL
    AND COALESCE(imports_way, 'others') = 'others';

INSERT INTO test (
    check_code, figure_no, term_1, term_2, stated_lower, stated_upper, expected_lower, expected_upper
)
SELECT
    'imports_balance',
    turnover_no,
    imports_no,
    balance_no,
    turnover_lower,
    turnover_upper,
    2 * imports_lower + balance_lower,
    2 * imports_upper + balance_upper
FROM flow_claim
WHERE
    measure = 'level'
    AND turnover_no IS NOT NULL
    AND imports_no IS NOT NULL
    AND balance_no IS NOT NULL
    AND COALESCE(exports_way, 'others') = 'others';

INSERT INTO test (
    check_code, figure_no, term_1, term_2, stated_lower, stated_upper, expected_lower, expected_upper
)
SELECT
    'growth_between',
    turnover_no,
    exports_no,
    imports_no,
    turnover_lower,
    turnover_upper,
    CASE WHEN exports_lower + imports_lower IS NOT NULL THEN LEAST(exports_lower, imports_lower) END,
    CASE WHEN exports_upper + imports_upper IS NOT NULL THEN GREATEST(exports_upper, imports_upper) END
FROM flow_claim
WHERE measure = 'growth' AND turnover_no IS NOT NULL AND exports_no IS NOT NULL AND imports_no IS NOT NULL;

-- Base of turnover = base of exports + base of imports, each base a level over its growth.
INSERT INTO test (
    check_code, figure_no, term_1, term_2, term_3, term_4, term_5,
    stated_lower, stated_upper, expected_lower, expected_upper
)
WITH grown AS (
    SELECT
        f.turnover_no,
        f.exports_no,
        f.imports_no,
        f.turnover_lower,
        f.turnover_upper,
        t.figure_no AS turnover_now_no,
        x.figure_no AS exports_now_no,
        m.figure_no AS imports_now_no,
        t.lower AS now_lower,
        t.upper AS now_upper,
        x.lower / (1 + f.exports_upper / 100) + m.lower / (1 + f.imports_upper / 100) AS base_lower,
        x.upper / (1 + f.exports_lower / 100) + m.upper / (1 + f.imports_lower / 100) AS base_upper
    FROM flow_claim AS f
    INNER JOIN operand AS t ON f.turnover_no = t.subject_no AND t.role = 'now'
    INNER JOIN operand AS x ON f.exports_no = x.subject_no AND x.role = 'now'
    INNER JOIN operand AS m ON f.imports_no = m.subject_no AND m.role = 'now'
    WHERE f.measure = 'growth' AND f.exports_lower > -100 AND f.imports_lower > -100
)

SELECT
    'growth_of_parts',
    turnover_no,
    exports_no,
    imports_no,
    turnover_now_no,
    exports_now_no,
    imports_now_no,
    turnover_lower,
    turnover_upper,
    (now_lower / base_upper - 1) * 100,
    (now_upper / base_lower - 1) * 100
FROM grown
WHERE base_lower > 0;
