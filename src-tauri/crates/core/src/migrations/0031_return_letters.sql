-- Letters that steps of a case bring.
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
CREATE INDEX return_letters_return ON return_letters (return_id, id);
CREATE INDEX return_letters_message ON return_letters (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX return_letters_queued ON return_letters (id) WHERE state = 'queued';

-- What becomes of letters of a kind, where the shop has said so.
CREATE TABLE return_letter_rules (
  kind TEXT PRIMARY KEY,
  mode TEXT NOT NULL CHECK (mode IN ('nothing', 'prepare', 'send'))
) STRICT;

-- The shop's own words in place of ours.
CREATE TABLE return_letter_texts (
  kind TEXT NOT NULL,
  -- BCP 47.
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (kind, language)
) STRICT;
