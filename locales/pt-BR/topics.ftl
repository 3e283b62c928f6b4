topics-topic-delivery = Entrega
topics-topic-exchange = Troca ou tamanho
topics-topic-return = Devolução
topics-topic-damage = Avaria ou defeito
topics-topic-payment = Pagamento
topics-topic-order-change = Alteração de pedido
topics-topic-product = Dúvida sobre produto
topics-topic-other = Outro tema
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
topics-item-improve-text = Melhorar a descrição do produto
topics-option-replacement = Reposição
topics-option-refund = Reembolso
topics-option-repair = Conserto
topics-cause-supplier-fault = Falha do fornecedor
topics-cause-wrong-picking = Item errado separado
topics-cause-carrier-delay = Atraso da transportadora
topics-cause-carrier-loss = Extraviado pela transportadora
topics-cause-carrier-damage = Danificado no transporte
topics-cause-size-chart = Tabela de medidas confusa
topics-cause-product-text = Descrição do produto confusa ou errada
topics-cause-shop-site = Problema no site da loja
topics-cause-our-mistake = Erro nosso no atendimento
topics-cause-changed-mind = Cliente mudou de ideia
topics-cause-only-question = Só uma dúvida
topics-cause-other = Outro motivo
topics-letter-ask =
    { $formality ->
        [formal] Para que possamos ajudar, pedimos a gentileza de nos enviar os seguintes dados:
        [informal] Para a gente te ajudar rapidinho, é só mandar estes dados:
       *[neutral] Para que possamos ajudar, envie, por favor, os seguintes dados:
    }
topics-letter-thanks =
    { $formality ->
        [formal] Agradecemos a sua colaboração.
       *[neutral] Agradecemos desde já!
    }
topics-letter-choice = { $name } ({ $options })
topics-letter-greeting = { $salutation },
topics-command-topic = Definir o tema
topics-command-intake = Checklist e dados
topics-command-ask = Pedir o que falta
topics-command-cause = Causa
topics-command-go = Temas e causas
topics-list-close =
    .label = Fechar a lista
topics-list-empty = Nada encontrado. Você pode criar os seus nas configurações.
topics-list-topic =
    .label = Qual é o tema?
topics-list-cause =
    .label = Qual foi a causa?
topics-topic-none = Sem tema
topics-cause-none = Sem causa
topics-cause-skip = Encerrar sem causa
topics-cause-offered =
    { $count ->
        [one] Escolha uma e a conversa é encerrada.
       *[other] Escolha uma e as { $count } são encerradas.
    }
topics-cause-required =
    { $count ->
        [one] A loja pede uma causa antes de encerrar.
       *[other] A loja pede uma causa. Destas { $count }, as que já têm uma ficam com ela.
    }
topics-progress = { $done } de { $all }
topics-panel-title = Tema
topics-panel-choose = Escolher
topics-panel-change = Alterar
topics-panel-empty = Escolha um tema para ter a checklist e os dados a pedir.
topics-panel-no-items = Ainda sem etapas ou campos. Adicione alguns.
topics-steps-title = Checklist
topics-step-done = { $name } · { $at }
topics-field-none = ainda não informado
topics-yes = Sim
topics-no = Não
topics-photo-yes = recebida
topics-photo-no = não recebida
topics-offer = Da mensagem: { $value }
topics-offer-photo = Há uma imagem na mensagem
topics-ask-missing = Pedir o que falta ({ $count })
topics-ask-language = O pedido será escrito em { $language }.
topics-ask-unavailable = Não há texto em { $wanted }. O pedido será escrito em { $used }.
topics-done-topic = Tema definido
topics-done-cause = Causa registrada
topics-done-item = Anotado
topics-done-saved = Salvo
topics-done-archived = Arquivado
topics-settings-lead = Sobre o que são as conversas, o que precisa ser feito e o que é preciso saber do cliente.
topics-archived = arquivado
topics-settings-count = etapas: { $steps }, campos: { $fields }
topics-settings-add = Adicionar um tema
topics-causes-title = Causas
topics-ask-title = Pedir a causa ao encerrar
topics-ask-off = Nunca
topics-ask-offered = Opcional
topics-ask-required = Obrigatória
topics-form-name = Nome
topics-form-name-hint = Por exemplo: gravação
topics-form-languages = Em outros idiomas ({ $count })
topics-form-items = Etapas e campos
topics-form-add-step = Etapa
topics-form-add-field = Campo
topics-form-save = Salvar
topics-form-cancel = Descartar alterações
topics-form-restore = Restaurar
topics-form-archive = Arquivar
topics-row-name =
    .label = Nome da etapa ou do campo
    .placeholder = O que fazer ou perguntar?
topics-row-kind =
    .label = Tipo
topics-row-up =
    .label = Mover para cima: { $name }
topics-row-down =
    .label = Mover para baixo: { $name }
topics-row-remove =
    .label = Retirar: { $name }
topics-row-options = Opções, separadas por ponto e vírgula
topics-kind-step = Etapa
topics-kind-text = Texto
topics-kind-number = Número
topics-kind-date = Data
topics-kind-choice = Escolha
topics-kind-yes-no = Sim ou não
topics-kind-photo = Foto
topics-causes-period = Período
topics-causes-days =
    { $count ->
        [one] último dia
       *[other] últimos { $count } dias
    }
topics-causes-none = Ainda sem causas neste período. Elas são escolhidas na conversa ou ao encerrar.
topics-causes-total =
    { $count ->
        [one] { $count } conversa com causa
       *[other] { $count } conversas com causa
    }
topics-causes-chart =
    .label = Conversas por causa
topics-causes-add = Adicionar
    .label = Nome de uma nova causa
topics-causes-share = { $count } · { $share }%
topics-causes-archive =
    .label = Arquivar: { $name }
topics-causes-restore =
    .label = Restaurar: { $name }
