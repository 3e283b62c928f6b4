-- Words are gathered in memory up to this many bytes before they go into the index, so that a batch of mail becomes one
-- piece of it and fewer pieces have to be merged later.
INSERT INTO message_words (message_words, rank) VALUES ('hashsize', 8388608);
