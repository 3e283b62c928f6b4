-- What buyers wrote about products on the shop's page.
CREATE TABLE store_reviews (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  -- The product's id over there.
  product TEXT NOT NULL,
  product_title TEXT NOT NULL,
  author TEXT NOT NULL,
  email TEXT NOT NULL DEFAULT '',
  -- 1 to 5; 0 where none was given.
  rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 5),
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('held', 'published', 'spam', 'trashed')),
  -- The shop knows that they bought it.
  is_verified INTEGER NOT NULL,
  -- Came in with the first reading and was out already: nobody waits for an answer.
  is_history INTEGER NOT NULL,
  -- When the inbox took this text over; none while it has not.
  taken_at INTEGER,
  UNIQUE (store_id, remote_id)
) STRICT;
CREATE INDEX store_reviews_new ON store_reviews (at) WHERE taken_at IS NULL;
CREATE INDEX store_reviews_email ON store_reviews (email) WHERE email <> '';

-- Which message of the inbox holds a review. One that was written anew is a message of its own.
CREATE TABLE review_messages (
  message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
  review_id INTEGER NOT NULL
) STRICT;
CREATE INDEX review_messages_review ON review_messages (review_id);

-- Deeds upon a review, and when the inbox wrote an answer down.
ALTER TABLE store_acts ADD COLUMN review_id INTEGER REFERENCES store_reviews (id) ON DELETE SET NULL;
ALTER TABLE store_acts ADD COLUMN taken_at INTEGER;
CREATE INDEX store_acts_answers ON store_acts (id)
  WHERE kind = 'reply_to_reviews' AND state = 'done' AND taken_at IS NULL;
CREATE INDEX store_acts_review ON store_acts (review_id) WHERE review_id IS NOT NULL;
