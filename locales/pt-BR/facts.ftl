### Os números das devoluções: quanto volta, por quê e o que chama atenção.

facts-period = Período
facts-period-this_month = Este mês
facts-period-last_month = Mês passado
facts-period-this_quarter = Este trimestre
facts-period-year = Doze meses
facts-period-custom = Datas próprias
facts-from = Primeiro dia
facts-to = Último dia
facts-shop = Loja
facts-all-shops = Todas as lojas
facts-country = País
facts-all-countries = Todos os países
facts-export = Salvar como CSV
# $count (Number): lines of the table
facts-saved = Salvo. Linhas: { $count }
facts-empty = Assim que houver uma devolução, você lerá aqui quanto volta, por quê, quanto custa e quanto demora.
facts-none-here = Nada foi medido neste período.

facts-figures = Números do período
facts-rate = Peças que voltaram
facts-rate-about = Das peças entregues no período. Devoluções recusadas, canceladas e expiradas não contam, nem o que se resolveu com orientação ou parte do dinheiro.
facts-value = Valor que voltou
facts-value-about = O que foi pago por essas peças, do que foi pago por todas as peças entregues no período. Cada moeda é contada à parte.
facts-kept = Receita mantida
facts-kept-about = Trocas e crédito na loja, do valor de todas as peças em devoluções iniciadas no período e já decididas.
facts-exchanged = Trocadas
facts-exchanged-about = Peças que viraram outro tamanho, outra cor ou outro artigo, de todas as peças em devoluções iniciadas no período e já decididas.
facts-saved-cases = Resolvidas sem devolução
facts-saved-cases-about = Peças que ficaram com o cliente após orientação ou parte do dinheiro, de todas as peças em devoluções iniciadas no período e já decididas.
facts-fees = Taxas
facts-fees-about = Descontadas em devoluções iniciadas no período e já decididas.
facts-answer = Do pedido à resposta
facts-answer-about = Até o sim ou o não, para respostas dadas no período. Metade não passou do primeiro número, nove em cada dez não passaram do segundo.
facts-refund = Do pacote ao dinheiro
facts-refund-about = Até a confirmação do último reembolso, para reembolsos do período. O dinheiro que saiu antes de o pacote chegar fica de fora.
facts-statutory = Arrependimentos reembolsados no prazo
facts-statutory-about = Dentro do prazo da lei, dos arrependimentos iniciados no período. Aqueles com prazo ainda aberto são contados à parte.
facts-restocked = De volta ao estoque
facts-restocked-about = Das peças conferidas em devoluções iniciadas no período.
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-pieces = { $part } de { $of } peças
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-sold = { $part } de { $of } peças vendidas
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-buyers = { $part } de { $of } compradores
# $part (String): an amount, already formatted
# $of (String): an amount, already formatted
facts-of-money = { $part } de { $of }
# $count (Number): returns
facts-of-cases =
    { $count ->
        [one] { $count } devolução
       *[other] { $count } devoluções
    }
# $value (String): the same figure of the period before, already formatted
facts-before = antes: { $value }
# $low (String): a share, already formatted
# $high (String): a share, already formatted
facts-likely = provavelmente de { $low } a { $high }
facts-too-few = poucas demais para comparar
# $count (Number): from so many on an interval is shown
facts-enough = Abaixo de { $count } peças não se mostra intervalo: são poucas demais.
# $half (String): a time, already formatted
# $most (String): a time, already formatted
facts-half-most = metade em { $half }, nove em cada dez em { $most }
# $count (Number): withdrawals whose time runs
facts-running =
    { $count ->
        [one] { $count } ainda no prazo
       *[other] { $count } ainda no prazo
    }
# $count (Number): sold pieces
facts-guessed =
    { $count ->
        [one] De { $count } peça vendida não se conhece a entrega: ela conta pelo tempo habitual após o pedido.
       *[other] De { $count } peças vendidas não se conhece a entrega: elas contam pelo tempo habitual após o pedido.
    }
facts-not-mature = ainda pode crescer

facts-as-table = Mostrar como tabela
facts-as-chart = Mostrar como gráfico
facts-cohorts = Quanto volta de cada mês?
# $days (Number): days after the delivery
facts-cohorts-answer =
    { $days ->
        [one] Por mês de entrega. Meses hachurados ainda podem crescer: dá para devolver por { $days } dia.
       *[other] Por mês de entrega. Meses hachurados ainda podem crescer: dá para devolver por { $days } dias.
    }
