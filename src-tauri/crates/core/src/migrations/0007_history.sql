-- Whether the letter that is answered stands below the text. Without it the draft still answers that letter: the
-- quotation was left out, or moved into the text to be edited.
ALTER TABLE drafts ADD COLUMN carries_history INTEGER NOT NULL DEFAULT 1;
