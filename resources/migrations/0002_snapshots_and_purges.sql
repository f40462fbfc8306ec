-- Named states of the whole document, further claims, and what was destroyed.
CREATE TABLE said (                                         -- further claims to have written a revision
  field INTEGER NOT NULL,
  n INTEGER NOT NULL,
  author INTEGER NOT NULL REFERENCES author,
  time INTEGER NOT NULL,
  signature BLOB,
  PRIMARY KEY (field, n, author, time)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot_field (                               -- no row: as in the snapshot before
  field INTEGER NOT NULL REFERENCES field,
  snapshot INTEGER NOT NULL REFERENCES node,
  n INTEGER NOT NULL CHECK (n >= 0),                        -- the field's newest version then; 0: it had none
  PRIMARY KEY (field, snapshot, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE purge (                                        -- what was destroyed for somebody's safety
  revision BLOB NOT NULL CHECK (length(revision) = 32),
  after BLOB NOT NULL CHECK (length(after) = 32),           -- the wording that was written instead
  author INTEGER REFERENCES author,
  time INTEGER,
  PRIMARY KEY (revision, after)
) STRICT, WITHOUT ROWID;

CREATE TABLE held (                                         -- written on top of what was destroyed
  id BLOB PRIMARY KEY CHECK (length(id) = 32),
  field INTEGER NOT NULL REFERENCES field,
  record BLOB NOT NULL                                      -- as it came; waits for a reader
) STRICT, WITHOUT ROWID;
