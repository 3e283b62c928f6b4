-- What the customer gets in exchange, by the shop's own ids and at the price that they were told, as JSON.
ALTER TABLE return_items ADD COLUMN swap TEXT;

-- An exception from the policy that waits for an owner: who wants it, and why.
ALTER TABLE returns ADD COLUMN asked_by INTEGER REFERENCES agents (id);
ALTER TABLE returns ADD COLUMN asked_goodwill TEXT NOT NULL DEFAULT '';
CREATE TRIGGER returns_forget_wish AFTER UPDATE OF customer_id ON returns
WHEN NEW.customer_id IS NULL AND OLD.customer_id IS NOT NULL BEGIN
  UPDATE returns SET asked_goodwill = '' WHERE id = NEW.id;
END;
