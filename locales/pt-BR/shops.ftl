### Shops on other platforms: connecting them, and how they are.

shops-title = Lojas
shops-about = O que os clientes pediram fica ao lado das conversas. O Comptoir guarda uma cópia criptografada neste computador e não a repassa a ninguém.
shops-none = Nenhuma loja conectada ainda. Conecte uma, e cada conversa mostra o que o cliente pediu.
shops-add = Conectar uma loja
shops-command-connect = Conectar uma loja
shops-command-go = Ir para as lojas

## How a shop is

shops-state-connecting = Conectando
shops-state-working = Lendo
shops-state-up-to-date = Atualizada
shops-state-offline = Sem resposta
shops-state-needs-you = Requer sua atenção
shops-state-paused = Em pausa
# $moment (String): a time or date, already formatted
shops-as-of = Situação: { $moment }
shops-reads-only = Só leitura
shops-never = Ainda não lida
# $count (Number): orders that are here
shops-orders =
    { $count ->
        [one] { $count } pedido
       *[other] { $count } pedidos
    }
# $done (Number): entries read so far
# $total (Number): entries in all
shops-progress = { $done } de { $total } itens lidos
# $done (Number): entries read so far
shops-progress-so-far =
    { $done ->
        [one] { $done } item lido até agora
       *[other] { $done } itens lidos até agora
    }
# $name (String): name of the shop
shops-progress-bar =
    .label = Lendo { $name }
# $since (String): a time or date, already formatted
shops-since = Nada de novo desde { $since }.
# $count (Number): entries
shops-unread =
    { $count ->
        [one] { $count } item não pôde ser lido
       *[other] { $count } itens não puderam ser lidos
    }
shops-unread-hint = Todo o resto está aqui. Confira o item na loja: assim que estiver certo lá, ele vem na próxima leitura.
# $id (String): the shop’s own number
shops-unread-orders = Pedido { $id }
# $id (String): the shop’s own number
shops-unread-customers = Cliente { $id }
# $id (String): the shop’s own number
shops-unread-products = Produto { $id }
# $id (String): the shop’s own number
shops-unread-reviews = Avaliação { $id }
# $count (Number): things that are missing
shops-lacks =
    { $count ->
        [one] Falta { $count } coisa
       *[other] Faltam { $count } coisas
    }

## What can be done with it

shops-read-now = Ler agora
shops-try-now = Tentar agora
shops-pause = Pausar
shops-resume = Retomar
shops-rename = Renomear
shops-rename-field = Nome no Comptoir
shops-rename-set = Renomear a loja
shops-new-keys = Novas chaves
shops-new-keys-set = Testar e guardar
# $address (String): web address of the shop
shops-new-keys-hint = As chaves antigas ficam até { $address } aceitar as novas.
shops-sign-in-again = Entrar novamente
shops-remove = Remover
shops-leave = Deixar como está
# $name (String): name of the shop
shops-done-renamed = A loja agora se chama { $name }
# $name (String): name of the shop
shops-done-paused = { $name } está em pausa
# $name (String): name of the shop
shops-done-resumed = { $name } voltou a ser lida
# $name (String): name of the shop
shops-done-keys = { $name } tem novas chaves
# $name (String): name of the shop
shops-done-removed = { $name } não está mais conectada
# $name (String): name of the shop
shops-remove-title = Remover { $name }?
# $count (Number): orders that are here
shops-remove-goes =
    { $count ->
        [0] As chaves e tudo o que foi lido saem deste computador.
        [one] As chaves e a cópia de { $count } pedido saem deste computador, com produtos e clientes.
       *[other] As chaves e a cópia de { $count } pedidos saem deste computador, com produtos e clientes.
    }
shops-remove-stays = Nada muda na loja, e suas conversas ficam. Você pode conectá-la de novo a qualquer momento; então tudo é lido outra vez.
shops-remove-key = A chave ainda existe na administração da loja. Exclua-a lá também.
shops-remove-now = Remover a loja

## Connecting, step by step

