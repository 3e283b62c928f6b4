-- Returns as a shop keeps them itself: those that customers asked for there, and those that follow a case of ours.
CREATE TABLE store_returns (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  remote_order TEXT NOT NULL,
  -- What people say, as the shop counts them.
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('requested', 'open', 'closed', 'declined', 'cancelled')),
  seen_at INTEGER NOT NULL,
  -- Pieces, reasons and words of a request, as JSON, until a case has them.
  lines TEXT NOT NULL DEFAULT '[]',
  -- When the returns took over what stands here; none while there is something new.
  taken_at INTEGER,
  -- Why a request could not become a case; none once somebody has seen to it.
  problem_code TEXT,
  problem_args TEXT NOT NULL DEFAULT '{}',
  UNIQUE (store_id, remote_id)
) STRICT;
CREATE INDEX store_returns_untaken ON store_returns (id) WHERE taken_at IS NULL;
CREATE INDEX store_returns_alive ON store_returns (store_id, id) WHERE status IN ('requested', 'open');
CREATE INDEX store_returns_trouble ON store_returns (id) WHERE problem_code IS NOT NULL;

-- A case's own return in the shop: where it stands there, and what was told last.
CREATE TABLE return_mirrors (
  return_id INTEGER PRIMARY KEY REFERENCES returns (id) ON DELETE CASCADE,
  store_id INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  -- None until the shop has made it.
  remote_id TEXT,
  name TEXT NOT NULL DEFAULT '',
  status TEXT CHECK (status IN ('requested', 'open', 'closed', 'declined', 'cancelled')),
  seen_at INTEGER,
  -- Where the case leads it; none while nobody has answered the request.
  wanted TEXT CHECK (wanted IN ('open', 'decline', 'close', 'cancel')),
  -- What the shop was asked for last, under which mark, and how often by now.
  asked TEXT CHECK (asked IN ('open', 'decline', 'close', 'cancel')),
  mark TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('quiet', 'under_way', 'asks', 'failed', 'off')),
  problem_code TEXT,
  problem_args TEXT NOT NULL DEFAULT '{}',
  -- What somebody has left as it is: the status there, or a failure.
  left_as TEXT,
  -- Somebody has to look.
  needs_you INTEGER NOT NULL DEFAULT 0 CHECK (needs_you IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX return_mirrors_remote ON return_mirrors (store_id, remote_id) WHERE remote_id IS NOT NULL;
CREATE INDEX return_mirrors_asked ON return_mirrors (return_id) WHERE state IN ('under_way', 'asks');
CREATE INDEX return_mirrors_needs_you ON return_mirrors (return_id) WHERE needs_you = 1;
