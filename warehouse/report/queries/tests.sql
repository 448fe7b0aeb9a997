-- Grain: one test of a figure against others, the worst first.
-- Unit: bounds in `unit`.
-- Needs: check_kind, consistency, verdict
SELECT
    c.test_id,
    k.rule,
    c.verdict,
    v.meaning,
    c.figure_id,
    c.indicator,
    c.reporter,
    c.partner,
    c.product_key,
    c.period_start,
    c.period_end,
    c.unit,
    c.expected_lower,
    c.expected_upper,
    c.stated_lower,
    c.stated_upper,
    c.reason,
    c.suspect,
    c.likely_slip,
    c.arithmetic
FROM consistency AS c
INNER JOIN check_kind AS k ON c."check" = k.check_code
INNER JOIN verdict AS v ON c.verdict = v.verdict
INNER JOIN shown_figure AS s ON c.figure_id = s.figure_id
ORDER BY v.severity DESC, c.relative_gap DESC NULLS LAST, c.test_id
