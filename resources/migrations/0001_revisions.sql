-- A submission as a set of revisions. core/store/FORMAT.md explains every table and column.
CREATE TABLE author (
  author INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  key BLOB CHECK (length(key) = 32),
  UNIQUE (name, key)
) STRICT;

CREATE TABLE node (
  node INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  key BLOB CHECK (length(key) = 16)
) STRICT;

CREATE TABLE field (
  field INTEGER PRIMARY KEY,
  node INTEGER NOT NULL REFERENCES node,
  name TEXT NOT NULL,
  last INTEGER NOT NULL CHECK (last >= 1),                                  -- the newest arrival here, always a head
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared BETWEEN 0 AND last),      -- up to here in the shared folder
  heads BLOB NOT NULL CHECK (length(heads) > 0 AND length(heads) % 32 = 0), -- ids, ascending
  value TEXT NOT NULL,                                                      -- of `last`
  UNIQUE (node, name)
) STRICT;

CREATE INDEX field_with_heads ON field (field) WHERE length(heads) > 32;

CREATE TABLE revision (
  field INTEGER NOT NULL REFERENCES field DEFERRABLE INITIALLY DEFERRED,
  n INTEGER NOT NULL CHECK (n >= 1),                        -- order of arrival in this file
  parent INTEGER NOT NULL CHECK (parent BETWEEN 0 AND n - 1), -- 0: none; further ones in `parent`
  author INTEGER REFERENCES author,                         -- a claim
  time INTEGER,                                             -- a claim, in unix seconds
  merge INTEGER,                                            -- which merge brought it
  delta TEXT CHECK (delta IS NULL OR json_valid(delta)),    -- pieces of n + 1; NULL: the last
  salt BLOB CHECK (length(salt) = 16),                      -- after a purge only
  sum BLOB CHECK (length(sum) = 32),                        -- after a purge only
  PRIMARY KEY (field, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE parent (                                       -- second and further parents
  field INTEGER NOT NULL,
  n INTEGER NOT NULL,
  parent INTEGER NOT NULL CHECK (parent BETWEEN 1 AND n - 1),
  PRIMARY KEY (field, n, parent)
) STRICT, WITHOUT ROWID;

CREATE TABLE seen (                                         -- what a revision was made from
  field INTEGER NOT NULL,
  n INTEGER NOT NULL,
  of_field INTEGER NOT NULL REFERENCES field,
  of_n INTEGER NOT NULL CHECK (of_n >= 1),
  PRIMARY KEY (field, n, of_field, of_n)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (                                        -- typed, not yet a revision
  field INTEGER PRIMARY KEY REFERENCES field,
  heads BLOB NOT NULL,
  seen BLOB NOT NULL,
  value TEXT NOT NULL
) STRICT;
