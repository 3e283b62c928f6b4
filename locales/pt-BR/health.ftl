health-command-go = Situação dos artigos
health-title = Situação dos artigos
health-back = Voltar aos artigos
health-nothing = Não falta nada e nada espera. O que os clientes perguntarem sem que haja um artigo, e o que ninguém encontrar, vai aparecer aqui.
health-open = Abrir o artigo
health-more = { $count ->
    [one] Mais { $count }
   *[other] Mais { $count }
}
health-write = Escrever um artigo
health-topics = Temas sem artigo
health-topics-about = { $days ->
    [one] Os clientes escreveram sobre isto pelo menos três vezes em { $days } dia e nenhum artigo trata do assunto. Contam as conversas que um cliente começou, sem spam nem mensagens automáticas.
   *[other] Os clientes escreveram sobre isto pelo menos três vezes em { $days } dias e nenhum artigo trata do assunto. Contam as conversas que um cliente começou, sem spam nem mensagens automáticas.
}
health-contacts = { $count ->
    [one] { $count } contato
   *[other] { $count } contatos
}
health-searches = Procurado e não encontrado
health-searches-about = { $days ->
    [one] Palavras procuradas nos artigos em { $days } dia e que ainda não estão em nenhum. Nomes, números e endereços não são guardados.
   *[other] Palavras procuradas nos artigos em { $days } dias e que ainda não estão em nenhum. Nomes, números e endereços não são guardados.
}
health-searched = { $count ->
    [one] { $count } busca
   *[other] { $count } buscas
}
health-fault-stale = Traduções atrasadas
health-fault-stale-about = O texto que elas traduzem mudou desde então.
health-fault-in_review = À espera de revisão
health-fault-in_review-about = Alguém pediu que estes textos fossem revisados.
health-fault-review_due = Para olhar de novo
health-fault-review_due-about = Chegou o dia marcado, ou nada mudou há um ano.
health-fault-language_missing = Idiomas em que os clientes escrevem
health-fault-language_missing-about = Os leitores veem estes artigos, mas não em idiomas em que pelo menos três clientes escreveram nos últimos 90 dias, ou no da loja.
health-fault-never_used = Nunca usados
health-fault-never_used-about = Publicados há quatro semanas, em nenhuma resposta, e nenhum leitor disse se ajudou.
health-effects = Antes e depois
health-effects-about = Contatos sobre o tema a cada 100 pedidos, 28 dias antes da primeira publicação de um artigo e 28 dias depois. Muita coisa muda ao mesmo tempo: isto mostra o que aconteceu, não por quê.
health-effect-topic = Tema: { $topic }.
health-effect-early = Passou menos de uma semana: cedo demais para dizer.
health-effect-none = Em um dos dois períodos não houve pedidos, então não dá para dizer nada.
health-effect-since = Publicado pela primeira vez: { $day }
health-effect-span = Período
health-effect-rate = A cada 100 pedidos
health-effect-contacts = Contatos
health-effect-orders = Pedidos
health-effect-before = 28 dias antes
health-effect-after = { $days ->
    [one] { $days } dia depois
   *[other] { $days } dias depois
}
health-effect-of = { $contacts } contatos, { $orders } pedidos
health-answer-title = Transformar uma resposta em artigo
health-answer-make = Criar um rascunho
health-answer-about = Um rascunho em { $language }. Leia mais uma vez: “…” mostra onde algo foi retirado.
health-answer-body = Texto
health-removed = Retirado porque é de uma pessoa ou de um pedido
health-removed-none = Nada de pessoal foi reconhecido nesta resposta. Leia mais uma vez antes de publicar.
health-removed-greeting = saudação
health-removed-closing = despedida
health-removed-name = nome
health-removed-mail = e-mail
health-removed-phone = telefone
health-removed-order = pedido
health-removed-tracking = número
health-removed-address = endereço
health-removed-link = link
health-uses = Usado em respostas
health-uses-texts = { $count ->
    [one] { $count } vez como texto
   *[other] { $count } vezes como texto
}
health-uses-excerpts = { $count ->
    [one] { $count } vez como trecho
   *[other] { $count } vezes como trecho
}
health-uses-links = { $count ->
    [one] { $count } vez como link
   *[other] { $count } vezes como link
}
health-merged = Outra pessoa também alterou este texto. As duas alterações foram reunidas; o histórico mostra cada uma.
health-merged-seen = Visto
health-merge-head = O título ou o resumo foi alterado pelas duas pessoas
health-merge-both = Esta parte foi alterada pelas duas pessoas
health-merge-mine = Minha versão
health-merge-theirs = A outra versão
health-merge-one-after-other = A outra e depois a minha
health-merge-same = { $count ->
    [one] { $count } linha igual
   *[other] { $count } linhas iguais
}
health-merge-only-mine = Alterado só por mim
health-merge-only-theirs = Alterado só pela outra pessoa
health-merge-gone = (retirado)
health-merge-together = Salvar assim
health-merge-open = { $count ->
    [one] Falta escolher { $count } parte
   *[other] Falta escolher { $count } partes
}
