-- The order beside the conversation: the store of the sample shop, and what was erased for good.

-- A made-up store: nobody asks it anything, and it goes with the sample shop.
ALTER TABLE stores ADD COLUMN is_sample INTEGER NOT NULL DEFAULT 0;

-- Ids of what was erased with a person, so that the next pass over the shop does not bring it back.
CREATE TABLE store_forgotten (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('customers', 'orders', 'reviews')),
  remote_id TEXT NOT NULL,
  PRIMARY KEY (store_id, subject, remote_id)
) STRICT, WITHOUT ROWID;
