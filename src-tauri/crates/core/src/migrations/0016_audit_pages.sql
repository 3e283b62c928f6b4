-- Pages of the audit, however much was done: by person, by deed, by day; what people did, without what the desk did.
CREATE INDEX audit_people ON audit (id) WHERE agent_id IS NOT NULL;
CREATE INDEX audit_people_deed ON audit (deed, id) WHERE agent_id IS NOT NULL;
CREATE INDEX audit_deed ON audit (deed, agent_id, id);
CREATE INDEX audit_at ON audit (at);
