-- What the shop knows better than the shipped culture cards, by culture and field.
CREATE TABLE culture_overrides (
  -- BCP 47.
  culture TEXT NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (culture, field)
) STRICT, WITHOUT ROWID;
