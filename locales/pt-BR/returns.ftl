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

### As páginas das devoluções.

returns-title = Devoluções
returns-command-go = Ir para devoluções
returns-command-start = Iniciar uma devolução
returns-command-receive = Receber pacotes
returns-command-moves = Próximos passos da devolução
returns-needs-you = Para você
returns-views = Quais devoluções
returns-find = Número, nome, pedido ou artigo
returns-shapes = Como mostrar as devoluções
returns-shape-list = Lista
returns-shape-board = Quadro
returns-shape-calendar = Prazos
returns-shape-facts = Números
returns-group-open = Todas abertas
returns-group-requested = Solicitadas
returns-group-approved = Aprovadas
returns-group-under-way = Em andamento
returns-group-here = Aqui
returns-group-decided = Decididas
returns-group-done = Feitas
returns-group-over = Encerradas
returns-empty = Uma devolução começa com um pedido: pressione { $key } ao lado de uma conversa ou escolha “Iniciar uma devolução” no menu do pedido.
returns-empty-plain = Devoluções começam com um pedido: escolha “Iniciar uma devolução” no menu dele, ao lado de uma conversa ou na página do cliente.
returns-none-here = Nenhuma devolução aqui.
returns-none-found = Nenhuma devolução corresponde ao que você digitou.
returns-list =
    .label = Devoluções
returns-card-moves =
    .label = Próximos passos de { $number }
returns-pieces =
    { $count ->
        [one] { $count } peça
       *[other] { $count } peças
    }

returns-state-draft = Rascunho
returns-state-requested = Solicitada
returns-state-needs_info = Aguardando resposta
returns-state-approved = Aprovada
returns-state-awaiting_parcel = Pacote aguardado
returns-state-in_transit = Em trânsito
returns-state-lost_in_transit = Extraviada
returns-state-received = Recebida
returns-state-inspecting = Em inspeção
returns-state-decided = Decidida
returns-state-settled = Liquidada
returns-state-closed = Encerrada
returns-state-declined = Recusada
returns-state-cancelled = Cancelada
returns-state-expired = Expirada
returns-state-disputed = Contestada
returns-track-voluntary = Voluntária
returns-track-withdrawal = Arrependimento
returns-track-warranty = Garantia
returns-track-transport_damage = Dano no transporte
returns-fault-customer = Escolha do cliente
returns-fault-shop = A loja responde por isso
returns-reason-too_small = Pequeno demais
returns-reason-too_large = Grande demais
returns-reason-style_differs = Estilo ou cor diferente
returns-reason-not_as_described = Diferente da descrição
returns-reason-defective = Com defeito
returns-reason-damaged_in_transit = Danificado no transporte
returns-reason-wrong_item = Artigo errado
returns-reason-missing_part = Falta uma peça
returns-reason-arrived_late = Chegou atrasado
returns-reason-several_sizes = Vários tamanhos para escolher
returns-reason-changed_mind = Mudou de ideia
returns-reason-gift = Presente
returns-reason-other = Outro
returns-outcome-advice = Orientação, sem devolução
returns-outcome-exchange = Outro tamanho ou cor
returns-outcome-other_product = Outro artigo
returns-outcome-credit = Crédito na loja
returns-outcome-refund = Reembolso
returns-outcome-partial_refund = Reembolso parcial, fica com o cliente
returns-outcome-replacement = O mesmo artigo de novo
returns-outcome-repair = Conserto
returns-outcome-keep_it = Reembolso, fica com o cliente
returns-outcome-donate = Reembolso, vai para doação
returns-grade-a = como novo
returns-grade-b = aberto
returns-grade-c = marcas de uso
returns-grade-d = com defeito
returns-grade-e = danificado pelo cliente
returns-grade-x = errado ou vazio
returns-disposition-restock = De volta ao estoque
returns-disposition-outlet = Outlet
returns-disposition-refurbish = Recondicionar
returns-disposition-to_supplier = Ao fornecedor
returns-disposition-donate = Doar
returns-disposition-recycle = Reciclar
returns-disposition-dispose = Descartar
returns-disposition-missing = Faltando
returns-money = Dinheiro
returns-money-none = Nada ainda
returns-money-authorised = Autorizado
returns-money-partial = Feito em parte
returns-money-done = Feito
returns-money-failed = Alguém precisa olhar
returns-goods = Mercadoria
returns-goods-none = Nada ainda
returns-goods-label = Sabe como enviar
returns-goods-sent = Enviada
returns-goods-arrived = Chegou
returns-goods-graded = Avaliada
returns-goods-stocked = Guardada
returns-goods-written_off = Baixada

