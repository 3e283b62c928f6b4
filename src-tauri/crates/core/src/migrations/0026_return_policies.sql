-- What the shop promises about returns, version by version. Nothing here is ever changed.
CREATE TABLE return_policies (
  version INTEGER PRIMARY KEY,
  -- Orders that were placed from this moment on, until a later version holds.
  valid_from INTEGER NOT NULL,
  -- Zones and rules, as JSON.
  policy TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  made_by INTEGER REFERENCES agents (id)
) STRICT;
CREATE INDEX return_policies_valid ON return_policies (valid_from, version);
CREATE TRIGGER return_policies_stay BEFORE UPDATE ON return_policies BEGIN
  SELECT RAISE(ABORT, 'versions are only added');
END;
