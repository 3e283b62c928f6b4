-- What articles are put into answers for, what was looked for in vain, since when readers have a text, and which revision
-- brought two writings together.
CREATE TABLE article_uses (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('link', 'excerpt', 'text')),
  -- The inbox owns conversations: this is a number of theirs and no reference. Numbers are never used again.
  conversation_id INTEGER,
  agent_id INTEGER REFERENCES agents (id),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX article_uses_article ON article_uses (article_id, id);
CREATE INDEX article_uses_agent ON article_uses (agent_id);

-- Words that were looked for and not found: sorted, without numbers and names, and on which day. Rows are added, never
-- changed; the oldest go.
CREATE TABLE article_misses (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  words TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;

CREATE INDEX article_links_target ON article_links (kind, target, article_id);

-- Publishing again changes published_at; this one stays.
ALTER TABLE article_variants ADD COLUMN first_published_at INTEGER;
UPDATE article_variants SET first_published_at = published_at WHERE published_at IS NOT NULL;

-- The revision of somebody else that was brought together with what was written here.
ALTER TABLE article_revisions ADD COLUMN merged_revision INTEGER;
