INSERT INTO return_mirrors (return_id, store_id, remote_id, name, status, seen_at, wanted, asked, mark, tries, state,
  problem_code, problem_args, left_as, needs_you)
VALUES (:id, :store, :remote, :name, :status, :seen, :wanted, :asked, :mark, :tries, :state,
  :code, :args, :left, :needs_you)
ON CONFLICT (return_id) DO UPDATE SET remote_id = excluded.remote_id, name = excluded.name, status = excluded.status,
  seen_at = excluded.seen_at, wanted = excluded.wanted, asked = excluded.asked, mark = excluded.mark,
  tries = excluded.tries, state = excluded.state, problem_code = excluded.problem_code,
  problem_args = excluded.problem_args, left_as = excluded.left_as, needs_you = excluded.needs_you
