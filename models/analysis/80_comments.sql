-- What each column of the analysis means: the comments that exports, data package and data dictionary are made from.

COMMENT ON COLUMN area_pair_year.area_a IS 'Area code of the first of the pair, in code order';
COMMENT ON COLUMN area_pair_year.area_b IS 'Area code of the second';
COMMENT ON COLUMN area_pair_year.year IS 'Calendar year';
COMMENT ON COLUMN area_pair_year.kind IS 'What the two are: countries, or with groups or regions among them';
COMMENT ON COLUMN area_pair_year.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN area_pair_year.turnover IS 'Trade in both directions';
COMMENT ON COLUMN area_pair_year.exports_a IS 'Exports of the first to the second';
COMMENT ON COLUMN area_pair_year.exports_b IS 'Exports of the second to the first';
COMMENT ON COLUMN area_pair_year.balance_a IS 'Balance of the first';
COMMENT ON COLUMN area_pair_year.turnover_growth IS 'Growth of turnover on the year before, percent, as stated';
COMMENT ON COLUMN area_pair_year.claims IS 'Number of claims that the row rests on';
COMMENT ON COLUMN area_pair_year.documents IS 'Number of texts of these claims, at most in one cell';
COMMENT ON COLUMN area_pair_year.disputes IS 'Number of cells in dispute';
COMMENT ON COLUMN area_pair_year.is_implied IS 'True where a value of the row is implied';
COMMENT ON COLUMN area_pair_year.is_mirrored IS 'True where exports are taken from the imports of the other side';

COMMENT ON TABLE check_kind IS 'Tests that there are';
COMMENT ON COLUMN check_kind.check_code IS 'Code of the check';
COMMENT ON COLUMN check_kind.is_identity IS 'True of an identity of several terms, false of a comparison of claims';
COMMENT ON COLUMN check_kind.widens IS 'True where the width of what is expected is that of print';
COMMENT ON COLUMN check_kind.tolerance IS 'Share of what is expected by which a claim may miss and still be consistent';
COMMENT ON COLUMN check_kind.worst IS 'The gravest verdict that it can give';
COMMENT ON COLUMN check_kind.claim_role IS 'Role of the claim that is tested';
COMMENT ON COLUMN check_kind.role_1 IS 'Role of the figure at place 1';
COMMENT ON COLUMN check_kind.role_2 IS 'Role of the figure at place 2';
COMMENT ON COLUMN check_kind.role_3 IS 'Role of the figure at place 3';
COMMENT ON COLUMN check_kind.role_4 IS 'Role of the figure at place 4';
COMMENT ON COLUMN check_kind.role_5 IS 'Role of the figure at place 5';
COMMENT ON COLUMN check_kind.formula IS 'How the expected value is made of the other figures, by their places';
COMMENT ON COLUMN check_kind.rule IS 'The rule in words';

COMMENT ON TABLE consistency IS 'Tests of claims against other figures, each with its verdict and its arithmetic';
COMMENT ON COLUMN consistency.test_id IS 'Hash of the check and the figures in it';
COMMENT ON COLUMN consistency."check" IS 'Which identity or comparison; a code of check_kind';
COMMENT ON COLUMN consistency.verdict IS 'consistent, strained, revised, inconsistent or untestable';
COMMENT ON COLUMN consistency.figure_id IS 'The claim that is tested';
COMMENT ON COLUMN consistency.document IS 'Path of the text';
COMMENT ON COLUMN consistency.char_start IS 'Where the claim begins in the text';
COMMENT ON COLUMN consistency.char_end IS 'Where it ends, the character after its last';
COMMENT ON COLUMN consistency.indicator IS 'What is measured; of growth, what grows';
COMMENT ON COLUMN consistency.reporter IS
    'Area code of the side that reports: exporter of exports, importer of imports; W0 world, _U not stated';
COMMENT ON COLUMN consistency.partner IS 'Area code of the other side; W0 world, _U not stated, _Z not applicable';
COMMENT ON COLUMN consistency.product_key IS
    'G all goods, S services, HS2022 and a code, a code of models/codes/product_own.csv, else the phrase; _T without product';
