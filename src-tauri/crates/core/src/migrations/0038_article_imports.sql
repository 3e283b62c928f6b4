-- What an import last brought for a text: bringing the same again changes nothing, and what was changed at the desk since
-- is not covered unasked.
CREATE TABLE article_imports (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  -- Of title, summary and body as they were brought.
  mark TEXT NOT NULL,
  -- The revision that they became.
  revision INTEGER NOT NULL,
  PRIMARY KEY (article_id, language)
) STRICT, WITHOUT ROWID;
