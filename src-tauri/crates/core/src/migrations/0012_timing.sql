-- Time: snoozing until somebody answers, letters that leave later, follow-ups, promises.
-- A snoozed conversation that waits for the customer; its time, if it has one, is then the latest.
ALTER TABLE conversations ADD COLUMN awaits_answer INTEGER NOT NULL DEFAULT 0;
-- A letter of a customer that says thank you and nothing else: nobody waits for an answer to it.
ALTER TABLE messages ADD COLUMN is_thanks INTEGER NOT NULL DEFAULT 0;

-- Letters that leave at a time somebody chose. The row goes with the first try to send.
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

-- Closed conversations that are looked at again.
CREATE TABLE follow_ups (
  conversation_id INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  agent_id INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX follow_ups_due ON follow_ups (due_at);

-- What somebody was promised, and by when.
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
CREATE INDEX promises_remind ON promises (remind_at) WHERE done_at IS NULL AND reminded_at IS NULL;
CREATE INDEX promises_due ON promises (due_at, conversation_id) WHERE done_at IS NULL AND reminded_at IS NOT NULL;