returns-move-answer = O cliente respondeu
returns-move-ask_info = Pedir informações
returns-move-approve = Aprovar
returns-move-goodwill = Aprovar por cortesia
returns-move-decline = Recusar
returns-move-cancel = O cliente cancela
returns-move-await_parcel = Aguardar o pacote
returns-move-ship = Informar o pacote
returns-move-lose = Pacote extraviado
returns-move-receive = O pacote chegou
returns-move-decide = Decidir
returns-move-close = Encerrar
returns-move-dispute = O cliente discorda
returns-move-refund = Reembolsar { $amount }
returns-move-credit = Creditar { $amount }
returns-more =
    .label = Mais passos
returns-ask-info = Pedir informações
returns-ungraded =
    { $count ->
        [one] Falta avaliar { $count } artigo
       *[other] Falta avaliar { $count } artigos
    }
returns-told-moved = { $number }: { $state }
returns-told-started = Devolução { $number } iniciada
returns-told-open = Abrir

returns-decline-title = Recusar { $number }
returns-decline-word = Por quê? O cliente vai ler isto.
returns-info-title = Perguntar sobre { $number }
returns-info-word = O que você precisa saber ou ver em uma foto?
returns-dispute-title = O cliente discorda de { $number }
returns-dispute-word = O que o cliente diz?
returns-cancel-title = Cancelar { $number }
returns-cancel-word = Nota (opcional)
returns-cancel-keep = Manter
returns-goodwill-title = Aprovar { $number } por cortesia
returns-goodwill-word = Por que uma exceção é justa aqui?
returns-decide-title = Decidir { $number }
returns-decide-about = Isto torna definitivo o que cada artigo rende e começa a execução.
returns-decide-nothing = Nada é pago: só acontece o que foi combinado para os artigos.
returns-decide-credit = Crédito na loja
returns-decide-replacement = O mesmo artigo é enviado mais uma vez.
returns-decide-exchange = Alguém faz o pedido da troca à mão.
returns-decide-do = Decidir
returns-outcome-title = O que o cliente recebe por { $title }
returns-outcome-offer = Valor pago
returns-outcome-do = Alterar
returns-inspect-title = O que se viu: { $title }
returns-inspect-grade = Grau
returns-inspect-place = Vai para
returns-inspect-deduction = Desconto por uso
returns-inspect-found = O que você vê
returns-inspect-do = Salvar
returns-inspect-open = Desconto e notas
returns-charges-title = Taxa, frete e bônus de { $number }
returns-charges-fee = Taxa
returns-charges-shipping = Frete devolvido
returns-charges-bonus = Bônus sobre o crédito
returns-charges-do = Alterar
returns-receive-title = Receber pacotes
returns-receive-field = Números nos pacotes
returns-receive-hint = Leia com o leitor ou digite, um por linha.
returns-receive-do = Receber
returns-receive-done = Pronto
returns-receive-received =
    { $count ->
        [0] Nenhum pacote recebido
        [one] { $count } pacote recebido
       *[other] { $count } pacotes recebidos
    }
returns-receive-unknown = Nenhuma devolução tem este número
returns-receive-refused = não aguarda pacote: { $state }

returns-start-title = Devolução do pedido { $order }
returns-start-lines = O que volta
returns-start-pieces = Peças
returns-start-pieces-label = Peças de { $title }
returns-start-of = de { $count }
returns-start-none-left = Tudo já está voltando ou foi reembolsado.
returns-start-reason = Motivo
returns-start-reason-label = Motivo de { $title }
returns-start-wish = O cliente quer
returns-start-wish-label = O que o cliente quer por { $title }
returns-start-comment = O que o cliente diz
returns-start-track = Com que direito
returns-start-track-voluntary-hint = Pelas suas próprias regras.
returns-start-track-withdrawal-hint = O direito de desistir em 14 dias: dinheiro e mercadoria voltam em até 14 dias do aviso, sem taxa.
returns-start-track-warranty-hint = Um defeito pelo qual o vendedor responde.
returns-start-track-transport_damage-hint = Quebrou no caminho.
returns-start-notice = Dia do aviso
returns-start-do = Iniciar a devolução
returns-start-missing = Escolha pelo menos uma peça.
returns-start-pick = Qual pedido?
returns-start-pick-empty = Nenhum pedido corresponde ao que você digitou.
returns-start-pick-close =
    .label = Fechar

