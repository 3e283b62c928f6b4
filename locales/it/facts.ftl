### Le cifre dei resi: quanto torna, perché e che cosa salta all’occhio.

facts-period = Periodo
facts-period-this_month = Questo mese
facts-period-last_month = Il mese scorso
facts-period-this_quarter = Questo trimestre
facts-period-year = Dodici mesi
facts-period-custom = Date a scelta
facts-from = Primo giorno
facts-to = Ultimo giorno
facts-shop = Negozio
facts-all-shops = Tutti i negozi
facts-country = Paese
facts-all-countries = Tutti i paesi
facts-export = Salva come CSV
# $count (Number): lines of the table
facts-saved = Salvato. Righe: { $count }
facts-empty = Appena c’è un reso, qui leggi quanto torna indietro, perché, quanto costa e quanto ci vuole.
facts-none-here = In questo periodo non è stato misurato nulla.

facts-figures = Cifre del periodo
facts-rate = Pezzi tornati
facts-rate-about = Dei pezzi consegnati nel periodo. Non contano i resi rifiutati, annullati o scaduti, né ciò che si è risolto con un consiglio o con una parte dei soldi.
facts-value = Valore tornato
facts-value-about = Quanto pagato per questi pezzi, su quanto pagato per tutti i pezzi consegnati nel periodo. Ogni valuta sta per sé.
facts-kept = Ricavi mantenuti
facts-kept-about = Cambi e buoni, sul valore di tutti i pezzi nei resi iniziati nel periodo e decisi.
facts-exchanged = Cambiati
facts-exchanged-about = Pezzi diventati un’altra taglia, un altro colore o un altro articolo, su tutti i pezzi nei resi iniziati nel periodo e decisi.
facts-saved-cases = Risolti senza reso
facts-saved-cases-about = Pezzi rimasti al cliente dopo un consiglio o una parte dei soldi, su tutti i pezzi nei resi iniziati nel periodo e decisi.
facts-fees = Spese trattenute
facts-fees-about = Trattenute nei resi iniziati nel periodo e decisi.
facts-answer = Dalla richiesta alla risposta
facts-answer-about = Fino al sì o al no, per le risposte date nel periodo. La metà non ha superato la prima cifra, nove su dieci non hanno superato la seconda.
facts-refund = Dal pacco ai soldi
facts-refund-about = Fino alla conferma dell’ultimo rimborso, per i rimborsi del periodo. I soldi partiti prima dell’arrivo del pacco non contano.
facts-statutory = Recessi rimborsati in tempo
facts-statutory-about = Entro il termine di legge, dei recessi iniziati nel periodo. Quelli con il termine ancora aperto sono contati a parte.
facts-restocked = Rimessi in magazzino
facts-restocked-about = Dei pezzi controllati nei resi iniziati nel periodo.
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-pieces = { $part } pezzi su { $of }
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-sold = { $part } pezzi venduti su { $of }
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-buyers = { $part } acquirenti su { $of }
# $part (String): an amount, already formatted
# $of (String): an amount, already formatted
facts-of-money = { $part } su { $of }
# $count (Number): returns
facts-of-cases =
    { $count ->
        [one] 1 reso
       *[other] { $count } resi
    }
# $value (String): the same figure of the period before, already formatted
facts-before = prima: { $value }
# $low (String): a share, already formatted
# $high (String): a share, already formatted
facts-likely = probabilmente da { $low } a { $high }
facts-too-few = troppo pochi per un confronto
# $count (Number): from so many on an interval is shown
facts-enough = Sotto { $count } pezzi non si mostra alcun intervallo: sono troppo pochi.
# $half (String): a time, already formatted
# $most (String): a time, already formatted
facts-half-most = la metà in { $half }, nove su dieci in { $most }
# $count (Number): withdrawals whose time runs
facts-running =
    { $count ->
        [one] 1 ancora in corso
       *[other] { $count } ancora in corso
    }
# $count (Number): sold pieces
facts-guessed =
    { $count ->
        [one] Di 1 pezzo venduto non si conosce la consegna: conta in base al tempo abituale dopo l’ordine.
       *[other] Di { $count } pezzi venduti non si conosce la consegna: contano in base al tempo abituale dopo l’ordine.
    }
facts-not-mature = può ancora crescere

facts-as-table = Mostra come tabella
facts-as-chart = Mostra come grafico
facts-cohorts = Quanto torna di ogni mese?
# $days (Number): days after the delivery
facts-cohorts-answer =
    { $days ->
        [one] Per mese di consegna. I mesi tratteggiati possono ancora crescere: un reso è possibile per 1 giorno.
       *[other] Per mese di consegna. I mesi tratteggiati possono ancora crescere: un reso è possibile per { $days } giorni.
    }
