-- What somebody at the desk wants done in a shop: a refund, a note, another address. A row is there before the shop is
-- asked for the first time, with everything that was confirmed.

-- The kinds of deed that the owner has switched on, as JSON. Reading needs none of them.
ALTER TABLE stores ADD COLUMN acts TEXT NOT NULL DEFAULT '[]';

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
) STRICT;
CREATE INDEX store_acts_order ON store_acts (order_id, id) WHERE order_id IS NOT NULL;
CREATE INDEX store_acts_conversation ON store_acts (conversation_id, id) WHERE conversation_id IS NOT NULL;
CREATE INDEX store_acts_due ON store_acts (next_at) WHERE next_at IS NOT NULL;
-- What somebody has to look at: few at any time.
CREATE INDEX store_acts_open ON store_acts (state, id) WHERE state IN ('proposed', 'unknown', 'changed');
CREATE INDEX store_acts_given ON store_acts (decided_by, decided_at) WHERE minor IS NOT NULL;
-- Never two under way upon one order.
CREATE UNIQUE INDEX store_acts_under_way ON store_acts (store_id, remote_order)
  WHERE state = 'attempting' AND remote_order IS NOT NULL;

-- What became of it, line by line. Nothing here is ever changed.
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
