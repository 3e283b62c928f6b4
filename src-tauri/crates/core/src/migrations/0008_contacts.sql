-- Contacts beside mail: phone notes, conversations that took place elsewhere, forms of the shop's own site.
-- The kinds of channels are a check of their column. The column is replaced rather than the table rebuilt: dropping the
-- table would take along everything that refers to a channel.
ALTER TABLE channels ADD COLUMN new_kind TEXT NOT NULL DEFAULT 'mail' CHECK (new_kind IN ('mail', 'file', 'sample',
  'phone', 'whatsapp', 'instagram', 'facebook', 'telegram', 'marketplace', 'chat', 'review', 'in_person'));
UPDATE channels SET new_kind = kind;
ALTER TABLE channels DROP COLUMN kind;
ALTER TABLE channels RENAME COLUMN new_kind TO kind;

-- What a conversation is besides its channel: by which network it runs, where it is found there, whom to call and when.
CREATE TABLE contact_threads (
  conversation_id INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  way TEXT CHECK (way IN ('phone', 'whatsapp', 'instagram', 'facebook', 'telegram', 'marketplace', 'chat', 'review',
    'in_person')),
  link TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  call_back_at INTEGER
) STRICT;

-- A call is a note with these facts.
CREATE TABLE calls (
  message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
  direction TEXT NOT NULL CHECK (direction IN ('incoming', 'outgoing')),
  outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'no_answer', 'voicemail', 'wrong_number', 'call_back')),
  number TEXT NOT NULL DEFAULT '',
  seconds INTEGER NOT NULL DEFAULT 0,
  call_back_at INTEGER
) STRICT;

-- The call note that somebody is writing, with its timer. The form is JSON, read by nobody but its form.
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

-- How the mail of a form of the shop's own is read: JSON of label and meaning.
CREATE TABLE form_templates (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  sender TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  labels TEXT NOT NULL DEFAULT '{}',
  example TEXT NOT NULL DEFAULT '',
  updated_at INTEGER NOT NULL
) STRICT;

-- What a form's mail says, and how far its sender can be believed.
CREATE TABLE contact_forms (
  message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  trust TEXT NOT NULL CHECK (trust IN ('own', 'known', 'reply_to', 'stranger')),
  sent_by TEXT NOT NULL DEFAULT '',
  fields TEXT NOT NULL DEFAULT '[]'
) STRICT;
