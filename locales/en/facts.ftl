### The facts of returns: how much comes back, why, and what stands out.

## The period

facts-period = Period
facts-period-this_month = This month
facts-period-last_month = Last month
facts-period-this_quarter = This quarter
facts-period-year = Twelve months
facts-period-custom = Own dates
facts-from = First day
facts-to = Last day
facts-shop = Shop
facts-all-shops = All shops
facts-country = Country
facts-all-countries = All countries
facts-export = Save as CSV
# $count (Number): lines of the table
facts-saved = Saved. Lines: { $count }
facts-empty = As soon as there is a return, you will read here how much comes back, why, what it costs and how long it takes.
facts-none-here = Nothing was measured in this period.

## Figures, and what each of them means

facts-figures = Figures of the period
facts-rate = Pieces that came back
facts-rate-about = Of the pieces delivered in the period. Declined, cancelled and expired returns do not count, nor what was solved by advice or a part of the money.
facts-value = Value that came back
facts-value-about = What was paid for these pieces, of what was paid for all pieces delivered in the period. Each currency stands for itself.
facts-kept = Value that stayed
facts-kept-about = Exchanges and store credit, of the value of all pieces in returns that were begun in the period and are decided.
facts-exchanged = Exchanged
facts-exchanged-about = Pieces that became another size, colour or article, of all pieces in returns begun in the period and decided.
facts-saved-cases = Solved without a return
facts-saved-cases-about = Pieces that stayed with the customer after advice or a part of the money, of all pieces in returns begun in the period and decided.
facts-fees = Fees
facts-fees-about = Taken off in returns that were begun in the period and are decided.
facts-answer = From request to answer
facts-answer-about = Until yes or no was said, for answers given in the period. Half took no longer than the first figure, nine of ten no longer than the second.
facts-refund = From parcel to money
facts-refund-about = Until the last refund was confirmed, for refunds of the period. Money that went before the parcel came is left out.
facts-statutory = Withdrawals repaid in time
facts-statutory-about = Within the deadline of the law, of the withdrawals begun in the period. Those whose time still runs are counted apart.
facts-restocked = Back on the shelf
facts-restocked-about = Of the inspected pieces in returns begun in the period.
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-pieces = { $part } of { $of } pieces
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-sold = { $part } of { $of } sold pieces
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-buyers = { $part } of { $of } buyers
# $part (String): an amount, already formatted
# $of (String): an amount, already formatted
facts-of-money = { $part } of { $of }
# $count (Number): returns
facts-of-cases =
    { $count ->
        [one] 1 return
       *[other] { $count } returns
    }
# $value (String): the same figure of the period before, already formatted
facts-before = before: { $value }
# $low (String): a share, already formatted
# $high (String): a share, already formatted
facts-likely = likely { $low } to { $high }
facts-too-few = too few to compare
# $count (Number): from so many on an interval is shown
facts-enough = Below { $count } pieces no interval is shown: there are too few.
# $half (String): a time, already formatted
# $most (String): a time, already formatted
facts-half-most = half within { $half }, nine of ten within { $most }
# $count (Number): withdrawals whose time runs
facts-running =
    { $count ->
        [one] 1 still running
       *[other] { $count } still running
    }
# $count (Number): sold pieces
facts-guessed =
    { $count ->
        [one] 1 sold piece has no known delivery: it counts by the usual time after the order.
       *[other] { $count } sold pieces have no known delivery: they count by the usual time after the order.
    }
facts-not-mature = can still grow

## Charts

facts-as-table = Show as a table
facts-as-chart = Show as a chart
facts-cohorts = How much of each month comes back?
# $days (Number): days after the delivery
facts-cohorts-answer =
    { $days ->
        [one] By month of delivery. Hatched months can still grow: a return is possible for 1 day.
       *[other] By month of delivery. Hatched months can still grow: a return is possible for { $days } days.
    }
