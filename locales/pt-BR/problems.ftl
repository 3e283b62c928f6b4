problem-wrong-credentials = O servidor de e-mail recusou o nome de usuário ou a senha. Nenhuma mensagem foi perdida. Confira os dois nas configurações do canal; alguns provedores exigem aqui uma senha de aplicativo.
problem-sign-in-again = O acesso a esta caixa de e-mail expirou. Os e-mails pendentes continuam no servidor. Entre novamente nas configurações do canal.
problem-host-not-found = Não existe um servidor chamado { $host }. Confira a digitação e a sua conexão com a internet.
problem-host-unreachable = Não foi possível acessar { $host } na porta { $port }. Seu trabalho está salvo e haverá uma nova tentativa. Confira a conexão com a internet, a porta e se um firewall está bloqueando.
problem-certificate-expired = O certificado de segurança de { $host } expirou, por isso nada foi enviado para lá. Peça a quem administra o servidor que o renove e confira a data deste computador.
problem-certificate-invalid = O certificado de segurança de { $host } não é confiável, por isso nada foi enviado para lá. Se for o seu próprio servidor, adicione o arquivo de certificado nas configurações do canal.
problem-no-encryption = { $host } não oferece conexão criptografada, por isso nenhuma senha foi enviada. Escolha outra porta ou outra criptografia nas configurações do canal.
problem-mail-timeout = O servidor de e-mail não respondeu a tempo. Nada se perdeu e haverá uma nova tentativa.
problem-mail-disconnected = A conexão com o servidor de e-mail caiu. Nada se perdeu; a sincronização continua de onde parou.
problem-mail-refused = O servidor de e-mail recusou: “{ $reason }”. Nada se perdeu. Corrija o que o servidor aponta e tente de novo.
problem-ca-file-unreadable = O arquivo de certificado não pode ser usado. Escolha um arquivo legível no formato PEM.
problem-cancelled = A operação foi interrompida. O que já estava feito foi mantido; você pode recomeçar quando quiser.
problem-time-past = Esse horário já passou. Nada foi alterado. Escolha um mais tarde.
problem-time-too-far = Falta mais de um ano para esse horário. Nada foi alterado. Escolha um mais próximo.
problem-customer-zone-missing = Não se sabe que horas são onde este cliente mora. Nada foi enviado. Defina o fuso horário do cliente ou escolha um horário.
problem-promise-empty = Escreva o que foi prometido. Nada foi anotado ainda.
problem-promise-too-long = Uma promessa tem no máximo { $count } caracteres. Nada foi anotado. Encurte-a e deixe os detalhes em uma nota.
problem-promise-absent = Esta promessa não existe mais. Nada foi alterado.
problem-disk-full = O disco está cheio. Tudo o que foi salvo está seguro, mas não dá para salvar nada novo. Libere espaço e tente de novo.
problem-disk-failing = O disco informa erros e não guardou a última alteração. Tudo o que foi salvo antes está seguro. Verifique se o disco está conectado e em bom estado e tente de novo.
problem-desk-already-open = Este espaço de trabalho já está aberto em outra janela ou programa. Use-o lá ou feche-o primeiro.
problem-desk-newer-version = Este espaço de trabalho foi usado com uma versão mais nova do Comptoir. Ele não foi alterado. Instale a versão mais nova para abri-lo.
problem-desk-not-writable = O Comptoir não pode gravar na pasta deste espaço de trabalho. Os dados estão intactos. Dê à sua conta permissão de gravação nela e abra o Comptoir de novo.
problem-desk-damaged = Não é possível ler uma parte deste espaço de trabalho: o disco ou outro programa a alterou. Nada foi apagado. Restaure seu backup mais recente; o espaço de trabalho danificado fica guardado ao lado.
problem-key-missing = A chave que abre este espaço de trabalho não foi encontrada. Os dados estão intactos. Digite o código de recuperação para abri-lo.
problem-key-wrong = Esta chave não abre este espaço de trabalho. Os dados estão intactos. Escolha o arquivo de chave certo ou digite o código de recuperação.
problem-keychain-locked = O chaveiro do sistema está bloqueado, por isso o espaço de trabalho não pode ser aberto. Desbloqueie-o e tente de novo, ou digite o código de recuperação.
problem-keychain-absent = Não há um chaveiro disponível neste computador, então a chave de um novo espaço de trabalho ainda não tem lugar. Escolha uma frase secreta ou indique um arquivo de chave; na linha de comando, com COMPTOIR_PASSPHRASE ou --key-file.
problem-passphrase-needed = Este espaço de trabalho abre com a sua frase secreta. Digite-a; na linha de comando, com COMPTOIR_PASSPHRASE.
problem-passphrase-wrong = Esta frase secreta não confere. Os dados estão intactos. Tente quantas vezes quiser, ou use o código de recuperação.
problem-recovery-code-wrong = Este código de recuperação não confere. Os dados estão intactos. Compare-o com a sua cópia, grupo por grupo.
problem-broken = Algo deu errado no Comptoir. O que você já salvou está seguro. Tente de novo; se acontecer outra vez, informe o problema e anexe o arquivo de log.
problem-command-unknown = Esse comando não existe. A lista de comandos mostra todos os disponíveis.
problem-request-invalid = Não foi possível entender a solicitação: { $detail }. Nada foi alterado.
problem-conversation-absent = Esta conversa não existe mais. Talvez tenha sido mesclada ou removida.
problem-message-absent = Esta mensagem não existe mais. Talvez tenha sido removida.
problem-customer-absent = Este cliente não existe mais. Talvez o cadastro tenha sido mesclado ou removido.
problem-customer-file-unreadable = Este arquivo não pode ser lido como planilha. Salve-o como CSV e tente de novo; nada foi importado.
problem-customer-file-columns = Indique qual coluna contém o nome ou o endereço de e-mail.
problem-customer-file-lines = Estas linhas não podem ser importadas: { $lines }. Nada foi importado. Corrija-as no arquivo ou ignore-as.
problem-customer-file-large = Este arquivo tem linhas demais. Divida-o e importe as partes uma após a outra; nada foi importado.
problem-customer-import-running = Já há uma importação de clientes em andamento. Espere terminar ou cancele-a.
problem-customer-nameless = Digite um nome ou um endereço de e-mail.
problem-customer-zone-unknown = O fuso horário { $zone } não existe. Escolha um da lista.
problem-customer-language-unknown = { $language } não é um idioma. Escreva um código como de ou pt-BR.
problem-customer-part-absent = Este item não existe mais. Talvez alguém o tenha removido.
problem-customer-address-invalid = { $address } não é um endereço de e-mail. Verifique se há erros de digitação.
problem-customer-address-taken = { $address } pertence a outro cliente. Mescle os dois ou remova o endereço de lá primeiro.
problem-customer-handle-invalid = “{ $value }” não serve para contatar ninguém. Verifique o número ou o nome.
problem-customer-handle-taken = { $value } já está no cadastro deste cliente.
problem-customer-value-invalid = Este valor não serve para o campo “{ $field }”. Digite um número, uma data ou uma das opções, conforme o campo.
problem-customer-field-absent = Este campo não existe mais. Tire-o do filtro ou escolha outro.
problem-customer-title-missing = Dê um nome.
problem-customer-title-exists = “{ $name }” já existe. Escolha outro nome.
problem-customer-field-choiceless = Digite pelo menos uma opção para este campo.
problem-customer-same = É o mesmo cliente. Escolha dois diferentes.
problem-agent-absent = Esta pessoa não está mais na equipe. Escolha outra.
problem-channel-absent = Este canal não existe mais. Escolha outro ou conecte-o novamente.
problem-draft-absent = Este rascunho não existe mais. Talvez tenha sido enviado ou descartado.
problem-draft-empty = Ainda não há nada para enviar. Escreva algo ou anexe um arquivo.
problem-recipient-missing = Nenhum destinatário foi indicado. Seu texto está salvo; digite um endereço.
problem-recipient-invalid = “{ $address }” não é um endereço de e-mail. Seu texto está salvo; corrija o endereço.
problem-undo-absent = Não há nada para desfazer.
problem-undo-running = Uma ação longa ainda está sendo desfeita. Espere terminar ou cancele.
problem-too-late-to-undo = A mensagem já está a caminho e o envio não pode ser cancelado.
problem-file-unreadable = Não é possível ler o arquivo { $path }. Confira se ele existe e se você tem permissão para abri-lo.
problem-file-unwritable = Não é possível gravar o arquivo { $path }. Verifique se a pasta existe e se você pode gravar nela.
problem-file-not-mail = Não foi possível ler isto como e-mail. O código-fonte fica guardado. Para importar, escolha um arquivo mbox, uma pasta Maildir ou um arquivo .eml.
problem-mail-not-given = O servidor de e-mail lista esta mensagem, mas não a entrega. Procure-a em outro programa de e-mail ou pergunte ao provedor.
problem-mail-file-unreadable = Não foi possível abrir este arquivo, por isso a mensagem dele está faltando. Verifique se você pode lê-lo e importe de novo.
problem-backup-unreadable = Não é possível ler este backup; talvez ele esteja danificado ou incompleto. Seus dados atuais estão intactos. Escolha outro backup.
problem-mailbox-exists = { $address } já está conectada. Abra as configurações dela para alterá-la.
problem-outbox-unknown = Esta mensagem não está na caixa de saída. Talvez já tenha sido enviada ou cancelada.
problem-message-too-large = A mensagem é grande demais; o máximo que se pode enviar é { $size }. Seu texto está salvo. Remova ou reduza um anexo.
problem-agent-left = Esta pessoa não trabalha mais aqui. Nada foi alterado. Escolha outra pessoa ou peça a um proprietário para trazê-la de volta.
problem-guest-expired = Seu acesso como convidado terminou. Nada foi alterado. Peça a um proprietário para adiar a data.
problem-guest-until-missing = Para um convidado é preciso informar o último dia. Nada foi salvo; informe uma data.
problem-agent-last-owner = É preciso haver pelo menos um proprietário. Nada foi alterado. Dê antes essa função a outra pessoa.
problem-role-forbids = Sua função não permite isso. Nada foi alterado. Fale com um proprietário.
problem-role-forbids-sending = Você escreve rascunhos e um colega envia. Seu texto está salvo. Peça uma revisão.
problem-desk-locked = O Comptoir está bloqueado. Escolha seu nome e digite seu PIN.
problem-pin-needed = Esta pessoa tem um PIN. Digite-o.
problem-pin-wrong = Esse PIN não está certo. Nada foi alterado; tente de novo.
# $minutes (String): whole minutes to wait
problem-pin-waits = Muitos PINs errados. Tente de novo em { $minutes } min ou peça a um proprietário para redefinir o PIN.
problem-pin-form = Um PIN tem de 4 a 12 dígitos. Nada foi alterado.
# $name (String): a colleague
problem-review-by-nobody = { $name } não pode enviar isto. Seu texto está salvo. Escolha um colega que possa enviar.
# $name (String): a colleague
problem-review-has-draft = { $name } já está escrevendo uma resposta aqui. Seu texto está salvo. Combinem entre si ou escolha outra pessoa.
problem-link-refused = Este link não foi aberto, pois não leva a um endereço comum de site ou de e-mail.
problem-desk-unreachable = O espaço de trabalho não responde. O que você já salvou está seguro. Confira se o Comptoir ainda está em execução.
problem-desk-token-wrong = Esta página não está mais conectada ao espaço de trabalho. Abra de novo o endereço que o Comptoir mostra.
problem-no-mailbox = Nenhuma caixa de e-mail pode enviar esta mensagem. Seu texto está salvo. Conecte uma caixa de e-mail nas configurações e depois envie.
problem-oauth-not-configured = O acesso a { $provider } pelo navegador não está configurado neste computador. Nada foi enviado. Use uma senha de aplicativo ou peça que configurem um ID de cliente OAuth para { $provider }.
problem-macro-absent = Esta macro ou este texto não existe mais. Talvez alguém da equipe o tenha removido.
problem-macro-title-missing = Uma macro precisa de um título em pelo menos um idioma. Nada foi alterado; digite um.
problem-macro-language-unknown = “{ $language }” não é um idioma. Nada foi alterado; escolha um da lista ou digite um código como de ou pt-BR.
problem-macro-text-missing = Ainda não há nenhum texto. Escreva um em pelo menos um idioma.
problem-macro-variant-exists = Já existe um texto em { $language } com este canal e esta forma de tratamento. Nada foi alterado; edite aquele.
problem-macro-template-broken =
    { $kind ->
        [variable] Linha { $line }, coluna { $column }: a variável “{ $name }” não existe. Escolha uma no menu de variáveis. O texto não foi salvo.
        [filter] Linha { $line }, coluna { $column }: o filtro “{ $name }” não existe. Os filtros são default, date, upper, lower e name. O texto não foi salvo.
        [statement] Linha { $line }, coluna { $column }: “{ $name }” não é possível em uma macro. É possível usar variáveis, if e for. O texto não foi salvo.
        [endless] Linha { $line }, coluna { $column }: isto se repete vezes demais. Encurte o laço. O texto não foi salvo.
        [date] Linha { $line }, coluna { $column }: isto não é uma data. O texto não foi salvo.
       *[syntax] Linha { $line }, coluna { $column }: não é possível ler o texto aqui. Verifique as chaves: cada “{"{{"}” precisa do seu “{"}}"}”, cada if do seu endif. O texto não foi salvo.
    }
