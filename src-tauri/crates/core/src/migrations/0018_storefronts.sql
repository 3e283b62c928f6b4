-- Shops of other platforms: what is sold there, to whom, and what became of it. A local copy that is read in milliseconds.
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
) STRICT;

CREATE TABLE store_secrets (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('secret', 'token')),
  value TEXT NOT NULL,
  expires_at INTEGER,
  PRIMARY KEY (store_id, kind)
) STRICT, WITHOUT ROWID;

-- How far each subject was read. While a pass is under way its next page stands in `cursor`; `since` moves when it is over.
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
CREATE INDEX store_orders_email ON store_orders (email, created_at) WHERE email <> '';
CREATE INDEX store_orders_phone ON store_orders (phone_key, created_at) WHERE phone_key <> '';
CREATE INDEX store_orders_number ON store_orders (number_key);
CREATE INDEX store_orders_customer ON store_orders (store_id, remote_customer, created_at)
  WHERE remote_customer IS NOT NULL;
CREATE INDEX store_orders_created ON store_orders (created_at);
-- Paid, nothing or not everything sent: few at any time.
CREATE INDEX store_orders_waiting ON store_orders (paid_at)
  WHERE paid_at IS NOT NULL AND state = 'open' AND fulfilment IN ('unfulfilled', 'partial') AND gone_at IS NULL;
CREATE INDEX store_orders_under_way ON store_orders (moved_at)
  WHERE moved_at IS NOT NULL AND delivered_at IS NULL AND gone_at IS NULL;

-- Numbers, names, addresses, articles and tracking numbers, folded in Rust. The row is the order.
CREATE VIRTUAL TABLE store_order_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER store_orders_words_go AFTER DELETE ON store_orders BEGIN
  DELETE FROM store_order_words WHERE rowid = OLD.id;
END;

-- An order that somebody put to a customer by hand, or took away from one whom its address names.
CREATE TABLE store_order_owners (
  order_id INTEGER NOT NULL REFERENCES store_orders (id) ON DELETE CASCADE,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  is_theirs INTEGER NOT NULL,
  PRIMARY KEY (order_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX store_order_owners_customer ON store_order_owners (customer_id);

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

-- Titles, article numbers, options and tags, folded in Rust. The row is the product.
CREATE VIRTUAL TABLE store_product_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER store_products_words_go AFTER DELETE ON store_products BEGIN
  DELETE FROM store_product_words WHERE rowid = OLD.id;
END;

-- What a shop sent and nobody could read: its id there, and why.
CREATE TABLE store_unread (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  remote_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (store_id, subject, remote_id)
) STRICT, WITHOUT ROWID;
