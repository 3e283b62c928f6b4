-- Conversations that were merged into another. The row of the absorbed one stays, out of sight: empty, and counted with spam.
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

-- What went along: messages, drafts and lines about what happened. Ids are never used again, so one that is gone means nothing.
CREATE TABLE merged_rows (
  absorbed_id INTEGER NOT NULL REFERENCES merges (absorbed_id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('message', 'draft', 'activity')),
  row_id INTEGER NOT NULL,
  -- An answer to one of those messages that came after the merging: it goes back with them.
  came_since INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (absorbed_id, kind, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_rows_row ON merged_rows (kind, row_id);

-- Invariant: a conversation that was merged stays out of sight until it is parted again.
CREATE TRIGGER merges_stay_hidden BEFORE UPDATE OF status ON conversations
WHEN NEW.status <> 'spam' AND EXISTS (SELECT 1 FROM merges WHERE absorbed_id = OLD.id) BEGIN
  SELECT raise(IGNORE);
END;

-- A draft whose place in the conversation is taken by another of the same person and kind.
ALTER TABLE drafts ADD COLUMN parked_in INTEGER REFERENCES conversations (id) ON DELETE CASCADE;
CREATE INDEX drafts_parked ON drafts (parked_in) WHERE parked_in IS NOT NULL;

-- Conversations that belong together; each link has a row in both directions.
CREATE TABLE conversation_links (
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  PRIMARY KEY (conversation_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_links_other ON conversation_links (other_id);

-- Whose mail goes to spam: an address, or a domain with everything below it.
CREATE TABLE blocks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  pattern TEXT NOT NULL UNIQUE,
  reason TEXT NOT NULL DEFAULT '',
  agent_id INTEGER,
  at INTEGER NOT NULL
) STRICT;

-- Who is named in a note, as it was written there.
CREATE TABLE mentions (
  message_id INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  agent_id INTEGER NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  name TEXT NOT NULL DEFAULT '',
  seen_at INTEGER,
  PRIMARY KEY (message_id, agent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_agent ON mentions (agent_id, message_id);
CREATE INDEX mentions_unseen ON mentions (agent_id) WHERE seen_at IS NULL;

CREATE TABLE followers (
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  agent_id INTEGER NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  PRIMARY KEY (conversation_id, agent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX followers_agent ON followers (agent_id);
