-- The shop's mark on the help site, drawn anew.
ALTER TABLE help_site ADD COLUMN logo BLOB;
