-- Format 2: smaller. Days are numbers, spans count from the fact they belong to, appearances are packed, hashes of
-- names have 48 bits or 32, and what nearly repeats another text is kept as its difference. What SQL cannot pack,
-- schema/second.rs does.

DROP VIEW IF EXISTS report;
DROP VIEW IF EXISTS story;
DROP VIEW IF EXISTS fact;
DROP VIEW IF EXISTS span;

-- Of a near-copy or a later version: the version whose body, unpacked, precedes this one for zstd.
ALTER TABLE bodies ADD COLUMN prefix INTEGER REFERENCES versions (id);

-- One row for each text that a report had. `first` is the first version of the same report. That `document` is there is
-- left to `dateline check`: a foreign key both ways made SQLite look through all versions for each new document.
CREATE TABLE next_versions (
    id INTEGER PRIMARY KEY,
    first INTEGER NOT NULL REFERENCES versions (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    name TEXT NOT NULL UNIQUE,
    -- Of a first version: 64 bits of the sha256 of what names the report (an address, an id, a path).
    key INTEGER UNIQUE,
    -- Which document gave it.
    document INTEGER NOT NULL,
    url TEXT,
    title TEXT,
    outlet INTEGER REFERENCES outlets (id),
    published TEXT,
    published_basis INTEGER,
    published_confidence INTEGER,
    happening INTEGER NOT NULL REFERENCES versions (id),
    story INTEGER NOT NULL REFERENCES stories (id),
    copy_of INTEGER REFERENCES versions (id),
    -- Code points of the text.
    length INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    -- 64 bits of the sha256 of this row.
    seal BLOB NOT NULL CHECK (length(seal) = 8)
) STRICT;
INSERT INTO next_versions SELECT * FROM versions;
DROP TABLE versions;
ALTER TABLE next_versions RENAME TO versions;
CREATE INDEX versions_by_story ON versions (story);
CREATE INDEX later_versions ON versions (first) WHERE number > 1;

-- 48 bits of a hash are enough to tell names apart, and take two bytes less.
UPDATE entities SET key = key >> 16;

CREATE TABLE next_aliases (
    key INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entities (id),
    PRIMARY KEY (key, entity)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO next_aliases SELECT key >> 16, entity FROM aliases;
DROP TABLE aliases;
ALTER TABLE next_aliases RENAME TO aliases;

-- Surnames are told apart only within a story: 32 bits.
CREATE TABLE next_bearers (
    story INTEGER NOT NULL REFERENCES stories (id),
    last_name INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entities (id),
    PRIMARY KEY (story, last_name, entity)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO next_bearers SELECT story, last_name >> 32, entity FROM bearers;
DROP TABLE bearers;
ALTER TABLE next_bearers RENAME TO bearers;

-- In which versions of reports each entity of the case appears, under which number of the record, and how many
-- statements and figures it gave there; packed by case/appearances.rs, the versions of a stretch of ids together.
ALTER TABLE appearances RENAME TO appearances_1;
CREATE TABLE appearances (
    entity INTEGER NOT NULL REFERENCES entities (id),
    stretch INTEGER NOT NULL,
    list BLOB NOT NULL,
    PRIMARY KEY (entity, stretch)
) STRICT, WITHOUT ROWID;

-- Facts. The id is version * 65536 + the place in the record's list. Columns in `_at` count code points from
-- `start`. `words` are the words of the span, of a long quote (and source, and giver) its beginning, without a mark.
DROP INDEX quotes_by_entity;
ALTER TABLE quotes RENAME TO quotes_1;
CREATE TABLE quotes (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    mode INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL CHECK (length >= 0),
    -- Further pieces, as [[start, end], ...].
    more TEXT,
    cue_at INTEGER,
    cue_length INTEGER,
    source_at INTEGER,
    source_length INTEGER,
    -- The words of the source, where it is no entity of the case.
    source TEXT,
    entity INTEGER REFERENCES entities (id),
    confidence INTEGER NOT NULL,
    words TEXT NOT NULL
) STRICT;
-- Words of more than 32 code points were cut, and bore ' …' for a mark.
INSERT INTO quotes
SELECT id, kind, mode, start, "end" - start, more, cue_start - start, cue_end - cue_start, source_start - start,
    source_end - source_start, CASE WHEN source_end - source_start > 32 THEN substr(source, 1, length(source) - 2) ELSE source END,
    entity, confidence,
    CASE WHEN "end" - start > 32 THEN substr(words, 1, length(words) - 2) ELSE words END
FROM quotes_1;

DROP INDEX figures_by_entity;
ALTER TABLE figures RENAME TO figures_1;
CREATE TABLE figures (
    id INTEGER PRIMARY KEY,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL CHECK (length >= 0),
    value REAL NOT NULL,
    value_high REAL,
    bound INTEGER NOT NULL,
    unit TEXT,
    "of" TEXT,
    of_at INTEGER,
    of_length INTEGER,
    status INTEGER NOT NULL,
    giver_at INTEGER,
    giver_length INTEGER,
    -- The words that name the giver, where it is no entity of the case.
    giver TEXT,
    entity INTEGER REFERENCES entities (id),
    -- A day as a number, or what is no day (a month, a year) as text.
    as_of ANY,
    words TEXT NOT NULL
) STRICT;
INSERT INTO figures
SELECT id, start, "end" - start, value, value_high, bound, unit, "of", of_start - start, of_end - of_start, status,
    giver_start - start, giver_end - giver_start,
    CASE WHEN giver_end - giver_start > 32 THEN substr(giver, 1, length(giver) - 2) ELSE giver END, entity,
    CASE WHEN as_of = date(as_of) THEN unixepoch(as_of) / 86400 ELSE as_of END,
    words
FROM figures_1;

-- Statements with a date: the time expression, and the sentence in which it stands. Days are counted from
-- 1970-01-01; what is no day is text.
ALTER TABLE dates RENAME TO dates_1;
CREATE TABLE dates (
    id INTEGER PRIMARY KEY,
    type INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL CHECK (length >= 0),
    sentence_at INTEGER,
    sentence_length INTEGER,
    value ANY NOT NULL,
    -- Absent where they are the value, empty where one is open.
    first_day ANY,
    last_day ANY,
    words TEXT NOT NULL
) STRICT;
INSERT INTO dates
SELECT id, type, start, "end" - start, sentence_start - start, sentence_end - sentence_start,
    CASE WHEN value = date(value) THEN unixepoch(value) / 86400 ELSE value END,
    CASE WHEN first_day = date(first_day) THEN unixepoch(first_day) / 86400 ELSE first_day END,
    CASE WHEN last_day = date(last_day) THEN unixepoch(last_day) / 86400 ELSE last_day END,
    words
FROM dates_1;
DROP TABLE dates_1;
