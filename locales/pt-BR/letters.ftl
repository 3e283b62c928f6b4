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
letter-return-why-until = Você pode pedir a devolução até { $date }.
letter-return-why-no-end = Você pode pedir a devolução a qualquer momento.
letter-return-why-late = O prazo para esta devolução terminou em { $date }.
letter-return-why-excluded = Este artigo não pode ser devolvido.
letter-return-why-person = Estamos analisando seu pedido e vamos escrever para você.
letter-return-why-condition = Diga em que estado está o artigo: fechado, aberto, usado ou danificado.
letter-return-why-fee = Descontamos { $amount } pela devolução.
letter-return-why-fee-waived = A devolução não custa nada para você.
letter-return-why-label-shop = O frete de volta é por nossa conta.
letter-return-why-label-customer = O frete de volta é por sua conta.
letter-return-why-photo = Por favor, envie antes uma foto.
letter-return-why-keep-it = Você pode ficar com o artigo.
letter-return-why-bonus = Se escolher crédito, acrescentamos { $percent }%.
letter-return-why-withdrawal = Você se arrependeu dentro do prazo; o último dia é { $date }. Vamos devolver o que você pagou.
letter-return-why-withdrawal-early = Você se arrependeu dentro do prazo. Vamos devolver o que você pagou.
letter-return-why-withdrawal-late = O direito de arrependimento terminou em { $date }.
letter-return-why-withdrawal-exempt =
    { $kind ->
        [perishable] Não há direito de arrependimento para produtos que estragam rapidamente.
        [custom_made] Não há direito de arrependimento para artigos feitos sob encomenda para você.
        [unsealed] Não há direito de arrependimento para estes artigos depois de rompido o lacre.
       *[digital] Não há direito de arrependimento para conteúdo digital que já começou.
    }
letter-return-why-delivery = Também devolvemos { $amount } do frete.
letter-return-policy-headline = Devoluções e reembolsos
letter-return-policy-zone-eu = Entregas no Espaço Econômico Europeu
letter-return-policy-zone-uk = Entregas no Reino Unido
letter-return-policy-zone-us = Entregas nos Estados Unidos
letter-return-policy-zone-rest = Entregas em todos os outros países
letter-return-policy-zone-named = Entregas para: { $zone }
letter-return-policy-all = Isto vale para tudo o que você compra conosco.
letter-return-policy-rest = Em todos os outros casos, vale o seguinte.
letter-return-policy-when = Isto vale para: { $conditions }.
letter-return-policy-if-reason = devoluções por um destes motivos ({ $list })
letter-return-policy-if-tags = artigos marcados com { $list }
letter-return-policy-if-skus = códigos que começam com { $list }
letter-return-policy-if-titles = artigos com { $list } no nome
letter-return-policy-if-price-from = preço a partir de { $amount }
letter-return-policy-if-price-to = preço até { $amount }
letter-return-policy-if-discounted = artigos em promoção
letter-return-policy-if-full-price = artigos sem desconto
letter-return-policy-if-final-sale = artigos sem troca nem devolução
letter-return-policy-if-not-final-sale = artigos com troca e devolução
letter-return-policy-if-quantity-from =
    { $count ->
        [one] a partir de uma peça
       *[other] a partir de { $count } peças
    }
letter-return-policy-if-quantity-to =
    { $count ->
        [one] só uma peça
       *[other] até { $count } peças
    }
letter-return-policy-if-state = artigos neste estado ({ $list })
letter-return-policy-if-warranty = defeitos cobertos pela garantia legal
letter-return-policy-if-transport = danos no transporte
letter-return-policy-not-returnable = Estes artigos não podem ser devolvidos.
letter-return-policy-days =
    { $count ->
        [one] Você pode pedir a devolução em até { $count } dia depois da entrega.
       *[other] Você pode pedir a devolução em até { $count } dias depois da entrega.
    }
