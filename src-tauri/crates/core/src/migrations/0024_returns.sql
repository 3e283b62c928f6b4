-- What comes back, from the wish to settled money.

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
) STRICT;
CREATE INDEX returns_order ON returns (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX returns_customer ON returns (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX returns_conversation ON returns (conversation_id) WHERE conversation_id IS NOT NULL;
CREATE INDEX returns_state ON returns (state, changed_at);

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
) STRICT;
CREATE INDEX return_items_return ON return_items (return_id, id);

-- What became of it, line by line. Nothing here is ever changed.
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
CREATE INDEX return_events_return ON return_events (return_id, id);
CREATE TRIGGER return_events_stay BEFORE UPDATE ON return_events BEGIN
  SELECT RAISE(ABORT, 'events are only added');
END;

-- What has to happen outside of the desk. The uid is the deed's mark in the shop and there before the first try.
CREATE TABLE return_effects (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('refund', 'credit', 'replacement', 'exchange')),
  state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'confirmed', 'failed', 'manual')),
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
CREATE INDEX return_effects_return ON return_effects (return_id, id);
CREATE INDEX return_effects_open ON return_effects (state, id) WHERE state IN ('queued', 'sent');

CREATE TABLE return_parcels (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  carrier TEXT NOT NULL DEFAULT '',
  tracking TEXT NOT NULL DEFAULT '',
  url TEXT,
  sent_at INTEGER,
  moved_at INTEGER,
  arrived_at INTEGER
) STRICT;
CREATE INDEX return_parcels_return ON return_parcels (return_id, id);

-- Who is erased leaves no words in a return: what it came to stays, for the books.
CREATE TRIGGER returns_forget_customer AFTER UPDATE OF customer_id ON returns
WHEN NEW.customer_id IS NULL AND OLD.customer_id IS NOT NULL BEGIN
  UPDATE returns SET name = '', goodwill = '' WHERE id = NEW.id;
  UPDATE return_items SET comment = '', instead = '', found = '' WHERE return_id = NEW.id;
  DELETE FROM return_events WHERE return_id = NEW.id;
  DELETE FROM return_parcels WHERE return_id = NEW.id;
END;