COMMENT ON COLUMN consistency.period_start IS 'First day of the period';
COMMENT ON COLUMN consistency.period_end IS 'Last day of it, included';
COMMENT ON COLUMN consistency.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN consistency.expected_lower IS 'Low end of what the other figures make of it, null where it is open';
COMMENT ON COLUMN consistency.expected_upper IS 'High end of it';
COMMENT ON COLUMN consistency.stated_lower IS 'Low end of what the claim allows, null where it is open';
COMMENT ON COLUMN consistency.stated_upper IS 'High end of it';
COMMENT ON COLUMN consistency.gap IS 'Distance between the two intervals, 0 where they meet';
COMMENT ON COLUMN consistency.relative_gap IS 'The gap as a share of what is expected; of growth, of the level index';
COMMENT ON COLUMN consistency.reason IS 'Why it cannot be tested';
COMMENT ON COLUMN consistency.suspect IS 'The figure that a third claim convicts, null where nothing decides';
COMMENT ON COLUMN consistency.likely_slip IS
    'The slip that would explain it: scale, wrong side, index, sign, wrong year, digits swapped, digit changed';
COMMENT ON COLUMN consistency.arithmetic IS 'The test in words and numbers';

COMMENT ON TABLE consistency_evidence IS 'The figures in each test';
COMMENT ON COLUMN consistency_evidence.test_id IS 'The test';
COMMENT ON COLUMN consistency_evidence.figure_id IS 'A figure in it';
COMMENT ON COLUMN consistency_evidence.role IS 'What it is in the test: turnover, exports, balance, ...';

COMMENT ON COLUMN growth_previous.kind IS 'mom on the month before, qoq on the quarter before';
COMMENT ON COLUMN growth_previous.series_id IS
    'Hash of the key of the series: indicator, sides, product, unit, measure, base, basis, adjustment and the rest';
COMMENT ON COLUMN growth_previous.indicator IS 'What is measured; of growth, what grows';
COMMENT ON COLUMN growth_previous.reporter IS
    'Area code of the side that reports: exporter of exports, importer of imports; W0 world, _U not stated';
COMMENT ON COLUMN growth_previous.partner IS 'Area code of the other side; W0 world, _U not stated, _Z not applicable';
COMMENT ON COLUMN growth_previous.product_key IS
    'G all goods, S services, HS2022 and a code, a code of models/codes/product_own.csv, else the phrase; _T without product';
COMMENT ON COLUMN growth_previous.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN growth_previous.basis IS 'volume, constant_prices or what is left out; empty for current prices';
COMMENT ON COLUMN growth_previous.adjustment IS 'seasonal, or empty';
COMMENT ON COLUMN growth_previous.period_start IS 'First day of the period';
COMMENT ON COLUMN growth_previous.period_end IS 'Last day of it, included';
COMMENT ON COLUMN growth_previous.level IS 'Level of the period';
COMMENT ON COLUMN growth_previous.level_lower IS 'Low end of it';
COMMENT ON COLUMN growth_previous.level_upper IS 'High end of it';
COMMENT ON COLUMN growth_previous.level_before IS 'Level of the period before';
COMMENT ON COLUMN growth_previous.before_lower IS 'Low end of it';
COMMENT ON COLUMN growth_previous.before_upper IS 'High end of it';
COMMENT ON COLUMN growth_previous.growth IS 'Percent change that follows from the two levels';
COMMENT ON COLUMN growth_previous.growth_lower IS 'Low end of it';
COMMENT ON COLUMN growth_previous.growth_upper IS 'High end of it';
COMMENT ON COLUMN growth_previous.growth_usd IS 'Percent change in US dollars at average rates';
COMMENT ON COLUMN growth_previous.stated_growth IS 'Percent change as stated';
COMMENT ON COLUMN growth_previous.stated_lower IS 'Low end of it';
COMMENT ON COLUMN growth_previous.stated_upper IS 'High end of it';
COMMENT ON COLUMN growth_previous.stated_figure_id IS 'The figure that states the growth';
COMMENT ON COLUMN growth_previous.agrees IS 'True where stated and computed growth meet, null where one is missing';

