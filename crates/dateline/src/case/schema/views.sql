-- The views: a contract for every tool that opens a case (docs/CASE.md). Made anew with every format.
DROP VIEW IF EXISTS report;
DROP VIEW IF EXISTS story;
DROP VIEW IF EXISTS fact;
DROP VIEW IF EXISTS span;

-- A row for each version of each report.
CREATE VIEW report AS
SELECT
    version.name AS id,
    first.name AS report,
    version.number AS version,
    NOT EXISTS (
        SELECT 1 FROM versions AS later
        WHERE later.first = version.first AND later.number > 1 AND later.number > version.number
    ) AS latest,
    version.title,
    outlets.name AS outlet,
    version.url,
    document.path,
    version.published,
    CASE version.published_basis
        WHEN 0 THEN 'page' WHEN 1 THEN 'text' WHEN 2 THEN 'story' WHEN 3 THEN 'given' WHEN 4 THEN 'file'
        WHEN 5 THEN 'published'
    END AS published_basis,
    version.published_confidence / 100.0 AS published_confidence,
    happening.name AS happening,
    story.name AS story,
    copied.name AS copy_of,
    version.length,
    lower(hex(version.sha256)) AS sha256,
    datetime(document.added, 'unixepoch') AS added
FROM versions AS version
JOIN versions AS first ON first.id = version.first
JOIN documents AS document ON document.id = version.document
JOIN versions AS happening ON happening.id = version.happening
JOIN versions AS story ON story.id = version.story
LEFT JOIN versions AS copied ON copied.id = version.copy_of
LEFT JOIN outlets ON outlets.id = version.outlet;

-- A row for each story, with the title of its first report.
CREATE VIEW story AS
SELECT
    first.name AS id,
    first.title,
    stories.first_day AS "from",
    stories.last_day AS "to",
    stories.reports,
    max(1, (
        SELECT count(DISTINCT coalesce(version.outlet, -version.id)) FROM versions AS version
        WHERE version.story = stories.id AND version.copy_of IS NULL AND version.number = 1
    )) AS independent
FROM stories
JOIN versions AS first ON first.id = stories.id;

-- A row for each quote, figure and dated statement. `id` is the place in the record of its report.
CREATE VIEW fact AS
SELECT
    version.name || '/quotes/' || (quotes.id & 65535) AS id,
    version.name AS report,
    'quote' AS kind,
    quotes.start,
    quotes.start + quotes.length AS "end",
    CASE WHEN length(quotes.words) < quotes.length THEN quotes.words || ' …' ELSE quotes.words END AS words,
    coalesce(
        entities.name,
        CASE WHEN length(quotes.source) < quotes.source_length THEN quotes.source || ' …' ELSE quotes.source END
    ) AS who,
    quotes.entity,
    CASE quotes.kind WHEN 0 THEN 'direct' WHEN 1 THEN 'indirect' WHEN 2 THEN 'mixed' END AS form,
    CASE quotes.mode
        WHEN 0 THEN 'speech' WHEN 1 THEN 'belief' WHEN 2 THEN 'declined' WHEN 3 THEN 'denied'
    END AS status,
    NULL AS value, NULL AS value_high, NULL AS bound, NULL AS unit, NULL AS "of",
    NULL AS date, NULL AS "from", NULL AS "to",
    quotes.confidence / 100.0 AS confidence,
    version.name || '/quotes/' || (quotes.id & 65535) IN (SELECT subject FROM corrections WHERE kind = 'wrong') AS wrong
FROM quotes
JOIN versions AS version ON version.id = quotes.id >> 16
LEFT JOIN entities ON entities.id = quotes.entity
UNION ALL
SELECT
    version.name || '/figures/' || (figures.id & 65535),
    version.name,
    'figure',
    figures.start,
    figures.start + figures.length,
    figures.words,
    coalesce(
        entities.name,
        CASE WHEN length(figures.giver) < figures.giver_length THEN figures.giver || ' …' ELSE figures.giver END
    ),
    figures.entity,
    NULL,
    CASE figures.status
        WHEN 0 THEN 'reported' WHEN 1 THEN 'forecast' WHEN 2 THEN 'target' WHEN 3 THEN 'denied'
        WHEN 4 THEN 'hypothetical'
    END,
    figures.value, figures.value_high,
    CASE figures.bound
        WHEN 0 THEN 'exact' WHEN 1 THEN 'about' WHEN 2 THEN 'at_least' WHEN 3 THEN 'more_than'
        WHEN 4 THEN 'at_most' WHEN 5 THEN 'less_than' WHEN 6 THEN 'range'
    END,
    figures.unit, figures."of",
    CASE typeof(figures.as_of) WHEN 'integer' THEN date(figures.as_of * 86400, 'unixepoch') ELSE figures.as_of END, NULL, NULL,
    NULL,
    version.name || '/figures/' || (figures.id & 65535) IN (SELECT subject FROM corrections WHERE kind = 'wrong')
