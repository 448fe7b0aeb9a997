-- The closed vocabularies of the star schema, as types: a value outside them cannot be stored.

CREATE TYPE measure AS ENUM ('level', 'growth', 'difference', 'share', 'rate');
CREATE TYPE growth_form AS ENUM ('change', 'multiple', 'index');
CREATE TYPE figure_status AS ENUM ('actual', 'target', 'forecast');
CREATE TYPE qualifier AS ENUM ('exact', 'approx', 'gt', 'ge', 'lt', 'le');
CREATE TYPE frequency AS ENUM ('A', 'S', 'Q', 'M', 'W', 'D', '_O');
CREATE TYPE area_kind AS ENUM ('country', 'region', 'group', 'special');
CREATE TYPE link_kind AS ENUM (
    'growth_of', 'difference_of', 'part_of', 'from_to', 'balance_of', 'compared_with', 'restates'
);
CREATE TYPE number_kind AS ENUM (
    'figure', 'part', 'year', 'date', 'period', 'ordinal', 'note', 'name', 'idiom', 'pointer', 'page', 'rejected'
);
CREATE TYPE severity AS ENUM ('error', 'warn');