problem-macro-too-long = O texto é longo demais; são permitidos no máximo { $limit } caracteres. Ele não foi salvo. Encurte ou divida o texto.
problem-macro-file-unreadable = Este não é um arquivo de macros. Nada foi alterado. Escolha um arquivo exportado do Comptoir.
problem-macro-file-newer = Este arquivo foi criado por uma versão mais nova do Comptoir. Nada foi alterado. Instale essa versão para lê-lo.
problem-macro-file-broken = A macro “{ $title }” deste arquivo tem um erro na linha { $line }, coluna { $column } do texto. Nada foi alterado. Corrija o arquivo e importe-o novamente.
problem-draft-has-gaps = O texto ainda tem lacunas: { $names }. Nada foi enviado. Preencha ou apague as lacunas e depois envie.

## Calls, conversations from elsewhere, forms

problem-call-back-when = Escolha quando retornar a ligação: um horário que ainda não passou.
problem-capture-empty = Ainda não há nada para registrar. Cole a conversa ou adicione uma captura de tela.
problem-capture-known = Tudo neste texto já está aqui. Nada foi adicionado.
problem-capture-too-long = Este texto é longo demais para registrar de uma vez. Cole-o em partes.
problem-contact-not-elsewhere = Esta conversa acontece por e-mail. Envie a resposta pelo editor.
problem-form-template-absent = Este modelo não existe mais. Escolha outro ou adicione-o de novo.
problem-form-template-nameless = Dê um nome ao modelo.
# $name (String): the name of the template
problem-form-template-taken = Já existe um modelo “{ $name }”. Escolha outro nome.
problem-form-template-no-message = Nenhum rótulo está definido como “Mensagem”, ou o exemplo não tem texto ali. Defina como “Mensagem” o rótulo acima do texto do cliente.
problem-form-template-no-email = No exemplo não há endereço de e-mail no rótulo definido como “Endereço de e-mail”. Escolha outro rótulo.
problem-topic-absent = Este tema não existe mais. Escolha outro.
problem-topic-item-absent = Esta etapa ou este campo não existe mais. Veja o tema de novo.
problem-topic-unnamed = Digite um nome em pelo menos um idioma.
problem-topic-missing = Escolha primeiro o tema da conversa.
problem-intake-complete = Não falta nada: todos os campos do tema estão preenchidos.
problem-value-invalid = “{ $value }” não é válido para este campo. Nada foi alterado; corrija o valor.
problem-choice-empty = Um campo de escolha precisa de pelo menos uma opção. Digite uma.
problem-cause-absent = Esta causa não existe mais. Escolha outra.
problem-cause-required = Informe a causa antes de encerrar: { $count } sem causa.
problem-speech-absent = Nenhuma voz encontrada. Instale o speech-dispatcher com espeak-ng (ou outra voz) e tente de novo.
problem-culture-unknown = Não há ficha cultural para { $culture }. Escolha uma da lista.
problem-culture-text-long = O texto é longo demais. No máximo { $most } caracteres.
problem-conversation-same = É a mesma conversa. Escolha outra.
problem-merge-absent = Esta conversa não faz mais parte de outra. Talvez já tenha sido separada.
problem-split-nothing-left = É a única mensagem aqui, então não sobraria nada. Em vez disso, mescle as conversas.
problem-link-known = Estas duas já estão vinculadas.
problem-link-absent = Este vínculo não existe mais. Talvez tenha sido removido.
problem-block-invalid = “{ $pattern }” não é um endereço de e-mail nem um domínio. Confira se está escrito certo.
problem-block-domain-shared = Muita gente tem endereço em { $domain }, então não dá para bloquear o domínio inteiro. Bloqueie só o endereço.
problem-block-own = { $pattern } é da sua própria loja e não pode ser bloqueado.
problem-block-known = { $pattern } já está bloqueado.
problem-block-absent = Este bloqueio não existe mais. Talvez tenha sido retirado.
problem-filter-empty = Um filtro precisa de pelo menos uma condição.
problem-filter-long = Um filtro comporta no máximo { $most } condições. Retire algumas.
problem-filter-word = “{ $word }” não é uma condição. Escreva uma coluna, um sinal e um valor, como status:open ou waiting>4h. Nada foi alterado.
problem-filter-value = O valor em “{ $word }” não pode ser usado ali. Corrija-o; nada foi alterado.
problem-view-absent = Esta visualização não existe mais. Alguém pode tê-la excluído ou deixado só para si.
problem-view-nameless = Dê um nome à visualização.
problem-shop-address = “{ $address }” não é o endereço de uma loja na web. Digite-o como aparece no navegador, por exemplo https://loja.example.com.
problem-shop-unreachable = Não foi possível acessar { $host }. O que está aqui fica e haverá uma nova tentativa. Confira a conexão com a internet e o endereço da loja.
problem-shop-timeout = A loja não respondeu a tempo. O que está aqui fica e haverá uma nova tentativa.
problem-shop-disconnected = A conexão com a loja caiu. O que está aqui fica; a leitura continua de onde parou.
problem-shop-wrong-key = A loja não aceita a chave. Crie uma nova na administração da loja e digite-a nas configurações, em “Lojas”.
problem-shop-key-stripped = A chave nunca chega à loja: a hospedagem a remove no caminho. Peça à hospedagem que deixe passar o cabeçalho “Authorization”.
problem-shop-read-only-key = A chave desta loja só permite ler. Crie uma de leitura e gravação e digite-a nas configurações, em “Lojas”.
problem-shop-missing-scope = Falta à chave a permissão “{ $scope }”. Conceda-a na administração da loja e tente de novo.
problem-shop-other-organisation = O aplicativo e a loja pertencem a organizações diferentes. Crie o aplicativo na organização dona da loja.
problem-shop-clock = Os relógios deste computador e da loja estão muito diferentes. Acerte o relógio deste computador e tente de novo.
problem-shop-throttled =
    A loja pede menos consultas. Ela será consultada de novo em { $minutes ->
       [one] um minuto
      *[other] { $minutes } minutos
    }; o que está aqui fica.
