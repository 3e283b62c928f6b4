orders-title = Pedidos
orders-order = Pedido { $number }
orders-fact =
    { $count ->
        [one] { $count } pedido, { $worth } desde { $since }
       *[other] { $count } pedidos, { $worth } desde { $since }
    }
orders-fact-refunds =
    { $count ->
        [one] { $count } reembolso
       *[other] { $count } reembolsos
    }
orders-stage-draft = Rascunho
orders-stage-awaiting-payment = Pagamento pendente
orders-stage-on-hold = Em espera
orders-stage-preparing = A enviar
orders-stage-partly-sent = Enviado em parte
orders-stage-sent = A caminho
orders-stage-delivered = Entregue
orders-stage-completed = Concluído
orders-stage-refunded = Reembolsado
orders-stage-cancelled = Cancelado
orders-stage-failed = Pagamento recusado
orders-stage-gone = Não está mais na loja
orders-step-placed = pedido feito
orders-step-paid = pago
orders-step-sent = enviado
orders-step-delivered = entregue
orders-steps = Etapa { $done } de 4: { $step }
orders-paid = Pago com { $way }, { $day }
orders-paid-plain = Pago, { $day }
orders-unpaid = Não pago, pedido em { $day }
orders-refunded-part = { $amount } reembolsados
orders-parcel = Pacote
orders-parcel-follow =
    .label = Acompanhar o pacote { $number } no navegador
orders-parcel-sent = Enviado { $ago }
orders-parcel-moved = última movimentação { $ago }
orders-parcel-delivered = Entregue { $when }
orders-parcel-untracked = Sem código de rastreio
orders-as-of = Situação em { $when }
orders-asking = Consultando a loja …
orders-named = Citado no texto
orders-strange = Pertence a outro endereço: { $email }
orders-strange-nameless = Pertence a outro endereço
orders-by-hand = Atribuído à mão
orders-take = Atribuir a este cliente
orders-not-theirs = Não é deste cliente
orders-done-theirs = Pedido { $number } atribuído
orders-done-not-theirs = Pedido { $number } retirado deste cliente
orders-more =
    { $count ->
        [one] Mais { $count } pedido
       *[other] Mais { $count } pedidos
    }
orders-newest-only = Estes são os { $shown } pedidos mais recentes de { $total }.
orders-none = Nada foi pedido com os endereços e números deste cliente.
orders-unsure = Pode haver pedidos: nem toda loja pôde ser lida.
orders-reading = Os pedidos da loja ainda estão sendo lidos.
orders-no-shop = Os pedidos da sua loja aparecem aqui, ao lado de cada conversa.
orders-no-shop-customer = Quando uma loja estiver conectada, os pedidos deste cliente aparecem aqui.
orders-connect = Conectar uma loja
orders-trouble = { $shop }: { $problem }
orders-settings = Abrir as configurações de lojas
orders-close =
    .label = Fechar o pedido
orders-menu =
    .label = Mais sobre este pedido
orders-sum-items = Itens
orders-sum-discount = Desconto
orders-sum-shipping = Frete
orders-sum-tax = dos quais impostos
orders-sum-total = Total
orders-sum-refunded = Reembolsado
orders-payments = Pagamentos
orders-refunds = Reembolsos
orders-parcels = Pacotes
orders-address-delivery = Endereço de entrega
orders-address-billing = Endereço de cobrança
orders-notes = Notas
orders-note-customer = Do cliente
orders-note-public = Enviada ao cliente
orders-conversations = Conversas
orders-conversations-none = Ninguém escreveu dos endereços deste pedido.
orders-no-subject = Sem assunto
orders-insert-facts = Inserir os dados do pedido
orders-insert-tracking = Inserir o link de rastreio
orders-copy-number = Copiar o número do pedido
orders-copy-tracking = Copiar o código de rastreio
orders-copied = { $what } copiado
orders-open-shop = Abrir na administração da loja
orders-open = Ver o pedido completo
orders-command-focus = Ir para o pedido
orders-command-open = Ver o pedido completo
orders-command-product = Buscar um produto e inserir
orders-products =
    .label = Produtos das suas lojas
    .placeholder = Nome, código ou tamanho
orders-products-close =
    .label = Fechar
orders-products-empty = Nenhum produto com essas palavras. Tente o nome ou o código.
orders-products-insert = Inserir
orders-products-page = Abrir a página
orders-products-variants = Variantes
orders-products-whole = O produto inteiro
orders-stock =
    { $count ->
        [one] { $count } em estoque
       *[other] { $count } em estoque
    }
orders-stock-none = Esgotado
orders-stock-some = Em estoque

## The page of orders, and what somebody should look at

orders-command-go = Ir para os pedidos
orders-find = Número, nome, e-mail, item ou código de rastreio
orders-none-found = Nenhum pedido corresponde.
orders-views = Quais pedidos
orders-view-newest = Mais recentes
orders-view-late = Envio atrasado
orders-view-rests = Pacote sem notícias
orders-view-partly-refunded = Reembolsados em parte
orders-view-high-risk = Alto risco
# $days (Number): working days since it was paid
orders-concern-late =
    { $days ->
        [one] Pago há { $days } dia útil, ainda a enviar
       *[other] Pago há { $days } dias úteis, ainda a enviar
    }
# $days (Number): days since the parcel was last heard of
orders-concern-rests =
    { $days ->
        [one] Sem notícias do pacote há { $days } dia
       *[other] Sem notícias do pacote há { $days } dias
    }
# $amount (String): already formatted
orders-concern-partly-refunded = { $amount } já reembolsados
orders-concern-high-risk = A loja classifica este pedido como de alto risco
orders-view-well = Nenhum pedido dos últimos 90 dias precisa de atenção aqui.
orders-page-empty = Os pedidos das lojas conectadas aparecem aqui.
orders-limit-late = Atrasado depois de quantos dias úteis
orders-limit-rests = Procurar um pacote depois de quantos dias sem notícias