FROM figures
JOIN versions AS version ON version.id = figures.id >> 16
LEFT JOIN entities ON entities.id = figures.entity
UNION ALL
SELECT
    version.name || '/timexes/' || (dates.id & 65535),
    version.name,
    'date',
    dates.start,
    dates.start + dates.length,
    dates.words,
    NULL, NULL,
    CASE dates.type WHEN 0 THEN 'DATE' WHEN 1 THEN 'TIME' WHEN 2 THEN 'DURATION' WHEN 3 THEN 'SET' END,
    NULL,
    NULL, NULL, NULL, NULL, NULL,
    CASE typeof(dates.value) WHEN 'integer' THEN date(dates.value * 86400, 'unixepoch') ELSE dates.value END,
    nullif(CASE typeof(coalesce(dates.first_day, dates.value)) WHEN 'integer' THEN date(coalesce(dates.first_day, dates.value) * 86400, 'unixepoch') ELSE coalesce(dates.first_day, dates.value) END, ''),
    nullif(CASE typeof(coalesce(dates.last_day, dates.value)) WHEN 'integer' THEN date(coalesce(dates.last_day, dates.value) * 86400, 'unixepoch') ELSE coalesce(dates.last_day, dates.value) END, ''),
    NULL,
    version.name || '/timexes/' || (dates.id & 65535) IN (SELECT subject FROM corrections WHERE kind = 'wrong')
FROM dates
JOIN versions AS version ON version.id = dates.id >> 16;

-- A row for each stretch of words that a fact stands on.
CREATE VIEW span AS
SELECT version.name || '/quotes/' || (quotes.id & 65535) AS fact, version.name AS report,
    'content' AS role, quotes.start, quotes.start + quotes.length AS "end"
FROM quotes JOIN versions AS version ON version.id = quotes.id >> 16
UNION ALL
SELECT version.name || '/quotes/' || (quotes.id & 65535), version.name, 'content', piece.value ->> 0, piece.value ->> 1
FROM quotes JOIN versions AS version ON version.id = quotes.id >> 16, json_each(quotes.more) AS piece
WHERE quotes.more IS NOT NULL
UNION ALL
SELECT version.name || '/quotes/' || (quotes.id & 65535), version.name, 'cue', start + cue_at, start + cue_at + cue_length
FROM quotes JOIN versions AS version ON version.id = quotes.id >> 16 WHERE cue_at IS NOT NULL
UNION ALL
SELECT version.name || '/quotes/' || (quotes.id & 65535), version.name, 'source', start + source_at, start + source_at + source_length
FROM quotes JOIN versions AS version ON version.id = quotes.id >> 16 WHERE source_at IS NOT NULL
UNION ALL
SELECT version.name || '/figures/' || (figures.id & 65535), version.name, 'figure', start, start + figures.length
FROM figures JOIN versions AS version ON version.id = figures.id >> 16
UNION ALL
SELECT version.name || '/figures/' || (figures.id & 65535), version.name, 'of', start + of_at, start + of_at + of_length
FROM figures JOIN versions AS version ON version.id = figures.id >> 16 WHERE of_at IS NOT NULL
UNION ALL
SELECT version.name || '/figures/' || (figures.id & 65535), version.name, 'giver', start + giver_at, start + giver_at + giver_length
FROM figures JOIN versions AS version ON version.id = figures.id >> 16 WHERE giver_at IS NOT NULL
UNION ALL
SELECT version.name || '/timexes/' || (dates.id & 65535), version.name, 'date', start, start + dates.length
FROM dates JOIN versions AS version ON version.id = dates.id >> 16
UNION ALL
SELECT version.name || '/timexes/' || (dates.id & 65535), version.name, 'sentence', start + sentence_at, start + sentence_at + sentence_length
FROM dates JOIN versions AS version ON version.id = dates.id >> 16 WHERE sentence_at IS NOT NULL;
