-- Texts that readers get at a time somebody chose. The revision is named, so that nobody reads what was half written then.
CREATE TABLE article_plans (
  variant_id INTEGER PRIMARY KEY REFERENCES article_variants (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  publish_at INTEGER NOT NULL,
  agent_id INTEGER REFERENCES agents (id)
) STRICT;
CREATE INDEX article_plans_time ON article_plans (publish_at, variant_id);
CREATE INDEX article_plans_agent ON article_plans (agent_id);
