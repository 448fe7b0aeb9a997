-- Grain: one test: a figure and what other figures (terms) lead one to expect of it. Filled by the steps that follow.
-- Unit: bounds in the unit of the figure as its series has it, null where open. A reason tells why it cannot be decided
-- at all, a doubt why a failure would not be held against anybody.
CREATE TABLE test (
    check_code VARCHAR,
    figure_no BIGINT,
    term_1 BIGINT,
    term_2 BIGINT,
    term_3 BIGINT,
    term_4 BIGINT,
    term_5 BIGINT,
    stated_lower DOUBLE,
    stated_upper DOUBLE,
    expected_lower DOUBLE,
    expected_upper DOUBLE,
    reason VARCHAR,
    doubt VARCHAR
);

-- Grain: one way in which a value follows from two sources. Sources are numbered in one row of numbers: figures by
-- their own, official values below zero, derivations on from the last figure.
-- Unit: bounds in base units, growth in percent.
CREATE TABLE derivation (
    derivation_no BIGINT,
    series_id VARCHAR,
    period_start DATE,
    period_end DATE,
    lower DOUBLE,
    upper DOUBLE,
    rule VARCHAR,
    source_1 BIGINT,
    source_2 BIGINT,
    round INTEGER
);

-- Grain: one derivation and one figure that it rests on.
CREATE TABLE derivation_figure (derivation_no BIGINT, figure_no BIGINT);