facts-reasons = Why do goods come back?
# $reason (String): the most frequent reason
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-reasons-answer = { $reason }: { $part } of { $of } pieces
facts-reasons-about = Pieces in returns begun in the period. The line over a bar is the interval in which the true share lies with 95 %.
facts-articles = Which articles come back most?
# $article (String): the title of the article
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-articles-answer = { $article }: { $part } of { $of } sold pieces
facts-articles-about = Of the pieces delivered in the period. The line over a bar is the interval in which the true share lies with 95 %.
facts-grades = In what state do goods come back?
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-grades-answer = { $part } of { $of } inspected pieces went back on the shelf
facts-repeat = Do customers buy again?
facts-repeat-after = After a return
facts-repeat-without = Without a return
facts-repeat-about = Within 90 days after the return, or after the first order of the period. All countries.
# $count (Number): buyers
facts-buyers-running =
    { $count ->
        [one] 1 buyer’s 90 days are not over.
       *[other] The 90 days of { $count } buyers are not over.
    }
facts-carriers = Whose parcels are damaged or lost?
facts-carriers-about = Claims for damage on the way and for lost returns, of the orders delivered in the period.
facts-carrier-unknown = Unknown carrier
# $name (String): what the bar stands for
# $value (String): its figure, already formatted
facts-bar = { $name }: { $value }. Show the returns.
facts-column-month = Month
facts-column-share = Share
facts-column-returned = Came back
facts-column-sold = Sold
facts-column-pieces = Pieces
facts-column-likely = Likely
facts-column-reason = Reason
facts-column-article = Article
facts-column-grade = Grade
facts-column-buyers = Buyers
facts-column-carrier = Carrier
facts-column-orders = Orders
facts-column-damaged = Damaged
facts-column-lost = Lost
facts-column-per_hundred = Per 100 orders

## The returns behind a figure

# $what (String): the name of the figure
facts-cases-title = Returns behind “{ $what }”
# $count (Number): returns
facts-cases-count =
    { $count ->
        [one] 1 return
       *[other] { $count } returns
    }
facts-cases-none = No return stands behind this figure.
facts-cases-back = Back to the facts
facts-cases-more = Show more
facts-see-all = See all returns of the period

## What stands out about the returns of a customer

facts-signals-title = What stands out
facts-signals-note = Facts, not a verdict: nothing is decided by them.
# $part (Number): pieces that came back
# $of (Number): pieces that were bought
# $rate (String): the share, already formatted
# $median (String): a share, already formatted
# $others (Number): other customers
facts-signals-rate =
    { $others ->
        [one] { $part } of { $of } bought pieces came back ({ $rate }). One other customer with returns: { $median }.
       *[other] { $part } of { $of } bought pieces came back ({ $rate }). Of { $others } other customers with returns, half gave back { $median } or less.
    }
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-wrong = In { $count } of { $cases } returns, something else or nothing was in the parcel.
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-never = In { $count } of { $cases } returns, the parcel never arrived.
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-address =
    { $orders ->
        [one] { $name } has the same address, and 1 of their orders came back.
       *[other] { $name } has the same address, and { $orders } of their orders came back.
    }
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-phone =
    { $orders ->
        [one] { $name } has the same phone number, and 1 of their orders came back.
       *[other] { $name } has the same phone number, and { $orders } of their orders came back.
    }
# $reason (String): in the words of whoever made it
facts-signals-held = Somebody looks at returns first: { $reason }
# $reason (String): in the words of whoever made it
# $date (String): a day, already formatted
facts-signals-held-until = Until { $date } somebody looks at returns first: { $reason }
facts-signals-hold = Look at returns first…
facts-signals-hold-title = Look at this customer’s returns first
facts-signals-hold-about = No return goes through by itself; a person approves it. A withdrawal in time still goes through, because the law gives it.
facts-signals-hold-reason = Why
facts-signals-hold-until = Last day (empty: for good)
facts-signals-hold-do = Look first
facts-signals-release = Let returns through again
facts-signals-told-held = Returns of this customer wait for a person.
facts-signals-told-released = Returns of this customer go through again.