problem-shop-captcha = A hospedagem da loja verifica se é uma pessoa que consulta e não deixa programas passarem. Peça que libere o endereço “/wp-json/”. Haverá uma nova tentativa.
problem-shop-no-interface = O endereço responde com uma página em vez de dados. Confira o endereço da loja e se ela está em manutenção. Haverá uma nova tentativa.
problem-shop-unreadable = A resposta da loja foi interrompida ou não pode ser lida. Nada se perdeu e haverá uma nova tentativa.
problem-shop-fault = A loja está com um erro próprio ({ $status }). Nada se perdeu e haverá uma nova tentativa.
problem-shop-refused = A loja recusou: “{ $reason }”. Nada foi alterado lá.
problem-shop-not-found = A loja não tem mais isso. Você vê o último estado conhecido.
problem-shop-unsupported = Esta loja não consegue fazer isso. Faça na administração da loja.
problem-store-absent = Esta loja não está mais conectada. Escolha outra ou conecte-a novamente.
problem-store-exists = Esta loja já está conectada como “{ $name }”. Abra as configurações dela para alterá-la.
problem-store-nameless = Digite um nome para a loja. Nada foi alterado.
problem-shop-sign-in-over = O resultado da entrada não está mais aqui. Entre na loja novamente.
# $port (Number): number of the port
problem-shop-sign-in-port = Outro programa ocupa o lugar para onde as entradas voltam (porta { $port }). Feche-o ou cole um token em vez disso.
problem-order-absent = Este pedido não está mais aqui. Talvez a loja dele tenha sido removida.
problem-act-absent = Esta ação não está mais aqui. Nada foi alterado.
problem-act-off = Esta ação não está ativada para esta loja. Nada foi feito. Um proprietário pode ativá-la nas configurações das lojas.
problem-act-not-possible = Esta loja ou a chave dela não permite isso. Nada foi feito. Faça na administração da loja.
problem-act-changed = O pedido mudou na loja desde que você o viu. Nada foi feito. Veja-o de novo e confirme.
problem-act-under-way = Outra ação neste pedido ainda não terminou. Nada foi feito. Aguarde ou retire-a.
problem-store-paused = “{ $store }” está em pausa e nada é feito lá. Retome-a nas configurações das lojas.
problem-act-not-undoable = Isso não pode ser desfeito daqui. Faça na administração da loja.
problem-take-back-used = Este código já foi usado, por isso ficou como está. Veja na loja em qual pedido.
problem-take-back-gone = A loja não tem mais isso, então não há nada a desfazer. Nada foi alterado lá.
problem-take-back-changed = Isso foi alterado na loja nesse meio-tempo, por isso ficou como está. Confira na administração da loja.
problem-act-incomplete = Falta algo ou não é válido. Nada foi feito. Complete o formulário e tente de novo.
problem-refund-too-much = No máximo { $amount } podem ser reembolsados. Nada foi feito. Informe um valor menor.
problem-refund-currency = Este pedido foi pago em { $currency }. Nada foi feito. Reembolse nessa moeda.
problem-act-pieces = Não há tantas unidades. Nada foi feito. Escolha menos.
problem-order-sent = Este pedido, ou parte dele, já foi enviado. Nada foi feito. Peça a mudança à transportadora.
problem-order-cancelled = Este pedido já está cancelado. Nada foi feito. Veja na loja se não estiver certo.
problem-act-not-waiting = Isso já foi decidido nesse meio-tempo. Nada foi alterado. Veja como está agora.
problem-act-begun = A loja já recebeu o pedido e não dá mais para retirar. Aguarde o resultado.
problem-act-needs-owner = Está acima do seu limite. Nada foi feito. Peça a um proprietário que confirme.
problem-act-declined = Um proprietário recusou: { $reason }
problem-act-was-not-done = Alguém verificou na loja: não foi feito. Comece de novo se ainda for desejado.
problem-act-no-answer = A loja não fez em várias tentativas. Nada foi alterado lá. Comece de novo quando a loja responder.
problem-act-looking = A resposta da loja se perdeu. Antes de tentar de novo, verificamos lá se foi feito.
problem-order-untracked = O pedido { $number } ainda não tem código de rastreio. Insira-o quando o pacote estiver a caminho.
problem-product-absent = Este produto não está mais aqui. Talvez a loja o tenha removido; procure outro.
problem-shop-out-of-stock = “{ $item }” está esgotado. Nada foi pedido nem pago. Escolha outro artigo ou tente de novo quando ele voltar.
problem-shop-other-price = A loja pede outro preço que o combinado. Nada foi pedido nem pago. Confira impostos e descontos, ou faça o pedido à mão.
problem-return-swap-elsewhere = Este artigo está em outra loja que o pedido. Escolha um da mesma loja.
problem-return-swap-price = A loja não indica preço para “{ $item }”. Escolha outro artigo ou diga em palavras o que o cliente recebe.
problem-shop-file-unreadable = Este arquivo não pode ser lido como planilha de pedidos, produtos ou clientes. Salve-o como CSV e tente de novo; nada foi importado.
problem-shop-file-large = Este arquivo tem linhas demais. Divida-o e importe as partes uma após a outra; nada foi importado.
problem-shop-file-columns = Indique quais colunas contêm o que ainda falta. Nada foi importado.
problem-shop-file-dates = As datas deste arquivo podem ser lidas de duas formas. Indique se o dia ou o mês vem primeiro. Nada foi importado.
problem-shop-file-currency-open = Indique em que moeda estão os valores. Nada foi importado.
problem-shop-file-currency = Isto não é uma moeda: esperam-se três letras, por exemplo EUR.
problem-shop-file-lines = Estas linhas não podem ser importadas: { $lines }. Nada foi importado. Corrija-as no arquivo ou deixe-as de fora.
problem-shop-file-running = Um arquivo já está sendo importado. Espere terminar ou interrompa.
problem-store-no-file = Esta loja é lida automaticamente e não aceita arquivos. Escolha outra ou uma nova.
problem-shop-file-no-number = Falta o número do pedido.
problem-shop-file-date = Isto não é uma data.
problem-shop-file-amount = Isto não é um valor.
problem-shop-file-quantity = Isto não é uma quantidade.
problem-shop-file-no-title = Falta o título.
problem-shop-file-nobody = Não há e-mail, telefone nem nome.

