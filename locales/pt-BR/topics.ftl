topics-topic-delivery = Entrega
topics-topic-exchange = Troca, tamanho
topics-topic-return = Devolução
topics-topic-damage = Avaria, defeito
topics-topic-payment = Pagamento
topics-topic-order-change = Alteração de pedido
topics-topic-product = Dúvida sobre produto
topics-topic-other = Outro assunto
topics-item-check-tracking = Conferir o rastreamento
topics-item-ask-carrier = Consultar a transportadora
topics-item-tell-date = Informar uma data
topics-item-order-number = Número do pedido
topics-item-address = Endereço de entrega
topics-item-check-stock = Conferir o estoque
topics-item-send-label = Enviar a etiqueta de devolução
topics-item-send-replacement = Enviar a reposição
topics-item-wanted-size = Tamanho desejado
topics-item-check-period = Conferir o prazo de devolução
topics-item-refund = Reembolsar
topics-item-return-reason = Motivo da devolução
topics-item-is-unworn = Sem uso e com etiqueta?
topics-item-look-at-photo = Ver a foto
topics-item-offer-solution = Oferecer uma solução
topics-item-tell-supplier = Avisar o fornecedor
topics-item-damage-photo = Foto da avaria
topics-item-wanted-solution = Solução preferida
topics-item-check-payment = Conferir o pagamento
topics-item-payment-method = Forma de pagamento
topics-item-payment-date = Data do pagamento
topics-item-check-not-shipped = Conferir se ainda não foi enviado
topics-item-change-order = Alterar o pedido
topics-item-wanted-change = O que deve mudar
topics-item-product-name = Nome ou código do produto
topics-item-improve-text = Melhorar o texto do produto
topics-option-replacement = Reposição
topics-option-refund = Reembolso
topics-option-repair = Conserto
topics-cause-supplier-fault = Falha do fornecedor
topics-cause-wrong-picking = Item errado separado
topics-cause-carrier-delay = Atraso da transportadora
topics-cause-carrier-loss = Extravio da transportadora
topics-cause-carrier-damage = Danificado no transporte
topics-cause-size-chart = Tabela de medidas confusa
topics-cause-product-text = Texto do produto confuso ou errado
topics-cause-shop-site = Problema no site da loja
topics-cause-our-mistake = Erro nosso no atendimento
topics-cause-changed-mind = Cliente mudou de ideia
topics-cause-only-question = Só uma dúvida
topics-cause-other = Outro motivo
topics-letter-ask =
    { $formality ->
        [formal] Para que possamos ajudar, pedimos a gentileza de nos enviar os seguintes dados:
        [informal] Pra gente te ajudar rapidinho, manda pra gente estes dados:
       *[neutral] Para que possamos ajudar, envie por favor os seguintes dados:
    }
topics-letter-thanks =
    { $formality ->
        [formal] Agradecemos a sua colaboração.
       *[neutral] Muito obrigado!
    }
topics-letter-choice = { $name } ({ $options })