shops-connect-title = Conectar uma loja
# $step (Number): 1, 2 …
# $steps (Number): how many there are
shops-connect-step = Etapa { $step } de { $steps }
shops-connect-next = Avançar
shops-connect-back = Voltar
shops-connect-cancel = Cancelar
shops-connect-copy =
    .label = Copiar
shops-connect-copied = Copiado
shops-platform-title = Onde fica a sua loja?
shops-platform-woocommerce = Uma loja no seu próprio site WordPress
shops-platform-shopify = Uma loja na Shopify
# Words in <b> are what stands in the platform’s administration in this language.
shops-guide-woocommerce = Criar uma chave no WooCommerce
shops-guide-woocommerce-open = Abra a administração do seu site WordPress e vá até <b>WooCommerce › Configurações › Avançado › API REST</b>.
shops-guide-woocommerce-add = Escolha <b>Adicionar chave</b>. Digite “Comptoir” como descrição e escolha como usuário um administrador ou gerente da loja.
shops-guide-woocommerce-rights = Nas permissões, escolha <b>Leitura</b>. Isso basta para ver os pedidos. Uma chave de <b>Leitura/Escrita</b> só é necessária quando você quiser reembolsar ou cancelar por aqui.
shops-guide-woocommerce-make = Escolha <b>Gerar chave da API</b>. A página mostra a chave e o segredo só uma vez: deixe-a aberta para a próxima etapa.
shops-guide-shopify = Dar acesso ao Comptoir na Shopify
shops-way =
    .label = Como o Comptoir entra
shops-way-client = Um aplicativo seu
shops-way-client-hint = O caminho comum: você cria o aplicativo uma vez, na conta dona da loja.
shops-way-browser = Entrar pelo navegador
shops-way-browser-hint = Quando o aplicativo e a loja pertencem a organizações diferentes.
shops-way-token = Um token que você já tem
shops-way-token-hint = Só para aplicativos criados na administração da loja antes de 2026.
shops-guide-shopify-dashboard = Abra o <b>Dev Dashboard</b> da Shopify (dev.shopify.com), escolha <b>Criar app</b> e dê o nome “Comptoir”.
shops-guide-shopify-scopes = Digite estes escopos de acesso. Eles só leem; permissões para alterar algo são pedidas quando você ativa uma ação.
shops-guide-shopify-redirect = Em <b>Redirect URLs</b>, digite este endereço do seu próprio computador. A Shopify devolve você para lá depois da entrada.
shops-guide-shopify-release = Escolha <b>Lançar</b> e depois instale o aplicativo na sua loja.
shops-guide-shopify-release-only = Escolha <b>Lançar</b>. O aplicativo é instalado quando você entra.
shops-guide-shopify-keys = Abra as <b>Configurações</b> do aplicativo: o ID do cliente e o segredo que estão lá são necessários na próxima etapa.
shops-guide-shopify-apps = Na administração da loja, vá até <b>Configurações › Apps › Desenvolver apps</b> e abra o seu.
shops-guide-shopify-token = Em <b>Credenciais da API</b> está o token de acesso da API Admin, que começa com shpat_. A Shopify o mostra só uma vez; sem ele, escolha outro caminho.
shops-keys-title = Endereço e chaves
shops-keys-address = Endereço da loja
shops-keys-key = Consumer key
shops-keys-secret = Consumer secret
shops-keys-client-id = ID do cliente
shops-keys-client-secret = Segredo do aplicativo
shops-keys-token = Token de acesso da API Admin
shops-keys-show =
    .label = Mostrar
shops-keys-hide =
    .label = Ocultar
