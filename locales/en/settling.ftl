## What a customer gets in exchange, and what it costs more or less

settling-find = Find an article by name, size or number
settling-found = Articles of the shop
settling-empty = No article of this shop fits. Say it in words below: somebody then places the order by hand.
settling-pieces = Pieces
settling-words = In words, for what the shop does not list
settling-words-hint = The desk then knows no price: somebody places the order by hand.
# $amount (String): money
settling-pays = The customer pays { $amount }
# $amount (String): money
settling-gets = The customer gets { $amount } back
settling-even = No difference
settling-sum = Goods in exchange
settling-due = Customer pays
# $count (String): pieces
# $article (String): the article with its size or colour
settling-picked = { $count } × { $article }
settling-decide-even = An order of the exchange follows, with nothing to pay.
# $due (String): money
settling-decide-due = An order of the exchange follows. The customer pays { $due } by a link.
settling-manual-even = Place this order for the customer in the shop, with nothing to pay:
# $taken (String): money that is paid by what comes back
# $due (String): money that is left to pay
settling-manual-due = Place this order for the customer in the shop: take { $taken } off, so that { $due } is left to pay:
# $due (String): money
settling-link = The customer pays { $due } by this link:
settling-copy = Copy link
settling-copied = Link copied
settling-held = No money is paid until this is solved.
settling-stock-by-hand = Make sure that the shop counts these pieces, then say so:
settling-stock-count = Add to the stock
settling-waits = The desk sees the payment by itself once the shop has it. Nothing else moves until then.
settling-paid-otherwise = Paid another way

## Money that is paid by hand, and what an owner has to approve

# Stands in the shop as the reason of a refund that somebody has paid
settling-paid-by-hand = paid by hand
# Behind the number of a return, in a note beside the order in the shop.
settling-back-in-stock = back in stock
# $amount (String): money
settling-pay = Pay { $amount } to the customer by hand. The shop writes it down and pays nothing itself.
settling-record = Paid: record in the shop
settling-recorded = Paid by hand, recorded in the shop
# Beside a case or an effect that an owner has to approve
settling-owner = Waits for the owner
# $name (String): a colleague
settling-asks = { $name } asks for an exception
settling-asks-unnamed = A colleague asks for an exception
settling-allow = Approve
settling-refuse = Refuse
# $number (String): the number of the case
settling-refuse-title = Refuse the exception for { $number }
settling-refuse-word = Why not?
# $number (String): the number of the case
settling-told-asked = { $number } waits for the owner’s approval
