-- What merging takes along: promises too. And a customer has as many conversations as somebody can open.
-- The kinds of rows are a check of their column, so the table is written anew; nothing refers to it.
DROP INDEX merged_rows_row;
ALTER TABLE merged_rows RENAME TO merged_rows_before;
CREATE TABLE merged_rows (
  absorbed_id INTEGER NOT NULL REFERENCES merges (absorbed_id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('message', 'draft', 'activity', 'promise')),
  row_id INTEGER NOT NULL,
  -- An answer to one of those messages that came after the merging: it goes back with them.
  came_since INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (absorbed_id, kind, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO merged_rows (absorbed_id, kind, row_id, came_since)
  SELECT absorbed_id, kind, row_id, came_since FROM merged_rows_before;
DROP TABLE merged_rows_before;
CREATE INDEX merged_rows_row ON merged_rows (kind, row_id);

-- Promises that stayed behind in what was merged before.
INSERT INTO merged_rows (absorbed_id, kind, row_id)
  SELECT promises.conversation_id, 'promise', promises.id FROM promises
  JOIN merges ON merges.absorbed_id = promises.conversation_id;
UPDATE promises SET conversation_id = (SELECT survivor_id FROM merges WHERE absorbed_id = promises.conversation_id)
  WHERE conversation_id IN (SELECT absorbed_id FROM merges);

-- A conversation that is part of another one is none of the customer's own.
UPDATE customers SET conversation_count = conversation_count -
  (SELECT count(*) FROM conversations c JOIN merges ON merges.absorbed_id = c.id WHERE c.customer_id = customers.id);
CREATE TRIGGER customers_conversation_joins AFTER INSERT ON merges BEGIN
  UPDATE customers SET conversation_count = conversation_count - 1
    WHERE id = (SELECT customer_id FROM conversations WHERE id = NEW.absorbed_id);
END;
-- Nothing happens where the merging goes because the conversation itself does: it was not counted.
CREATE TRIGGER customers_conversation_parts AFTER DELETE ON merges BEGIN
  UPDATE customers SET conversation_count = conversation_count + 1
    WHERE id = (SELECT customer_id FROM conversations WHERE id = OLD.absorbed_id);
END;
DROP TRIGGER customers_conversation_goes;
CREATE TRIGGER customers_conversation_ends BEFORE DELETE ON conversations
WHEN NOT EXISTS (SELECT 1 FROM merges WHERE absorbed_id = OLD.id) BEGIN
  UPDATE customers SET conversation_count = conversation_count - 1 WHERE id = OLD.customer_id;
END;
CREATE TRIGGER customers_conversation_goes AFTER DELETE ON conversations BEGIN
  UPDATE customers SET
    last_contact_at = ifnull((SELECT max(last_message_at) FROM conversations WHERE customer_id = OLD.customer_id), 0)
    WHERE id = OLD.customer_id;
END;
DROP TRIGGER customers_conversation_moves;
CREATE TRIGGER customers_conversation_moves AFTER UPDATE OF customer_id ON conversations
WHEN NEW.customer_id <> OLD.customer_id BEGIN
  UPDATE customers SET
    conversation_count = conversation_count - (NOT EXISTS (SELECT 1 FROM merges WHERE absorbed_id = OLD.id)),
    last_contact_at = ifnull((SELECT max(last_message_at) FROM conversations WHERE customer_id = OLD.customer_id), 0)
    WHERE id = OLD.customer_id;
  UPDATE customers SET
    conversation_count = conversation_count + (NOT EXISTS (SELECT 1 FROM merges WHERE absorbed_id = NEW.id)),
    last_contact_at = max(last_contact_at, NEW.last_message_at) WHERE id = NEW.customer_id;
END;

-- A deed that was done in parts is one entry of the history: what takes back each further part, in their order.
CREATE TABLE undo_parts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  undo_id INTEGER NOT NULL REFERENCES undo (id) ON DELETE CASCADE,
  inverse TEXT NOT NULL
) STRICT;
CREATE INDEX undo_parts_undo ON undo_parts (undo_id);
