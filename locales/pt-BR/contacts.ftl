contacts-command-call = Registrar uma ligação
contacts-command-capture = Trazer uma conversa de fora
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
contacts-call-done = O assunto está encerrado
contacts-call-drop = Descartar
contacts-call-save = Salvar nota
contacts-call-other-person = Outra pessoa
contacts-call-back-at =
    .label = Retornar às
contacts-call-back-hour = Em uma hora
contacts-call-back-tomorrow = Amanhã às 9:00
# $at (String): a moment
contacts-call-back-due = Retornar a ligação: { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = escreveu: { $subject }
contacts-message-call = Nota de ligação
contacts-direction-incoming = Ligação recebida
contacts-direction-outgoing = Ligação feita
contacts-outcome-answered = Atendida
contacts-outcome-no-answer = Sem resposta
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
contacts-timer-resume = Continuar
contacts-capture =
    .label = Trazer uma conversa
contacts-capture-title = Conversa de fora
contacts-capture-close =
    .label = Fechar
contacts-capture-way =
    .label = Onde aconteceu
contacts-capture-text =
    .label = Texto da conversa
    .placeholder = Cole as mensagens aqui; autor e hora são reconhecidos.
contacts-capture-handle =
    .label = Número ou nome lá (opcional)
contacts-capture-link =
    .label = Link da conversa (opcional)
contacts-capture-picture = Adicionar captura de tela
contacts-capture-save = Trazer
contacts-cancel = Cancelar
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Mensagens: { $count }, já presentes: { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name } somos nós
contacts-preview-all-ours = Tudo é nosso
contacts-preview-date-guessed = O dia e o mês podem estar trocados. Confira as datas.
contacts-preview-us = nós
contacts-preview-known = já está aqui
contacts-answer =
    .label = Resposta
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Escreva a resposta para { $network }, copie e envie por lá.
contacts-answer-copied = Copiado. Cole lá e depois registre aqui.
contacts-answer-more = Adicionar mensagens
contacts-answer-copy-open = Copiar e abrir
contacts-answer-copy = Copiar o texto
contacts-answer-record = Foi enviada: registrar
contacts-toast-logged = Ligação registrada
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Adicionadas: { $added }, já presentes: { $known }
contacts-toast-recorded = Resposta registrada
contacts-toast-template-saved = Modelo salvo
contacts-toast-template-removed = Modelo removido
# $count (Number): how many
contacts-toast-forms-read = Formulários encontrados: { $count }
contacts-forms-title = Formulários de contato
contacts-forms-about = Os e-mails de formulários são separados em campos: a pessoa do formulário vira o cliente e recebe a resposta. Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop e Shopware são conhecidos; ensine o seu formulário com um exemplo.
contacts-forms-add = Adicionar modelo
contacts-forms-edit = Editar
# $name (String): name of the template
contacts-forms-remove =
    .label = Remover o modelo { $name }
contacts-forms-read-all = Ler formulários nos e-mails existentes
contacts-template-name = Nome do modelo
contacts-template-sender =
    .label = Enviado por (endereço ou domínio, opcional)
contacts-template-subject =
    .label = O assunto contém (opcional)
contacts-template-example = E-mail de exemplo
contacts-template-label = Rótulo
contacts-template-value = No exemplo
contacts-template-means = Significa
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Significado de “{ $label }”
contacts-template-save = Salvar modelo
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Funciona: { $name }, resposta para { $email }
contacts-template-misses-email = Nenhum endereço de e-mail encontrado. Marque o rótulo ao lado do qual ele está.
contacts-template-misses-message = Nenhuma mensagem encontrada. Marque o rótulo acima do que o cliente escreveu.
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
contacts-form-own = Enviado pelo formulário do seu domínio ({ $sender }). Ninguém conferiu se o endereço é dela.
# $sender (String): address that sent the mail
contacts-form-known = Enviado pelo serviço de formulários da sua loja ({ $sender }). Ninguém conferiu se o endereço é dela.
# $sender (String): address that sent the mail
contacts-form-reply-to = Não é do seu domínio: { $sender } enviou este formulário. Confira quem é antes de revelar qualquer coisa.
# $sender (String): address that sent the mail
contacts-form-stranger = Parece um formulário de contato, mas { $sender } é desconhecido. O remetente não foi alterado.
contacts-form-show-mail = Mostrar o e-mail inteiro
contacts-form-hide-mail = Ocultar o e-mail inteiro