shops-keys-safe = As chaves ficam criptografadas neste computador e só são enviadas à loja.
shops-keys-more = Mais
shops-keys-ca-file = Arquivo de certificado (só para servidores próprios)
shops-keys-ca-file-hint = Caminho de um arquivo PEM com o certificado da autoridade que assinou o da loja.
shops-keys-local = Loja de teste local
shops-keys-local-hint = Permite endereços deste computador ou da sua rede, também sem criptografia. Deixe desligado para uma loja de verdade.
shops-keys-test = Testar a conexão
# $address (String): web address of the shop
shops-keys-testing = Consultando { $address }
shops-keys-sign-in = Entrar pelo navegador
shops-keys-in-browser = Continue no navegador, onde a página da sua loja foi aberta.
shops-keys-missing-address = Digite o endereço
shops-keys-missing-field = Ainda falta: { $field }
shops-found-title = A loja responde
# $platform (String): name of the platform, such as Shopify
# $version (String): its version
shops-found-version = { $platform }, versão { $version }
# $count (Number): products in the shop
shops-found-products =
    { $count ->
        [one] { $count } produto
       *[other] { $count } produtos
    }
# $count (Number): customer accounts in the shop
shops-found-customers =
    { $count ->
        [one] { $count } cliente
       *[other] { $count } clientes
    }
shops-found-all = O Comptoir consegue ler tudo o que mostra.
shops-found-lacks = O que vai faltar
shops-found-name = Nome no Comptoir
shops-found-connect = Conectar e ler
# $name (String): name of the shop
shops-connected-title = { $name } está conectada
shops-connected-reading = Os pedidos estão sendo lidos. Isso continua quando você fecha esta janela, e eles aparecem aos poucos ao lado das conversas.
shops-connected-read = Está tudo aqui. A partir de agora, as mudanças são buscadas a cada dois minutos.
shops-connected-close = Concluir

## What a key does not open, or a shop does not have

shops-lack-write-access = A chave só permite ler. Isso basta para ver os pedidos; reembolsos e outras ações precisam de uma chave que também permita gravar.
# $scope (String): the platform’s name of the right
shops-lack-orders = Os pedidos, porque falta a permissão “{ $scope }”.
# $scope (String): the platform’s name of the right
shops-lack-customers = As contas de clientes com idioma e nota, porque falta a permissão “{ $scope }”.
# $scope (String): the platform’s name of the right
shops-lack-products = Os produtos com preço e estoque, porque falta a permissão “{ $scope }”.
# $scope (String): the platform’s name of the right
shops-lack-reviews = As avaliações de produtos, porque falta a permissão “{ $scope }”.
# $scope (String): the platform’s name of the right
shops-lack-scope = O que precisa da permissão “{ $scope }”.
# $days (Number): how many days back
shops-lack-older-orders = Os pedidos com mais de { $days } dias. Eles vêm com a permissão “read_all_orders”.
shops-lack-customer-data = Nomes e endereços dos clientes: o plano da loja os oculta. Os pedidos são encontrados então pelo número.
# $asked (String): version that we speak
# $answered (String): version that answered
shops-lack-other-version = A loja responde na versão { $answered } da interface em vez da { $asked }. Podem faltar detalhes; procure um Comptoir mais novo.
# $ability (String): what the version cannot do
shops-lack-route =
    { $ability ->
        [resend_confirmation] Reenviar a confirmação do pedido: esta versão da loja ainda não faz isso.
        [read_reviews] As avaliações de produtos: esta versão da loja não as entrega.
       *[other] Algo que esta versão da loja ainda não faz. Uma atualização da loja traz isso.
    }
shops-lack-key-in-address = A hospedagem remove o cabeçalho com a chave, então a chave vai no endereço criptografado e pode aparecer nos registros da hospedagem. Peça que deixe passar o cabeçalho “Authorization”.
shops-platform-vendure = Uma loja no seu próprio servidor Vendure
shops-guide-vendure = Crie um administrador para esta mesa
shops-guide-vendure-role = Abra o painel do seu servidor Vendure e vá a <b>Settings › Roles</b>. Crie uma função que possa ler pedidos, produtos e clientes. Acrescente a alteração de pedidos só se esta mesa for reembolsar, cancelar ou enviar.
shops-guide-vendure-person = Vá a <b>Settings › Administrators</b> e crie um com esta função, um e-mail e uma senha própria.
shops-keys-user = E-mail do administrador
shops-keys-password = Senha
