-- What is counted about returns, and who is looked at before a return goes through.

-- Of each sale the few figures that a count needs, beside the order, which is long.
CREATE TABLE store_sales (
  order_id INTEGER PRIMARY KEY REFERENCES store_orders (id) ON DELETE CASCADE,
  store_id INTEGER NOT NULL,
  -- When it arrived; where no delivery is known, when it was placed.
  at INTEGER NOT NULL,
  is_delivered INTEGER NOT NULL,
  placed_at INTEGER NOT NULL,
  currency TEXT NOT NULL,
  -- Minor units: what was paid for the articles, without the delivery.
  value INTEGER NOT NULL,
  pieces INTEGER NOT NULL,
  -- Where the parcel went to: two letters, empty where nobody knows.
  country TEXT NOT NULL,
  -- Who brought the first parcel, in small letters.
  carrier TEXT NOT NULL,
  -- The buyer's address of mail, and where the parcel went to without spaces and signs; empty where nobody knows.
  buyer TEXT NOT NULL,
  place TEXT NOT NULL,
  is_gone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX store_sales_at ON store_sales
  (is_delivered, is_gone, at, placed_at, store_id, country, carrier, currency, pieces, value);
CREATE INDEX store_sales_buyer ON store_sales (buyer, placed_at, order_id, store_id, is_gone, pieces) WHERE buyer <> '';
CREATE INDEX store_sales_place ON store_sales (place, order_id) WHERE place <> '';
CREATE TRIGGER store_sales_gone AFTER UPDATE OF gone_at ON store_orders
WHEN (NEW.gone_at IS NULL) <> (OLD.gone_at IS NULL) BEGIN
  UPDATE store_sales SET is_gone = (NEW.gone_at IS NOT NULL) WHERE order_id = NEW.id;
END;

-- Pieces of an article in a sale. The article is its number, or its title where it has none.
CREATE TABLE store_sale_articles (
  order_id INTEGER NOT NULL REFERENCES store_orders (id) ON DELETE CASCADE,
  article TEXT NOT NULL,
  pieces INTEGER NOT NULL,
  PRIMARY KEY (order_id, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX store_sale_articles_article ON store_sale_articles (article, order_id, pieces);

INSERT INTO store_sales (order_id, store_id, at, is_delivered, placed_at, currency, value, pieces, country, carrier,
  buyer, place, is_gone)
SELECT o.id, o.store_id, ifnull(o.delivered_at, o.created_at), o.delivered_at IS NOT NULL, o.created_at, o.currency,
  ifnull((SELECT sum(json_extract(line.value, '$.total.minor')) FROM json_each(o.detail, '$.lines') line), 0), o.pieces,
  upper(ifnull(nullif(json_extract(o.detail, '$.shipping.country'), ''),
    ifnull(json_extract(o.detail, '$.billing.country'), ''))),
  lower(trim(ifnull(json_extract(o.detail, '$.shipments[0].carrier'), ''))), o.email,
  CASE WHEN ifnull(json_extract(o.detail, '$.shipping.line1'), '') = '' THEN ''
    ELSE lower(replace(replace(replace(replace(json_extract(o.detail, '$.shipping.postcode') || '|' ||
      json_extract(o.detail, '$.shipping.line1') || '|' || json_extract(o.detail, '$.shipping.line2'),
      ' ', ''), '.', ''), ',', ''), '-', '')) END,
  o.gone_at IS NOT NULL
FROM store_orders o WHERE o.state IN ('open', 'on_hold', 'completed');

INSERT INTO store_sale_articles (order_id, article, pieces)
SELECT o.id, ifnull(nullif(json_extract(line.value, '$.sku'), ''), json_extract(line.value, '$.title')),
  sum(json_extract(line.value, '$.quantity'))
FROM store_orders o, json_each(o.detail, '$.lines') line
WHERE o.state IN ('open', 'on_hold', 'completed') AND json_extract(line.value, '$.title') IS NOT NULL GROUP BY 1, 2;

-- Cases of a period, and when each reached a state.
CREATE INDEX returns_opened ON returns (opened_at);
CREATE INDEX return_events_became ON return_events (became, return_id, at) WHERE became IS NOT NULL;
CREATE INDEX return_effects_done ON return_effects (kind, state, return_id, changed_at, amount);

-- Customers whose returns somebody wants to see before they go through: until a moment, or for good.
CREATE TABLE customer_holds (
  customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  until_at INTEGER,
  made_at INTEGER NOT NULL,
  made_by INTEGER REFERENCES agents (id)
) STRICT;
