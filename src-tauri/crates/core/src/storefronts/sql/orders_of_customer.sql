WITH theirs (id) AS (
  SELECT id FROM store_orders WHERE email <> '' AND email IN (SELECT value FROM json_each(:emails))
  UNION
  SELECT id FROM store_orders WHERE phone_key <> '' AND phone_key IN (SELECT value FROM json_each(:phones))
  UNION
  SELECT o.id FROM store_customers c
  JOIN store_orders o ON o.store_id = c.store_id AND o.remote_customer = c.remote_id
  WHERE c.email <> '' AND c.email IN (SELECT value FROM json_each(:emails))
  UNION
  SELECT order_id FROM store_order_owners WHERE customer_id = :customer AND is_theirs = 1
)
SELECT o.id FROM theirs JOIN store_orders o ON o.id = theirs.id
WHERE NOT EXISTS (
  SELECT 1 FROM store_order_owners w WHERE w.order_id = o.id AND w.customer_id = :customer AND w.is_theirs = 0
)
ORDER BY o.created_at DESC, o.id DESC
