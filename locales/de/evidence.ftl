evidence-title = Fotos und Dateien
evidence-add = Datei hinzufügen
evidence-empty = Noch nichts. Fotos hierher ziehen, einfügen oder aus einer Nachricht übernehmen.
evidence-drop = Loslassen zum Hinzufügen
evidence-kind-photo = Foto
evidence-kind-label = Retourenetikett
evidence-kind-other = Datei
evidence-open = { $name } anzeigen
evidence-more = Aktionen für { $name }
evidence-save = Speichern
evidence-answer = In die Antwort legen
evidence-mark-photo = Das ist ein Foto
evidence-mark-label = Das ist ein Retourenetikett
evidence-mark-other = Das ist etwas anderes
evidence-shows = Gehört zu { $item }
evidence-shows-all = Gehört zur ganzen Retoure
evidence-remove = Herausnehmen
evidence-told-removed = { $name } wurde herausgenommen
evidence-told-added = { $name } gehört jetzt zu { $number }
evidence-offered =
    { $count ->
        [one] Kunde hat 1 Datei geschickt
       *[other] Kunde hat { $count } Dateien geschickt
    }
evidence-offered-answer =
    { $count ->
        [one] Kunde hat mit 1 Datei geantwortet
       *[other] Kunde hat mit { $count } Dateien geantwortet
    }
evidence-offered-all = Alle hinzufügen
evidence-offered-choose = Auswählen
evidence-offered-add = Hinzufügen
evidence-offered-add-label = { $name } zur Retoure hinzufügen
evidence-picture-place = Bild { $at } von { $total }
evidence-picture-next = Nächstes Bild
evidence-picture-previous = Vorheriges Bild
evidence-picture-close = Schließen
evidence-attachment-add = Zur Retoure { $number } hinzufügen
evidence-attachment-menu = { $name } zu einer Retoure hinzufügen

evidence-parcels = Pakete
evidence-parcel-add = Paket hinzufügen
evidence-parcel-title = Paket zu { $number }
evidence-parcel-tracking = Sendungsnummer
evidence-parcel-carrier = Paketdienst
evidence-parcel-guess = Sieht nach { $carrier } aus
evidence-parcel-link = Eigener Link zur Verfolgung (freiwillig)
evidence-parcel-posted = Einlieferungsbeleg, Tag
evidence-parcel-posted-hint = Nur eintragen, wenn der Beleg vorliegt. Bei einem Widerruf dürfen Sie dann nicht mehr auf die Ware warten.
evidence-parcel-moved = Zuletzt bewegt, Tag
evidence-parcel-pieces = Was darin ist (freiwillig)
evidence-parcel-do = Übernehmen
evidence-parcel-unnamed = Paket ohne Nummer
evidence-parcel-follow = { $tracking } auf der Seite des Paketdienstes verfolgen
evidence-parcel-more = Aktionen für das Paket { $tracking }
evidence-parcel-edit = Ändern
evidence-parcel-here = Ist da
evidence-parcel-lost = Ist verloren
evidence-parcel-under-way = Ist noch unterwegs
evidence-parcel-remove = Herausnehmen
evidence-parcel-told-removed = Paket herausgenommen
evidence-parcel-since = unterwegs seit { $day }
evidence-parcel-arrived = da seit { $day }
evidence-parcel-given-up = verloren gegeben am { $day }
evidence-parcel-proved = Einlieferung am { $day } belegt
evidence-parcel-seen = zuletzt gesehen am { $day }
evidence-rests =
    { $days ->
        [one] Seit 1 Tag keine Bewegung
       *[other] Seit { $days } Tagen keine Bewegung
    }
evidence-rests-ask = Kunden fragen
evidence-rests-limit = Tage ohne Bewegung, nach denen nach einem Retourenpaket gesucht wird
evidence-may-wait = Sie dürfen auf die Ware oder den Einlieferungsbeleg warten.
evidence-may-not-wait = Die Einlieferung ist belegt: Auf die Ware zu warten ist kein Grund mehr.

evidence-condition = Zustand
evidence-condition-unknown = Zustand nicht bekannt
evidence-condition-label = Zustand von { $title } laut Kunde
