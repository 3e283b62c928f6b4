-- Two lists that were read from end to end: everybody who waits, and what one person has answered.
CREATE INDEX conversations_waiting ON conversations (waiting_since, id) WHERE waiting_since IS NOT NULL;
CREATE INDEX messages_agent ON messages (agent_id, conversation_id) WHERE kind = 'agent';
