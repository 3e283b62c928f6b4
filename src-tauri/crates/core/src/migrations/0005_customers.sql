-- Customers as people: how they are addressed, how they may be reached, what the shop keeps about all of them.
-- Neutral: nobody has decided yet.
ALTER TABLE customers ADD COLUMN formality TEXT NOT NULL DEFAULT 'neutral'
  CHECK (formality IN ('neutral', 'formal', 'informal'));
-- IANA name of the time zone, such as Europe/Vienna.
ALTER TABLE customers ADD COLUMN zone TEXT;
ALTER TABLE customers ADD COLUMN contact_mode TEXT NOT NULL DEFAULT 'any'
  CHECK (contact_mode IN ('any', 'mail', 'phone', 'chat', 'text_only', 'large_print', 'read_aloud', 'sign_language'));
-- Whether they agreed to be written to about other things than their own questions, and when that was noted.
ALTER TABLE customers ADD COLUMN consent TEXT NOT NULL DEFAULT 'unknown'
  CHECK (consent IN ('unknown', 'given', 'refused'));
ALTER TABLE customers ADD COLUMN consent_at INTEGER;
-- The name as lists sort it and as doubles are found; empty until the desk has read the customer's words.
ALTER TABLE customers ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';
-- Kept by triggers, so that the list of customers never counts conversations. 0 stands for no contact yet.
ALTER TABLE customers ADD COLUMN conversation_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customers ADD COLUMN last_contact_at INTEGER NOT NULL DEFAULT 0;
UPDATE customers SET
  conversation_count = (SELECT count(*) FROM conversations WHERE customer_id = customers.id),
  last_contact_at = ifnull((SELECT max(last_message_at) FROM conversations WHERE customer_id = customers.id), 0);
CREATE INDEX customers_last_contact ON customers (last_contact_at, id);
CREATE INDEX customers_sort_name ON customers (sort_name, id);

CREATE TRIGGER customers_conversation_begins AFTER INSERT ON conversations BEGIN
  UPDATE customers SET conversation_count = conversation_count + 1,
    last_contact_at = max(last_contact_at, NEW.last_message_at) WHERE id = NEW.customer_id;
END;
CREATE TRIGGER customers_conversation_goes AFTER DELETE ON conversations BEGIN
  UPDATE customers SET conversation_count = conversation_count - 1,
    last_contact_at = ifnull((SELECT max(last_message_at) FROM conversations WHERE customer_id = OLD.customer_id), 0)
    WHERE id = OLD.customer_id;
END;
CREATE TRIGGER customers_conversation_goes_on AFTER UPDATE OF last_message_at ON conversations
WHEN NEW.last_message_at <> OLD.last_message_at BEGIN
  UPDATE customers SET
    last_contact_at = ifnull((SELECT max(last_message_at) FROM conversations WHERE customer_id = NEW.customer_id), 0)
    WHERE id = NEW.customer_id;
END;
CREATE TRIGGER customers_conversation_moves AFTER UPDATE OF customer_id ON conversations
WHEN NEW.customer_id <> OLD.customer_id BEGIN
  UPDATE customers SET conversation_count = conversation_count - 1,
    last_contact_at = ifnull((SELECT max(last_message_at) FROM conversations WHERE customer_id = OLD.customer_id), 0)
    WHERE id = OLD.customer_id;
  UPDATE customers SET conversation_count = conversation_count + 1,
    last_contact_at = max(last_contact_at, NEW.last_message_at) WHERE id = NEW.customer_id;
END;

-- The address without what stands behind a plus: two addresses that share it are one mailbox.
ALTER TABLE customer_addresses ADD COLUMN bare TEXT GENERATED ALWAYS AS (
  CASE WHEN instr(address, '+') > 1 AND instr(address, '+') < instr(address, '@')
    THEN substr(address, 1, instr(address, '+') - 1) || substr(address, instr(address, '@'))
    ELSE address END) VIRTUAL;
CREATE INDEX customer_addresses_bare ON customer_addresses (bare, customer_id);

ALTER TABLE customer_notes ADD COLUMN is_pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customer_notes ADD COLUMN edited_at INTEGER;

-- Phones and names on other networks. The match key is what two spellings of one number share.
CREATE TABLE customer_handles (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('phone', 'whatsapp', 'telegram', 'instagram', 'facebook', 'other')),
  value TEXT NOT NULL,
  match_key TEXT NOT NULL,
  UNIQUE (customer_id, kind, match_key)
) STRICT;
CREATE INDEX customer_handles_match ON customer_handles (match_key, customer_id);

CREATE TABLE customer_tags (
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  name TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (customer_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_tags_name ON customer_tags (name, customer_id);

-- Fields that the shop has thought of. The choices are a JSON list.
CREATE TABLE customer_fields (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
  choices TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE TABLE customer_values (
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  field_id INTEGER NOT NULL REFERENCES customer_fields (id) ON DELETE CASCADE,
  value TEXT NOT NULL,
  PRIMARY KEY (customer_id, field_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_values_field ON customer_values (field_id);

-- A filter over customers, kept under a name. The filter is JSON of enum columns and values, never SQL.
CREATE TABLE customer_segments (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  filter TEXT NOT NULL DEFAULT '{}'
) STRICT;

-- Two customers who look alike and are not the same; the smaller id first.
CREATE TABLE customer_strangers (
  one_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_strangers_other ON customer_strangers (other_id);

-- Names, addresses, numbers and tags, folded in Rust. The row is the customer.
CREATE VIRTUAL TABLE customer_words USING fts5 (
  name, reach, tags,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER customers_words_go AFTER DELETE ON customers BEGIN
  DELETE FROM customer_words WHERE rowid = OLD.id;
END;
