-- Letters that declare a withdrawal, as the desk found them.
CREATE TABLE return_notices (
  message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
  -- The case that it opened or belongs to; none where every piece of the order had come back already.
  return_id INTEGER REFERENCES returns (id) ON DELETE SET NULL,
  -- What was declared, as it was written: the acknowledgement repeats it.
  declaration TEXT NOT NULL,
  found_at INTEGER NOT NULL,
  -- When somebody said that it is none.
  taken_back_at INTEGER
) STRICT;
CREATE INDEX return_notices_return ON return_notices (return_id, message_id) WHERE return_id IS NOT NULL;

-- Up to which message letters were read; what was here before is left as it is.
CREATE TABLE return_reading (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  message_id INTEGER NOT NULL
) STRICT;
INSERT INTO return_reading (id, message_id) SELECT 1, ifnull(max(id), 0) FROM messages;
