-- Small pictures of articles by the address that the shop names, and those that could not be had.
CREATE TABLE store_pictures (
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  url TEXT NOT NULL,
  -- PNG or JPEG; none where it could not be had.
  picture BLOB,
  fetched_at INTEGER,
  failed_at INTEGER,
  -- Why, in English, for whoever looks after the shop.
  problem TEXT,
  -- How often it was asked for in vain.
  tries INTEGER NOT NULL DEFAULT 0,
  -- When somebody last looked at it, to the day.
  used_at INTEGER NOT NULL,
  PRIMARY KEY (store_id, url)
) STRICT;
CREATE INDEX store_pictures_used ON store_pictures (store_id, used_at);
