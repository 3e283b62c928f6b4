INSERT INTO store_orders (store_id, remote_id, number, number_key, created_at, updated_at, state, payment, fulfilment,
  currency, total, refunded, pieces, email, phone_key, name, remote_customer, paid_at, shipped_at, moved_at,
  delivered_at, risk, detail, read_at)
VALUES (:store, :remote, :number, :number_key, :created, :updated, :state, :payment, :fulfilment, :currency, :total,
  :refunded, :pieces, :email, :phone_key, :name, :customer, :paid, :shipped, :moved, :delivered, :risk, :detail, :now)
ON CONFLICT (store_id, remote_id) DO UPDATE SET number = :number, number_key = :number_key, created_at = :created,
  updated_at = :updated, state = :state, payment = :payment, fulfilment = :fulfilment, currency = :currency,
  total = :total, refunded = :refunded, pieces = :pieces, email = :email, phone_key = :phone_key, name = :name,
  remote_customer = :customer, paid_at = :paid, shipped_at = :shipped, moved_at = :moved, delivered_at = :delivered,
  risk = :risk, detail = :detail, read_at = :now, gone_at = NULL
RETURNING id
