-- Pictures and papers that we sent to a place beside its pages.
CREATE TABLE publish_uploads (
  target_id INTEGER NOT NULL REFERENCES publish_targets (id) ON DELETE CASCADE,
  -- The name tells the bytes: files/cap-0123456789ab.png.
  path TEXT NOT NULL,
  -- The number of the file there.
  number INTEGER NOT NULL,
  PRIMARY KEY (target_id, path)
) STRICT, WITHOUT ROWID;
