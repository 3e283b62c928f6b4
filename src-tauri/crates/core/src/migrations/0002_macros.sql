-- Macros: texts that are written once, in every language, and what they do to a conversation.
CREATE TABLE macros (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  folder TEXT NOT NULL DEFAULT '',
  actions TEXT NOT NULL DEFAULT '{}',
  is_archived INTEGER NOT NULL DEFAULT 0,
  usage_count INTEGER NOT NULL DEFAULT 0,
  last_used_at INTEGER,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE macro_titles (
  macro_id INTEGER NOT NULL REFERENCES macros (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  PRIMARY KEY (macro_id, language)
) STRICT, WITHOUT ROWID;

-- A text without a source is the source itself; a translation names the revision of the source that it follows.
CREATE TABLE macro_variants (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  macro_id INTEGER NOT NULL REFERENCES macros (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  channel TEXT NOT NULL DEFAULT 'mail' CHECK (channel IN ('mail', 'chat')),
  formality TEXT NOT NULL DEFAULT 'neutral' CHECK (formality IN ('neutral', 'formal', 'informal')),
  subject TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  source_id INTEGER REFERENCES macro_variants (id) ON DELETE SET NULL,
  source_revision INTEGER,
  updated_at INTEGER NOT NULL,
  UNIQUE (macro_id, language, channel, formality)
) STRICT;
CREATE INDEX macro_variants_source ON macro_variants (source_id);
