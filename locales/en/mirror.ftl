## The shop’s own return of a case

# $store (String): what the shop is called
mirror-title = Return in { $store }
mirror-status-requested = Requested
mirror-status-open = Open
mirror-status-closed = Closed
mirror-status-declined = Declined
mirror-status-cancelled = Cancelled
mirror-status-none = Not made yet
mirror-state-step = In step
mirror-state-differs = Differs
mirror-state-under_way = The shop is being told
mirror-state-asks = Waits for somebody
mirror-state-failed = Did not work
mirror-state-off = Not told
mirror-about-requested = The customer asked for it there and waits for an answer.
mirror-about-off = The shop is not told what becomes of this return. An owner can switch on “Keep the shop’s returns in step” in the settings, under Shops.
mirror-about-failed = The return in the shop stays where it was. This case goes on all the same.
mirror-about-differs-none = Somebody answered it there already. Answer it here too.
mirror-about-differs-open = This case goes on, but the return there is not open.
mirror-about-differs-close = This case is settled, but the return there is not closed.
mirror-about-differs-end = This case is over, but the return there is not.
mirror-left = Somebody left it as it is.
# $at (String): a moment
mirror-at = As of { $at }
mirror-tell = Tell the shop again
mirror-tell-now = Tell the shop now
mirror-leave = Leave as it is
# In lists, beside a return that the shop has elsewhere
mirror-mark = The shop says otherwise
mirror-page = Open in the shop

## Requests in shops that could not become cases

# $count (Number): how many
mirror-refused-title = { $count ->
    [one] A request in a shop could not become a return
   *[other] { $count } requests in shops could not become returns
}
# $name (String): how the shop counts it, such as #1003-R1
# $store (String): what the shop is called
# $order (String): the order’s number
mirror-refused = { $name } in { $store }, order { $order }
mirror-refused-order = Show order
mirror-refused-done = Seen to