returns-case-place = { $at } de { $total }
returns-case-back =
    .label = Voltar às devoluções
returns-case-order =
    .label = Abrir o pedido { $number }
returns-due-repay = Reembolsar até { $day }
returns-due-goods = Mercadoria até { $day }
returns-due-left =
    { $days ->
        [0] Hoje
        [one] Falta { $days } dia
       *[other] Faltam { $days } dias
    }
returns-due-over =
    { $days ->
        [0] Venceu hoje
        [one] Vencido há { $days } dia
       *[other] Vencido há { $days } dias
    }
returns-due-notice = 14 dias a partir do aviso, { $moment }
returns-due-paid = O dinheiro está a caminho ou pago
returns-due-nothing = Nada mais a esperar
returns-due-arrived = Chegou em { $day }
returns-due-sent = Enviada em { $day }
returns-due-repay-short = Reembolso
returns-due-goods-short = Mercadoria
returns-steps = Até onde a devolução chegou
returns-step-at = Passo { $at } de { $total }: { $step }
returns-step-done = feito
returns-step-now = agora
returns-step-ahead = ainda por vir
returns-step-since = desde { $moment }
returns-items = O que volta
returns-items-item = Artigo
returns-items-reason = Motivo
returns-items-outcome = Resultado
returns-items-grade = Grau
returns-items-place = Vai para
returns-items-refund = Valor
returns-items-grade-label = Grau de { $title }
returns-items-grade-option = { $letter }, { $meaning }
returns-items-outcome-label = Resultado para { $title }: { $outcome }
returns-items-graded = { $title }: { $grade }
returns-items-to-grade = A avaliar
returns-items-last = Último a avaliar
returns-items-sum = { $value } − { $off }
returns-sums-value = Pago por isso
returns-sums-deduction = Desconto
returns-sums-fee = Taxa
returns-sums-shipping = Frete de ida
returns-sums-bonus = Bônus
returns-sums-credit = Crédito na loja
returns-sums-refund = Reembolso
returns-sums-total = Total
returns-sums-change = Alterar taxa, frete e bônus
returns-sums-left = Restam { $amount } do dinheiro do pedido.
returns-effects = O que vem depois
returns-effect-refund = Reembolso
returns-effect-credit = Crédito na loja
returns-effect-replacement = O mesmo artigo de novo
returns-effect-exchange = Pedido da troca
returns-effect-restock = De volta ao estoque
returns-effect-difference = Diferença que o cliente paga
returns-effect-state-queued = Espera a vez
returns-effect-state-sent = Em andamento
returns-effect-state-waiting = Espera o pagamento
returns-effect-state-confirmed = Feito
returns-effect-state-failed = Não deu certo
returns-effect-state-manual = À mão
returns-effect-manual = A loja não permite fazer isto daqui. Faça lá e depois avise aqui.
returns-effect-approval = Espera a aprovação do dono
returns-effect-open = Ações nas lojas
returns-effect-again = Tentar de novo
returns-effect-by-hand = Feito à mão
returns-effect-code = Código { $code }
returns-wrote = O que o cliente escreveu
returns-conversation = Abrir a conversa
returns-goodwill = Cortesia
returns-parcel = Pacote
returns-history = Histórico
returns-why-title-yes = Por que é permitido
returns-why-title-no = Por que não é permitido
returns-why-title-you = O que diz a política
returns-why-for-you = Para você
returns-why-for-customer = Como o cliente lê
returns-why-goodwill = Cortesia: { $reason }
returns-letter-title = Carta ao cliente
returns-letter-write = Levar para a resposta
returns-event-started = Iniciada a partir do pedido { $order }
returns-event-found = Reconhecida pelo programa em uma mensagem
returns-event-notice_again = O cliente declarou mais uma vez
returns-event-order_set = Pedido { $order } escolhido
returns-event-letter_sent = Mensagem enviada: { $letter }
returns-event-letter_taken = Mensagem levada para a resposta: { $letter }
returns-event-letter_dropped = Mensagem desnecessária: { $letter }
returns-event-moved-request = Solicitada
returns-event-moved-ask_info = Informações pedidas
returns-event-moved-answer = O cliente respondeu
returns-event-moved-approve = Aprovada
returns-event-moved-decline = Recusada
returns-event-moved-cancel = Cancelada
returns-event-moved-expire = Expirada: nada chegou a tempo
returns-event-moved-await_parcel = Pacote aguardado
returns-event-moved-ship = Pacote a caminho
returns-event-moved-lose = Pacote dado como extraviado
returns-event-moved-receive = Pacote recebido
returns-event-moved-inspect = Inspeção iniciada
returns-event-moved-decide = Decidida, { $amount } a reembolsar
returns-event-moved-settle = Liquidada
returns-event-moved-close = Encerrada
returns-event-moved-dispute = O cliente discorda
returns-event-parcel = Pacote informado { $tracking }
returns-event-graded = { $item } avaliado com { $grade }
returns-event-parcel_removed = Pacote retirado { $tracking }
returns-event-parcel_fate = Pacote { $tracking }: { $fate }
returns-fate-under_way = a caminho
returns-fate-here = chegou
returns-fate-lost = perdido
returns-event-declared = { $item }: estado { $condition }
returns-event-file_added = { $file } adicionado
returns-event-file_removed = { $file } retirado
returns-event-file_restored = { $file } recolocado
returns-event-outcome = { $item }: { $outcome }
returns-event-charges = Taxa { $fee }, frete { $shipping }
returns-event-effect_done = { $kind }: feito
returns-event-effect_failed = { $kind }: não deu certo
returns-event-effect_again = { $kind }: nova tentativa
returns-event-effect_waits = { $kind }: aguardada
returns-event-effect_paid = { $kind }: paga pelo cliente
returns-event-effect_late = { $kind }: há uma semana sem pagamento
returns-event-effect_gone = { $kind }: o pedido está cancelado na loja
returns-event-exception_asked = Exceção pedida
returns-event-exception_refused = Exceção recusada
returns-event-mirror_asked = Solicitada na loja: { $name }
returns-event-mirror_led = Atualizada na loja: { $status }
returns-event-mirror_moved = Alterada na loja: { $status }
returns-event-mirror_failed = A loja não aceitou o passo
returns-event-by = { $name }, { $at }

