-- What belongs to a return as evidence: photos and papers, what the customer says of each article, parcels on their way.

CREATE TABLE return_files (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  -- The article that it is about; none where it is about the whole return.
  item_id INTEGER REFERENCES return_items (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('photo', 'label', 'other')),
  name TEXT NOT NULL,
  mime_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  -- The encrypted file.
  blob TEXT NOT NULL,
  -- What is shown of a picture, as PNG or JPEG; none where it is no picture.
  small BLOB,
  -- The attachment of a letter that it was taken from.
  attachment_id INTEGER REFERENCES attachments (id) ON DELETE SET NULL,
  agent_id INTEGER REFERENCES agents (id),
  added_at INTEGER NOT NULL,
  -- Taken away; for a while it can be put back.
  removed_at INTEGER
) STRICT;
CREATE INDEX return_files_return ON return_files (return_id, id);
CREATE INDEX return_files_item ON return_files (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX return_files_attachment ON return_files (attachment_id) WHERE attachment_id IS NOT NULL;
CREATE INDEX return_files_removed ON return_files (removed_at) WHERE removed_at IS NOT NULL;

-- In what state the pieces are, as the customer says; none while nobody has said.
ALTER TABLE return_items ADD COLUMN condition TEXT;

-- The day on which the customer proved to have posted it, as 2026-05-31.
ALTER TABLE return_parcels ADD COLUMN posted_on TEXT;
-- Nobody waits for this one any more.
ALTER TABLE return_parcels ADD COLUMN lost_at INTEGER;
CREATE INDEX return_parcels_tracking ON return_parcels (tracking);
-- What is in it, where somebody said so.
CREATE TABLE return_parcel_pieces (
  parcel_id INTEGER NOT NULL REFERENCES return_parcels (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES return_items (id) ON DELETE CASCADE,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (parcel_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX return_parcel_pieces_item ON return_parcel_pieces (item_id);

CREATE TRIGGER returns_forget_files AFTER UPDATE OF customer_id ON returns
WHEN NEW.customer_id IS NULL AND OLD.customer_id IS NOT NULL BEGIN
  DELETE FROM return_files WHERE return_id = NEW.id;
END;

-- Every encrypted file that some row needs.
CREATE VIEW kept_blobs (name) AS
  SELECT blob FROM raws WHERE blob IS NOT NULL
  UNION SELECT blob FROM draft_files
  UNION SELECT value FROM outbox, json_each(outbox.draft, '$.blobs')
  UNION SELECT blob FROM return_files;

-- An order that is erased with its person takes the words of its returns along, also where nobody knew whose they were.
CREATE TRIGGER returns_forget_order AFTER INSERT ON store_forgotten WHEN NEW.subject = 'orders' BEGIN
  UPDATE returns SET name = '', goodwill = '' WHERE order_id IN
    (SELECT id FROM store_orders WHERE store_id = NEW.store_id AND remote_id = NEW.remote_id);
  UPDATE return_items SET comment = '', instead = '', found = '' WHERE return_id IN
    (SELECT r.id FROM store_orders o JOIN returns r ON r.order_id = o.id
     WHERE o.store_id = NEW.store_id AND o.remote_id = NEW.remote_id);
  DELETE FROM return_events WHERE return_id IN
    (SELECT r.id FROM store_orders o JOIN returns r ON r.order_id = o.id
     WHERE o.store_id = NEW.store_id AND o.remote_id = NEW.remote_id);
  DELETE FROM return_parcels WHERE return_id IN
    (SELECT r.id FROM store_orders o JOIN returns r ON r.order_id = o.id
     WHERE o.store_id = NEW.store_id AND o.remote_id = NEW.remote_id);
  DELETE FROM return_files WHERE return_id IN
    (SELECT r.id FROM store_orders o JOIN returns r ON r.order_id = o.id
     WHERE o.store_id = NEW.store_id AND o.remote_id = NEW.remote_id);
END;
