mirror-title = Devolução em { $store }
mirror-status-requested = Solicitada
mirror-status-open = Aberta
mirror-status-closed = Encerrada
mirror-status-declined = Recusada
mirror-status-cancelled = Cancelada
mirror-status-none = Ainda não criada
mirror-state-step = Em dia
mirror-state-differs = Não confere
mirror-state-under_way = Avisando a loja
mirror-state-asks = Aguarda alguém
mirror-state-failed = Não deu certo
mirror-state-off = Não avisada
mirror-about-requested = Foi solicitada lá e aguarda uma resposta.
mirror-about-off = A loja não fica sabendo o que acontece com esta devolução. Um proprietário pode ativar “Manter em dia as devoluções da loja” nas configurações das lojas.
mirror-about-failed = A devolução na loja fica onde estava. Este caso segue mesmo assim.
mirror-about-differs-none = Alguém já respondeu lá. Responda aqui também.
mirror-about-differs-open = Este caso segue, mas a devolução lá não está aberta.
mirror-about-differs-close = Este caso está liquidado, mas a devolução lá não está encerrada.
mirror-about-differs-end = Este caso terminou, mas a devolução lá não.
mirror-left = Alguém deixou assim.
mirror-at = Em { $at }
mirror-tell = Avisar a loja de novo
mirror-tell-now = Avisar a loja agora
mirror-leave = Deixar assim
mirror-mark = A loja diz outra coisa
mirror-page = Abrir na loja
mirror-refused-title = { $count ->
    [one] { $count } solicitação em uma loja não pôde virar devolução
    [many] { $count } de solicitações em lojas não puderam virar devoluções
   *[other] { $count } solicitações em lojas não puderam virar devoluções
}
mirror-refused = { $name } em { $store }, pedido { $order }
mirror-refused-order = Mostrar pedido
mirror-refused-done = Resolvida
