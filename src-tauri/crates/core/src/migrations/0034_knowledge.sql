-- Knowledge: answers that are written once, in every language, inside or for everybody.
CREATE TABLE article_categories (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  parent_id INTEGER REFERENCES article_categories (id),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX article_categories_place ON article_categories (parent_id, position, id);

CREATE TABLE article_category_names (
  category_id INTEGER NOT NULL REFERENCES article_categories (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (category_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  -- Where it was imported from, so that reading it again finds it.
  origin TEXT UNIQUE,
  category_id INTEGER REFERENCES article_categories (id),
  position INTEGER NOT NULL DEFAULT 0,
  kind TEXT NOT NULL DEFAULT 'answer' CHECK (kind IN ('answer', 'steps', 'policy', 'video')),
  is_internal INTEGER NOT NULL DEFAULT 0,
  is_removed INTEGER NOT NULL DEFAULT 0,
  owner_id INTEGER REFERENCES agents (id),
  -- The day on which somebody should look at it again.
  review_on TEXT,
  insert_count INTEGER NOT NULL DEFAULT 0,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX articles_place ON articles (is_removed, category_id, position, id);
CREATE INDEX articles_category ON articles (category_id);
CREATE INDEX articles_owner ON articles (owner_id);

-- What an article is about. Other rooms own these things, so the target is a word of theirs and no reference.
CREATE TABLE article_links (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('product', 'topic', 'reason')),
  target TEXT NOT NULL,
  PRIMARY KEY (article_id, kind, target)
) STRICT, WITHOUT ROWID;

-- The text in one language. The source names no revision that it follows; a translation does. What readers see is
-- the revision that was published, not what is being written.
CREATE TABLE article_variants (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  slug TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'in_review', 'published')),
  formality TEXT NOT NULL DEFAULT 'neutral' CHECK (formality IN ('neutral', 'formal', 'informal')),
  revision INTEGER NOT NULL DEFAULT 1,
  source_revision INTEGER,
  published_revision INTEGER,
  published_at INTEGER,
  updated_at INTEGER NOT NULL,
  UNIQUE (article_id, language),
  UNIQUE (language, slug)
) STRICT;
CREATE UNIQUE INDEX article_variants_source ON article_variants (article_id) WHERE source_revision IS NULL;

-- Every text that was ever kept. Rows are added, never changed.
CREATE TABLE article_revisions (
  variant_id INTEGER NOT NULL REFERENCES article_variants (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  body TEXT NOT NULL,
  agent_id INTEGER REFERENCES agents (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (variant_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_revisions_agent ON article_revisions (agent_id);

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, body,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER article_variants_words_go AFTER DELETE ON article_variants BEGIN
  DELETE FROM article_words WHERE rowid = OLD.id;
END;