letter-return-policy-no-end = Você pode pedir a devolução a qualquer momento.
letter-return-policy-outcomes = Oferecemos: { $list }.
letter-return-policy-fee-flat = Descontamos { $amount } por devolução.
letter-return-policy-fee-percent = Descontamos { $percent }% do preço.
letter-return-policy-fee-none = A devolução em si não custa nada.
letter-return-policy-fee-free = Não há desconto por estes motivos: { $list }.
letter-return-policy-label-shop = O frete de volta é por nossa conta.
letter-return-policy-label-customer = O frete de volta é por sua conta.
letter-return-policy-photo = Por favor, envie uma foto junto com o pedido de devolução.
letter-return-policy-review = Analisamos cada pedido antes de aceitar.
letter-return-policy-keep-it = Você pode ficar com o que vale menos de { $amount }.
letter-return-policy-bonus = Se escolher crédito, acrescentamos { $percent }%.
letter-return-policy-ours = Se o erro for nosso, por exemplo um artigo errado, com defeito ou danificado, não descontamos nada e pagamos o frete de volta.
letter-return-policy-withdrawal = Consumidores podem desistir da compra em até 14 dias depois de receber o último pacote, sem dar motivo. Nesse caso devolvemos todos os pagamentos, inclusive o frete normal, em até 14 dias depois do seu aviso e pelo mesmo meio de pagamento; podemos esperar até receber os artigos ou um comprovante de envio. Envie os artigos em até 14 dias depois do seu aviso. Só descontamos a perda de valor causada por um uso além do necessário para experimentar.
letter-return-policy-withdrawal-label-shop = Em caso de desistência, o frete de volta é por nossa conta.
letter-return-policy-withdrawal-label-customer = Em caso de desistência, o frete de volta é por sua conta.
letter-return-policy-withdrawal-except = Não há direito de arrependimento para: { $list }.
letter-return-policy-kind-perishable = produtos que estragam rapidamente
letter-return-policy-kind-custom-made = artigos feitos sob encomenda
letter-return-policy-kind-unsealed = artigos de higiene, gravações e programas lacrados, depois de rompido o lacre
letter-return-policy-kind-digital = conteúdo digital iniciado com o consentimento do cliente
letter-return-reason-too-small = pequeno demais
letter-return-reason-too-large = grande demais
letter-return-reason-style-differs = estilo ou cor diferente
letter-return-reason-not-as-described = diferente da descrição
letter-return-reason-defective = com defeito
letter-return-reason-damaged-in-transit = danificado no transporte
letter-return-reason-wrong-item = artigo errado
letter-return-reason-missing-part = falta uma peça
letter-return-reason-arrived-late = chegou atrasado
letter-return-reason-several-sizes = vários tamanhos pedidos
letter-return-reason-changed-mind = mudança de ideia
letter-return-reason-gift = presente
letter-return-reason-other = outro motivo
letter-return-outcome-advice = orientação
letter-return-outcome-exchange = troca por outro tamanho ou cor
letter-return-outcome-other-product = troca por outro artigo
letter-return-outcome-credit = crédito na loja
letter-return-outcome-refund = reembolso
letter-return-outcome-partial-refund = reembolso parcial
letter-return-outcome-replacement = substituição
letter-return-outcome-repair = conserto
letter-return-outcome-keep-it = reembolso sem devolver o artigo
letter-return-outcome-donate = reembolso se você doar o artigo
letter-return-state-unopened = fechado
letter-return-state-opened = aberto
letter-return-state-used = usado
letter-return-state-damaged = danificado


letter-return-item = { $quantity } × { $title }
letter-return-requested-subject = Devolução { $number }: recebemos o pedido
letter-return-requested-body =
    Agradecemos a sua mensagem. Anotamos que você quer devolver os seguintes itens do seu pedido { $order }:

    { $items }

    O número da sua devolução é { $number }. Vamos analisar e escrever com os próximos passos; por favor, não envie nada ainda.
letter-return-needs-info-subject = Devolução { $number }: uma pergunta antes de continuar
letter-return-needs-info-body =
    Para decidir sobre a devolução do seu pedido { $order }, precisamos ainda do seguinte:

    { $questions }

    Basta responder a esta mensagem; as fotos podem vir em anexo.
