letter-quote-attribution = Em { $date }, { $name } escreveu:
letter-forward-heading = ---------- Mensagem encaminhada ----------
letter-forward-from = De: { $value }
letter-forward-date = Data: { $value }
letter-forward-subject = Assunto: { $value }
letter-forward-to = Para: { $value }
letter-forward-cc = Cc: { $value }
letter-subject-reply = Re:
letter-subject-forward = ENC:
letter-signature =
    Atenciosamente,
    { $agent }
    { $shop }
letter-customer-unnamed = nosso cliente ou nossa cliente
letter-salutation-formal = Olá, { $name }
letter-salutation-formal-nameless = Olá
letter-salutation = Olá, { $name }
letter-salutation-nameless = Olá
letter-order-heading = Pedido { $number } de { $date }
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Frete: { $amount }
letter-order-total = Total: { $total }
letter-order-follow-carrier = O pacote está com a transportadora { $carrier } e pode ser acompanhado aqui: { $url }
letter-order-follow = O pacote pode ser acompanhado aqui: { $url }
letter-order-parcel-carrier = O pacote está com a transportadora { $carrier }, código de rastreio { $number }.
letter-order-parcel = O código de rastreio do pacote é { $number }.
letter-order-stage-awaiting-payment = aguardando pagamento
letter-order-stage-on-hold = em espera
letter-order-stage-preparing = em preparação
letter-order-stage-partly-sent = enviado em parte
letter-order-stage-sent = a caminho
letter-order-stage-delivered = entregue
letter-order-stage-completed = concluído
letter-order-stage-refunded = reembolsado
letter-order-stage-cancelled = cancelado
letter-product-price = { $title }: { $price }
letter-product-reduced = { $title }: { $price } em vez de { $before }
letter-product-in-stock = Em estoque.
letter-product-few =
    { $count ->
        [one] Resta apenas um.
       *[other] Restam apenas { $count }.
    }
letter-product-sold-out = Esgotado no momento.
