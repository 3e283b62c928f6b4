-- Shops as places of the help site, and where the pages stand that we made.
CREATE TEMP TABLE targets_before AS SELECT * FROM publish_targets;
CREATE TEMP TABLE files_before AS SELECT * FROM publish_files;
CREATE TEMP TABLE runs_before AS SELECT * FROM publish_runs;
CREATE TEMP TABLE secrets_before AS SELECT * FROM publish_secrets;
CREATE TEMP TABLE pages_before AS SELECT * FROM publish_pages;
DROP TABLE publish_files;
DROP TABLE publish_runs;
DROP TABLE publish_secrets;
DROP TABLE publish_pages;
DROP TABLE publish_targets;

CREATE TABLE publish_targets (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('folder', 'zip', 'wordpress', 'sftp', 'shopify')),
  -- A folder or file from the root of this computer, or the address of a server or shop.
  place TEXT NOT NULL UNIQUE,
  -- Where readers find it on the web; empty if nowhere.
  address TEXT NOT NULL DEFAULT '',
  access TEXT NOT NULL DEFAULT '{}'
) STRICT;
INSERT INTO publish_targets (id, name, kind, place, address, access)
SELECT id, name, kind, place, address, access FROM targets_before;

CREATE TABLE publish_files (
  target_id INTEGER NOT NULL REFERENCES publish_targets (id) ON DELETE CASCADE,
  -- Empty for an archive as a whole.
  path TEXT NOT NULL,
  mark TEXT NOT NULL DEFAULT '',
  hash TEXT NOT NULL DEFAULT '',
  next_mark TEXT NOT NULL DEFAULT '',
  next_hash TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (target_id, path)
) STRICT, WITHOUT ROWID;
INSERT INTO publish_files (target_id, path, mark, hash, next_mark, next_hash)
SELECT target_id, path, mark, hash, next_mark, next_hash FROM files_before;

CREATE TABLE publish_runs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  target_id INTEGER NOT NULL REFERENCES publish_targets (id) ON DELETE CASCADE,
  agent_id INTEGER REFERENCES agents (id),
  state TEXT NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'done', 'stopped', 'failed')),
  overwrites INTEGER NOT NULL DEFAULT 0,
  added INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL DEFAULT 0,
  removed INTEGER NOT NULL DEFAULT 0,
  problem_code TEXT,
  begun_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT;
INSERT INTO publish_runs (id, target_id, agent_id, state, overwrites, added, changed, removed, problem_code, begun_at,
  ended_at)
SELECT id, target_id, agent_id, state, overwrites, added, changed, removed, problem_code, begun_at, ended_at
FROM runs_before;
CREATE INDEX publish_runs_target ON publish_runs (target_id, id);
CREATE INDEX publish_runs_agent ON publish_runs (agent_id);

CREATE TABLE publish_secrets (
  target_id INTEGER PRIMARY KEY REFERENCES publish_targets (id) ON DELETE CASCADE,
  password TEXT NOT NULL,
  private_key TEXT
) STRICT;
INSERT INTO publish_secrets (target_id, password, private_key)
SELECT target_id, password, private_key FROM secrets_before;

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
  -- Where readers find it, in full or from the root of the site; empty while nobody has looked.
  address TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (target_id, key)
) STRICT, WITHOUT ROWID;
INSERT INTO publish_pages (target_id, key, page, path, hash, next_hash)
SELECT target_id, key, page, path, hash, next_hash FROM pages_before;

DROP TABLE targets_before;
DROP TABLE files_before;
DROP TABLE runs_before;
DROP TABLE secrets_before;
DROP TABLE pages_before;
