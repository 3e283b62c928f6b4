-- Looking what a shop deleted: how far its list of what exists was read, so that a sweep that broke off goes on.
CREATE TABLE store_sweeps (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('customers', 'products', 'orders', 'reviews')),
  -- The next page of the list; none once all of it was read.
  cursor TEXT,
  is_listed INTEGER NOT NULL DEFAULT 0,
  began_at INTEGER NOT NULL,
  -- The newest row when it began: what came later is not missed.
  newest INTEGER NOT NULL,
  PRIMARY KEY (store_id, subject)
) STRICT, WITHOUT ROWID;

-- What stood in the list of the sweep that is under way.
CREATE TABLE store_sweep_seen (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  remote_id TEXT NOT NULL,
  PRIMARY KEY (store_id, subject, remote_id)
) STRICT, WITHOUT ROWID;

-- Orders that are being worked on, the one that was read longest ago first.
CREATE INDEX store_orders_open ON store_orders (store_id, read_at, id)
  WHERE state IN ('pending', 'on_hold', 'open') AND gone_at IS NULL;

-- How the files of a store were understood the last time: columns by their titles, order of dates, currency, as JSON.
CREATE TABLE store_file_habits (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('customers', 'products', 'orders')),
  habit TEXT NOT NULL,
  PRIMARY KEY (store_id, subject)
) STRICT, WITHOUT ROWID;

-- What an import of a file wrote over, until it can no longer be taken back. No detail: it was not there.
CREATE TABLE store_file_before (
  -- The import, as its entry in the history of deeds names it.
  import TEXT NOT NULL,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('customers', 'products', 'orders')),
  remote_id TEXT NOT NULL,
  detail TEXT,
  PRIMARY KEY (import, store_id, subject, remote_id)
) STRICT, WITHOUT ROWID;

-- What is kept of shops and was there the last time; what lies in a shop's bin is known to be missing from its lists.
CREATE VIEW store_entries (store_id, subject, id, remote_id) AS
  SELECT store_id, 'orders', id, remote_id FROM store_orders WHERE gone_at IS NULL AND state <> 'trashed'
  UNION ALL SELECT store_id, 'products', id, remote_id FROM store_products WHERE gone_at IS NULL
  UNION ALL SELECT store_id, 'customers', id, remote_id FROM store_customers WHERE gone_at IS NULL;