COMMENT ON COLUMN growth_yoy.series_id IS
    'Hash of the key of the series: indicator, sides, product, unit, measure, base, basis, adjustment and the rest';
COMMENT ON COLUMN growth_yoy.indicator IS 'What is measured; of growth, what grows';
COMMENT ON COLUMN growth_yoy.reporter IS
    'Area code of the side that reports: exporter of exports, importer of imports; W0 world, _U not stated';
COMMENT ON COLUMN growth_yoy.partner IS 'Area code of the other side; W0 world, _U not stated, _Z not applicable';
COMMENT ON COLUMN growth_yoy.product_key IS
    'G all goods, S services, HS2022 and a code, a code of models/codes/product_own.csv, else the phrase; _T without product';
COMMENT ON COLUMN growth_yoy.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN growth_yoy.basis IS 'volume, constant_prices or what is left out; empty for current prices';
COMMENT ON COLUMN growth_yoy.adjustment IS 'seasonal, or empty';
COMMENT ON COLUMN growth_yoy.period_start IS 'First day of the period';
COMMENT ON COLUMN growth_yoy.period_end IS 'Last day of it, included';
COMMENT ON COLUMN growth_yoy.level IS 'Level of the period';
COMMENT ON COLUMN growth_yoy.level_lower IS 'Low end of it';
COMMENT ON COLUMN growth_yoy.level_upper IS 'High end of it';
COMMENT ON COLUMN growth_yoy.level_is_implied IS 'True where no text states the level and it follows from others';
COMMENT ON COLUMN growth_yoy.level_year_before IS 'Level of the same months a year before';
COMMENT ON COLUMN growth_yoy.year_before_lower IS 'Low end of it';
COMMENT ON COLUMN growth_yoy.year_before_upper IS 'High end of it';
COMMENT ON COLUMN growth_yoy.year_before_is_implied IS
    'True where no text states that level and it follows from others';
COMMENT ON COLUMN growth_yoy.growth IS 'Percent change that follows from the two levels';
COMMENT ON COLUMN growth_yoy.growth_lower IS 'Low end of it';
COMMENT ON COLUMN growth_yoy.growth_upper IS 'High end of it';
COMMENT ON COLUMN growth_yoy.growth_usd IS 'Percent change in US dollars at average rates';
COMMENT ON COLUMN growth_yoy.stated_growth IS 'Percent change as stated';
COMMENT ON COLUMN growth_yoy.stated_lower IS 'Low end of it';
COMMENT ON COLUMN growth_yoy.stated_upper IS 'High end of it';
COMMENT ON COLUMN growth_yoy.stated_figure_id IS 'The figure that states the growth';
COMMENT ON COLUMN growth_yoy.agrees IS 'True where stated and computed growth meet, null where one is missing';

COMMENT ON COLUMN implied.cell_id IS 'The series and its period: what all claims of one value share';
COMMENT ON COLUMN implied.series_id IS
    'Hash of the key of the series: indicator, sides, product, unit, measure, base, basis, adjustment and the rest';
COMMENT ON COLUMN implied.indicator IS 'What is measured; of growth, what grows';
COMMENT ON COLUMN implied.reporter IS
    'Area code of the side that reports: exporter of exports, importer of imports; W0 world, _U not stated';
COMMENT ON COLUMN implied.partner IS 'Area code of the other side; W0 world, _U not stated, _Z not applicable';
COMMENT ON COLUMN implied.product_key IS
    'G all goods, S services, HS2022 and a code, a code of models/codes/product_own.csv, else the phrase; _T without product';
COMMENT ON COLUMN implied.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN implied.measure IS 'level, growth, difference, share or rate';
COMMENT ON COLUMN implied.base IS
    'Of growth and difference: Y1 over a year, Y5 over five, P1 over the period before, else the days compared with';
