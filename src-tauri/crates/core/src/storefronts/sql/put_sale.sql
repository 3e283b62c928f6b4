INSERT INTO store_sales (order_id, store_id, at, is_delivered, placed_at, currency, value, pieces, country, carrier, buyer,
  place)
VALUES (:id, :store, :at, :is_delivered, :placed, :currency, :value, :pieces, :country, :carrier, :buyer, :place)
