mirror-title = Reso su { $store }
mirror-status-requested = Richiesto
mirror-status-open = Aperto
mirror-status-closed = Chiuso
mirror-status-declined = Rifiutato
mirror-status-cancelled = Annullato
mirror-status-none = Non ancora creato
mirror-state-step = Allineato
mirror-state-differs = Non coincide
mirror-state-under_way = Il negozio viene avvisato
mirror-state-asks = Aspetta qualcuno
mirror-state-failed = Non riuscito
mirror-state-off = Non avvisato
mirror-about-requested = È stato richiesto lì e aspetta una risposta.
mirror-about-off = Il negozio non sa che cosa succede a questo reso. Un titolare può attivare «Tenere aggiornati i resi del negozio» nelle impostazioni dei negozi.
mirror-about-failed = Il reso nel negozio resta dov’era. Questa pratica va avanti comunque.
mirror-about-differs-none = Qualcuno ha già risposto lì. Rispondi anche qui.
mirror-about-differs-open = Questa pratica va avanti, ma lì il reso non è aperto.
mirror-about-differs-close = Questa pratica è saldata, ma lì il reso non è chiuso.
mirror-about-differs-end = Questa pratica è finita, ma il reso lì no.
mirror-left = Qualcuno l’ha lasciato così.
mirror-at = Al { $at }
mirror-tell = Avvisa di nuovo il negozio
mirror-tell-now = Avvisa ora il negozio
mirror-leave = Lascia così
mirror-mark = Il negozio dice altro
mirror-page = Apri nel negozio
mirror-refused-title = { $count ->
    [one] Una richiesta in un negozio non è potuta diventare un reso
    [many] { $count } di richieste nei negozi non sono potute diventare resi
   *[other] { $count } richieste nei negozi non sono potute diventare resi
}
mirror-refused = { $name } su { $store }, ordine { $order }
mirror-refused-order = Mostra l’ordine
mirror-refused-done = Gestita
