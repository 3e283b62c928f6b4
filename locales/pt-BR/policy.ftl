### The page on which the policy of returns is written, tried, read and compared.

policy-says-past-returns =
    { $count ->
        [one] Só para clientes que já devolveram algo.
       *[other] Só para clientes que devolveram algo de { $count } pedidos ou mais.
    }
policy-says-past-rate = Só para clientes que devolveram algo de { $percent }% dos pedidos ou mais.
policy-says-itself = É aprovado sem que ninguém olhe.
policy-says-transit =
    { $count ->
        [one] Se a entrega não é conhecida, conta-se { $count } dia de transporte.
       *[other] Se a entrega não é conhecida, contam-se { $count } dias de transporte.
    }
policy-says-from-order =
    { $count ->
        [one] Se nenhum pacote é conhecido, até { $count } dia após o pedido.
       *[other] Se nenhum pacote é conhecido, até { $count } dias após o pedido.
    }
policy-says-usual-delivery = Em caso de arrependimento, no máximo { $amount } da entrega são reembolsados.
policy-says-final-sale = Sem troca nem devolução: { $marks }.
policy-says-exception = Sem arrependimento ({ $kind }): { $marks }.
policy-says-own-text = Texto da loja ({ $language }): { $text }
policy-panel = Texto, teste e versões da política
policy-panel-text = Texto
policy-panel-try = Testar
policy-panel-versions = Versões
policy-copy-text = Copiar como texto
policy-copy-html = Copiar como HTML
policy-copied = Copiado
policy-unsaved = Ainda não salvo. Até lá vale a versão acima.
policy-stale = Enquanto isso, alguém salvou a versão { $version }. Suas alterações continuam aqui: veja o que mudou e descarte-as ou salve por cima.
policy-saved = A partir de agora vale a versão { $version }.
policy-faults =
    { $count ->
        [one] Há { $count } ponto a corrigir antes de salvar.
       *[other] Há { $count } pontos a corrigir antes de salvar.
    }
