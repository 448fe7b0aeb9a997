-- The code lists of the analysis, typed; `code_*` are the files of models/codes, all text.
CREATE TABLE group_member AS
SELECT
    "group" AS group_code,
    member AS area_code,
    CAST(joined AS DATE) AS member_from,
    CAST("left" AS DATE) AS member_to
FROM code_group_member;

CREATE TABLE indicator_trait AS
SELECT
    indicator,
    is_comparable = 'true' AS is_comparable,
    is_additive = 'true' AS is_additive,
    is_nominal = 'true' AS is_nominal
FROM code_indicator_trait;

CREATE TABLE source_stem AS
SELECT stem, CAST(source_rank AS INTEGER) AS source_rank
FROM code_source_rank;

CREATE TABLE check_kind AS
SELECT
    check_code,
    is_identity = 'true' AS is_identity,
    widens = 'true' AS widens,
    CAST(tolerance AS DOUBLE) AS tolerance,
    worst,
    claim_role,
    role_1,
    role_2,
    role_3,
    role_4,
    role_5,
    formula,
    rule
FROM code_check;

CREATE TABLE verdict AS
SELECT verdict, CAST(severity AS INTEGER) AS severity, meaning
FROM code_verdict;

CREATE TABLE direction_word AS
SELECT word, CAST(direction AS INTEGER) AS direction
FROM code_direction_word;

CREATE TABLE check_term AS
SELECT
    check_code,
    CAST(place AS INTEGER) AS place,
    CAST(coefficient AS DOUBLE) AS coefficient,
    CAST(exponent AS DOUBLE) AS exponent
FROM code_check_term;
