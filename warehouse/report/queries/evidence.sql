-- Grain: one figure in a test, with its role, in the order of the formula.
-- Needs: check_kind, consistency, consistency_evidence
SELECT e.test_id, e.figure_id, e.role
FROM consistency_evidence AS e
INNER JOIN consistency AS c ON e.test_id = c.test_id
INNER JOIN check_kind AS k ON c."check" = k.check_code
INNER JOIN shown_figure AS s ON e.figure_id = s.figure_id
ORDER BY
    e.test_id,
    list_position([k.claim_role, k.role_1, k.role_2, k.role_3, k.role_4, k.role_5], e.role),
    e.figure_id