facts-reasons = Por que os artigos voltam?
# $reason (String): the most frequent reason
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-reasons-answer = { $reason }: { $part } de { $of } peças
facts-reasons-about = Peças em devoluções iniciadas no período. A linha sobre uma barra é o intervalo em que a parcela real está com 95 %.
facts-articles = Quais artigos voltam mais?
# $article (String): the title of the article
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-articles-answer = { $article }: { $part } de { $of } peças vendidas
facts-articles-about = Das peças entregues no período. A linha sobre uma barra é o intervalo em que a parcela real está com 95 %.
facts-grades = Em que estado os artigos voltam?
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-grades-answer = { $part } de { $of } peças conferidas voltaram ao estoque
facts-repeat = Os clientes compram de novo?
facts-repeat-after = Depois de uma devolução
facts-repeat-without = Sem devolução
facts-repeat-about = Em até 90 dias após a devolução, ou após o primeiro pedido do período. Todos os países.
# $count (Number): buyers
facts-buyers-running =
    { $count ->
        [one] Os 90 dias de { $count } comprador não terminaram.
       *[other] Os 90 dias de { $count } compradores não terminaram.
    }
facts-carriers = Quais transportadoras danificam ou perdem pacotes?
facts-carriers-about = Danos no transporte e devoluções extraviadas, dos pedidos entregues no período.
facts-carrier-unknown = Transportadora desconhecida
# $name (String): what the bar stands for
# $value (String): its figure, already formatted
facts-bar = { $name }: { $value }. Mostrar as devoluções.
facts-column-month = Mês
facts-column-share = Parcela
facts-column-returned = Voltaram
facts-column-sold = Vendidas
facts-column-pieces = Peças
facts-column-likely = Provável
facts-column-reason = Motivo
facts-column-article = Artigo
facts-column-grade = Estado
facts-column-buyers = Compradores
facts-column-carrier = Transportadora
facts-column-orders = Pedidos
facts-column-damaged = Danificados
facts-column-lost = Extraviados
facts-column-per_hundred = Por 100 pedidos

# $what (String): the name of the figure
facts-cases-title = Devoluções por trás de “{ $what }”
# $count (Number): returns
facts-cases-count =
    { $count ->
        [one] { $count } devolução
       *[other] { $count } devoluções
    }
facts-cases-none = Não há devolução por trás deste número.
facts-cases-back = Voltar aos números
facts-cases-more = Mostrar mais
facts-see-all = Todas as devoluções do período

facts-signals-title = O que chama atenção
facts-signals-note = São números, não um julgamento: não decidem nada.
# $part (Number): pieces that came back
# $of (Number): pieces that were bought
# $rate (String): the share, already formatted
# $median (String): a share, already formatted
# $others (Number): other customers
facts-signals-rate =
    { $others ->
        [one] Voltaram { $part } de { $of } peças compradas ({ $rate }). Um outro cliente com devoluções: { $median }.
       *[other] Voltaram { $part } de { $of } peças compradas ({ $rate }). De outros { $others } clientes com devoluções, metade devolveu { $median } ou menos.
    }
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-wrong = Em { $count } de { $cases } devoluções havia outra coisa ou nada no pacote.
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-never = Em { $count } de { $cases } devoluções o pacote nunca chegou.
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-address =
    { $orders ->
        [one] { $name } tem o mesmo endereço, e { $orders } dos seus pedidos voltou.
       *[other] { $name } tem o mesmo endereço, e { $orders } dos seus pedidos voltaram.
    }
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-phone =
    { $orders ->
        [one] { $name } tem o mesmo telefone, e { $orders } dos seus pedidos voltou.
       *[other] { $name } tem o mesmo telefone, e { $orders } dos seus pedidos voltaram.
    }
# $reason (String): in the words of whoever made it
facts-signals-held = Alguém olha as devoluções antes: { $reason }
# $reason (String): in the words of whoever made it
# $date (String): a day, already formatted
facts-signals-held-until = Até { $date } alguém olha as devoluções antes: { $reason }
facts-signals-hold = Olhar as devoluções antes…
facts-signals-hold-title = Olhar antes as devoluções deste cliente
facts-signals-hold-about = Nenhuma devolução é aprovada sozinha; uma pessoa aprova. Um arrependimento no prazo passa mesmo assim, porque a lei o garante.
facts-signals-hold-reason = Por quê
facts-signals-hold-until = Último dia (vazio: sem fim)
facts-signals-hold-do = Olhar antes
facts-signals-release = Deixar as devoluções passarem de novo
facts-signals-told-held = As devoluções deste cliente esperam por uma pessoa.
facts-signals-told-released = As devoluções deste cliente voltam a passar.
