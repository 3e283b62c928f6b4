SELECT ifnull(sum(a.pieces), 0) FROM store_sale_articles a JOIN store_sales s ON s.order_id = a.order_id
WHERE a.article = :article AND s.is_gone = 0 AND (:store IS NULL OR s.store_id = :store)
  AND (:country = '' OR s.country = :country)
  AND s.at + iif(s.is_delivered, 0, :usual) >= :from AND s.at + iif(s.is_delivered, 0, :usual) < :to
