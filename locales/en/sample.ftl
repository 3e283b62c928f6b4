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
# $model (String): the name of the model, the same in every language
# $colour (String): one of the colours below
sample-product-jacket = Rain jacket { $model }, { $colour }
# $model (String): the name of the model, the same in every language
# $colour (String): one of the colours below
sample-product-parka = Parka { $model }, { $colour }
# $model (String): the name of the model, the same in every language
# $colour (String): one of the colours below
sample-product-trousers = Hiking trousers { $model }, { $colour }
# $model (String): the name of the model, the same in every language
# $colour (String): one of the colours below
sample-product-pullover = Wool pullover { $model }, { $colour }
# $model (String): the name of the model, the same in every language
# $colour (String): one of the colours below
sample-product-beanie = Beanie { $model }, { $colour }
# $model (String): the name of the model, the same in every language
# $colour (String): one of the colours below
sample-product-tent = Tent { $model }, { $colour }
# $model (String): the name of the model, the same in every language
# $colour (String): one of the colours below
sample-product-socks = Wool socks { $model }, { $colour }
sample-colour-petrol = petrol
sample-colour-rust = rust
sample-colour-graphite = graphite
sample-colour-moss = moss
sample-option-size = Size
