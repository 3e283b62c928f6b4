SELECT e.id, e.remote_id FROM store_entries e
WHERE e.store_id = :id AND e.subject = :subject
  AND e.id <= (SELECT newest FROM store_sweeps WHERE store_id = :id AND subject = :subject)
  AND NOT EXISTS (
    SELECT 1 FROM store_sweep_seen s
    WHERE s.store_id = :id AND s.subject = :subject AND s.remote_id = e.remote_id
  )
ORDER BY e.id DESC
