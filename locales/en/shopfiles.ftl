### Files of orders, products and customers.

shopfiles-title = Orders from a file
shopfiles-about = Export orders, products or customers as CSV in your shop’s administration and choose the file here. What Shopify and WooCommerce export is recognised; for other files you say what the columns hold.
shopfiles-platform = Orders, products and customers from CSV files
shopfiles-choose = Choose a file
shopfiles-choose-other = Choose another file
shopfiles-subject = The file holds
shopfiles-subject-orders = Orders
shopfiles-subject-products = Products
shopfiles-subject-customers = Customers
shopfiles-store = Belongs to
shopfiles-store-new = A new shop
shopfiles-name = Name at this desk
shopfiles-remembered = The columns are read as in the last file.
shopfiles-columns = What the columns hold
shopfiles-dates = 03/04 in this file is
shopfiles-dates-open = Please choose
shopfiles-dates-day-first = 3 April
shopfiles-dates-month-first = March 4
shopfiles-currency = Currency of the amounts
# $fields (String): what columns can hold, with commas between them
shopfiles-lacks = Still missing: { $fields }. Say above which column holds it.
shopfiles-preview = The first ones as they will look
# $added (Number): entries that are not here yet
# $changed (Number): entries that are here and differ
# $same (Number): entries that are here already
shopfiles-counts = New: { $added }. Changed: { $changed }. Unchanged: { $same }.
# $line (Number): number of the line in the file
# $value (String): what stands there
shopfiles-bad = Line { $line }: { $value }
shopfiles-leave-out = Leave these lines out
shopfiles-import = Import
shopfiles-missing-file = Choose a file
shopfiles-missing-columns = Say which columns hold what is missing
shopfiles-missing-dates = Say what 03/04 is
shopfiles-missing-currency = Enter the currency
shopfiles-missing-name = Enter a name
shopfiles-missing-lines = Some lines cannot be read: leave them out
shopfiles-missing-nothing = The file holds nothing to import
# $done (Number): entries that are stored
# $total (Number): entries in all
shopfiles-progress = { $done } of { $total }
shopfiles-done = The file is imported
# $done (Number): entries that are stored
# $total (Number): entries in all
shopfiles-done-part = Ended early: { $done } of { $total } are here
# $count (Number): lines that were left out
shopfiles-done-left-out = Lines left out: { $count }
# $done (Number): entries that are stored
shopfiles-done-toast = Imported from the file: { $done }
shopfiles-close = Done
shopfiles-again = Import another file
# $part (String): part of an address
shopfiles-billing = Billing: { $part }
# $part (String): part of an address
shopfiles-shipping = Shipping: { $part }
shopfiles-field-skip = Leave out
shopfiles-field-number = Order number
shopfiles-field-created = Date
shopfiles-field-status = Status
shopfiles-field-payment-status = Payment status
shopfiles-field-fulfilment-status = Shipping status
shopfiles-field-paid-at = Paid on
shopfiles-field-cancelled-at = Cancelled on
shopfiles-field-shipped-at = Shipped on
shopfiles-field-currency = Currency
shopfiles-field-total = Total
shopfiles-field-items-total = Goods total
shopfiles-field-shipping-total = Shipping costs
shopfiles-field-tax-total = Tax
shopfiles-field-discount-total = Discount
shopfiles-field-refunded-total = Refunded
shopfiles-field-payment-method = Payment method
shopfiles-field-email = Email address
shopfiles-field-phone = Phone
shopfiles-field-note = Note
shopfiles-field-tags = Tags
shopfiles-field-carrier = Carrier
shopfiles-field-tracking = Tracking number
shopfiles-field-line-title = Item
shopfiles-field-line-sku = Item number (SKU)
shopfiles-field-line-quantity = Pieces
shopfiles-field-line-price = Price of one piece
shopfiles-field-line-total = Price of the line
shopfiles-field-name = Name
shopfiles-field-first-name = First name
shopfiles-field-last-name = Last name
shopfiles-field-company = Company
shopfiles-field-street = Street
shopfiles-field-street2 = Street, second line
shopfiles-field-postcode = Postcode
shopfiles-field-city = City
shopfiles-field-region = State or region
shopfiles-field-country = Country
shopfiles-field-key = Product ID
shopfiles-field-parent = Belongs to product
shopfiles-field-title = Title
shopfiles-field-option = Option such as size
shopfiles-field-price = Price
shopfiles-field-sale-price = Reduced price
shopfiles-field-regular-price = Regular price
shopfiles-field-stock = Stock
shopfiles-field-picture = Picture
shopfiles-field-link = Page in the shop
shopfiles-field-description = Description
shopfiles-field-published = Published
