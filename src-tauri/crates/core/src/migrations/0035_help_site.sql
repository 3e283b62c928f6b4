-- The help site: what it says of the shop, where it stands, what was written there, and whether it helped.
CREATE TABLE help_site (
  id INTEGER PRIMARY KEY,
  choices TEXT NOT NULL DEFAULT '{}',
  -- Signs the answers to "did this help?".
  vote_key BLOB NOT NULL
) STRICT;
INSERT INTO help_site (id, vote_key) VALUES (1, randomblob(32));

CREATE TABLE publish_targets (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('folder', 'zip', 'wordpress', 'sftp')),
  -- A folder or file from the root of this computer, or the address of a server.
  place TEXT NOT NULL UNIQUE,
  -- Where readers find it on the web; empty if nowhere.
  address TEXT NOT NULL DEFAULT ''
) STRICT;

-- What we wrote there, and what a run that has not ended means to write. A file whose bytes are neither is not ours.
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
CREATE INDEX publish_runs_target ON publish_runs (target_id, id);
CREATE INDEX publish_runs_agent ON publish_runs (agent_id);

-- Answers to "did this help?". Who gave one cannot be read from it, only that it was the same person again.
CREATE TABLE article_votes (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  voter TEXT NOT NULL,
  has_helped INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (article_id, language, voter)
) STRICT, WITHOUT ROWID;