problem-return-absent = Esta devolução não existe mais.
problem-return-move = { $number } não permite isso no estado atual. Veja o que aconteceu nesse meio-tempo.
problem-return-pieces = De “{ $item }”, { $count ->
    [0] nenhuma peça pode mais voltar: todas foram reembolsadas ou estão em outra devolução.
    [one] só mais uma peça pode voltar.
   *[other] só mais { $count } peças podem voltar.
}
problem-return-mirror-absent = A loja não tem uma devolução própria para este caso. Nada foi feito.
problem-shop-return-pieces = A loja só aceita de volta o que foi enviado e não está em outra devolução lá. Nada foi feito. Veja o pedido na loja.
problem-return-empty = Escolha pelo menos um artigo que volta.
problem-return-order-known = { $number } já tem o pedido ou já avançou. Abra de novo e veja como está.
problem-return-line-unknown = O pedido não tem mais esse artigo. Abra-o de novo e escolha outra vez.
problem-return-word-missing = Escreva uma frase antes: o cliente precisa saber o motivo.
problem-return-fee-forbidden = Aqui não se pode cobrar taxa: a culpa é da loja, ou a lei dá ao cliente o direito de devolver.
problem-return-policy-forbids = A política não permite { $number }. Para aceitar mesmo assim, informe um motivo: ele fica registrado como cortesia.
problem-return-outcome-forbidden = No arrependimento o cliente recebe o dinheiro de volta. Nada pode ficar no lugar dele.
problem-return-ungraded = Avalie antes cada peça que voltou.
problem-return-deduction = Não dá para descontar assim em “{ $item }”: só por uso ou dano, e não mais do que foi pago.
problem-return-offer = Informe quanto será pago por “{ $item }”: mais que zero e não mais do que foi pago.
problem-return-under-way = A loja está sendo consultada sobre esta devolução. Espere a resposta.
problem-return-effect-busy = Isso já está feito ou em andamento. Veja antes em que pé está.
problem-return-not-asked = Ninguém mais espera uma resposta aqui. Veja o que aconteceu com a devolução.
problem-return-letter-gap = Falta a esta mensagem algo que ninguém preencheu ainda. Complete primeiro a devolução e depois escreva.
problem-return-table-unreadable = Este arquivo não é uma tabela. Nada foi importado. Salve-o como CSV e escolha-o de novo.
problem-return-table-large = Este arquivo tem mais de 20.000 linhas. Nada foi importado. Divida-o e importe as partes.
problem-return-table-columns = Nenhuma coluna tem o número do pedido. Nada foi importado. Dê a uma o nome “Pedido” e escolha o arquivo de novo.
problem-return-table-order = Nenhum pedido tem este número. Confira no arquivo ou leia a loja primeiro.
problem-return-table-orders = Várias lojas têm um pedido com este número. Inicie esta devolução manualmente.
problem-return-table-article = O pedido não tem esse artigo. Confira o código.
problem-return-table-quantity = Isto não é um número de peças. Escreva um número inteiro a partir de 1.
problem-return-table-track = Este direito não é conhecido. Escreva voluntary, withdrawal, warranty ou transport_damage.
problem-return-table-date = Isto não é um dia passado. Escreva assim: 2026-11-22.
problem-return-letter-absent = Esta mensagem não existe mais.
problem-return-letter-gone = Esta mensagem já saiu ou não é mais necessária. Nada foi enviado duas vezes.
problem-return-letter-nobody = Nenhum endereço é conhecido para { $number }. Informe um na página do cliente e depois envie.
problem-return-letter-empty = Uma mensagem precisa de assunto e texto. Nada foi salvo. Preencha os dois ou volte ao nosso texto.
problem-return-letter-language = O Comptoir não sabe escrever cartas em “{ $language }”. Escolha outro idioma para esta carta.
problem-return-slip-state = A guia existe a partir da aprovação da devolução e até o pacote chegar; a ficha de conferência, até os artigos receberem a classificação. Avance primeiro a devolução.
problem-return-slip-nothing = Nada desta devolução é enviado de volta, então ela não precisa de guia.
problem-return-slip-address = Ninguém informou ainda para onde vão as devoluções. Informe o endereço nas configurações e depois imprima a guia.
problem-policy-zone-twice =
    { $country ->
        [world] Duas zonas valem para o resto do mundo. Nada foi alterado. Fique com uma delas.
       *[other] { $country } está em duas zonas. Nada foi alterado. Tire de uma delas.
    }
