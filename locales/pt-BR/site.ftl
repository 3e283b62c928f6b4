site-title = Ajuda da { $shop }
site-lead = Como podemos ajudar?
site-home = Início da ajuda
site-skip = Ir para o conteúdo
site-search = Buscar na ajuda
site-search-results = Resultados da busca
site-search-none = Nada encontrado. Tente outra palavra ou escreva para nós.
site-language = Idioma
site-own-name = Português (Brasil)
site-fallback = Este artigo ainda não foi traduzido. Ele é exibido neste idioma: { $language }
site-articles =
    { $count ->
        [one] { $count } artigo
       *[other] { $count } artigos
    }
site-updated = Atualizado em { $date }
site-contents = Nesta página
site-related = Artigos relacionados
site-helped = Este artigo ajudou?
site-helped-yes = Sim, por e-mail
site-helped-no = Não, por e-mail
site-helped-subject-yes = Útil: { $title }
site-helped-subject-no = Não ajudou: { $title }
site-helped-body = O que faltou? Deixe a linha abaixo como está.
site-contact = Fale conosco
site-contact-lead = Conte o que aconteceu; com o número do pedido, resolvemos mais rápido.
site-contact-email = E-mail
site-contact-phone = Telefone
site-contact-address = Endereço
site-contact-hours = Horário de atendimento
site-callout-note = Observação
site-callout-tip = Dica
site-callout-important = Importante
site-callout-warning = Atenção
site-callout-caution = Perigo
site-product-view = Ver na loja
site-video-elsewhere = Assistir em { $host }
site-video-captions = Legendas
site-video-transcript = O que é dito no vídeo
site-scan = Ler on-line
site-missing = Esta página não existe
site-withdrawal-mail = Desistir por e-mail
