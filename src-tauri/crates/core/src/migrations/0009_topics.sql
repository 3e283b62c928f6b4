-- What a conversation is about, what has to be done and known for that, and why the customer had to write.
-- A key names a text of the program in every language; titles are the shop's own, by language, and win.
CREATE TABLE topics (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL DEFAULT '',
  titles TEXT NOT NULL DEFAULT '{}',
  position INTEGER NOT NULL DEFAULT 0,
  is_archived INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Steps of a checklist, and fields of which the values are kept at the conversation.
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

CREATE TABLE conversation_topics (
  conversation_id INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  topic_id INTEGER NOT NULL REFERENCES topics (id) ON DELETE CASCADE,
  agent_id INTEGER,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX conversation_topics_topic ON conversation_topics (topic_id, at);

CREATE TABLE conversation_items (
  conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES topic_items (id) ON DELETE CASCADE,
  value TEXT NOT NULL,
  agent_id INTEGER,
  at INTEGER NOT NULL,
  PRIMARY KEY (conversation_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_items_item ON conversation_items (item_id);

CREATE TABLE causes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL DEFAULT '',
  titles TEXT NOT NULL DEFAULT '{}',
  position INTEGER NOT NULL DEFAULT 0,
  is_archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE conversation_causes (
  conversation_id INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  cause_id INTEGER NOT NULL REFERENCES causes (id) ON DELETE CASCADE,
  agent_id INTEGER,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX conversation_causes_cause ON conversation_causes (cause_id, at);

INSERT INTO topics (uid, key, position) VALUES
  ('shipped-delivery', 'delivery', 1), ('shipped-exchange', 'exchange', 2), ('shipped-return', 'return', 3),
  ('shipped-damage', 'damage', 4), ('shipped-payment', 'payment', 5), ('shipped-order_change', 'order_change', 6),
  ('shipped-product', 'product', 7), ('shipped-other', 'other', 8);

INSERT INTO topic_items (topic_id, key, kind, options, position)
SELECT topics.id, item.value ->> 1, item.value ->> 2, ifnull(item.value -> 3, '[]'), item.key
FROM json_each('[
  ["delivery", "check_tracking", "step"], ["delivery", "ask_carrier", "step"], ["delivery", "tell_date", "step"],
  ["delivery", "order_number", "text"], ["delivery", "address", "text"],
  ["exchange", "check_stock", "step"], ["exchange", "send_label", "step"], ["exchange", "send_replacement", "step"],
  ["exchange", "order_number", "text"], ["exchange", "wanted_size", "text"],
  ["return", "check_period", "step"], ["return", "send_label", "step"], ["return", "refund", "step"],
  ["return", "order_number", "text"], ["return", "return_reason", "text"], ["return", "is_unworn", "yes_no"],
  ["damage", "look_at_photo", "step"], ["damage", "offer_solution", "step"], ["damage", "tell_supplier", "step"],
  ["damage", "order_number", "text"], ["damage", "damage_photo", "photo"],
  ["damage", "wanted_solution", "choice", ["replacement", "refund", "repair"]],
  ["payment", "check_payment", "step"], ["payment", "order_number", "text"], ["payment", "payment_method", "text"],
  ["payment", "payment_date", "date"],
  ["order_change", "check_not_shipped", "step"], ["order_change", "change_order", "step"],
  ["order_change", "order_number", "text"], ["order_change", "wanted_change", "text"],
  ["product", "product_name", "text"], ["product", "improve_text", "step"]
]') AS item JOIN topics ON topics.key = item.value ->> 0;

INSERT INTO causes (key, position) VALUES
  ('supplier_fault', 1), ('wrong_picking', 2), ('carrier_delay', 3), ('carrier_loss', 4), ('carrier_damage', 5),
  ('size_chart', 6), ('product_text', 7), ('shop_site', 8), ('our_mistake', 9), ('changed_mind', 10),
  ('only_question', 11), ('other', 12);
