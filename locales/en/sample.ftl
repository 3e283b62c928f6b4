### The sample shop: what its people call the topics of their conversations. Short, they become tags.

sample-topic-address = address
sample-topic-b2b = wholesale
sample-topic-cancel = cancellation
sample-topic-complaint = complaint
sample-topic-delivery = delivery
sample-topic-discount = discount
sample-topic-exchange = exchange
sample-topic-gift = gift
sample-topic-invoice = invoice
sample-topic-praise = praise
sample-topic-presale = pre-sale
sample-topic-question = question
sample-topic-refund = refund
sample-topic-return = return
sample-topic-size = size
sample-topic-stock = stock
sample-topic-warranty = warranty
