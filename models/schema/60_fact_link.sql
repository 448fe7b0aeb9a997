-- Grain: one tie between two figures of a text.
CREATE TABLE fact_link (
    source_id VARCHAR NOT NULL REFERENCES fact_figure (figure_id),
    target_id VARCHAR NOT NULL REFERENCES fact_figure (figure_id),
    kind link_kind NOT NULL,
    PRIMARY KEY (source_id, target_id, kind),
    CHECK (source_id <> target_id)
);

COMMENT ON TABLE fact_link IS 'Figures that a sentence ties together';
COMMENT ON COLUMN fact_link.source_id IS 'The figure that speaks of the other: the growth, the part, the balance';
COMMENT ON COLUMN fact_link.target_id IS 'The figure spoken of: the level, the whole';
COMMENT ON COLUMN fact_link.kind IS 'growth_of, difference_of, part_of, from_to, balance_of, compared_with or restates';
