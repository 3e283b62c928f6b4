inbox-view-mine = Meine
inbox-view-unassigned = Nicht zugewiesen
inbox-view-open = Alle offenen
inbox-view-pending = Wartet auf Kunden
inbox-view-snoozed = Zurückgestellt
inbox-view-drafts = Entwürfe
inbox-view-closed = Erledigt
inbox-view-sent = Gesendet
inbox-view-spam = Spam
inbox-view-all = Alles

inbox-list-total-open = { $count } offen
inbox-list-total = { $count }
inbox-list =
    .label = Konversationen
inbox-list-sort-waiting = Am längsten wartend
inbox-list-sort-newest = Neueste
inbox-list-sort =
    .label = Reihenfolge ändern
inbox-group-waiting = Warten auf uns
inbox-group-answered = Beantwortet
inbox-group-snoozed = Zurückgestellt
inbox-group-snoozed-today = Zurückgestellt, heute wieder da
inbox-row-unread = ungelesen
inbox-row-draft = Entwurf
inbox-row-over-target = über der Zielzeit
inbox-row-attachments = mit Anhängen
inbox-row-waiting = wartet { $span }
inbox-row-returns = zurück { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (kein Betreff)
inbox-row-failed = nicht gesendet
inbox-row-undecided = gesendet?
inbox-selection-count =
    { $count ->
        [one] { $count } markiert
       *[other] { $count } markiert
    }
inbox-selection-clear =
    .label = Alle Markierungen aufheben

inbox-empty-mine = Hier erscheinen die Konversationen, die Sie übernehmen.
inbox-empty-unassigned = Um jede Konversation kümmert sich jemand.
inbox-empty-open = Kein Kunde wartet.
inbox-empty-pending = Hier warten die Konversationen, die Sie beantwortet haben, auf den Kunden.
inbox-empty-snoozed = Was Sie zurückstellen, kommt von hier von selbst wieder.
inbox-empty-drafts = Hier liegt, was Sie zu schreiben begonnen haben.
inbox-empty-closed = Hier ruhen erledigte Konversationen.
inbox-empty-sent = Hier erscheint, was Sie senden.
inbox-empty-spam = Hier liegt unerwünschte Mail, aus dem Weg geräumt.
inbox-empty-all = Sobald ein Postfach verbunden ist, erscheint hier alle Mail.
inbox-empty-action-all-open = Alle offenen zeigen
inbox-empty-action-unassigned = Nicht zugewiesene zeigen
inbox-empty-action-connect = Postfach verbinden
inbox-empty-conversation = Wählen Sie eine Konversation, um sie hier zu lesen.
inbox-empty-search = Keine Nachricht enthält „{ $query }“.

inbox-quarantine-title = Unlesbare Mail
inbox-quarantine-intro = Diese Sendungen sind angekommen, ließen sich aber nicht als Nachricht lesen. Nichts ist verloren: Der Quelltext wird hier aufbewahrt.
inbox-quarantine-empty = Alles, was angekommen ist, war lesbar.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Anfang des Quelltexts zeigen

inbox-search-title = Nachrichten mit „{ $query }“

inbox-conversation =
    .label = Konversation
inbox-conversation-unassigned = Niemandem zugewiesen
inbox-conversation-waiting = wartet { $span }, Ziel { $target }
inbox-conversation-pending = wartet auf den Kunden
inbox-conversation-closed = erledigt
inbox-conversation-spam = Spam
inbox-conversation-snoozed = zurückgestellt bis { $at }
inbox-conversation-back =
    .label = Zurück zur Liste
inbox-conversation-assign =
    .label = Zuweisen
inbox-conversation-tag =
    .label = Schlagwort
inbox-conversation-snooze =
    .label = Zurückstellen
inbox-conversation-close =
    .label = Erledigen
inbox-conversation-reopen =
    .label = Wieder öffnen
inbox-conversation-more =
    .label = Mehr
inbox-conversation-panel =
    .label = Kundenbereich ein- oder ausblenden
inbox-conversation-messages =
    .label = Nachrichten
inbox-conversation-absent = Diese Konversation ist nicht mehr hier.

inbox-priority-low = Niedrige Priorität
inbox-priority-normal = Normale Priorität
inbox-priority-high = Hohe Priorität
inbox-priority-urgent = Dringend

inbox-message-note = Interne Notiz
inbox-message-reply = Antwort
inbox-message-forwarded = Weitergeleitet
inbox-message-to = an { $recipients }
inbox-message-cc = Kopie an { $recipients }
inbox-message-show-quoted =
    { $count ->
        [one] Zitierten Text zeigen, { $count } Zeile
       *[other] Zitierten Text zeigen, { $count } Zeilen
    }
inbox-message-hide-quoted = Zitierten Text ausblenden
inbox-message-show-original = Wie gestaltet zeigen
inbox-message-hide-original = Als Text zeigen
inbox-message-original =
    .label = Die Nachricht, wie ihr Absender sie gestaltet hat
inbox-message-empty = (kein Text)
inbox-message-earlier = { $count } frühere: { $names }
inbox-message-details =
    .label = Einzelheiten dieser Nachricht
inbox-message-split = Daraus eine eigene Konversation machen
inbox-message-new-participant = Neu hier: Diese Adresse war bisher nicht an der Konversation beteiligt
inbox-message-unverified = Die Absenderadresse ließ sich nicht bestätigen
inbox-message-subject-changed = Betreff geändert
inbox-message-automatic-reply = Automatische Antwort
inbox-message-automatic-generated = Von einer Maschine gesendet
inbox-message-automatic-list = Mailingliste
inbox-message-automatic-bounce = Zustellbericht
inbox-message-bounced = An { $address } nicht zustellbar
inbox-message-bounced-unknown = Nicht zustellbar
inbox-message-bounced-later = Der andere Server versucht es von selbst weiter. Noch ist nichts zu tun.
inbox-message-bounced-for-good = Prüfen Sie die Adresse, und senden Sie dann erneut.
inbox-attachments =
    .label = Anhänge
inbox-attachment-open =
    .label = { $name } öffnen
inbox-images-blocked =
    { $count ->
        [one] { $count } Bild aus dem Internet wird nicht gezeigt, damit der Absender nicht erfährt, dass Sie dies lesen.
       *[other] { $count } Bilder aus dem Internet werden nicht gezeigt, damit der Absender nicht erfährt, dass Sie dies lesen.
    }
inbox-images-once = Einmal zeigen
inbox-images-always = Bei diesem Absender immer

inbox-delivery-queued = wartet auf den Versand
inbox-delivery-attempting = wird gesendet
inbox-delivery-sent =
    .label = Gesendet
inbox-delivery-failed = Nicht gesendet
inbox-delivery-unknown = Niemand weiß, ob dies gesendet wurde
inbox-delivery-cancelled = zurückgenommen
inbox-delivery-unknown-text = Während des Sendens ist die Verbindung abgerissen. Sehen Sie nach, ob die Nachricht angekommen ist, und entscheiden Sie dann.
inbox-delivery-retry = Jetzt erneut versuchen
inbox-delivery-take-back = Zurücknehmen
inbox-delivery-arrived = Sie ist angekommen
inbox-delivery-again = Noch einmal senden

inbox-activity-someone = der Desk
inbox-activity-closed = Erledigt von { $agent }
inbox-activity-opened = Wieder geöffnet von { $agent }
inbox-activity-pending = Auf „Wartet auf Kunden“ gesetzt von { $agent }
inbox-activity-snoozed = Zurückgestellt bis { $at } von { $agent }
inbox-activity-returned = Nicht mehr zurückgestellt
inbox-activity-spam = Als Spam markiert von { $agent }
inbox-activity-assigned = { $name } zugewiesen von { $agent }
inbox-activity-unassigned = Zuweisung aufgehoben von { $agent }
inbox-activity-undone = Die letzte Änderung wurde zurückgenommen
inbox-activity-split = Abgetrennt von { $agent }
inbox-activity-reopened = Durch eine neue Nachricht wieder geöffnet
inbox-activity-other = { $event }

inbox-snooze-title = Zurückstellen
inbox-snooze-later-today = Heute, später
inbox-snooze-tomorrow = Morgen früh
inbox-snooze-weekend = Am Wochenende
inbox-snooze-next-week = Nächste Woche
inbox-snooze-custom = Bis
inbox-snooze-custom-set = Bis dahin zurückstellen
inbox-assign-title = Zuweisen
inbox-assign-me = Mir
inbox-assign-nobody = Niemandem
inbox-assign-search =
    .placeholder = Person suchen
inbox-tag-title = Schlagwörter
inbox-tag-input =
    .placeholder = Schlagwort suchen oder anlegen
inbox-tag-create = Schlagwort „{ $name }“ anlegen
inbox-tag-none = Noch keine Schlagwörter. Tippen Sie eines ein.
inbox-menu-reply = Antworten
inbox-menu-forward = Weiterleiten
inbox-menu-note = Interne Notiz
inbox-menu-unread = Als ungelesen markieren
inbox-menu-read = Als gelesen markieren
inbox-menu-pending = Auf den Kunden warten
inbox-menu-spam = Spam
inbox-menu-no-spam = Kein Spam
inbox-menu-priority = Priorität

inbox-done-closed =
    { $count ->
        [one] Erledigt
       *[other] { $count } erledigt
    }
inbox-done-opened =
    { $count ->
        [one] Wieder geöffnet
       *[other] { $count } wieder geöffnet
    }
inbox-done-pending =
    { $count ->
        [one] Wartet auf den Kunden
       *[other] { $count } warten auf den Kunden
    }
inbox-done-snoozed =
    { $count ->
        [one] Zurückgestellt bis { $at }
       *[other] { $count } zurückgestellt bis { $at }
    }
inbox-done-spam =
    { $count ->
        [one] Als Spam markiert
       *[other] { $count } als Spam markiert
    }
inbox-done-assigned =
    { $count ->
        [one] { $name } zugewiesen
       *[other] { $count } an { $name } zugewiesen
    }
inbox-done-unassigned =
    { $count ->
        [one] Niemandem zugewiesen
       *[other] { $count } niemandem zugewiesen
    }
inbox-done-tagged = Schlagwörter geändert
inbox-done-priority = Priorität geändert
inbox-done-read = Als gelesen markiert
inbox-done-unread = Als ungelesen markiert
inbox-done-split = Jetzt eine eigene Konversation

inbox-command-reply = Antworten
inbox-command-note = Interne Notiz schreiben
inbox-command-forward = Weiterleiten
inbox-command-close = Erledigen oder wieder öffnen
inbox-command-snooze = Zurückstellen
inbox-command-assign = Zuweisen
inbox-command-assign-me = Mir zuweisen
inbox-command-tag = Schlagwort vergeben
inbox-command-priority = Priorität ändern
inbox-command-unread = Als ungelesen markieren
inbox-command-pending = Auf den Kunden warten
inbox-command-spam = Spam
inbox-command-next = Nächste Konversation
inbox-command-previous = Vorige Konversation
inbox-command-open = Konversation öffnen
inbox-command-back = Zurück zur Liste
inbox-command-select = Für mehrere zugleich markieren
inbox-command-sort = Reihenfolge der Liste ändern

inbox-composer =
    .label = Verfassen
inbox-composer-tab-reply = Antworten
inbox-composer-tab-forward = Weiterleiten
inbox-composer-tab-note = Notiz
inbox-composer-new = Neue Nachricht
inbox-composer-close =
    .label = Schließen; der Entwurf bleibt erhalten
inbox-composer-kept = Früher begonnen:
inbox-composer-language =
    .label = Der Kunde schreibt { $language }
inbox-composer-reply-all =
    .label = Allen antworten
inbox-composer-forward =
    .label = Weiterleiten
inbox-composer-back-to-reply =
    .label = Stattdessen antworten
inbox-composer-from = Von
inbox-composer-to = An
inbox-composer-cc = Cc
inbox-composer-bcc = Bcc
inbox-composer-subject = Betreff
inbox-composer-remove-recipient =
    .label = { $name } entfernen
inbox-composer-remove-file =
    .label = { $name } entfernen
inbox-composer-text =
    .label = Text der Nachricht
inbox-composer-note =
    .label = Text der internen Notiz
inbox-composer-hint = Antwort schreiben
inbox-composer-forward-hint = Ein paar Worte hinzufügen
inbox-composer-new-hint = Nachricht schreiben
inbox-composer-note-hint = Das sehen nur Kolleginnen und Kollegen
inbox-composer-tools =
    .label = Formatierung
inbox-composer-bold =
    .label = Fett
inbox-composer-italic =
    .label = Kursiv
inbox-composer-underline =
    .label = Unterstrichen
inbox-composer-bullets =
    .label = Liste
inbox-composer-numbers =
    .label = Nummerierte Liste
inbox-composer-quote =
    .label = Zitat
inbox-composer-link =
    .label = Link
inbox-composer-link-address =
    .label = Adresse des Links
    .placeholder = https://
inbox-composer-link-set = Link setzen
inbox-composer-link-remove =
    .label = Link entfernen
inbox-composer-attach =
    .label = Dateien anhängen
inbox-composer-discard =
    .label = Entwurf verwerfen
inbox-composer-saved = Entwurf gespeichert
inbox-composer-send = Senden
inbox-composer-send-close = Senden & erledigen
inbox-composer-send-keep-open = Senden & offen lassen
inbox-composer-send-snooze = Senden & zurückstellen
inbox-composer-send-more =
    .label = Weitere Arten zu senden
inbox-composer-note-add = Notiz hinzufügen
inbox-composer-missing-recipient = Empfänger hinzufügen
inbox-composer-missing-address = Markierte Adresse berichtigen
inbox-composer-missing-text = Schreiben Sie zuerst etwas
inbox-composer-missing-subject = Betreff hinzufügen
inbox-composer-missing-mailbox = Zum Senden ein Postfach verbinden
inbox-command-reply-all = Allen antworten
inbox-done-sent = Gesendet an { $name }
inbox-done-sent-closed = Gesendet an { $name }, erledigt
inbox-done-sent-snoozed = Gesendet an { $name }, zurückgestellt
inbox-done-taken-back = Nicht gesendet. Ihr Entwurf ist wieder da.
inbox-done-noted = Notiz hinzugefügt
