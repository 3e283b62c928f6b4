INSERT INTO return_items (
  return_id, line, title, sku, options, picture, quantity, reason, comment, outcome, instead, value,
  condition
) VALUES (
  :return, :line, :title, :sku, :options, :picture, :quantity, :reason, :comment, :outcome, :instead, :value,
  :condition
)