facts-reasons = Perché torna la merce?
# $reason (String): the most frequent reason
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-reasons-answer = { $reason }: { $part } pezzi su { $of }
facts-reasons-about = Pezzi nei resi iniziati nel periodo. La linea su una barra è l’intervallo in cui si trova la quota vera con il 95 %.
facts-articles = Quali articoli tornano di più?
# $article (String): the title of the article
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-articles-answer = { $article }: { $part } pezzi venduti su { $of }
facts-articles-about = Dei pezzi consegnati nel periodo. La linea su una barra è l’intervallo in cui si trova la quota vera con il 95 %.
facts-grades = In che stato torna la merce?
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-grades-answer = { $part } pezzi controllati su { $of } sono tornati in magazzino
facts-repeat = I clienti ricomprano?
facts-repeat-after = Dopo un reso
facts-repeat-without = Senza reso
facts-repeat-about = Entro 90 giorni dal reso, o dal primo ordine del periodo. Tutti i paesi.
# $count (Number): buyers
facts-buyers-running =
    { $count ->
        [one] I 90 giorni di 1 acquirente non sono finiti.
       *[other] I 90 giorni di { $count } acquirenti non sono finiti.
    }
facts-carriers = Quali corrieri danneggiano o perdono pacchi?
facts-carriers-about = Danni da trasporto e resi persi, sugli ordini consegnati nel periodo.
facts-carrier-unknown = Corriere sconosciuto
# $name (String): what the bar stands for
# $value (String): its figure, already formatted
facts-bar = { $name }: { $value }. Mostra i resi.
facts-column-month = Mese
facts-column-share = Quota
facts-column-returned = Tornati
facts-column-sold = Venduti
facts-column-pieces = Pezzi
facts-column-likely = Probabile
facts-column-reason = Motivo
facts-column-article = Articolo
facts-column-grade = Stato
facts-column-buyers = Acquirenti
facts-column-carrier = Corriere
facts-column-orders = Ordini
facts-column-damaged = Danneggiati
facts-column-lost = Persi
facts-column-per_hundred = Ogni 100 ordini

# $what (String): the name of the figure
facts-cases-title = Resi dietro «{ $what }»
# $count (Number): returns
facts-cases-count =
    { $count ->
        [one] 1 reso
       *[other] { $count } resi
    }
facts-cases-none = Dietro questa cifra non c’è alcun reso.
facts-cases-back = Torna alle cifre
facts-cases-more = Mostra altri
facts-see-all = Tutti i resi del periodo

facts-signals-title = Che cosa salta all’occhio
facts-signals-note = Sono cifre, non un giudizio: non decidono nulla.
# $part (Number): pieces that came back
# $of (Number): pieces that were bought
# $rate (String): the share, already formatted
# $median (String): a share, already formatted
# $others (Number): other customers
facts-signals-rate =
    { $others ->
        [one] Sono tornati { $part } pezzi su { $of } acquistati ({ $rate }). Un altro cliente con resi: { $median }.
       *[other] Sono tornati { $part } pezzi su { $of } acquistati ({ $rate }). Di altri { $others } clienti con resi, la metà ha reso al massimo { $median }.
    }
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-wrong = In { $count } resi su { $cases } nel pacco c’era altro o nulla.
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-never = In { $count } resi su { $cases } il pacco non è mai arrivato.
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-address =
    { $orders ->
        [one] { $name } ha lo stesso indirizzo; 1 dei suoi ordini è tornato.
       *[other] { $name } ha lo stesso indirizzo; { $orders } dei suoi ordini sono tornati.
    }
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-phone =
    { $orders ->
        [one] { $name } ha lo stesso telefono; 1 dei suoi ordini è tornato.
       *[other] { $name } ha lo stesso telefono; { $orders } dei suoi ordini sono tornati.
    }
# $reason (String): in the words of whoever made it
facts-signals-held = Qualcuno guarda prima i resi: { $reason }
# $reason (String): in the words of whoever made it
# $date (String): a day, already formatted
facts-signals-held-until = Fino al { $date } qualcuno guarda prima i resi: { $reason }
facts-signals-hold = Guarda prima i resi…
facts-signals-hold-title = Guarda prima i resi di questo cliente
facts-signals-hold-about = Nessun reso viene approvato da solo; lo approva una persona. Un recesso in tempo passa comunque, perché lo dà la legge.
facts-signals-hold-reason = Perché
facts-signals-hold-until = Ultimo giorno (vuoto: senza fine)
facts-signals-hold-do = Guarda prima
facts-signals-release = Lascia passare di nuovo i resi
facts-signals-told-held = I resi di questo cliente aspettano una persona.
facts-signals-told-released = I resi di questo cliente passano di nuovo.
