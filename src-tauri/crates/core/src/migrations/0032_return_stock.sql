-- What follows from a decision: pieces that go back into stock, and a difference that the customer pays.
CREATE TEMP TABLE effects_before AS SELECT * FROM return_effects;
DROP TABLE return_effects;
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
INSERT INTO return_effects (id, return_id, uid, kind, state, agent_id, amount, act, problem_code, problem_args,
  changed_at)
SELECT id, return_id, uid, kind, state, agent_id, amount, act, problem_code, problem_args, changed_at
FROM effects_before;
DROP TABLE effects_before;
CREATE INDEX return_effects_return ON return_effects (return_id, id);
CREATE INDEX return_effects_open ON return_effects (state, id) WHERE state IN ('queued', 'sent');
CREATE INDEX return_effects_waiting ON return_effects (state, id) WHERE state = 'waiting';
CREATE INDEX return_effects_done ON return_effects (kind, state, return_id, changed_at, amount);