problem-policy-country = “{ $country }” não é um país. Nada foi alterado. Escreva duas letras, como BR.
problem-policy-empty = A regra “{ $rule }” permite devoluções e não oferece nada. Nada foi alterado. Escolha o que o cliente recebe.
problem-policy-amount = Um valor ou uma porcentagem na regra “{ $rule }” não é possível. Nada foi alterado. Valores não são negativos, porcentagens vão até 100%, e o limite menor vem primeiro.
problem-policy-withdrawal = A regra “{ $rule }” trata do direito de arrependimento, que a lei decide. Nada foi alterado. Tire isso da regra.
problem-policy-long = A política tem mais zonas, regras ou palavras do que cabem. Nada foi alterado. Encurte-a.
problem-policy-changed = Enquanto isso, alguém salvou outra versão da política. Nada foi alterado. Veja a versão nova e salve a sua de novo.
problem-policy-past = Uma nova versão não pode valer para pedidos já feitos. Nada foi alterado. Escolha um momento posterior.
problem-policy-absent = Esta versão da política não existe. Escolha uma da lista.
problem-return-file-large = O arquivo { $name } é maior que { $size } e não foi adicionado. Reduza-o ou use uma foto em vez de um vídeo.
problem-return-files-many = Uma devolução guarda no máximo { $count } arquivos. Retire o que não for necessário e adicione o novo.
problem-return-file-no-picture = { $name } não pode ser mostrado como imagem. Salve-o e abra-o com outro programa.
problem-return-parcels-many = Uma devolução tem no máximo { $count } pacotes. Nada foi alterado. Retire os informados por engano.
problem-facts-period = O último dia vem antes do primeiro, ou o período passa de dez anos. Escolha outros dias.
problem-hold-reason-missing = Escreva antes o motivo: alguém da equipe precisa entender depois.
problem-hold-past = Esse dia já passou. Escolha um dia futuro, ou nenhum.
