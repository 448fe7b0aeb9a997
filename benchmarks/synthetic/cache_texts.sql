-- Grain: one invented text of $size figures, levels and their growth in turn, as the cache holds texts.
-- Parameters: the numbers $first up to $first + $step of its figures, and lists of area codes and of goods.
INSERT INTO cache_table BY NAME
WITH drawn AS (
    SELECT
        text,
        list_extract($codes, 1 + CAST(hash(8 * text + 1) % len($codes) AS INTEGER)) AS reporter,
        list_extract(
            $codes,
            1 + CAST((hash(8 * text + 1) % len($codes) + 1 + hash(8 * text + 2) % (len($codes) - 1)) % len($codes) AS INTEGER)
        ) AS partner,
        1986 + CAST(hash(8 * text + 3) % 40 AS INTEGER) AS year,
        list_extract([12, 12, 6, 3, 1], 1 + CAST(hash(8 * text + 4) % 5 AS INTEGER)) AS months
    FROM range($first // $size, ($first + $step) // $size) AS t (text)
),

figure AS (
    SELECT
        d.*,
        place,
        place % 2 = 1 AS is_growth,
        list_extract($products, 1 + (place // 2) % len($products)) AS product,
        CASE WHEN place % 4 < 2 THEN 'exports' ELSE 'imports' END AS indicator,
        CAST(1 + hash(1000 * d.text + 10 * (place // 2) + 5) % 90000 AS DECIMAL(9, 1)) AS amount,
        CAST(hash(1000 * d.text + 10 * (place // 2) + 6) % 90 AS DECIMAL(9, 1)) - 30 AS growth
    FROM drawn AS d
    CROSS JOIN range($size) AS p (place)
),

printed AS (
    SELECT
        *,
        CASE WHEN is_growth THEN 'a change by ' ELSE indicator || ' of ' || product || ' came to ' END AS lead,
        CASE WHEN is_growth THEN growth || '%' ELSE '$' || amount || ' million' END AS surface
    FROM figure
),

measured AS (
    SELECT
        *,
        lead || surface || '.' AS sentence,
        sum(length(lead) + length(surface) + 2) OVER (PARTITION BY text ORDER BY place) AS next_start,
        CASE WHEN is_growth THEN growth ELSE amount * 1000000 END AS value,
        CASE WHEN is_growth THEN 0.1 ELSE 100000 END AS step
    FROM printed
),

placed AS (
    SELECT
        *,
        next_start - length(sentence) - 1 AS sentence_start,
        next_start - 2 - length(surface) AS char_start,
        next_start - 2 AS char_end
    FROM measured
),

linked AS (
    SELECT *, lag(char_start) OVER (PARTITION BY text ORDER BY place) AS level_start
    FROM placed
)

SELECT
    md5(CAST(text AS VARCHAR)) AS key,
    sha256(CAST(text AS VARCHAR)) AS content_hash,
    string_agg(sentence, ' ' ORDER BY place) AS text,
    'text/plain' AS media_type,
    'utf-8' AS encoding,
    'Trade of ' || any_value(reporter) || ' with ' || any_value(partner) AS title,
    'Office ' || text % 97 AS publisher,
    make_date(any_value(year) + 1, 2, 28) AS published,
    'documents.csv' AS published_from,
    'en' AS language,
    list(
        {
            char_start: char_start,
            char_end: char_end,
            surface: surface,
            sentence: sentence,
            sentence_start: sentence_start,
            value: value,
            lower: value - step / 2,
            upper: value + step / 2,
            step: step,
            unit: CASE WHEN is_growth THEN 'percent' ELSE 'USD' END,
            measure: CASE WHEN is_growth THEN 'growth' ELSE 'level' END,
            form: CASE WHEN is_growth THEN 'change' END,
            indicator: indicator,
            reporter: reporter,
            partner: partner,
            product: product,
            period_start: make_date(year, 1, 1),
            period_end: last_day(make_date(year, months, 1)),
            base_start: CASE WHEN is_growth THEN make_date(year - 1, 1, 1) END,
            base_end: CASE WHEN is_growth THEN last_day(make_date(year - 1, months, 1)) END,
            status: 'actual',
            qualifier: 'exact',
            confidence: 0.9,
            trace: MAP {'indicator': 'own words: ' || indicator, 'sides': 'in force', 'period': 'in force'}
        }
        ORDER BY place
    ) AS figures,
    list({source: char_start, target: level_start, kind: 'growth_of'} ORDER BY place) FILTER (WHERE is_growth) AS links,
    list({start: char_start, "end": char_end, surface: surface, kind: 'figure'} ORDER BY place) AS numbers
FROM linked
GROUP BY text;