COMMENT ON COLUMN implied.entity_id IS 'Organisation that it is about, empty where there is none';
COMMENT ON COLUMN implied.basis IS 'volume, constant_prices or what is left out; empty for current prices';
COMMENT ON COLUMN implied.adjustment IS 'seasonal, or empty';
COMMENT ON COLUMN implied.period_start IS 'First day of the period';
COMMENT ON COLUMN implied.period_end IS 'Last day of it, included';
COMMENT ON COLUMN implied.value IS 'Middle of the interval in base units; growth and shares in percent';
COMMENT ON COLUMN implied.lower IS 'Low end of what follows';
COMMENT ON COLUMN implied.upper IS 'High end of what follows';
COMMENT ON COLUMN implied.rule IS 'The arithmetic it follows by';
COMMENT ON COLUMN implied.round IS '1 where it follows from stated figures alone, 2 or 3 where from implied ones';

COMMENT ON COLUMN implied_input.cell_id IS 'The implied value';
COMMENT ON COLUMN implied_input.reference_id IS 'An official value that it rests on, null where it is a figure';
COMMENT ON COLUMN implied_input.figure_id IS 'A figure that it rests on';

COMMENT ON COLUMN observations.cell_id IS 'The series and its period: what all claims of one value share';
COMMENT ON COLUMN observations.series_id IS
    'Hash of the key of the series: indicator, sides, product, unit, measure, base, basis, adjustment and the rest';
COMMENT ON COLUMN observations.indicator IS 'What is measured; of growth, what grows';
COMMENT ON COLUMN observations.reporter IS
    'Area code of the side that reports: exporter of exports, importer of imports; W0 world, _U not stated';
COMMENT ON COLUMN observations.partner IS 'Area code of the other side; W0 world, _U not stated, _Z not applicable';
COMMENT ON COLUMN observations.product_key IS
    'G all goods, S services, HS2022 and a code, a code of models/codes/product_own.csv, else the phrase; _T without product';
COMMENT ON COLUMN observations.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN observations.measure IS 'level, growth, difference, share or rate';
COMMENT ON COLUMN observations.base IS
    'Of growth and difference: Y1 over a year, Y5 over five, P1 over the period before, else the days compared with';
COMMENT ON COLUMN observations.basis IS 'volume, constant_prices or what is left out; empty for current prices';
COMMENT ON COLUMN observations.adjustment IS 'seasonal, or empty';
COMMENT ON COLUMN observations.per IS 'Of a rate: the time or unit that it is per';
COMMENT ON COLUMN observations.period_start IS 'First day of the period';
COMMENT ON COLUMN observations.period_end IS 'Last day of it, included';
COMMENT ON COLUMN observations.frequency IS
    'SDMX CL_FREQ: A year, S half, Q quarter, M month, W week, D day, _O any other span';
COMMENT ON COLUMN observations.value IS 'The value in base units; growth and shares in percent';
COMMENT ON COLUMN observations.lower IS 'Low end of what the claims allow, null where it is open';
COMMENT ON COLUMN observations.upper IS 'High end of what the claims allow, null where it is open';
COMMENT ON COLUMN observations.value_usd IS
    'The value in US dollars at the average rate of the period, null without a rate';
COMMENT ON COLUMN observations.claims IS 'Number of claims that meet in the value';
COMMENT ON COLUMN observations.origins IS 'Number of independent sources of these claims';
COMMENT ON COLUMN observations.documents IS 'Number of texts of these claims';
COMMENT ON COLUMN observations.spread IS 'Largest less smallest value of all claims of the cell';
COMMENT ON COLUMN observations.in_dispute IS 'True where claims contradict one another and nothing decides';
COMMENT ON COLUMN observations.obs_status IS
    'A normal, E implied by other figures, P preliminary, U low reliability: a check failed';
COMMENT ON COLUMN observations.figure_id IS 'The figure whose value was taken, null where it is implied';

