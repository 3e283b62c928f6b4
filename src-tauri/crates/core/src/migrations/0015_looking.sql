-- Every list in order of time, with everything that a filter may ask for beside it: what no number is kept of is looked
-- up here, without reading the rows themselves. A filter's condition on a column that is not here is slow.
DROP INDEX conversations_newest;
CREATE INDEX conversations_newest ON conversations (last_message_at DESC, id DESC, status, waiting_since, subject_key,
  created_at, customer_id, language, channel_id, assignee_id, priority, is_unread, is_automatic, has_attachments);
