returns-why-rule = Quem decide é a regra “{ $rule }” da zona “{ $zone }”.
returns-why-until =
    { $from ->
        [delivery] No prazo: o último dia é { $date }, contado da entrega.
        [shipping] No prazo: o último dia é { $date }, contado do envio, porque a entrega não é conhecida.
       *[order] No prazo: o último dia é { $date }, contado do pedido, porque nenhum pacote é conhecido.
    }
returns-why-no-end = Não há prazo.
returns-why-late = Tarde demais: o último dia foi { $date }.
returns-why-excluded = A regra exclui este artigo das devoluções.
returns-why-no-zone = Nenhuma zona da política inclui { $country }. Você decide.
returns-why-no-rule = Nenhuma regra da política se aplica. Você decide.
returns-why-other-currency = A regra “{ $rule }” cita um valor em moeda diferente da do pedido. Você decide.
returns-why-condition-unknown = Uma regra depende do estado do artigo, que ninguém conhece ainda. Pergunte ao cliente.
returns-why-ours-to-check = Talvez a loja tenha de responder por isso por lei, então nenhuma regra recusa sozinha. Você decide.
returns-why-fee = Uma taxa de { $amount } é descontada.
returns-why-fee-waived = A taxa da regra não se aplica aqui.
returns-why-label-shop = A loja paga o frete de volta.
returns-why-label-customer = O cliente paga o frete de volta.
returns-why-photo = Antes é preciso uma foto.
returns-why-review = Alguém precisa olhar antes de aprovar.
returns-why-keep-it = Vale tão pouco que o cliente fica com o artigo.
returns-why-bonus = Um crédito recebe { $percent }% a mais.
returns-why-withdrawal = Arrependimento no prazo: o último dia é { $date }. Quem decide é a lei, não a política.
returns-why-withdrawal-early = Arrependimento antes de tudo chegar, ou seja, no prazo. Quem decide é a lei, não a política.
returns-why-withdrawal-late = O direito de arrependimento terminou em { $date }.
returns-why-withdrawal-holidays = O direito de arrependimento terminou em { $date } ou pouco depois: os feriados de { $country } não são conhecidos aqui. Você decide.
returns-why-withdrawal-exempt =
    { $kind ->
        [perishable] A lei não dá direito de arrependimento: o artigo estraga rapidamente.
        [custom_made] A lei não dá direito de arrependimento: o artigo foi feito sob encomenda.
        [unsealed] A lei não dá direito de arrependimento: o lacre foi rompido.
       *[digital] A lei não dá direito de arrependimento: o conteúdo digital já começou.
    }
returns-why-withdrawal-unclear =
    { $kind ->
        [unsealed] Depende de o lacre ter sido rompido, e ninguém sabe ainda. Pergunte ao cliente.
       *[digital] Depende de o conteúdo digital ter começado, e ninguém sabe ainda. Você decide.
    }
returns-why-withdrawal-elsewhere = Não se conhece direito de arrependimento para { $country } aqui. Trate como devolução pela sua própria política ou decida você.
returns-why-delivery = O pedido inteiro volta: { $amount } do frete também são devolvidos.
returns-default-rule-ours = Erro nosso
returns-default-rule-guarantee = Garantia e danos no transporte
returns-default-rule-final-sale = Sem troca nem devolução
returns-default-rule-unopened = Fechado
returns-default-rule-reduced = Artigos em promoção
returns-default-rule-rest = Todo o resto
returns-default-zone-eu = Espaço Econômico Europeu
returns-default-zone-uk = Reino Unido
returns-default-zone-us = Estados Unidos
returns-default-zone-rest = Resto do mundo
returns-default-eu-shop = Loja na UE
returns-default-uk-shop = Loja no Reino Unido
returns-default-us-shop = Loja nos Estados Unidos
returns-default-strict = Rigorosa
returns-default-generous = Generosa

returns-notice-recognised = Esta mensagem parece uma desistência do contrato. A lei fixa prazos: confirme o recebimento e decida logo.
returns-notice-computer-off = O Comptoir funciona em um computador seu. Enquanto ele está desligado ou em repouso, nada é confirmado; a página em que os clientes desistem precisa enviar a confirmação a partir da sua loja.
returns-notice-no-advice = Isto ajuda a ler e a contar, e não é consultoria jurídica. Quando for importante, procure um advogado ou a associação comercial.
returns-notice-page = Texto para a página “desistir do contrato”