COMMENT ON COLUMN pair_year.area_a IS 'Area code of the first of the pair, in code order';
COMMENT ON COLUMN pair_year.area_b IS 'Area code of the second';
COMMENT ON COLUMN pair_year.year IS 'Calendar year';
COMMENT ON COLUMN pair_year.kind IS 'What the two are: countries, or with groups or regions among them';
COMMENT ON COLUMN pair_year.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN pair_year.turnover IS 'Trade in both directions';
COMMENT ON COLUMN pair_year.exports_a IS 'Exports of the first to the second';
COMMENT ON COLUMN pair_year.exports_b IS 'Exports of the second to the first';
COMMENT ON COLUMN pair_year.balance_a IS 'Balance of the first';
COMMENT ON COLUMN pair_year.turnover_growth IS 'Growth of turnover on the year before, percent, as stated';
COMMENT ON COLUMN pair_year.claims IS 'Number of claims that the row rests on';
COMMENT ON COLUMN pair_year.documents IS 'Number of texts of these claims, at most in one cell';
COMMENT ON COLUMN pair_year.disputes IS 'Number of cells in dispute';
COMMENT ON COLUMN pair_year.is_implied IS 'True where a value of the row is implied';
COMMENT ON COLUMN pair_year.is_mirrored IS 'True where exports are taken from the imports of the other side';

COMMENT ON COLUMN reference_check.figure_id IS 'The figure';
COMMENT ON COLUMN reference_check.reference_id IS 'The official value';
COMMENT ON COLUMN reference_check.source IS 'Who publishes it';
COMMENT ON COLUMN reference_check.valuation IS 'CIF or FOB, null where not known';
COMMENT ON COLUMN reference_check.series_id IS
    'Hash of the key of the series: indicator, sides, product, unit, measure, base, basis, adjustment and the rest';
COMMENT ON COLUMN reference_check.indicator IS 'What is measured; of growth, what grows';
COMMENT ON COLUMN reference_check.reporter IS
    'Area code of the side that reports: exporter of exports, importer of imports; W0 world, _U not stated';
COMMENT ON COLUMN reference_check.partner IS 'Area code of the other side; W0 world, _U not stated, _Z not applicable';
COMMENT ON COLUMN reference_check.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN reference_check.measure IS 'level, growth, difference, share or rate';
COMMENT ON COLUMN reference_check.period_start IS 'First day of the period';
COMMENT ON COLUMN reference_check.period_end IS 'Last day of it, included';
COMMENT ON COLUMN reference_check.value IS 'The value as claimed';
COMMENT ON COLUMN reference_check.lower IS 'Low end of what the claim allows, null where it is open';
COMMENT ON COLUMN reference_check.upper IS 'High end of what the claim allows, null where it is open';
COMMENT ON COLUMN reference_check.official_value IS 'The official value in base units; growth in percent';
COMMENT ON COLUMN reference_check.gap IS 'Distance of the official value from the interval of the claim';
COMMENT ON COLUMN reference_check.relative_gap IS 'The gap over the official value; of growth over the level index';
COMMENT ON COLUMN reference_check.verdict IS 'consistent, strained, revised or inconsistent';

COMMENT ON COLUMN targets.figure_id IS 'The figure that states it';
COMMENT ON COLUMN targets.document IS 'Path of the text';
COMMENT ON COLUMN targets.published IS 'When the text was published';
COMMENT ON COLUMN targets.stated_by IS 'Who states it: the person or office named, else the publisher';
COMMENT ON COLUMN targets.status IS 'target (a plan) or forecast (an outcome foretold)';
COMMENT ON COLUMN targets.series_id IS 'The series of actual values that it is held against, null where there is none';
COMMENT ON COLUMN targets.indicator IS 'What is measured; of growth, what grows';
COMMENT ON COLUMN targets.reporter IS
    'Area code of the side that reports: exporter of exports, importer of imports; W0 world, _U not stated';
COMMENT ON COLUMN targets.partner IS 'Area code of the other side; W0 world, _U not stated, _Z not applicable';
COMMENT ON COLUMN targets.product_key IS
    'G all goods, S services, HS2022 and a code, a code of models/codes/product_own.csv, else the phrase; _T without product';
