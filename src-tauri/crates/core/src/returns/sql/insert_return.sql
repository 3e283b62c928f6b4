INSERT INTO returns (
  uid, number, order_id, store_id, order_number, customer_id, name, conversation_id, track, state, filed_by, currency,
  opened_at, changed_at, notice_at, goods_by, repay_by
) VALUES (
  :uid, :uid, :order, :store, :order_number, :customer, :name, :conversation, :track, 'draft', :filed_by, :currency,
  :now, :now, :notice, :goods_by, :repay_by
)
