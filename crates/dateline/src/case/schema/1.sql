-- Format 1 of the case file. Times are seconds since 1970 (UTC); spans are code points, [start, end), so that
-- they are what substr(text, start + 1, end - start) counts. Small numbers in columns such as `kind` are the
-- codes of case/codes.rs; the views spell them out.

-- What the case remembers of itself: how many versions there are, and the digest over their seals.
CREATE TABLE tally (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    versions INTEGER NOT NULL,
    chain BLOB NOT NULL
) STRICT;
INSERT INTO tally VALUES (1, 0, zeroblob(32));

CREATE TABLE outlets (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- One row for each text that a report had. `first` is the first version of the same report.
CREATE TABLE versions (
    id INTEGER PRIMARY KEY,
    first INTEGER NOT NULL REFERENCES versions (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    name TEXT NOT NULL UNIQUE,
    -- Of a first version: 64 bits of the sha256 of what names the report (an address, an id, a path).
    key INTEGER UNIQUE,
    -- Which document gave it.
    document INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
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
CREATE INDEX versions_by_story ON versions (story);
CREATE INDEX later_versions ON versions (first) WHERE number > 1;

-- What reports of this case have in common: dictionaries for zstd.
CREATE TABLE dictionaries (
    id INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- The text, and what is known of it beyond the rows below, compressed (zstd).
CREATE TABLE bodies (
    version INTEGER PRIMARY KEY REFERENCES versions (id),
    dictionary INTEGER REFERENCES dictionaries (id),
    body BLOB NOT NULL
) STRICT;

-- What came in: the same version may have come more than once, from several places.
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES versions (id),
    -- 64 bits of the sha256 of where it came from.
    key INTEGER NOT NULL,
    -- Of its bytes; absent where they are the text of the version.
    sha256 BLOB CHECK (length(sha256) = 32),
    media_type INTEGER NOT NULL,
    path TEXT,
    -- Empty where it is the address of the report.
    url TEXT,
    added INTEGER NOT NULL
) STRICT;
CREATE INDEX documents_by_key ON documents (key);

-- A story bears the id of its first report.
CREATE TABLE stories (
    id INTEGER PRIMARY KEY REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
    first_day TEXT,
    last_day TEXT,
    reports INTEGER NOT NULL
) STRICT;

-- People and organisations across reports.
CREATE TABLE entities (
    id INTEGER PRIMARY KEY,
    type INTEGER NOT NULL,
    name TEXT NOT NULL,
    -- 64 bits of a hash of the folded name, by which the entity is found again in the next report.
    key INTEGER NOT NULL
) STRICT;
CREATE INDEX entities_by_key ON entities (key);

-- What reports call each entity by name, as 64 bits of a hash of the words, blind to case.
CREATE TABLE aliases (
    key INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entities (id),
    PRIMARY KEY (key, entity)
) STRICT, WITHOUT ROWID;

-- Which entity of a version (its number in the record) is which entity of the case.
CREATE TABLE appearances (
    entity INTEGER NOT NULL REFERENCES entities (id),
    version INTEGER NOT NULL REFERENCES versions (id),
    number INTEGER NOT NULL,
    PRIMARY KEY (entity, version, number)
) STRICT, WITHOUT ROWID;

-- The people of each story by surname, so that a surname alone finds its bearer.
CREATE TABLE bearers (
    story INTEGER NOT NULL REFERENCES stories (id),
    last_name INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entities (id),
    PRIMARY KEY (story, last_name, entity)
) STRICT, WITHOUT ROWID;

-- Facts. The id is version * 65536 + the place in the record's list. `words` are the words of the span, of a
-- long quote its beginning.
CREATE TABLE quotes (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    mode INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    -- Further pieces, as [[start, end], ...].
    more TEXT,
    cue_start INTEGER,
    cue_end INTEGER,
    source_start INTEGER,
    source_end INTEGER,
    -- The words of the source, where it is no entity of the case.
    source TEXT,
    entity INTEGER REFERENCES entities (id),
    confidence INTEGER NOT NULL,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX quotes_by_entity ON quotes (entity) WHERE entity IS NOT NULL;

CREATE TABLE figures (
    id INTEGER PRIMARY KEY,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    value REAL NOT NULL,
    value_high REAL,
    bound INTEGER NOT NULL,
    unit TEXT,
    "of" TEXT,
    of_start INTEGER,
    of_end INTEGER,
    status INTEGER NOT NULL,
    giver_start INTEGER,
    giver_end INTEGER,
    -- The words that name the giver, where it is no entity of the case.
    giver TEXT,
    entity INTEGER REFERENCES entities (id),
    as_of TEXT,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX figures_by_entity ON figures (entity) WHERE entity IS NOT NULL;

-- Statements with a date: the time expression, and the sentence in which it stands.
CREATE TABLE dates (
    id INTEGER PRIMARY KEY,
    type INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    sentence_start INTEGER,
    sentence_end INTEGER,
    value TEXT NOT NULL,
    -- Absent where they are the value, empty where one is open.
    first_day TEXT,
    last_day TEXT,
    words TEXT NOT NULL
) STRICT;

-- What the reader decided; never touched by anything that is worked out.
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'pin', 'wrong')),
    subject TEXT NOT NULL,
    object TEXT,
    made INTEGER NOT NULL,
    UNIQUE (kind, subject, object)
) STRICT;