COMMENT ON COLUMN targets.entity_id IS 'Organisation that it is about, empty where there is none';
COMMENT ON COLUMN targets.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN targets.horizon_start IS 'First day of the time it is for, null where none is told';
COMMENT ON COLUMN targets.horizon_end IS 'Last day of it, included';
COMMENT ON COLUMN targets.value IS 'The level aimed at or foretold, in base units';
COMMENT ON COLUMN targets.lower IS 'Low end of it, null where it is open';
COMMENT ON COLUMN targets.upper IS 'High end of it, null where it is open';
COMMENT ON COLUMN targets.latest_start IS 'First day of the latest period with an actual value';
COMMENT ON COLUMN targets.latest_end IS 'Last day of it, included';
COMMENT ON COLUMN targets.latest_value IS 'That value';
COMMENT ON COLUMN targets.latest_figure_id IS 'The figure that states it';
COMMENT ON COLUMN targets.growth_needed IS 'Growth in percent a year that would still reach it';
COMMENT ON COLUMN targets.outcome_value IS 'Actual value at the horizon';
COMMENT ON COLUMN targets.outcome_figure_id IS 'The figure that states the outcome';
COMMENT ON COLUMN targets.is_reached IS 'True reached, false missed, null while no text says';

COMMENT ON COLUMN total_year.area_a IS 'Area code of the first of the pair, in code order';
COMMENT ON COLUMN total_year.area_b IS 'Area code of the second';
COMMENT ON COLUMN total_year.year IS 'Calendar year';
COMMENT ON COLUMN total_year.kind IS 'What the two are: countries, or with groups or regions among them';
COMMENT ON COLUMN total_year.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN total_year.turnover IS 'Trade in both directions';
COMMENT ON COLUMN total_year.exports_a IS 'Exports of the first to the second';
COMMENT ON COLUMN total_year.exports_b IS 'Exports of the second to the first';
COMMENT ON COLUMN total_year.balance_a IS 'Balance of the first';
COMMENT ON COLUMN total_year.turnover_growth IS 'Growth of turnover on the year before, percent, as stated';
COMMENT ON COLUMN total_year.claims IS 'Number of claims that the row rests on';
COMMENT ON COLUMN total_year.documents IS 'Number of texts of these claims, at most in one cell';
COMMENT ON COLUMN total_year.disputes IS 'Number of cells in dispute';
COMMENT ON COLUMN total_year.is_implied IS 'True where a value of the row is implied';
COMMENT ON COLUMN total_year.is_mirrored IS 'True where exports are taken from the imports of the other side';

COMMENT ON COLUMN vintages.cell_id IS 'The series and its period: what all claims of one value share';
COMMENT ON COLUMN vintages.series_id IS
    'Hash of the key of the series: indicator, sides, product, unit, measure, base, basis, adjustment and the rest';
COMMENT ON COLUMN vintages.indicator IS 'What is measured; of growth, what grows';
COMMENT ON COLUMN vintages.reporter IS
    'Area code of the side that reports: exporter of exports, importer of imports; W0 world, _U not stated';
COMMENT ON COLUMN vintages.partner IS 'Area code of the other side; W0 world, _U not stated, _Z not applicable';
COMMENT ON COLUMN vintages.product_key IS
    'G all goods, S services, HS2022 and a code, a code of models/codes/product_own.csv, else the phrase; _T without product';
COMMENT ON COLUMN vintages.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN vintages.measure IS 'level, growth, difference, share or rate';
COMMENT ON COLUMN vintages.base IS
    'Of growth and difference: Y1 over a year, Y5 over five, P1 over the period before, else the days compared with';
COMMENT ON COLUMN vintages.basis IS 'volume, constant_prices or what is left out; empty for current prices';
COMMENT ON COLUMN vintages.adjustment IS 'seasonal, or empty';
COMMENT ON COLUMN vintages.period_start IS 'First day of the period';
COMMENT ON COLUMN vintages.period_end IS 'Last day of it, included';
COMMENT ON COLUMN vintages.published IS 'When the text was published';
COMMENT ON COLUMN vintages.value IS 'The value in base units; growth and shares in percent';
COMMENT ON COLUMN vintages.lower IS 'Low end of what the claim allows, null where it is open';
COMMENT ON COLUMN vintages.upper IS 'High end of what the claim allows, null where it is open';
COMMENT ON COLUMN vintages.document IS 'Path of the text';
COMMENT ON COLUMN vintages.source IS 'Who states it: the person or office named, else the publisher';
COMMENT ON COLUMN vintages.stage IS 'preliminary, revised, or null';
COMMENT ON COLUMN vintages.figure_id IS 'The figure';
