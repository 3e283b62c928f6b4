-- Orders that somebody should look at: few at any time.
CREATE INDEX store_orders_partly_refunded ON store_orders (created_at)
  WHERE payment = 'partially_refunded' AND gone_at IS NULL;
CREATE INDEX store_orders_risky ON store_orders (created_at) WHERE risk = 'high' AND gone_at IS NULL;
-- Whether a shop says that parcels arrive.
CREATE INDEX store_orders_delivered ON store_orders (store_id, delivered_at) WHERE delivered_at IS NOT NULL;