letter-return-approved-subject = Devolução { $number } aprovada: como enviar
letter-return-approved-body =
    A devolução do seu pedido { $order } foi aprovada:

    { $items }

    Embale tudo com cuidado, coloque no pacote um papel com o número da devolução { $number } e envie para:

    { $address }
letter-return-send-by = Por favor, envie o pacote até { $date }.
letter-return-postage-ours = O frete é por nossa conta: use a nossa etiqueta.
letter-return-postage-yours = O frete é por sua conta; guarde o comprovante de postagem.
letter-return-declined-subject = Sobre a devolução { $number }
letter-return-declined-body =
    Analisamos o seu pedido de devolução com atenção. Infelizmente, não podemos aceitar a devolução do pedido { $order }:

    { $items }

    O motivo: { $reason }

    Se algo não estiver certo, responda a esta mensagem e vamos analisar de novo.
letter-return-awaiting-subject = Devolução { $number }: aguardamos o pacote
letter-return-awaiting-body =
    O pacote da sua devolução { $number } ainda não chegou. Aguardamos:

    { $items }

    O endereço, mais uma vez:

    { $address }

    Se ele já estiver a caminho, envie o código de rastreio para que possamos acompanhar.
letter-return-received-subject = Devolução { $number }: o pacote chegou
letter-return-received-body =
    O pacote da sua devolução { $number } chegou. Agradecemos o envio! Recebemos:

    { $items }

    Vamos conferir tudo e escrever assim que estiver resolvido.
letter-return-refund-subject = Devolução { $number }: o reembolso está a caminho
letter-return-refund-body =
    A sua devolução { $number } do pedido { $order } foi conferida, e reembolsamos { $amount } pelo mesmo meio de pagamento da compra.

    { $days ->
        [one] O banco ou o serviço de pagamento pode levar { $days } dia útil para mostrar o valor.
       *[other] O banco ou o serviço de pagamento pode levar até { $days } dias úteis para mostrar o valor.
    }
letter-return-deduction = Foram descontados { $amount }: { $reason }
letter-return-exchange-subject = Devolução { $number }: a troca está a caminho
letter-return-exchange-body =
    Pela sua devolução { $number }, enviamos a você:

    { $items }
letter-return-exchange-due-subject = Devolução { $number }: a troca, { $amount } a pagar
letter-return-exchange-due-body =
    Pela sua devolução { $number }, separamos para você:

    { $items }

    Faltam { $amount } a pagar. Assim que você pagar aqui, enviamos:

    { $link }
letter-return-credit-subject = Devolução { $number }: o seu vale
letter-return-credit-body =
    Pela sua devolução { $number }, você recebe um vale de { $amount }. Digite este código ao pagar:

    { $code }
letter-return-credit-until = Válido até { $date }.
letter-return-keep-subject = Devolução { $number }: nada para enviar de volta
letter-return-keep-body =
    Sentimos muito pelo transtorno. Não é preciso devolver nada; fique com os itens ou passe adiante:

    { $items }

    Reembolsamos { $amount } pelo mesmo meio de pagamento da compra. { $days ->
        [one] O valor pode levar { $days } dia útil para aparecer.
       *[other] O valor pode levar até { $days } dias úteis para aparecer.
    }
letter-return-withdrawal-subject = Confirmação de recebimento do arrependimento, pedido { $order }
letter-return-withdrawal-body =
    Confirmamos o recebimento da sua declaração de arrependimento da compra.

    Recebida em: { $received }
    Pedido: { $order }

    { $items }

    A declaração, como a recebemos:

    { $content }

    Por favor, devolva os produtos sem demora, no mais tardar até { $send }. Vamos reembolsar todos os pagamentos recebidos por eles, incluindo o frete da entrega padrão, sem demora e no mais tardar até { $repay }, pelo mesmo meio de pagamento e sem nenhum custo. Podemos aguardar com o reembolso até receber os produtos ou a prova de que foram enviados, o que ocorrer primeiro.

    Guarde esta mensagem.