returns-of-order = { $count } de { $total } peças em { $number }
returns-section = Devoluções
returns-section-start =
    .label = Iniciar uma devolução

returns-calendar-over = Atrasados
returns-calendar-today = Hoje
returns-calendar-later = Mais tarde
returns-calendar-empty = Nenhum prazo à vista: nada a pagar nem a receber.
returns-policy-title = Política de devolução
returns-policy-about = Decide a primeira regra da zona que se aplica. Para um pedido vale a versão em vigor quando ele foi feito. O direito de arrependimento está acima de qualquer regra. Isto não é orientação jurídica.
returns-policy-none = Ainda não há política salva: uma pessoa decide sobre cada devolução.
returns-policy-version = Versão { $version }, para pedidos desde { $date }
returns-policy-version-first = Versão { $version }, para todos os pedidos
returns-policy-begin = Começar com
returns-policy-begin-hint = Substitui o que está abaixo. Nada vale até você salvar.
returns-policy-zone-name = Zona
returns-policy-withdrawal-label = Quem paga o frete de volta em caso de arrependimento
returns-policy-zone-add = Adicionar uma zona
returns-policy-zone-remove = Remover esta zona
returns-policy-rule-name = Nome da regra
returns-policy-rule-new = Nova regra
returns-policy-rule-add = Adicionar uma regra
returns-policy-rule-remove = Remover esta regra
returns-policy-rule-earlier = Consultar esta regra antes
returns-policy-rule-later = Consultar esta regra depois
returns-policy-eligible = Pode ser devolvido
returns-policy-label = Quem paga o frete de volta
returns-policy-review = Alguém olha antes
returns-policy-photo = É preciso uma foto
returns-policy-itself = Aprovado automaticamente
returns-policy-save = Salvar como nova versão
returns-policy-discard = Descartar alterações
returns-policy-try-yes = Pode ser devolvido
returns-policy-try-no = Não pode ser devolvido
returns-policy-try-you = Você decide
returns-policy-language = Idioma
returns-policy-fee-free = Sem taxa por estes motivos
returns-policy-keep = O que vale menos que um valor fica com o cliente
returns-policy-state-unopened = Fechado
returns-policy-state-opened = Aberto
returns-policy-state-used = Usado
returns-policy-state-damaged = Danificado
returns-why-outcome-until = Prazo próprio até { $date }: { $outcome }.
returns-why-outcome-late = O prazo terminou em { $date }, por isso não é oferecido: { $outcome }.
returns-why-outcome-fee = { $amount } são descontados em caso de: { $outcome }.
returns-why-outcome-free = Nada é descontado em caso de: { $outcome }.