policy-fault-country = “{ $name }” não é um país.
policy-fault-twice = Outra zona já inclui { $name }.
policy-fault-world = Outra zona já vale para o resto do mundo. Escolha países aqui.
policy-fault-amount = Valores não ficam abaixo de zero e partes não passam de 100%.
policy-fault-range = O limite inferior está acima do superior.
policy-fault-empty = Escolha pelo menos uma coisa que o cliente recebe.
policy-fault-withdrawal = Sobre o arrependimento decide a lei. Tire-o daqui.
policy-zone-for = Pacotes para
policy-zone-world = todos os países que não estão em outra zona
policy-countries-choose = Escolher países
policy-countries-title = Países da zona “{ $zone }”
policy-countries-find = Buscar um país
policy-countries-none = Nenhum país tem esse nome.
policy-countries-eea = Espaço Econômico Europeu
policy-countries-all = Todos os países
policy-countries-clear = Nenhum: o resto do mundo
policy-countries-elsewhere = em “{ $zone }”
policy-countries-done = Pronto
policy-zone-transit = Um pacote costuma levar { $field } dias. Conta quando a entrega não é conhecida.
policy-zone-delivery = Nossa entrega usual custa { $field }. No arrependimento não se reembolsa mais do que isso.
policy-zone-withdrawal-shop = No arrependimento, nós pagamos o frete de volta
policy-zone-withdrawal-customer = No arrependimento, o cliente paga o frete de volta
policy-when = Esta regra se aplica se tudo isto for verdade:
policy-when-always = Esta regra vale para toda devolução voluntária que nenhuma regra acima pegou.
policy-if-add = Adicionar uma condição
policy-if-remove = Remover a condição: { $condition }
policy-if-tracks = Com qual direito
policy-if-reasons = Motivo
policy-if-states = Estado do artigo, segundo o cliente
policy-if-price = Preço de uma peça
policy-if-quantity = Número de peças
policy-if-past = Devoluções anteriores
policy-if-rate = Parte dos pedidos devolvidos
policy-if-discount = Em promoção ou não
policy-if-final = Sem devolução ou não
policy-if-articles = Certos artigos
policy-if-stores = Loja do pedido
policy-price = Uma peça custa de { $from } a { $to }
policy-price-from = Preço mínimo
policy-price-to = Preço máximo
policy-quantity = Voltam de { $from } a { $to } peças
policy-quantity-from = Mínimo de peças
policy-quantity-to = Máximo de peças
policy-past = O cliente já devolveu algo de { $field } pedidos ou mais
policy-rate = O cliente devolveu algo de { $field } % dos pedidos anteriores ou mais
policy-discount-yes = O artigo está em promoção
policy-discount-no = O artigo está a preço cheio
policy-final-yes = O artigo é sem troca nem devolução
policy-final-no = O artigo aceita devolução em geral
policy-marks-add = Adicionar artigos
policy-marks-find = Etiqueta, coleção, código do artigo ou palavras do título
policy-marks-hint = Digite algo e depois escolha como reconhecer os artigos.
policy-marks-tag = Etiqueta ou coleção: { $mark }
policy-marks-sku = O código começa com: { $mark }
policy-marks-title = O título contém: { $mark }
policy-marks-remove = Remover { $mark }
policy-then-yes = Então pode voltar
policy-then-no = Então não pode voltar
policy-window = Pode ser pedido até { $field } dias após a entrega
policy-window-label = Dias após a entrega
policy-window-open = Sem limite
policy-transit = Se a entrega não é conhecida, contam-se { $field } dias de transporte
policy-transit-label = Dias de transporte de um pacote
policy-from-order = Se nenhum pacote é conhecido, até { $field } dias após o pedido
policy-from-order-label = Dias após o pedido
policy-offers = Oferece-se, nesta ordem:
policy-offer-add = Adicionar uma opção
policy-offer-earlier = Oferecer antes: { $offer }
policy-offer-later = Oferecer depois: { $offer }
policy-offer-remove = Não oferecer: { $offer }
policy-offer-drag = Arraste para mudar a ordem
policy-offer-own = Prazo e taxa próprios: { $offer }
policy-offer-days = até { $field } dias após a entrega (vazio: como acima)
policy-offer-fee = Taxa para: { $offer }
policy-fee-usual = taxa da regra
policy-fee = Taxa
policy-fee-none = sem taxa
policy-fee-flat = um valor por devolução
policy-fee-percent = uma parte do preço
policy-fee-amount = Valor da taxa
policy-fee-share = Porcentagem do preço
policy-fee-ours = Nunca quando a falha é da loja.
policy-label-shop = Nós pagamos o frete de volta
policy-label-customer = O cliente paga o frete de volta
policy-keep = O que vale menos de { $field } fica com o cliente
policy-keep-label = Fica com o cliente abaixo de
policy-bonus = Quem escolhe crédito recebe { $field } % a mais
policy-bonus-label = Porcentagem a mais no crédito
policy-worth-all = qualquer que seja o valor
policy-worth-from = a partir do valor de
policy-exceptions = O que não admite arrependimento
policy-exceptions-about = A lei exclui estes bens do arrependimento. Ative o que você vende e diga como reconhecer os artigos.
policy-exception-perishable = Produtos que estragam rápido
policy-exception-custom_made = Produtos feitos sob medida
policy-exception-unsealed = Artigos de higiene, gravações e programas com o lacre aberto
policy-exception-digital = Conteúdo digital já iniciado
policy-final-sale = Sem troca nem devolução
policy-final-sale-about = Artigos com uma destas marcas não voltam, onde uma regra disser isso.
policy-own-texts = Com suas próprias palavras
policy-own-texts-about = Fica abaixo do que sai das regras, só neste idioma.
policy-version-now = em vigor
policy-version-made = Salva em { $date } por { $name }
policy-version-changes = O que mudou
policy-version-restore = Recomeçar da versão { $version }
policy-versions-none = Nenhuma versão salva ainda.
policy-changes-draft = O que seu rascunho muda
policy-changes-none = Nada importante é diferente.
policy-changes-everywhere = Em toda parte
policy-changes-new = Novo:
policy-changes-gone = Não mais:
policy-changes-order = As regras estão em outra ordem.
policy-try-title = O que a política diria sobre { $order }?
policy-try-ask = O que diz a política?
policy-try-about = Escolha um pedido anterior e veja qual regra vale. Nada é alterado.
policy-try-choose = Escolher um pedido
policy-try-line = Artigo
policy-try-all = Todos os artigos do pedido
policy-try-pieces = Peças
policy-try-day = Pedido em
policy-try-state = Estado
policy-try-state-unknown = Não informado
policy-try-photo = Há uma foto
policy-try-by-draft = Pelo rascunho
policy-try-by-version = Pela versão { $version }
policy-try-by-law = A lei decide
policy-try-by-nobody = Nenhuma regra decide
policy-try-by-rule = Regra: { $rule }
policy-try-until = Último dia: { $date }
policy-try-for-agent = Para você
policy-try-for-customer = Para o cliente
policy-copy = Copiar
policy-write = Na resposta
policy-if-empty = Nada foi escolhido ainda, por isso não tem efeito.
policy-currency = Os valores estão em
policy-zone-transit-label = Informar quanto um pacote costuma demorar
policy-zone-delivery-label = Custo da entrega usual
policy-offer-terms = Prazo e taxa
