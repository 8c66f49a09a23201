/** The tables of the SQLite file. Views and indexes are those that the example queries need. */
// @ts-nocheck


/** Comments stay in the file: `.schema` shows them. */
export const SCHEMA = `
CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  title_hans TEXT NOT NULL, title_hant TEXT NOT NULL, title_en TEXT,
  issuer TEXT, number TEXT, -- in the script of the source
  date TEXT, -- ISO 8601, as exact as it is known
  kind TEXT NOT NULL, script TEXT NOT NULL,
  source_file TEXT NOT NULL, source_sha256 TEXT NOT NULL,
  url TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE clauses (
  document TEXT NOT NULL REFERENCES documents, id TEXT NOT NULL,
  parent TEXT, -- id of the clause above
  place INTEGER NOT NULL, -- in reading order, from 0
  depth INTEGER NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, -- as printed
  url TEXT NOT NULL,
  PRIMARY KEY (document, id)
) WITHOUT ROWID;

-- A row for each heading and paragraph, in both scripts and, where there is a translation, in English (unofficial).
CREATE TABLE texts (
  number INTEGER PRIMARY KEY,
  document TEXT NOT NULL, clause TEXT NOT NULL,
  paragraph INTEGER NOT NULL, -- from 1; 0 for the heading
  hans TEXT NOT NULL, hant TEXT NOT NULL, en TEXT,
  folded TEXT NOT NULL -- without punctuation, in Simplified characters and lower case: for comparing
);
CREATE INDEX texts_of_clause ON texts (document, clause, paragraph);

-- Full text by trigrams: MATCH '"three or more characters"'. Shorter words: texts.folded LIKE '%…%'.
CREATE VIRTUAL TABLE texts_search USING fts5 (
  hans, hant, en, content = 'texts', content_rowid = 'number', tokenize = 'trigram'
);

CREATE TABLE names (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL,
  title_hans TEXT NOT NULL, title_hant TEXT NOT NULL, title_en TEXT, note TEXT
) WITHOUT ROWID;

-- Places of names, amounts, dates and citations: start and end are UTF-16 units of texts.hans.
CREATE TABLE mentions (
  name TEXT NOT NULL REFERENCES names,
  document TEXT NOT NULL, clause TEXT NOT NULL, paragraph INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL
);
CREATE INDEX mentions_of_name ON mentions (name);

CREATE TABLE amounts (
  document TEXT NOT NULL, clause TEXT NOT NULL, paragraph INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  value REAL, upper REAL, unit TEXT NOT NULL, -- as printed: 2.5 万亿元
  amount REAL, -- multiplied out
  bound TEXT, year INTEGER
);

CREATE TABLE dates (
  document TEXT NOT NULL, clause TEXT NOT NULL, paragraph INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  date TEXT NOT NULL, until TEXT, -- of a range
  mark TEXT, "when" TEXT -- past or target
);

CREATE TABLE citations (
  document TEXT NOT NULL, clause TEXT NOT NULL, paragraph INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  to_document TEXT, to_clause TEXT, to_paragraph INTEGER -- null where the collection has no such document
);

CREATE TABLE hierarchies (
  id TEXT PRIMARY KEY, document TEXT NOT NULL,
  title_hans TEXT NOT NULL, title_hant TEXT NOT NULL, title_en TEXT
) WITHOUT ROWID;

CREATE TABLE tasks (
  hierarchy TEXT NOT NULL REFERENCES hierarchies, id TEXT NOT NULL,
  place INTEGER NOT NULL, level INTEGER NOT NULL, parent TEXT,
  document TEXT NOT NULL, clause TEXT NOT NULL, quote TEXT, -- words of the clause, or null for all of it
  label TEXT NOT NULL, title_hans TEXT NOT NULL, title_hant TEXT NOT NULL, title_en TEXT,
  PRIMARY KEY (hierarchy, id)
) WITHOUT ROWID;

CREATE TABLE terms (
  id TEXT PRIMARY KEY, hans TEXT NOT NULL, hant TEXT NOT NULL, en TEXT NOT NULL, pinyin TEXT NOT NULL,
  definition_hans TEXT NOT NULL, definition_en TEXT NOT NULL
) WITHOUT ROWID;

-- Queries to begin with, each with what it answers.
CREATE TABLE queries (number INTEGER PRIMARY KEY, asks_zh TEXT NOT NULL, asks_en TEXT NOT NULL, sql TEXT NOT NULL);
`;
