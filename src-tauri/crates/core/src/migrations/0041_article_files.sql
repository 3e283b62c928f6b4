-- Pictures and papers of articles. A text names one as `files/NAME`; a language may have its own under the same name.
CREATE TABLE article_files (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  mime_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  -- Of the bytes, as SHA-256.
  hash TEXT NOT NULL,
  -- The encrypted file.
  blob TEXT NOT NULL,
  -- Of a picture.
  width INTEGER,
  height INTEGER,
  -- What is shown of a picture in a list, as PNG or JPEG.
  small BLOB,
  agent_id INTEGER REFERENCES agents (id),
  added_at INTEGER NOT NULL,
  -- Taken away; it stays as long as a text that was kept names it.
  removed_at INTEGER,
  UNIQUE (article_id, language, name)
) STRICT;
CREATE INDEX article_files_article ON article_files (article_id, id);
CREATE INDEX article_files_agent ON article_files (agent_id);
CREATE INDEX article_files_removed ON article_files (removed_at) WHERE removed_at IS NOT NULL;

-- Every encrypted file that some row needs.
DROP VIEW kept_blobs;
CREATE VIEW kept_blobs (name) AS
  SELECT blob FROM raws WHERE blob IS NOT NULL
  UNION SELECT blob FROM draft_files
  UNION SELECT value FROM outbox, json_each(outbox.draft, '$.blobs')
  UNION SELECT blob FROM return_files
  UNION SELECT blob FROM article_files;
