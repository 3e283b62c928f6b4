CREATE TABLE activities (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  agent_id INTEGER,
  at INTEGER NOT NULL,
  event TEXT NOT NULL,
  args TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX activities_closed ON activities (at) WHERE event = 'closed';
CREATE INDEX activities_conversation ON activities (conversation_id, at);
CREATE TABLE agent_seat (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  agent_id INTEGER NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  is_locked INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE agent_signatures (
  agent_id INTEGER NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (agent_id, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE agents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL DEFAULT 'agent' CHECK (role IN ('owner', 'agent', 'draft_only', 'guest')),
  -- The language of the interface.
  locale TEXT,
  -- Under mails in languages that have none of their own in agent_signatures.
  signature TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL,
  -- The languages that the person speaks: a JSON list of BCP 47 tags.
  languages TEXT NOT NULL DEFAULT '[]',
  -- The last day of a guest, as 2026-12-31.
  guest_until TEXT,
  left_at INTEGER,
  -- The person's own keys as JSON; without them the desk's hold.
  keys TEXT,
  -- How far the person may go without asking, as JSON; what is left out has no limit.
  limits TEXT NOT NULL DEFAULT '{}',
  -- Argon2 in the PHC form.
  pin_hash TEXT,
  pin_failures INTEGER NOT NULL DEFAULT 0,
  pin_wait_until INTEGER
) STRICT;
CREATE TABLE article_block_places (
  variant_id INTEGER NOT NULL REFERENCES article_variants (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  PRIMARY KEY (variant_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_block_places_key ON article_block_places (key, variant_id);
CREATE TABLE article_block_texts (
  key TEXT NOT NULL REFERENCES article_blocks (key) ON DELETE CASCADE,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (key, language)
) STRICT, WITHOUT ROWID;
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
CREATE INDEX article_files_agent ON article_files (agent_id);
CREATE INDEX article_files_article ON article_files (article_id, id);
CREATE INDEX article_files_removed ON article_files (removed_at) WHERE removed_at IS NOT NULL;
CREATE TABLE article_imports (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  -- Of title, summary and body as they were brought.
  mark TEXT NOT NULL,
  -- The revision that they became.
  revision INTEGER NOT NULL,
  PRIMARY KEY (article_id, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_links (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('product', 'topic', 'reason')),
  target TEXT NOT NULL,
  PRIMARY KEY (article_id, kind, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_links_target ON article_links (kind, target, article_id);
CREATE TABLE article_misses (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  words TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;
CREATE TABLE article_plans (
  variant_id INTEGER PRIMARY KEY REFERENCES article_variants (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  publish_at INTEGER NOT NULL,
  agent_id INTEGER REFERENCES agents (id)
) STRICT;
CREATE INDEX article_plans_agent ON article_plans (agent_id);
CREATE INDEX article_plans_time ON article_plans (publish_at, variant_id);
CREATE TABLE article_revisions (
  variant_id INTEGER NOT NULL REFERENCES article_variants (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  body TEXT NOT NULL,
  agent_id INTEGER REFERENCES agents (id),
  at INTEGER NOT NULL, merged_revision INTEGER,
  PRIMARY KEY (variant_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_revisions_agent ON article_revisions (agent_id);
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
CREATE INDEX article_uses_agent ON article_uses (agent_id);
CREATE INDEX article_uses_article ON article_uses (article_id, id);
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
  updated_at INTEGER NOT NULL, first_published_at INTEGER,
  UNIQUE (article_id, language),
  UNIQUE (language, slug)
) STRICT;
CREATE UNIQUE INDEX article_variants_source ON article_variants (article_id) WHERE source_revision IS NULL;
CREATE TRIGGER article_variants_words_go AFTER DELETE ON article_variants BEGIN
  DELETE FROM article_words WHERE rowid = OLD.id;
END;
CREATE TABLE article_votes (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  voter TEXT NOT NULL,
  has_helped INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (article_id, language, voter)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE "article_words" USING fts5 (
  title, body,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5 6'
);
CREATE TABLE "article_words_config"(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE "article_words_data"(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE "article_words_docsize"(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
CREATE TABLE "article_words_idx"(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
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
CREATE INDEX articles_category ON articles (category_id);
CREATE INDEX articles_owner ON articles (owner_id);
CREATE INDEX articles_place ON articles (is_removed, category_id, position, id);
CREATE TABLE attachments (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  name TEXT NOT NULL,
  mime_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  content_id TEXT,
  is_inline INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attachments_message ON attachments (message_id);
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  agent_id INTEGER,
  deed TEXT NOT NULL,
  topic TEXT NOT NULL,
  ids TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX audit_agent ON audit (agent_id, id);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_deed ON audit (deed, agent_id, id);
CREATE INDEX audit_people ON audit (id) WHERE agent_id IS NOT NULL;
CREATE INDEX audit_people_deed ON audit (deed, id) WHERE agent_id IS NOT NULL;
CREATE TABLE blocks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  pattern TEXT NOT NULL UNIQUE,
  reason TEXT NOT NULL DEFAULT '',
  agent_id INTEGER,
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE call_drafts (
  agent_id INTEGER PRIMARY KEY REFERENCES agents (id) ON DELETE CASCADE,
  customer_id INTEGER REFERENCES customers (id) ON DELETE CASCADE,
  form TEXT NOT NULL DEFAULT '{}',
  started_at INTEGER NOT NULL,
  -- Milliseconds that the timer has counted up to the last pause, and since when it runs.
  counted INTEGER NOT NULL DEFAULT 0,
  running_since INTEGER
) STRICT;
CREATE INDEX call_drafts_customer ON call_drafts (customer_id);
CREATE TABLE calls (
  message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
  direction TEXT NOT NULL CHECK (direction IN ('incoming', 'outgoing')),
  outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'no_answer', 'voicemail', 'wrong_number', 'call_back')),
  number TEXT NOT NULL DEFAULT '',
  seconds INTEGER NOT NULL DEFAULT 0,
  call_back_at INTEGER
) STRICT;
CREATE TABLE causes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL DEFAULT '',
  titles TEXT NOT NULL DEFAULT '{}',
  position INTEGER NOT NULL DEFAULT 0,
  is_archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE channel_addresses (
  address TEXT PRIMARY KEY,
  channel_id INTEGER NOT NULL REFERENCES channels (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX channel_addresses_channel ON channel_addresses (channel_id);
CREATE TABLE channel_secrets (
  channel_id INTEGER NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('password', 'access_token', 'refresh_token')),
  value TEXT NOT NULL,
  expires_at INTEGER,
  PRIMARY KEY (channel_id, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE channels (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  address TEXT NOT NULL DEFAULT '',
  config TEXT NOT NULL DEFAULT '{}',
  state TEXT NOT NULL DEFAULT 'connecting'
    CHECK (state IN ('connecting', 'working', 'up_to_date', 'offline', 'needs_you', 'paused')),
  problem_code TEXT,
  problem_args TEXT NOT NULL DEFAULT '{}',
  last_ok_at INTEGER,
  failing_since INTEGER,
  activated_at INTEGER NOT NULL,
  progress_done INTEGER NOT NULL DEFAULT 0,
  progress_total INTEGER NOT NULL DEFAULT 0,
  is_archived INTEGER NOT NULL DEFAULT 0
, kind TEXT NOT NULL DEFAULT 'mail' CHECK (kind IN ('mail', 'file', 'sample',
  'phone', 'whatsapp', 'instagram', 'facebook', 'telegram', 'marketplace', 'chat', 'review', 'in_person'))) STRICT;
CREATE TABLE contact_forms (
  message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  trust TEXT NOT NULL CHECK (trust IN ('own', 'known', 'reply_to', 'stranger')),
  sent_by TEXT NOT NULL DEFAULT '',
  fields TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE TABLE contact_threads (
  conversation_id INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  way TEXT CHECK (way IN ('phone', 'whatsapp', 'instagram', 'facebook', 'telegram', 'marketplace', 'chat', 'review',
    'in_person')),
  link TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  call_back_at INTEGER
) STRICT;
CREATE TABLE conversation_causes (
  conversation_id INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  cause_id INTEGER NOT NULL REFERENCES causes (id) ON DELETE CASCADE,
  agent_id INTEGER,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX conversation_causes_cause ON conversation_causes (cause_id, at);
CREATE TABLE conversation_counts (
  status TEXT NOT NULL,
  assignee_id INTEGER NOT NULL,
  channel_id INTEGER NOT NULL,
  language TEXT NOT NULL,
  priority INTEGER NOT NULL,
  is_unread INTEGER NOT NULL,
  is_automatic INTEGER NOT NULL,
  has_attachments INTEGER NOT NULL,
  total INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (status, assignee_id, channel_id, language, priority, is_unread, is_automatic, has_attachments)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER conversation_counts_empty AFTER UPDATE OF total ON conversation_counts WHEN NEW.total = 0 BEGIN
  DELETE FROM conversation_counts
    WHERE status = NEW.status AND assignee_id = NEW.assignee_id AND channel_id = NEW.channel_id
      AND language = NEW.language AND priority = NEW.priority AND is_unread = NEW.is_unread
      AND is_automatic = NEW.is_automatic AND has_attachments = NEW.has_attachments;
END;
CREATE TABLE conversation_items (
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES topic_items (id) ON DELETE CASCADE,
  value TEXT NOT NULL,
  agent_id INTEGER,
  at INTEGER NOT NULL,
  PRIMARY KEY (conversation_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_items_item ON conversation_items (item_id);
CREATE TABLE conversation_links (
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  PRIMARY KEY (conversation_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_links_other ON conversation_links (other_id);
CREATE TABLE conversation_tags (
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  PRIMARY KEY (conversation_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_tags_tag ON conversation_tags (tag_id);
CREATE TABLE conversation_topics (
  conversation_id INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  topic_id INTEGER NOT NULL REFERENCES topics (id) ON DELETE CASCADE,
  agent_id INTEGER,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX conversation_topics_topic ON conversation_topics (topic_id, at);
CREATE TABLE conversations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  subject TEXT NOT NULL DEFAULT '',
  subject_key TEXT NOT NULL DEFAULT '',
  snippet TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'pending', 'snoozed', 'closed', 'spam')),
  priority INTEGER NOT NULL DEFAULT 1 CHECK (priority BETWEEN 0 AND 3),
  assignee_id INTEGER REFERENCES agents (id),
  language TEXT,
  is_unread INTEGER NOT NULL DEFAULT 1,
  is_automatic INTEGER NOT NULL DEFAULT 0,
  has_attachments INTEGER NOT NULL DEFAULT 0,
  message_count INTEGER NOT NULL DEFAULT 0,
  waiting_since INTEGER,
  snoozed_until INTEGER,
  last_message_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  reply_token TEXT NOT NULL UNIQUE
, awaits_answer INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX conversations_assignee ON conversations (assignee_id, status, waiting_since, id);
CREATE INDEX conversations_channel ON conversations (channel_id, last_message_at DESC, id DESC);
CREATE INDEX conversations_customer ON conversations (customer_id, last_message_at DESC);
CREATE INDEX conversations_due ON conversations (snoozed_until) WHERE status = 'snoozed';
CREATE INDEX conversations_newest ON conversations (last_message_at DESC, id DESC, status, waiting_since, subject_key,
  created_at, customer_id, language, channel_id, assignee_id, priority, is_unread, is_automatic, has_attachments);
CREATE INDEX conversations_status_newest ON conversations (status, last_message_at DESC, id DESC);
CREATE INDEX conversations_status_waiting ON conversations (status, waiting_since, id);
CREATE INDEX conversations_subject ON conversations (customer_id, subject_key, last_message_at DESC);
CREATE INDEX conversations_unread ON conversations (status, assignee_id) WHERE is_unread = 1;
CREATE INDEX conversations_waiting ON conversations (waiting_since, id) WHERE waiting_since IS NOT NULL;
CREATE TRIGGER conversations_count_delete AFTER DELETE ON conversations BEGIN
  UPDATE conversation_counts SET total = total - 1
    WHERE status = OLD.status AND assignee_id = ifnull(OLD.assignee_id, 0) AND channel_id = OLD.channel_id
      AND language = ifnull(OLD.language, '') AND priority = OLD.priority AND is_unread = OLD.is_unread
      AND is_automatic = OLD.is_automatic AND has_attachments = OLD.has_attachments;
END;
CREATE TRIGGER conversations_count_insert AFTER INSERT ON conversations BEGIN
  INSERT INTO conversation_counts (status, assignee_id, channel_id, language, priority, is_unread, is_automatic,
      has_attachments, total)
    VALUES (NEW.status, ifnull(NEW.assignee_id, 0), NEW.channel_id, ifnull(NEW.language, ''), NEW.priority,
      NEW.is_unread, NEW.is_automatic, NEW.has_attachments, 1)
    ON CONFLICT DO UPDATE SET total = total + 1;
END;
CREATE TRIGGER conversations_count_update AFTER UPDATE OF
  status, assignee_id, channel_id, language, priority, is_unread, is_automatic, has_attachments ON conversations
WHEN (OLD.status, OLD.assignee_id, OLD.channel_id, OLD.language, OLD.priority, OLD.is_unread, OLD.is_automatic,
    OLD.has_attachments)
  IS NOT (NEW.status, NEW.assignee_id, NEW.channel_id, NEW.language, NEW.priority, NEW.is_unread, NEW.is_automatic,
    NEW.has_attachments)
BEGIN
  UPDATE conversation_counts SET total = total - 1
    WHERE status = OLD.status AND assignee_id = ifnull(OLD.assignee_id, 0) AND channel_id = OLD.channel_id
      AND language = ifnull(OLD.language, '') AND priority = OLD.priority AND is_unread = OLD.is_unread
      AND is_automatic = OLD.is_automatic AND has_attachments = OLD.has_attachments;
  INSERT INTO conversation_counts (status, assignee_id, channel_id, language, priority, is_unread, is_automatic,
      has_attachments, total)
    VALUES (NEW.status, ifnull(NEW.assignee_id, 0), NEW.channel_id, ifnull(NEW.language, ''), NEW.priority,
      NEW.is_unread, NEW.is_automatic, NEW.has_attachments, 1)
    ON CONFLICT DO UPDATE SET total = total + 1;
END;
CREATE TRIGGER customers_conversation_begins AFTER INSERT ON conversations BEGIN
  UPDATE customers SET conversation_count = conversation_count + 1,
    last_contact_at = max(last_contact_at, NEW.last_message_at) WHERE id = NEW.customer_id;
END;
CREATE TRIGGER customers_conversation_ends BEFORE DELETE ON conversations
WHEN NOT EXISTS (SELECT 1 FROM merges WHERE absorbed_id = OLD.id) BEGIN
  UPDATE customers SET conversation_count = conversation_count - 1 WHERE id = OLD.customer_id;
END;
CREATE TRIGGER customers_conversation_goes AFTER DELETE ON conversations BEGIN
  UPDATE customers SET
    last_contact_at = ifnull((SELECT max(last_message_at) FROM conversations WHERE customer_id = OLD.customer_id), 0)
    WHERE id = OLD.customer_id;
END;
CREATE TRIGGER customers_conversation_goes_on AFTER UPDATE OF last_message_at ON conversations
WHEN NEW.last_message_at <> OLD.last_message_at BEGIN
  UPDATE customers SET
    last_contact_at = ifnull((SELECT max(last_message_at) FROM conversations WHERE customer_id = NEW.customer_id), 0)
    WHERE id = NEW.customer_id;
END;
CREATE TRIGGER customers_conversation_moves AFTER UPDATE OF customer_id ON conversations
WHEN NEW.customer_id <> OLD.customer_id BEGIN
  UPDATE customers SET
    conversation_count = conversation_count - (NOT EXISTS (SELECT 1 FROM merges WHERE absorbed_id = OLD.id)),
    last_contact_at = ifnull((SELECT max(last_message_at) FROM conversations WHERE customer_id = OLD.customer_id), 0)
    WHERE id = OLD.customer_id;
  UPDATE customers SET
    conversation_count = conversation_count + (NOT EXISTS (SELECT 1 FROM merges WHERE absorbed_id = NEW.id)),
    last_contact_at = max(last_contact_at, NEW.last_message_at) WHERE id = NEW.customer_id;
END;
CREATE TRIGGER merges_stay_hidden BEFORE UPDATE OF status ON conversations
WHEN NEW.status <> 'spam' AND EXISTS (SELECT 1 FROM merges WHERE absorbed_id = OLD.id) BEGIN
  SELECT raise(IGNORE);
END;
CREATE TABLE culture_overrides (
  -- BCP 47.
  culture TEXT NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (culture, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer_addresses (
  address TEXT PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE
, bare TEXT GENERATED ALWAYS AS (
  CASE WHEN instr(address, '+') > 1 AND instr(address, '+') < instr(address, '@')
    THEN substr(address, 1, instr(address, '+') - 1) || substr(address, instr(address, '@'))
    ELSE address END) VIRTUAL) STRICT, WITHOUT ROWID;
CREATE INDEX customer_addresses_bare ON customer_addresses (bare, customer_id);
CREATE INDEX customer_addresses_customer ON customer_addresses (customer_id);
CREATE TABLE customer_fields (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
  choices TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE TABLE customer_handles (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('phone', 'whatsapp', 'telegram', 'instagram', 'facebook', 'other')),
  value TEXT NOT NULL,
  match_key TEXT NOT NULL,
  UNIQUE (customer_id, kind, match_key)
) STRICT;
CREATE INDEX customer_handles_match ON customer_handles (match_key, customer_id);
CREATE TABLE customer_holds (
  customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  until_at INTEGER,
  made_at INTEGER NOT NULL,
  made_by INTEGER REFERENCES agents (id)
) STRICT;
CREATE TABLE customer_notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  agent_id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  text TEXT NOT NULL
, is_pinned INTEGER NOT NULL DEFAULT 0, edited_at INTEGER) STRICT;
CREATE INDEX customer_notes_customer ON customer_notes (customer_id, at);
CREATE TABLE customer_segments (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  filter TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE customer_strangers (
  one_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_strangers_other ON customer_strangers (other_id);
CREATE TABLE customer_tags (
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  name TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (customer_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_tags_name ON customer_tags (name, customer_id);
CREATE TABLE customer_values (
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  field_id INTEGER NOT NULL REFERENCES customer_fields (id) ON DELETE CASCADE,
  value TEXT NOT NULL,
  PRIMARY KEY (customer_id, field_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_values_field ON customer_values (field_id);
CREATE VIRTUAL TABLE customer_words USING fts5 (
  name, reach, tags,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE customers (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL DEFAULT '',
  language TEXT,
  language_source TEXT NOT NULL DEFAULT 'none',
  always_shows_images INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL
, formality TEXT NOT NULL DEFAULT 'neutral'
  CHECK (formality IN ('neutral', 'formal', 'informal')), zone TEXT, contact_mode TEXT NOT NULL DEFAULT 'any'
  CHECK (contact_mode IN ('any', 'mail', 'phone', 'chat', 'text_only', 'large_print', 'read_aloud', 'sign_language')), consent TEXT NOT NULL DEFAULT 'unknown'
  CHECK (consent IN ('unknown', 'given', 'refused')), consent_at INTEGER, sort_name TEXT NOT NULL DEFAULT '', conversation_count INTEGER NOT NULL DEFAULT 0, last_contact_at INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX customers_last_contact ON customers (last_contact_at, id);
CREATE INDEX customers_sort_name ON customers (sort_name, id);
CREATE TRIGGER customers_words_go AFTER DELETE ON customers BEGIN
  DELETE FROM customer_words WHERE rowid = OLD.id;
END;
CREATE TABLE desk_facts (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE draft_files (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  draft_id INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  mime_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  content_id TEXT,
  blob TEXT NOT NULL
) STRICT;
CREATE INDEX draft_files_draft ON draft_files (draft_id);
CREATE TABLE drafts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  conversation_id INTEGER REFERENCES conversations (id) ON DELETE CASCADE,
  agent_id INTEGER NOT NULL REFERENCES agents (id),
  channel_id INTEGER REFERENCES channels (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'forward', 'new', 'note')),
  recipients TEXT NOT NULL DEFAULT '{}',
  subject TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  source_message_id INTEGER,
  updated_at INTEGER NOT NULL
, carries_history INTEGER NOT NULL DEFAULT 1, language TEXT, formality TEXT, parked_in INTEGER REFERENCES conversations (id) ON DELETE CASCADE) STRICT;
CREATE UNIQUE INDEX drafts_conversation ON drafts (conversation_id, agent_id, kind) WHERE conversation_id IS NOT NULL;
CREATE INDEX drafts_parked ON drafts (parked_in) WHERE parked_in IS NOT NULL;
CREATE TABLE folders (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  channel_id INTEGER NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  uid_validity INTEGER NOT NULL DEFAULT 0,
  newest_uid INTEGER NOT NULL DEFAULT 0,
  oldest_uid INTEGER NOT NULL DEFAULT 0,
  modseq INTEGER,
  is_backfilled INTEGER NOT NULL DEFAULT 0,
  UNIQUE (channel_id, name)
) STRICT;
CREATE TABLE follow_ups (
  conversation_id INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  agent_id INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX follow_ups_due ON follow_ups (due_at);
CREATE TABLE followers (
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  agent_id INTEGER NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  PRIMARY KEY (conversation_id, agent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX followers_agent ON followers (agent_id);
CREATE TABLE form_templates (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  sender TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  labels TEXT NOT NULL DEFAULT '{}',
  example TEXT NOT NULL DEFAULT '',
  updated_at INTEGER NOT NULL
) STRICT;
CREATE TABLE help_site (
  id INTEGER PRIMARY KEY,
  choices TEXT NOT NULL DEFAULT '{}',
  -- Signs the answers to "did this help?".
  vote_key BLOB NOT NULL
, logo BLOB) STRICT;
CREATE VIEW kept_blobs (name) AS
  SELECT blob FROM raws WHERE blob IS NOT NULL
  UNION SELECT blob FROM draft_files
  UNION SELECT value FROM outbox, json_each(outbox.draft, '$.blobs')
  UNION SELECT blob FROM return_files
  UNION SELECT blob FROM article_files;
CREATE TABLE macro_titles (
  macro_id INTEGER NOT NULL REFERENCES macros (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  PRIMARY KEY (macro_id, language)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE mentions (
  message_id INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  agent_id INTEGER NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  name TEXT NOT NULL DEFAULT '',
  seen_at INTEGER,
  PRIMARY KEY (message_id, agent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_agent ON mentions (agent_id, message_id);
CREATE INDEX mentions_unseen ON mentions (agent_id) WHERE seen_at IS NULL;
CREATE TABLE merged_rows (
  absorbed_id INTEGER NOT NULL REFERENCES merges (absorbed_id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('message', 'draft', 'activity', 'promise')),
  row_id INTEGER NOT NULL,
  -- An answer to one of those messages that came after the merging: it goes back with them.
  came_since INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (absorbed_id, kind, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_rows_row ON merged_rows (kind, row_id);
CREATE TABLE merges (
  absorbed_id INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  -- Where its messages are now.
  survivor_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  -- By which conversation, merged itself since, they came there.
  through_id INTEGER REFERENCES conversations (id) ON DELETE SET NULL,
  agent_id INTEGER,
  at INTEGER NOT NULL,
  details TEXT NOT NULL
) STRICT;
CREATE INDEX merges_survivor ON merges (survivor_id);
CREATE INDEX merges_through ON merges (through_id);
CREATE TRIGGER customers_conversation_joins AFTER INSERT ON merges BEGIN
  UPDATE customers SET conversation_count = conversation_count - 1
    WHERE id = (SELECT customer_id FROM conversations WHERE id = NEW.absorbed_id);
END;
CREATE TRIGGER customers_conversation_parts AFTER DELETE ON merges BEGIN
  UPDATE customers SET conversation_count = conversation_count + 1
    WHERE id = (SELECT customer_id FROM conversations WHERE id = OLD.absorbed_id);
END;
CREATE VIRTUAL TABLE message_words USING fts5 (
  subject, people, body,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE messages (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  kind TEXT NOT NULL CHECK (kind IN ('customer', 'agent', 'note')),
  agent_id INTEGER REFERENCES agents (id),
  at INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  from_name TEXT NOT NULL DEFAULT '',
  from_address TEXT NOT NULL DEFAULT '',
  recipients TEXT NOT NULL DEFAULT '{}',
  subject TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  visible_text TEXT NOT NULL DEFAULT '',
  has_html INTEGER NOT NULL DEFAULT 0,
  language TEXT,
  automatic TEXT NOT NULL DEFAULT 'no',
  authentication TEXT NOT NULL DEFAULT 'unknown',
  is_new_participant INTEGER NOT NULL DEFAULT 0,
  subject_changed INTEGER NOT NULL DEFAULT 0,
  message_id TEXT NOT NULL DEFAULT '',
  content_hash BLOB NOT NULL,
  bounce TEXT,
  raw_id INTEGER REFERENCES raws (id),
  -- The row in message_words: rises with time, so that the index yields the newest first without sorting.
  word_key INTEGER NOT NULL UNIQUE
, is_thanks INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX messages_agent ON messages (agent_id, conversation_id) WHERE kind = 'agent';
CREATE INDEX messages_channel ON messages (channel_id);
CREATE INDEX messages_content ON messages (content_hash);
CREATE INDEX messages_conversation ON messages (conversation_id, at, id);
CREATE INDEX messages_message_id ON messages (message_id) WHERE message_id <> '';
CREATE INDEX messages_raw ON messages (raw_id);
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id INTEGER NOT NULL UNIQUE REFERENCES messages (id) ON DELETE CASCADE,
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  state TEXT NOT NULL DEFAULT 'queued'
    CHECK (state IN ('queued', 'attempting', 'sent', 'failed', 'unknown', 'cancelled')),
  envelope TEXT NOT NULL,
  draft TEXT NOT NULL DEFAULT '{}',
  send_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  problem_code TEXT,
  problem_args TEXT NOT NULL DEFAULT '{}',
  filed TEXT NOT NULL DEFAULT 'pending' CHECK (filed IN ('pending', 'done', 'not_needed', 'failed')),
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_channel ON outbox (channel_id);
CREATE INDEX outbox_due ON outbox (state, send_at) WHERE state IN ('queued', 'attempting');
CREATE INDEX outbox_unfiled ON outbox (id) WHERE state = 'sent' AND filed = 'pending';
CREATE TABLE participants (
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  address TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conversation_id, address)
) STRICT, WITHOUT ROWID;
CREATE TABLE placements (
  folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
  uid INTEGER NOT NULL,
  message_id INTEGER,
  PRIMARY KEY (folder_id, uid)
) STRICT, WITHOUT ROWID;
CREATE TABLE promises (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  agent_id INTEGER NOT NULL,
  what TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  remind_at INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  reminded_at INTEGER,
  done_at INTEGER
) STRICT;
CREATE INDEX promises_conversation ON promises (conversation_id, due_at);
CREATE INDEX promises_due ON promises (due_at, conversation_id) WHERE done_at IS NULL AND reminded_at IS NOT NULL;
CREATE INDEX promises_remind ON promises (remind_at) WHERE done_at IS NULL AND reminded_at IS NULL;
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
CREATE INDEX publish_runs_agent ON publish_runs (agent_id);
CREATE INDEX publish_runs_target ON publish_runs (target_id, id);
CREATE TABLE publish_secrets (
  target_id INTEGER PRIMARY KEY REFERENCES publish_targets (id) ON DELETE CASCADE,
  password TEXT NOT NULL,
  private_key TEXT
) STRICT;
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
CREATE TABLE publish_uploads (
  target_id INTEGER NOT NULL REFERENCES publish_targets (id) ON DELETE CASCADE,
  -- The name tells the bytes: files/cap-0123456789ab.png.
  path TEXT NOT NULL,
  -- The number of the file there.
  number INTEGER NOT NULL,
  PRIMARY KEY (target_id, path)
) STRICT, WITHOUT ROWID;
CREATE TABLE quarantine (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  at INTEGER NOT NULL,
  origin TEXT NOT NULL,
  problem_code TEXT NOT NULL,
  content_hash BLOB NOT NULL UNIQUE,
  raw_id INTEGER NOT NULL REFERENCES raws (id)
) STRICT;
CREATE TABLE raws (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  size INTEGER NOT NULL,
  -- zstd; exactly one of bytes and blob is set.
  bytes BLOB,
  blob TEXT,
  CHECK ((bytes IS NULL) <> (blob IS NULL))
) STRICT;
CREATE TABLE return_effects (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('refund', 'credit', 'replacement', 'exchange', 'restock', 'difference')),
  state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'waiting', 'confirmed', 'failed', 'manual')),
  -- Who decided it: their limits count.
  agent_id INTEGER NOT NULL REFERENCES agents (id),
  -- Minor units in the case's currency.
  amount INTEGER NOT NULL DEFAULT 0,
  -- The deed in the shop, as JSON; none where somebody does it by hand.
  act TEXT,
  problem_code TEXT,
  problem_args TEXT NOT NULL DEFAULT '{}',
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX return_effects_done ON return_effects (kind, state, return_id, changed_at, amount);
CREATE INDEX return_effects_open ON return_effects (state, id) WHERE state IN ('queued', 'sent');
CREATE INDEX return_effects_return ON return_effects (return_id, id);
CREATE INDEX return_effects_waiting ON return_effects (state, id) WHERE state = 'waiting';
CREATE TABLE return_events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  agent_id INTEGER REFERENCES agents (id),
  event TEXT NOT NULL,
  -- The states before and after, where it moved.
  was TEXT,
  became TEXT,
  args TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX return_events_became ON return_events (became, return_id, at) WHERE became IS NOT NULL;
CREATE INDEX return_events_return ON return_events (return_id, id);
CREATE TRIGGER return_events_stay BEFORE UPDATE ON return_events BEGIN
  SELECT RAISE(ABORT, 'events are only added');
END;
CREATE TABLE return_files (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  -- The article that it is about; none where it is about the whole return.
  item_id INTEGER REFERENCES return_items (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('photo', 'label', 'other')),
  name TEXT NOT NULL,
  mime_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  -- The encrypted file.
  blob TEXT NOT NULL,
  -- What is shown of a picture, as PNG or JPEG; none where it is no picture.
  small BLOB,
  -- The attachment of a letter that it was taken from.
  attachment_id INTEGER REFERENCES attachments (id) ON DELETE SET NULL,
  agent_id INTEGER REFERENCES agents (id),
  added_at INTEGER NOT NULL,
  -- Taken away; for a while it can be put back.
  removed_at INTEGER
) STRICT;
CREATE INDEX return_files_attachment ON return_files (attachment_id) WHERE attachment_id IS NOT NULL;
CREATE INDEX return_files_item ON return_files (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX return_files_removed ON return_files (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX return_files_return ON return_files (return_id, id);
CREATE TABLE return_items (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  -- The order's line, by the platform's id.
  line TEXT NOT NULL,
  title TEXT NOT NULL,
  sku TEXT NOT NULL DEFAULT '',
  options TEXT NOT NULL DEFAULT '',
  picture TEXT,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  reason TEXT NOT NULL,
  comment TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL,
  -- What the customer gets in exchange, in words.
  instead TEXT NOT NULL DEFAULT '',
  -- Minor units, tax included: what was paid for these pieces, what is taken off for wear, what is offered of it.
  value INTEGER NOT NULL,
  deduction INTEGER NOT NULL DEFAULT 0,
  offer INTEGER,
  grade TEXT,
  disposition TEXT,
  found TEXT NOT NULL DEFAULT '',
  -- True once the shop has these pieces among its refunds.
  is_refunded INTEGER NOT NULL DEFAULT 0
, swap TEXT, condition TEXT) STRICT;
CREATE INDEX return_items_return ON return_items (return_id, id);
CREATE TABLE return_letter_rules (
  kind TEXT PRIMARY KEY,
  mode TEXT NOT NULL CHECK (mode IN ('nothing', 'prepare', 'send'))
) STRICT;
CREATE TABLE return_letter_texts (
  kind TEXT NOT NULL,
  -- BCP 47.
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (kind, language)
) STRICT;
CREATE TABLE return_letters (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  -- The step that brings it: one step, one letter, however often it is looked at.
  event_id INTEGER NOT NULL UNIQUE REFERENCES return_events (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('prepared', 'queued', 'sent', 'taken', 'dropped')),
  -- Why one that leaves by itself has not left yet.
  problem_code TEXT,
  problem_args TEXT NOT NULL DEFAULT '{}',
  -- None again where its sending was taken back.
  message_id INTEGER REFERENCES messages (id) ON DELETE SET NULL,
  -- In whose name it leaves.
  agent_id INTEGER REFERENCES agents (id),
  made_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX return_letters_message ON return_letters (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX return_letters_queued ON return_letters (id) WHERE state = 'queued';
CREATE INDEX return_letters_return ON return_letters (return_id, id);
CREATE TABLE return_mirrors (
  return_id INTEGER PRIMARY KEY REFERENCES returns (id) ON DELETE CASCADE,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  -- None until the shop has made it.
  remote_id TEXT,
  name TEXT NOT NULL DEFAULT '',
  status TEXT CHECK (status IN ('requested', 'open', 'closed', 'declined', 'cancelled')),
  seen_at INTEGER,
  -- Where the case leads it; none while nobody has answered the request.
  wanted TEXT CHECK (wanted IN ('open', 'decline', 'close', 'cancel')),
  -- What the shop was asked for last, under which mark, and how often by now.
  asked TEXT CHECK (asked IN ('open', 'decline', 'close', 'cancel')),
  mark TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('quiet', 'under_way', 'asks', 'failed', 'off')),
  problem_code TEXT,
  problem_args TEXT NOT NULL DEFAULT '{}',
  -- What somebody has left as it is: the status there, or a failure.
  left_as TEXT,
  -- Somebody has to look.
  needs_you INTEGER NOT NULL DEFAULT 0 CHECK (needs_you IN (0, 1))
) STRICT;
CREATE INDEX return_mirrors_asked ON return_mirrors (return_id) WHERE state IN ('under_way', 'asks');
CREATE INDEX return_mirrors_needs_you ON return_mirrors (return_id) WHERE needs_you = 1;
CREATE UNIQUE INDEX return_mirrors_remote ON return_mirrors (store_id, remote_id) WHERE remote_id IS NOT NULL;
CREATE TABLE return_notices (
  message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
  -- The case that it opened or belongs to; none where every piece of the order had come back already.
  return_id INTEGER REFERENCES returns (id) ON DELETE SET NULL,
  -- What was declared, as it was written: the acknowledgement repeats it.
  declaration TEXT NOT NULL,
  found_at INTEGER NOT NULL,
  -- When somebody said that it is none.
  taken_back_at INTEGER
) STRICT;
CREATE INDEX return_notices_return ON return_notices (return_id, message_id) WHERE return_id IS NOT NULL;
CREATE TABLE return_parcel_pieces (
  parcel_id INTEGER NOT NULL REFERENCES return_parcels (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES return_items (id) ON DELETE CASCADE,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (parcel_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX return_parcel_pieces_item ON return_parcel_pieces (item_id);
CREATE TABLE return_parcels (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  carrier TEXT NOT NULL DEFAULT '',
  tracking TEXT NOT NULL DEFAULT '',
  url TEXT,
  sent_at INTEGER,
  moved_at INTEGER,
  arrived_at INTEGER
, posted_on TEXT, lost_at INTEGER) STRICT;
CREATE INDEX return_parcels_return ON return_parcels (return_id, id);
CREATE INDEX return_parcels_tracking ON return_parcels (tracking);
CREATE TABLE return_policies (
  version INTEGER PRIMARY KEY,
  -- Orders that were placed from this moment on, until a later version holds.
  valid_from INTEGER NOT NULL,
  -- Zones and rules, as JSON.
  policy TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  made_by INTEGER REFERENCES agents (id)
) STRICT;
CREATE INDEX return_policies_valid ON return_policies (valid_from, version);
CREATE TRIGGER return_policies_stay BEFORE UPDATE ON return_policies BEGIN
  SELECT RAISE(ABORT, 'versions are only added');
END;
CREATE TABLE return_reading (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  message_id INTEGER NOT NULL
) STRICT;
CREATE TABLE returns (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- Made by whoever begins it: asking twice with one is asking once.
  uid TEXT NOT NULL UNIQUE,
  -- What people say and write on parcels: R-1001.
  number TEXT NOT NULL UNIQUE,
  -- None when the copy of the order is gone; what it was stays in the words beside it.
  order_id INTEGER REFERENCES store_orders (id) ON DELETE SET NULL,
  store_id INTEGER REFERENCES stores (id) ON DELETE SET NULL,
  order_number TEXT NOT NULL,
  customer_id INTEGER REFERENCES customers (id) ON DELETE SET NULL,
  name TEXT NOT NULL DEFAULT '',
  conversation_id INTEGER REFERENCES conversations (id) ON DELETE SET NULL,
  track TEXT NOT NULL CHECK (track IN ('voluntary', 'withdrawal', 'warranty', 'transport_damage')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'requested', 'needs_info', 'approved', 'awaiting_parcel', 'in_transit',
    'lost_in_transit', 'received', 'inspecting', 'decided', 'settled', 'closed', 'declined', 'cancelled', 'expired',
    'disputed')),
  money TEXT NOT NULL DEFAULT 'none' CHECK (money IN ('none', 'authorised', 'partial', 'done', 'failed')),
  goods TEXT NOT NULL DEFAULT 'none'
    CHECK (goods IN ('none', 'label', 'sent', 'arrived', 'graded', 'stocked', 'written_off')),
  filed_by TEXT NOT NULL CHECK (filed_by IN ('agent', 'notice', 'form', 'file')),
  -- The owner's exception from the policy, with its reason; empty when there is none.
  goodwill TEXT NOT NULL DEFAULT '',
  -- What the policy said when it was approved, as JSON.
  decision TEXT NOT NULL DEFAULT '{}',
  currency TEXT NOT NULL,
  -- Minor units: taken off for the return itself, and paid back for the way there.
  fee INTEGER NOT NULL DEFAULT 0,
  shipping INTEGER NOT NULL DEFAULT 0,
  -- Added to a credit.
  bonus INTEGER NOT NULL DEFAULT 0,
  opened_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  -- When the customer declared the withdrawal.
  notice_at INTEGER,
  -- The last moments: for sending the goods, and for paying.
  goods_by INTEGER,
  repay_by INTEGER,
  closed_at INTEGER
, asked_by INTEGER REFERENCES agents (id), asked_goodwill TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX returns_conversation ON returns (conversation_id) WHERE conversation_id IS NOT NULL;
CREATE INDEX returns_customer ON returns (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX returns_opened ON returns (opened_at);
CREATE INDEX returns_order ON returns (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX returns_state ON returns (state, changed_at);
CREATE TRIGGER returns_forget_customer AFTER UPDATE OF customer_id ON returns
WHEN NEW.customer_id IS NULL AND OLD.customer_id IS NOT NULL BEGIN
  UPDATE returns SET name = '', goodwill = '' WHERE id = NEW.id;
  UPDATE return_items SET comment = '', instead = '', found = '' WHERE return_id = NEW.id;
  DELETE FROM return_events WHERE return_id = NEW.id;
  DELETE FROM return_parcels WHERE return_id = NEW.id;
END;
CREATE TRIGGER returns_forget_files AFTER UPDATE OF customer_id ON returns
WHEN NEW.customer_id IS NULL AND OLD.customer_id IS NOT NULL BEGIN
  DELETE FROM return_files WHERE return_id = NEW.id;
END;
CREATE TRIGGER returns_forget_wish AFTER UPDATE OF customer_id ON returns
WHEN NEW.customer_id IS NULL AND OLD.customer_id IS NOT NULL BEGIN
  UPDATE returns SET asked_goodwill = '' WHERE id = NEW.id;
END;
CREATE TABLE review_messages (
  message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
  review_id INTEGER NOT NULL
) STRICT;
CREATE INDEX review_messages_review ON review_messages (review_id);
CREATE TABLE saved_views (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  -- Whose it is, shared or not.
  agent_id INTEGER NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  is_shared INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL,
  filter TEXT NOT NULL,
  sort TEXT NOT NULL DEFAULT 'waiting' CHECK (sort IN ('waiting', 'newest')),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX saved_views_agent ON saved_views (agent_id);
CREATE TABLE scheduled_sends (
  outbox_id INTEGER PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
  agent_id INTEGER NOT NULL,
  send_at INTEGER NOT NULL,
  -- IANA name of the zone in whose words the time was chosen; none for the agent's own.
  zone TEXT,
  cancels_on_reply INTEGER NOT NULL DEFAULT 1,
  -- The desk was shut at its time and is open too late: a person decides.
  is_held INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE store_act_events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  act_id INTEGER NOT NULL REFERENCES store_acts (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  agent_id INTEGER REFERENCES agents (id),
  event TEXT NOT NULL,
  args TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX store_act_events_act ON store_act_events (act_id, id);
CREATE TRIGGER store_act_events_stay BEFORE UPDATE ON store_act_events BEGIN
  SELECT RAISE(ABORT, 'events are only added');
END;
CREATE TABLE store_acts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- Made by whoever proposes. It is the deed's mark in the shop, so that it is found again.
  uid TEXT NOT NULL UNIQUE,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  -- None for a discount code, and when the copy of the order is gone.
  order_id INTEGER REFERENCES store_orders (id) ON DELETE SET NULL,
  remote_order TEXT,
  number TEXT NOT NULL DEFAULT '',
  -- From where it was started.
  conversation_id INTEGER REFERENCES conversations (id) ON DELETE SET NULL,
  kind TEXT NOT NULL,
  -- The deed with every amount, as JSON.
  act TEXT NOT NULL,
  -- What it gives away, in minor units.
  minor INTEGER,
  currency TEXT,
  -- How the order stood when it was confirmed, as JSON.
  seen TEXT,
  -- What would take it back, as JSON: known once it is tried.
  inverse TEXT,
  undoes INTEGER REFERENCES store_acts (id) ON DELETE SET NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'attempting', 'done', 'failed', 'unknown', 'changed',
    'withdrawn', 'declined')),
  -- Why it waits for an owner.
  waits TEXT CHECK (waits IN ('role', 'limit', 'day')),
  agent_id INTEGER NOT NULL REFERENCES agents (id),
  -- Who confirmed it: the agent, or the owner who approved.
  decided_by INTEGER REFERENCES agents (id),
  decided_at INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  -- When something happens by itself: the first try, the next look. None where only a person goes on.
  next_at INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Looks in a row that brought no answer.
  looks INTEGER NOT NULL DEFAULT 0,
  attempted_at INTEGER,
  problem_code TEXT,
  problem_args TEXT NOT NULL DEFAULT '{}',
  -- What the shop said, as JSON.
  result TEXT
, review_id INTEGER REFERENCES store_reviews (id) ON DELETE SET NULL, taken_at INTEGER) STRICT;
CREATE INDEX store_acts_answers ON store_acts (id)
  WHERE kind = 'reply_to_reviews' AND state = 'done' AND taken_at IS NULL;
CREATE INDEX store_acts_conversation ON store_acts (conversation_id, id) WHERE conversation_id IS NOT NULL;
CREATE INDEX store_acts_due ON store_acts (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX store_acts_given ON store_acts (decided_by, decided_at) WHERE minor IS NOT NULL;
CREATE INDEX store_acts_open ON store_acts (state, id) WHERE state IN ('proposed', 'unknown', 'changed');
CREATE INDEX store_acts_order ON store_acts (order_id, id) WHERE order_id IS NOT NULL;
CREATE INDEX store_acts_review ON store_acts (review_id) WHERE review_id IS NOT NULL;
CREATE UNIQUE INDEX store_acts_under_way ON store_acts (store_id, remote_order)
  WHERE state = 'attempting' AND remote_order IS NOT NULL;
CREATE TABLE store_cursors (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('customers', 'products', 'orders', 'reviews')),
  cursor TEXT,
  since INTEGER,
  -- The latest change seen in the pass that is under way, by the shop's clock.
  seen INTEGER,
  swept_at INTEGER,
  PRIMARY KEY (store_id, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE store_customers (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  email TEXT NOT NULL DEFAULT '',
  phone_key TEXT NOT NULL DEFAULT '',
  detail TEXT NOT NULL,
  gone_at INTEGER,
  UNIQUE (store_id, remote_id)
) STRICT;
CREATE INDEX store_customers_email ON store_customers (email) WHERE email <> '';
CREATE INDEX store_customers_phone ON store_customers (phone_key) WHERE phone_key <> '';
CREATE VIEW store_entries (store_id, subject, id, remote_id) AS
  SELECT store_id, 'orders', id, remote_id FROM store_orders WHERE gone_at IS NULL AND state <> 'trashed'
  UNION ALL SELECT store_id, 'products', id, remote_id FROM store_products WHERE gone_at IS NULL
  UNION ALL SELECT store_id, 'customers', id, remote_id FROM store_customers WHERE gone_at IS NULL;
CREATE TABLE store_file_before (
  -- The import, as its entry in the history of deeds names it.
  import TEXT NOT NULL,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('customers', 'products', 'orders')),
  remote_id TEXT NOT NULL,
  detail TEXT,
  PRIMARY KEY (import, store_id, subject, remote_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE store_file_habits (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('customers', 'products', 'orders')),
  habit TEXT NOT NULL,
  PRIMARY KEY (store_id, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE store_forgotten (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('customers', 'orders', 'reviews')),
  remote_id TEXT NOT NULL,
  PRIMARY KEY (store_id, subject, remote_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER returns_forget_order AFTER INSERT ON store_forgotten WHEN NEW.subject = 'orders' BEGIN
  UPDATE returns SET name = '', goodwill = '' WHERE order_id IN
    (SELECT id FROM store_orders WHERE store_id = NEW.store_id AND remote_id = NEW.remote_id);
  UPDATE return_items SET comment = '', instead = '', found = '' WHERE return_id IN
    (SELECT r.id FROM store_orders o JOIN returns r ON r.order_id = o.id
     WHERE o.store_id = NEW.store_id AND o.remote_id = NEW.remote_id);
  DELETE FROM return_events WHERE return_id IN
    (SELECT r.id FROM store_orders o JOIN returns r ON r.order_id = o.id
     WHERE o.store_id = NEW.store_id AND o.remote_id = NEW.remote_id);
  DELETE FROM return_parcels WHERE return_id IN
    (SELECT r.id FROM store_orders o JOIN returns r ON r.order_id = o.id
     WHERE o.store_id = NEW.store_id AND o.remote_id = NEW.remote_id);
  DELETE FROM return_files WHERE return_id IN
    (SELECT r.id FROM store_orders o JOIN returns r ON r.order_id = o.id
     WHERE o.store_id = NEW.store_id AND o.remote_id = NEW.remote_id);
END;
CREATE TABLE store_order_owners (
  order_id INTEGER NOT NULL REFERENCES store_orders (id) ON DELETE CASCADE,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  is_theirs INTEGER NOT NULL,
  PRIMARY KEY (order_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX store_order_owners_customer ON store_order_owners (customer_id);
CREATE VIRTUAL TABLE store_order_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE 'store_order_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'store_order_words_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'store_order_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
CREATE TABLE 'store_order_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE store_orders (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  number TEXT NOT NULL,
  -- As people type it: folded, without signs.
  number_key TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  payment TEXT NOT NULL,
  fulfilment TEXT NOT NULL,
  currency TEXT NOT NULL,
  -- Minor units.
  total INTEGER NOT NULL,
  refunded INTEGER NOT NULL,
  pieces INTEGER NOT NULL,
  email TEXT NOT NULL DEFAULT '',
  phone_key TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  remote_customer TEXT,
  paid_at INTEGER,
  shipped_at INTEGER,
  moved_at INTEGER,
  delivered_at INTEGER,
  risk TEXT NOT NULL DEFAULT 'unknown',
  -- The whole order, as JSON in our own words.
  detail TEXT NOT NULL,
  -- When it was last read from the shop: "as of".
  read_at INTEGER NOT NULL,
  -- Since when the shop has it no more.
  gone_at INTEGER,
  UNIQUE (store_id, remote_id)
) STRICT;
CREATE INDEX store_orders_created ON store_orders (created_at);
CREATE INDEX store_orders_customer ON store_orders (store_id, remote_customer, created_at)
  WHERE remote_customer IS NOT NULL;
CREATE INDEX store_orders_delivered ON store_orders (store_id, delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX store_orders_email ON store_orders (email, created_at) WHERE email <> '';
CREATE INDEX store_orders_number ON store_orders (number_key);
CREATE INDEX store_orders_open ON store_orders (store_id, read_at, id)
  WHERE state IN ('pending', 'on_hold', 'open') AND gone_at IS NULL;
CREATE INDEX store_orders_partly_refunded ON store_orders (created_at)
  WHERE payment = 'partially_refunded' AND gone_at IS NULL;
CREATE INDEX store_orders_phone ON store_orders (phone_key, created_at) WHERE phone_key <> '';
CREATE INDEX store_orders_risky ON store_orders (created_at) WHERE risk = 'high' AND gone_at IS NULL;
CREATE INDEX store_orders_under_way ON store_orders (moved_at)
  WHERE moved_at IS NOT NULL AND delivered_at IS NULL AND gone_at IS NULL;
CREATE INDEX store_orders_waiting ON store_orders (paid_at)
  WHERE paid_at IS NOT NULL AND state = 'open' AND fulfilment IN ('unfulfilled', 'partial') AND gone_at IS NULL;
CREATE TRIGGER store_orders_words_go AFTER DELETE ON store_orders BEGIN
  DELETE FROM store_order_words WHERE rowid = OLD.id;
END;
CREATE TRIGGER store_sales_gone AFTER UPDATE OF gone_at ON store_orders
WHEN (NEW.gone_at IS NULL) <> (OLD.gone_at IS NULL) BEGIN
  UPDATE store_sales SET is_gone = (NEW.gone_at IS NOT NULL) WHERE order_id = NEW.id;
END;
CREATE TABLE store_pictures (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  url TEXT NOT NULL,
  -- PNG or JPEG; none where it could not be had.
  picture BLOB,
  fetched_at INTEGER,
  failed_at INTEGER,
  -- Why, in English, for whoever looks after the shop.
  problem TEXT,
  -- How often it was asked for in vain.
  tries INTEGER NOT NULL DEFAULT 0,
  -- When somebody last looked at it, to the day.
  used_at INTEGER NOT NULL,
  PRIMARY KEY (store_id, url)
) STRICT;
CREATE INDEX store_pictures_used ON store_pictures (store_id, used_at);
CREATE VIRTUAL TABLE store_product_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE 'store_product_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'store_product_words_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'store_product_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
CREATE TABLE 'store_product_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE store_products (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  title TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  is_published INTEGER NOT NULL,
  detail TEXT NOT NULL,
  gone_at INTEGER,
  UNIQUE (store_id, remote_id)
) STRICT;
CREATE TRIGGER store_products_words_go AFTER DELETE ON store_products BEGIN
  DELETE FROM store_product_words WHERE rowid = OLD.id;
END;
CREATE TABLE store_returns (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  remote_order TEXT NOT NULL,
  -- What people say, as the shop counts them.
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('requested', 'open', 'closed', 'declined', 'cancelled')),
  seen_at INTEGER NOT NULL,
  -- Pieces, reasons and words of a request, as JSON, until a case has them.
  lines TEXT NOT NULL DEFAULT '[]',
  -- When the returns took over what stands here; none while there is something new.
  taken_at INTEGER,
  -- Why a request could not become a case; none once somebody has seen to it.
  problem_code TEXT,
  problem_args TEXT NOT NULL DEFAULT '{}',
  UNIQUE (store_id, remote_id)
) STRICT;
CREATE INDEX store_returns_alive ON store_returns (store_id, id) WHERE status IN ('requested', 'open');
CREATE INDEX store_returns_trouble ON store_returns (id) WHERE problem_code IS NOT NULL;
CREATE INDEX store_returns_untaken ON store_returns (id) WHERE taken_at IS NULL;
CREATE TABLE store_reviews (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  -- The product's id over there.
  product TEXT NOT NULL,
  product_title TEXT NOT NULL,
  author TEXT NOT NULL,
  email TEXT NOT NULL DEFAULT '',
  -- 1 to 5; 0 where none was given.
  rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 5),
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('held', 'published', 'spam', 'trashed')),
  -- The shop knows that they bought it.
  is_verified INTEGER NOT NULL,
  -- Came in with the first reading and was out already: nobody waits for an answer.
  is_history INTEGER NOT NULL,
  -- When the inbox took this text over; none while it has not.
  taken_at INTEGER,
  UNIQUE (store_id, remote_id)
) STRICT;
CREATE INDEX store_reviews_email ON store_reviews (email) WHERE email <> '';
CREATE INDEX store_reviews_new ON store_reviews (at) WHERE taken_at IS NULL;
CREATE TABLE store_sale_articles (
  order_id INTEGER NOT NULL REFERENCES store_orders (id) ON DELETE CASCADE,
  article TEXT NOT NULL,
  pieces INTEGER NOT NULL,
  PRIMARY KEY (order_id, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX store_sale_articles_article ON store_sale_articles (article, order_id, pieces);
CREATE TABLE store_sales (
  order_id INTEGER PRIMARY KEY REFERENCES store_orders (id) ON DELETE CASCADE,
  store_id INTEGER NOT NULL,
  -- When it arrived; where no delivery is known, when it was placed.
  at INTEGER NOT NULL,
  is_delivered INTEGER NOT NULL,
  placed_at INTEGER NOT NULL,
  currency TEXT NOT NULL,
  -- Minor units: what was paid for the articles, without the delivery.
  value INTEGER NOT NULL,
  pieces INTEGER NOT NULL,
  -- Where the parcel went to: two letters, empty where nobody knows.
  country TEXT NOT NULL,
  -- Who brought the first parcel, in small letters.
  carrier TEXT NOT NULL,
  -- The buyer's address of mail, and where the parcel went to without spaces and signs; empty where nobody knows.
  buyer TEXT NOT NULL,
  place TEXT NOT NULL,
  is_gone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX store_sales_at ON store_sales
  (is_delivered, is_gone, at, placed_at, store_id, country, carrier, currency, pieces, value);
CREATE INDEX store_sales_buyer ON store_sales (buyer, placed_at, order_id, store_id, is_gone, pieces) WHERE buyer <> '';
CREATE INDEX store_sales_place ON store_sales (place, order_id) WHERE place <> '';
CREATE TABLE store_secrets (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('secret', 'token')),
  value TEXT NOT NULL,
  expires_at INTEGER,
  PRIMARY KEY (store_id, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE store_sweep_seen (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  remote_id TEXT NOT NULL,
  PRIMARY KEY (store_id, subject, remote_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE store_sweeps (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('customers', 'products', 'orders', 'reviews')),
  -- The next page of the list; none once all of it was read.
  cursor TEXT,
  is_listed INTEGER NOT NULL DEFAULT 0,
  began_at INTEGER NOT NULL,
  -- The newest row when it began: what came later is not missed.
  newest INTEGER NOT NULL,
  PRIMARY KEY (store_id, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE store_unread (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  remote_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (store_id, subject, remote_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE stores (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  platform TEXT NOT NULL CHECK (platform IN ('woocommerce', 'shopify', 'vendure', 'csv')),
  name TEXT NOT NULL DEFAULT '',
  -- Where it is asked, as JSON: address, own certificates, whether it is a test shop on this network. Never a secret.
  config TEXT NOT NULL,
  -- What the last look at the shop said, as JSON.
  probe TEXT NOT NULL DEFAULT '{}',
  state TEXT NOT NULL DEFAULT 'connecting'
    CHECK (state IN ('connecting', 'working', 'up_to_date', 'offline', 'needs_you', 'paused')),
  problem_code TEXT,
  problem_args TEXT NOT NULL DEFAULT '{}',
  last_ok_at INTEGER,
  failing_since INTEGER,
  -- Not before this moment, because the shop asked to be left alone.
  ask_after INTEGER NOT NULL DEFAULT 0,
  progress_done INTEGER NOT NULL DEFAULT 0,
  progress_total INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  is_archived INTEGER NOT NULL DEFAULT 0
, acts TEXT NOT NULL DEFAULT '[]', is_sample INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE tags (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;
CREATE TABLE thread_ids (
  message_id TEXT NOT NULL,
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  PRIMARY KEY (message_id, conversation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_ids_conversation ON thread_ids (conversation_id);
CREATE TABLE topic_items (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  topic_id INTEGER NOT NULL REFERENCES topics (id) ON DELETE CASCADE,
  key TEXT NOT NULL DEFAULT '',
  titles TEXT NOT NULL DEFAULT '{}',
  kind TEXT NOT NULL CHECK (kind IN ('step', 'text', 'number', 'date', 'choice', 'yes_no', 'photo')),
  options TEXT NOT NULL DEFAULT '[]',
  position INTEGER NOT NULL DEFAULT 0,
  is_archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX topic_items_topic ON topic_items (topic_id, position);
CREATE TABLE topics (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL DEFAULT '',
  titles TEXT NOT NULL DEFAULT '{}',
  position INTEGER NOT NULL DEFAULT 0,
  is_archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE undo (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  agent_id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  deed TEXT NOT NULL,
  inverse TEXT NOT NULL,
  is_done INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX undo_open ON undo (agent_id, id) WHERE is_done = 0;
CREATE TABLE undo_parts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  undo_id INTEGER NOT NULL REFERENCES undo (id) ON DELETE CASCADE,
  inverse TEXT NOT NULL
) STRICT;
CREATE INDEX undo_parts_undo ON undo_parts (undo_id);
