contacts-command-call = Registrar uma ligação
contacts-command-capture = Registrar uma conversa de outro canal
contacts-call =
    .label = Nota de ligação
contacts-call-title = Nota de ligação
contacts-call-close =
    .label = Fechar; a nota fica guardada
contacts-call-who =
    .label = Quem está ligando?
    .placeholder = Nome, número, pedido…
contacts-call-number =
    .label = Número
contacts-call-dial = Ligar
# $number (Number): number of the conversation
contacts-call-into = Na conversa { $number }
contacts-call-direction =
    .label = Sentido
contacts-call-outcome =
    .label = Resultado
contacts-call-text = O que foi conversado?
contacts-call-done = Tudo resolvido: encerrar a conversa
contacts-call-drop = Descartar
contacts-call-save = Salvar nota
contacts-call-other-person = Outra pessoa
contacts-call-back-at =
    .label = Quando retornar
contacts-call-back-hour = Daqui a uma hora
contacts-call-back-tomorrow = Amanhã às 9h
# $at (String): a moment
contacts-call-back-due = Retornar a ligação: { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = escreveu: { $subject }
contacts-message-call = Nota de ligação
contacts-direction-incoming = Ligação recebida
contacts-direction-outgoing = Ligação feita
contacts-outcome-answered = Atendida
contacts-outcome-no-answer = Não atendida
contacts-outcome-voicemail = Caixa postal
contacts-outcome-call-back = Retornar ligação
contacts-outcome-wrong-number = Número errado
contacts-way-phone = Notas de ligação
contacts-way-whatsapp = WhatsApp
contacts-way-instagram = Instagram
contacts-way-facebook = Facebook
contacts-way-telegram = Telegram
contacts-way-marketplace = Marketplace
contacts-way-chat = Chat do site
contacts-way-review = Avaliação
contacts-way-in-person = Pessoalmente
contacts-timer =
    .label = Duração da ligação
contacts-timer-start = Iniciar
contacts-timer-pause = Pausar
contacts-command-timer = Iniciar ou pausar o cronômetro da ligação
contacts-timer-resume = Continuar
contacts-capture =
    .label = Registrar uma conversa
contacts-capture-title = Conversa de outro canal
contacts-capture-close =
    .label = Fechar
contacts-capture-way =
    .label = Onde aconteceu
contacts-capture-text =
    .label = Texto da conversa
    .placeholder = Cole as mensagens aqui; o autor e o horário são reconhecidos.
contacts-capture-handle =
    .label = Número ou nome nesse canal (opcional)
contacts-capture-link =
    .label = Link da conversa (opcional)
contacts-capture-picture = Adicionar captura de tela
contacts-capture-save = Registrar
contacts-cancel = Cancelar
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Mensagens: { $count }, das quais já registradas: { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name } somos nós
contacts-preview-all-ours = Todas as mensagens são nossas
contacts-preview-date-guessed = O dia e o mês podem estar trocados. Confira as datas.
contacts-preview-us = nós
contacts-preview-known = já registrada
contacts-answer =
    .label = Resposta
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Escreva a resposta para { $network }, copie e envie por lá.
contacts-answer-copied = Copiada. Cole e envie por lá e depois registre aqui.
contacts-answer-more = Adicionar mensagens
contacts-answer-copy-open = Copiar e abrir
contacts-answer-copy = Copiar o texto
contacts-answer-record = Registrar como enviada
contacts-toast-logged = Ligação registrada
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Adicionadas: { $added }, já registradas: { $known }
contacts-toast-recorded = Resposta registrada
contacts-toast-template-saved = Modelo salvo
contacts-toast-template-removed = Modelo removido
# $count (Number): how many
contacts-toast-forms-read = Formulários encontrados: { $count }
contacts-forms-title = Formulários de contato
contacts-forms-about = Os e-mails de formulários de contato são separados em campos: a pessoa do formulário vira o cliente e recebe a resposta. Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop e Shopware já são reconhecidos; para o seu próprio formulário, basta um exemplo.
contacts-forms-add = Adicionar um modelo
contacts-forms-edit = Editar
# $name (String): name of the template
contacts-forms-remove =
    .label = Remover o modelo { $name }
contacts-forms-read-all = Buscar formulários nos e-mails já recebidos
contacts-template-name = Nome do modelo
contacts-template-sender =
    .label = Enviado por (endereço ou domínio, opcional)
contacts-template-subject =
    .label = O assunto contém (opcional)
contacts-template-example = E-mail de exemplo
contacts-template-label = Rótulo
contacts-template-value = No exemplo
contacts-template-means = Significado
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Significado de “{ $label }”
contacts-template-save = Salvar modelo
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Funciona: { $name }, resposta para { $email }
contacts-template-misses-email = Nenhum endereço de e-mail encontrado. Defina o rótulo ao lado como “Endereço de e-mail”.
contacts-template-misses-message = Nenhuma mensagem encontrada. Defina o rótulo acima do texto do cliente como “Mensagem”.
contacts-meaning-other = Outro dado
contacts-meaning-name = Nome
contacts-meaning-first-name = Primeiro nome
contacts-meaning-last-name = Sobrenome
contacts-meaning-email = Endereço de e-mail
contacts-meaning-sender = Nome e endereço juntos
contacts-meaning-phone = Telefone
contacts-meaning-order = Número do pedido
contacts-meaning-subject = Assunto
contacts-meaning-message = Mensagem
# $sender (String): address that sent the mail
contacts-form-own = Enviado pelo formulário do seu domínio ({ $sender }). O endereço do cliente não foi verificado.
# $sender (String): address that sent the mail
contacts-form-known = Enviado pelo serviço de formulários da sua loja ({ $sender }). O endereço do cliente não foi verificado.
# $sender (String): address that sent the mail
contacts-form-reply-to = Não veio do seu domínio: { $sender } enviou este formulário. Confira quem é de verdade antes de passar qualquer informação.
# $sender (String): address that sent the mail
contacts-form-stranger = Parece um formulário de contato, mas { $sender } é um remetente desconhecido. O remetente não foi alterado.
contacts-form-show-mail = Mostrar o e-mail inteiro
contacts-form-hide-mail = Ocultar o e-mail inteiro

# Reviews of products.
# $rating (Number): 1 to 5
contacts-review-stars = { $rating } de 5 estrelas
contacts-review-held = Aguardando publicação
contacts-review-published = Publicada
contacts-review-spam = Marcada como spam na loja
contacts-review-trashed = Na lixeira da loja
contacts-review-verified = Compra verificada
contacts-review-publish = Publicar
contacts-review-hide = Ocultar de novo
contacts-review-to-spam = Spam
contacts-review-to-trash = Mover para a lixeira
contacts-review-off = Responder e moderar avaliações na loja está desativado. Um proprietário pode mudar isso em Configurações › Lojas.
contacts-answer-publish = Publicar a resposta na loja