letter-return-withdrawal-address =
    O endereço para os produtos:

    { $address }
letter-return-expired-subject = Devolução { $number }: prazo encerrado
letter-return-expired-body =
    Nada chegou dentro do prazo para a sua devolução { $number }, por isso ela foi encerrada.

    Se o pacote estiver a caminho ou se houve um imprevisto, responda a esta mensagem e encontraremos uma solução.
letter-return-lost-subject = Devolução { $number }: estamos procurando o pacote
letter-return-lost-body =
    Parece que o pacote da sua devolução { $number } se perdeu no caminho. Pedimos à transportadora que o procure.

    Se você tiver o comprovante de postagem, envie para nós. Escrevemos assim que soubermos mais.
letter-return-resting-subject = Devolução { $number }: onde está o pacote?
letter-return-resting-body =
    O pacote da sua devolução { $number } ainda não chegou. O último movimento que vimos foi em { $day }.
letter-return-resting-ask =
    Você sabe de algo mais, ou o pacote voltou para você? Se você tiver o comprovante de postagem, envie para nós: com ele a transportadora pode procurar o pacote.
letter-return-closed-subject = Devolução { $number }: tudo resolvido
letter-return-closed-body =
    A sua devolução { $number } está resolvida. Se precisar de algo mais, basta responder a esta mensagem.
letter-withdrawal-page-heading = Desistir do contrato
letter-withdrawal-page-explanation = Na União Europeia, consumidores podem desistir do contrato em até 14 dias após o recebimento dos produtos, sem indicar o motivo; no Brasil, o prazo legal é de 7 dias. Bastam um nome, o número do pedido e um endereço para a nossa confirmação de recebimento. A desistência pode valer para o pedido inteiro ou para uma parte dele.
letter-withdrawal-page-name = Nome
letter-withdrawal-page-order = Número do pedido e, se não for tudo, os produtos
letter-withdrawal-page-email = E-mail para a confirmação de recebimento
letter-withdrawal-page-first = Desistir do contrato aqui
letter-withdrawal-page-second = Confirmar a desistência
letter-withdrawal-page-done = Recebemos a declaração de desistência em { $received }. Uma confirmação com o seu conteúdo foi enviada por e-mail.
letter-return-question-photo =
    { $formality ->
        [informal] Fotos que mostrem o que você descreve, uma de cada artigo
       *[formal] Fotos que mostrem o que o(a) senhor(a) descreve, uma de cada artigo
    }
letter-return-why-outcome-until = Possível até { $date }: { $outcome }.
letter-return-why-outcome-late = O prazo terminou em { $date } para: { $outcome }.
letter-return-why-outcome-fee = Para esta opção, descontamos { $amount }: { $outcome }.
letter-return-why-outcome-free = Não descontamos nada em caso de: { $outcome }.
letter-return-policy-if-stores = pedidos feitos em { $list }
letter-return-policy-own-days =
    { $count ->
        [one] Até { $count } dia após a entrega: { $outcome }.
       *[other] Até { $count } dias após a entrega: { $outcome }.
    }
letter-return-policy-own-fee-flat = Descontamos { $amount } por devolução em caso de: { $outcome }.
letter-return-policy-own-fee-percent = Descontamos { $percent }% do preço em caso de: { $outcome }.
letter-return-policy-own-fee-none = Não descontamos nada em caso de: { $outcome }.
letter-return-policy-photo-from = A partir do valor de { $amount }, envie uma foto junto com o pedido de devolução, por favor.
letter-return-policy-review-from = A partir do valor de { $amount }, analisamos o pedido antes de aceitar.
letter-return-policy-not-possible = A devolução não é possível.
letter-return-policy-years =
    { $count ->
        [one] Você pode pedir isso em até { $count } ano depois da entrega.
       *[other] Você pode pedir isso em até { $count } anos depois da entrega.
    }
