-- Grain: one test: a figure and what other figures lead one to expect of it. Filled by the steps that follow.
-- Unit: bounds in the unit of the figure as its series has it, null where open. A reason tells why it cannot be decided at all, a
-- doubt why a failure would not be held against anybody.
CREATE TABLE test (
    check_code VARCHAR,
    figure_id VARCHAR,
    term_1 VARCHAR,
    term_2 VARCHAR,
    term_3 VARCHAR,
    term_4 VARCHAR,
    term_5 VARCHAR,
    stated_lower DOUBLE,
    stated_upper DOUBLE,
    expected_lower DOUBLE,
    expected_upper DOUBLE,
    reason VARCHAR,
    doubt VARCHAR
);

-- Grain: one way in which a value follows from two sources, each a figure or a derivation of an earlier round.
-- Unit: bounds in base units, growth in percent.
CREATE TABLE derivation (
    derivation_id VARCHAR,
    cell_id VARCHAR,
    series_id VARCHAR,
    period_start DATE,
    period_end DATE,
    lower DOUBLE,
    upper DOUBLE,
    rule VARCHAR,
    source_1 VARCHAR,
    source_2 VARCHAR,
    round INTEGER
);

-- Grain: one derivation and one figure that it rests on.
CREATE TABLE derivation_figure (derivation_id VARCHAR, figure_id VARCHAR);
