evidence-title = Foto e file
evidence-add = Aggiungi un file
evidence-empty = Ancora niente. Trascina qui le foto, incollale o prendile da un messaggio.
evidence-drop = Rilascia per aggiungere
evidence-kind-photo = Foto
evidence-kind-label = Etichetta di reso
evidence-kind-other = File
evidence-open = Mostra { $name }
evidence-more = Che cosa fare con { $name }
evidence-save = Salva
evidence-answer = Metti nella risposta
evidence-mark-photo = È una foto
evidence-mark-label = È un’etichetta di reso
evidence-mark-other = È altro
evidence-shows = Riguarda { $item }
evidence-shows-all = Riguarda tutto il reso
evidence-remove = Togli
evidence-told-removed = { $name } è stato tolto
evidence-told-added = { $name } ora fa parte di { $number }
evidence-offered =
    { $count ->
        [one] Il cliente ha inviato 1 file
       *[other] Il cliente ha inviato { $count } file
    }
evidence-offered-answer =
    { $count ->
        [one] Il cliente ha risposto con 1 file
       *[other] Il cliente ha risposto con { $count } file
    }
evidence-offered-all = Aggiungi tutto
evidence-offered-choose = Scegli
evidence-offered-add = Aggiungi
evidence-offered-add-label = Aggiungi { $name } al reso
evidence-picture-place = Immagine { $at } di { $total }
evidence-picture-next = Immagine successiva
evidence-picture-previous = Immagine precedente
evidence-picture-close = Chiudi
evidence-attachment-add = Aggiungi al reso { $number }
evidence-attachment-menu = Aggiungi { $name } a un reso

evidence-parcels = Pacchi
evidence-parcel-add = Aggiungi un pacco
evidence-parcel-title = Pacco di { $number }
evidence-parcel-tracking = Numero di tracciamento
evidence-parcel-carrier = Corriere
evidence-parcel-guess = Sembra di { $carrier }
evidence-parcel-link = Link proprio per seguirlo (facoltativo)
evidence-parcel-posted = Prova di spedizione, giorno
evidence-parcel-posted-hint = Inseriscila solo se l’hai vista. In un recesso non puoi più aspettare i beni.
evidence-parcel-moved = Ultimo movimento visto, giorno
evidence-parcel-pieces = Che cosa contiene (facoltativo)
evidence-parcel-do = Conferma
evidence-parcel-unnamed = Pacco senza numero
evidence-parcel-follow = Segui { $tracking } sulla pagina del corriere
evidence-parcel-more = Che cosa fare con il pacco { $tracking }
evidence-parcel-edit = Modifica
evidence-parcel-here = È arrivato
evidence-parcel-lost = È perso
evidence-parcel-under-way = È ancora in viaggio
evidence-parcel-remove = Togli
evidence-parcel-told-removed = Pacco tolto
evidence-parcel-since = in viaggio dal { $day }
evidence-parcel-arrived = arrivato il { $day }
evidence-parcel-given-up = dato per perso il { $day }
evidence-parcel-proved = Spedizione provata il { $day }
evidence-parcel-seen = visto l’ultima volta il { $day }
evidence-rests =
    { $days ->
        [one] Nessun movimento da 1 giorno
       *[other] Nessun movimento da { $days } giorni
    }
evidence-rests-ask = Chiedi al cliente
evidence-rests-limit = Giorni senza movimento dopo i quali si cerca un pacco di reso
evidence-may-wait = Puoi aspettare i beni o la prova che sono stati spediti.
evidence-may-not-wait = La spedizione è provata: aspettare i beni non è più un motivo.

evidence-condition = Stato
evidence-condition-unknown = Stato non indicato
evidence-condition-label = Stato di { $title } secondo il cliente
