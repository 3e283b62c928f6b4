-- Texts that stand in several articles and are kept once.
CREATE TABLE article_blocks (
  -- What articles name it by. It never changes.
  key TEXT PRIMARY KEY,
  -- Empty for what the desk writes itself.
  name TEXT NOT NULL,
  is_built_in INTEGER NOT NULL DEFAULT 0,
  -- Rises each time it is kept.
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article_block_texts (
  key TEXT NOT NULL REFERENCES article_blocks (key) ON DELETE CASCADE,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (key, language)
) STRICT, WITHOUT ROWID;

-- Which texts of articles name which block; it may be one that is gone.
CREATE TABLE article_block_places (
  variant_id INTEGER NOT NULL REFERENCES article_variants (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  PRIMARY KEY (variant_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_block_places_key ON article_block_places (key, variant_id);
