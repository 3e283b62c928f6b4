-- More roles, and what the shop knows of each person at the desk. The table is made anew because of the list of roles:
-- others refer to it, so the check of references waits for the end of this step, when every row is back under its number.
PRAGMA defer_foreign_keys = ON;
CREATE TEMP TABLE agents_before AS
  SELECT id, uid, name, role, locale, signature, created_at FROM agents;
DROP TABLE agents;
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
INSERT INTO agents (id, uid, name, role, locale, signature, created_at)
  SELECT id, uid, name, role, locale, signature, created_at FROM agents_before;
DROP TABLE agents_before;

CREATE TABLE agent_signatures (
  agent_id INTEGER NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (agent_id, language)
) STRICT, WITHOUT ROWID;

-- Who sits at the window of this desk; one row, none before anybody has taken the seat.
CREATE TABLE agent_seat (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  agent_id INTEGER NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  is_locked INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX audit_agent ON audit (agent_id, id);
CREATE INDEX activities_closed ON activities (at) WHERE event = 'closed';
