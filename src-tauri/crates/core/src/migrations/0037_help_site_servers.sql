-- Places of the help site on servers: who we are there, what opens them, and the pages that we made.
ALTER TABLE publish_targets ADD COLUMN access TEXT NOT NULL DEFAULT '{}';

CREATE TABLE publish_secrets (
  target_id INTEGER PRIMARY KEY REFERENCES publish_targets (id) ON DELETE CASCADE,
  password TEXT NOT NULL,
  private_key TEXT
) STRICT;

-- What we wrote into pages there, and what a run that has not ended means to write.
CREATE TABLE publish_pages (
  target_id INTEGER NOT NULL REFERENCES publish_targets (id) ON DELETE CASCADE,
  -- Language and article.
  key TEXT NOT NULL,
  -- The number of the page there.
  page INTEGER NOT NULL,
  -- For people.
  path TEXT NOT NULL DEFAULT '',
  hash TEXT NOT NULL DEFAULT '',
  next_hash TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (target_id, key)
) STRICT, WITHOUT ROWID;
