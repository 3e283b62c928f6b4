-- Each part goes along an index of its own that holds few orders.
SELECT id FROM store_orders
WHERE paid_at > :since AND state = 'open' AND fulfilment IN ('unfulfilled', 'partial') AND gone_at IS NULL
UNION
SELECT id FROM store_orders
WHERE moved_at > :since AND moved_at < :rested AND delivered_at IS NULL AND gone_at IS NULL
  AND store_id IN (SELECT value FROM json_each(:following))
UNION
SELECT id FROM store_orders
WHERE created_at > :since AND payment = 'partially_refunded' AND gone_at IS NULL
UNION
SELECT id FROM store_orders
WHERE created_at > :since AND risk = 'high' AND gone_at IS NULL
