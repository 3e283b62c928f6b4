-- Suggestions look for the beginnings of words, of four letters or more: with an index of these a word that many texts
-- have is read as one list, not put together from every word that begins so. The words come from the old index, as the
-- texts themselves were made plain by the program that wrote them.
CREATE VIRTUAL TABLE temp.words_before USING fts5vocab (main, article_words, instance);
CREATE VIRTUAL TABLE article_words_next USING fts5 (
  title, body,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5 6'
);
INSERT INTO article_words_next (rowid, title, body)
SELECT doc,
  ifnull(group_concat(term, ' ' ORDER BY offset) FILTER (WHERE col = 'title'), ''),
  ifnull(group_concat(term, ' ' ORDER BY offset) FILTER (WHERE col = 'body'), '')
FROM temp.words_before GROUP BY doc;
DROP TABLE temp.words_before;
DROP TRIGGER article_variants_words_go;
DROP TABLE article_words;
ALTER TABLE article_words_next RENAME TO article_words;
CREATE TRIGGER article_variants_words_go AFTER DELETE ON article_variants BEGIN
  DELETE FROM article_words WHERE rowid = OLD.id;
END;
