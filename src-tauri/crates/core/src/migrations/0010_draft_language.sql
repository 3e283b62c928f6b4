-- In which language and form of address a draft is written, where the agent chose another than the one expected.
ALTER TABLE drafts ADD COLUMN language TEXT;
ALTER TABLE drafts ADD COLUMN formality TEXT;
