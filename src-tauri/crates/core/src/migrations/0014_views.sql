-- Views that people keep: a filter, a name, an order. The filter is JSON of enum columns and values, never SQL.
CREATE TABLE saved_views (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  -- Whose it is, shared or not.
  agent_id INTEGER NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  is_shared INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL,
  filter TEXT NOT NULL,
  sort TEXT NOT NULL DEFAULT 'waiting' CHECK (sort IN ('waiting', 'newest')),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX saved_views_agent ON saved_views (agent_id);

-- The numbers of the sidebar, now by everything that has few values: a view that asks for nothing else is counted from
-- here, however much mail there is. 0 stands for nobody, an empty text for an unknown language.
DROP TRIGGER conversations_count_insert;
DROP TRIGGER conversations_count_delete;
DROP TRIGGER conversations_count_update;
DROP TABLE conversation_counts;
CREATE TABLE conversation_counts (
  status TEXT NOT NULL,
  assignee_id INTEGER NOT NULL,
  channel_id INTEGER NOT NULL,
  language TEXT NOT NULL,
  priority INTEGER NOT NULL,
  is_unread INTEGER NOT NULL,
  is_automatic INTEGER NOT NULL,
  has_attachments INTEGER NOT NULL,
  total INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (status, assignee_id, channel_id, language, priority, is_unread, is_automatic, has_attachments)
) STRICT, WITHOUT ROWID;
INSERT INTO conversation_counts (status, assignee_id, channel_id, language, priority, is_unread, is_automatic,
    has_attachments, total)
  SELECT status, ifnull(assignee_id, 0), channel_id, ifnull(language, ''), priority, is_unread, is_automatic,
    has_attachments, count(*)
  FROM conversations GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
CREATE TRIGGER conversations_count_insert AFTER INSERT ON conversations BEGIN
  INSERT INTO conversation_counts (status, assignee_id, channel_id, language, priority, is_unread, is_automatic,
      has_attachments, total)
    VALUES (NEW.status, ifnull(NEW.assignee_id, 0), NEW.channel_id, ifnull(NEW.language, ''), NEW.priority,
      NEW.is_unread, NEW.is_automatic, NEW.has_attachments, 1)
    ON CONFLICT DO UPDATE SET total = total + 1;
END;
CREATE TRIGGER conversations_count_delete AFTER DELETE ON conversations BEGIN
  UPDATE conversation_counts SET total = total - 1
    WHERE status = OLD.status AND assignee_id = ifnull(OLD.assignee_id, 0) AND channel_id = OLD.channel_id
      AND language = ifnull(OLD.language, '') AND priority = OLD.priority AND is_unread = OLD.is_unread
      AND is_automatic = OLD.is_automatic AND has_attachments = OLD.has_attachments;
END;
CREATE TRIGGER conversations_count_update AFTER UPDATE OF
  status, assignee_id, channel_id, language, priority, is_unread, is_automatic, has_attachments ON conversations
WHEN (OLD.status, OLD.assignee_id, OLD.channel_id, OLD.language, OLD.priority, OLD.is_unread, OLD.is_automatic,
    OLD.has_attachments)
  IS NOT (NEW.status, NEW.assignee_id, NEW.channel_id, NEW.language, NEW.priority, NEW.is_unread, NEW.is_automatic,
    NEW.has_attachments)
BEGIN
  UPDATE conversation_counts SET total = total - 1
    WHERE status = OLD.status AND assignee_id = ifnull(OLD.assignee_id, 0) AND channel_id = OLD.channel_id
      AND language = ifnull(OLD.language, '') AND priority = OLD.priority AND is_unread = OLD.is_unread
      AND is_automatic = OLD.is_automatic AND has_attachments = OLD.has_attachments;
  INSERT INTO conversation_counts (status, assignee_id, channel_id, language, priority, is_unread, is_automatic,
      has_attachments, total)
    VALUES (NEW.status, ifnull(NEW.assignee_id, 0), NEW.channel_id, ifnull(NEW.language, ''), NEW.priority,
      NEW.is_unread, NEW.is_automatic, NEW.has_attachments, 1)
    ON CONFLICT DO UPDATE SET total = total + 1;
END;
-- Combinations that nobody has any more make the table no longer.
CREATE TRIGGER conversation_counts_empty AFTER UPDATE OF total ON conversation_counts WHEN NEW.total = 0 BEGIN
  DELETE FROM conversation_counts
    WHERE status = NEW.status AND assignee_id = NEW.assignee_id AND channel_id = NEW.channel_id
      AND language = NEW.language AND priority = NEW.priority AND is_unread = NEW.is_unread
      AND is_automatic = NEW.is_automatic AND has_attachments = NEW.has_attachments;
END;

-- The list of a channel, newest first.
DROP INDEX conversations_channel;
CREATE INDEX conversations_channel ON conversations (channel_id, last_message_at DESC, id DESC);
