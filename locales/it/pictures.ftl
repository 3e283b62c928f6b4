### Immagini e file degli articoli, e la pagina prima della pubblicazione.

pictures-insert = Immagine o file
pictures-alt = Che cosa mostra l’immagine
pictures-alt-hint = Descrivila per chi non la vede
pictures-lost = { $name } non è tra i file di questo articolo. Rimettilo o toglilo dal testo.
pictures-take-out = Togli l’immagine dal testo
pictures-without-alt =
    { $count ->
        [one] Un’immagine non ha ancora una descrizione. Serve per pubblicare: che cosa mostra?
        [many] { $count } di immagini non hanno ancora una descrizione. Serve per pubblicare: che cosa mostrano?
       *[other] { $count } immagini non hanno ancora una descrizione. Serve per pubblicare: che cosa mostrano?
    }
pictures-files = Immagini e file
pictures-unused = Non è nel testo
pictures-put = Metti { $name } nel testo
pictures-own = Un altro { $name } per la lingua: { $language }
pictures-save = Salva { $name }
pictures-remove = Togli { $name } dall’articolo
pictures-told-removed = { $name } tolto
pictures-told-added = { $name } aggiunto
pictures-adding = Aggiunta in corso…
pictures-preview = Anteprima
pictures-preview-title = Come lo vedranno i lettori
pictures-preview-close = Chiudi
pictures-preview-width = Larghezza
pictures-preview-phone = Telefono
pictures-preview-wide = Computer
pictures-preview-ground = Colori
pictures-preview-light = Chiaro
pictures-preview-dark = Scuro
pictures-preview-page = Pagina del sito di assistenza: { $title }
pictures-left-out =
    { $count ->
        [one] 1 immagine o file non arriva in questo posto. La pagina dice lì che cosa mostra l’immagine.
        [many] { $count } di immagini e file non arrivano in questo posto. Le pagine dicono lì che cosa mostrano le immagini.
       *[other] { $count } immagini e file non arrivano in questo posto. Le pagine dicono lì che cosa mostrano le immagini.
    }
