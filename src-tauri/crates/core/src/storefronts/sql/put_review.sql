INSERT INTO store_reviews (store_id, remote_id, product, product_title, author, email, rating, text, at, state,
  is_verified, is_history)
VALUES (:store, :remote, :product, :title, :author, :email, :rating, :text, :at, :state, :verified, :history)
ON CONFLICT (store_id, remote_id) DO UPDATE SET
  product = :product, product_title = :title, author = :author, email = :email, rating = :rating, at = :at,
  state = :state, is_verified = :verified,
  taken_at = CASE WHEN text = :text THEN taken_at END, text = :text
WHERE product <> :product OR product_title <> :title OR author <> :author OR email <> :email OR rating <> :rating
  OR at <> :at OR state <> :state OR is_verified <> :verified OR text <> :text
