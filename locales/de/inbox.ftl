inbox-view-mine = Meine
inbox-view-unassigned = Nicht zugewiesen
inbox-view-open = Alle offenen
inbox-view-pending = Warten auf Kunden
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
inbox-list-sort-waiting = Längste Wartezeit
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
inbox-row-returns = wieder da: { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (kein Betreff)
inbox-row-failed = nicht gesendet
inbox-row-undecided = gesendet?
inbox-selection-count =
    { $count ->
        [one] { $count } ausgewählt
       *[other] { $count } ausgewählt
    }
inbox-selection-clear =
    .label = Auswahl aufheben

inbox-empty-mine = Hier erscheinen die Konversationen, um die Sie sich kümmern.
inbox-empty-unassigned = Um jede Konversation kümmert sich jemand.
inbox-empty-open = Kein Kunde wartet.
inbox-empty-pending = Hier stehen beantwortete Konversationen, bis der Kunde sich meldet.
inbox-empty-snoozed = Zurückgestellte Konversationen kehren von hier von selbst zurück.
inbox-empty-drafts = Hier finden Sie Ihre angefangenen Entwürfe.
inbox-empty-closed = Hier finden Sie erledigte Konversationen.
inbox-empty-sent = Hier erscheint, was Sie senden.
inbox-empty-spam = Hier landen unerwünschte E-Mails, damit sie nicht stören.
inbox-empty-all = Sobald ein Postfach verbunden ist, erscheinen hier alle E-Mails.
inbox-empty-action-all-open = Alle offenen anzeigen
inbox-empty-action-unassigned = Nicht zugewiesene anzeigen
inbox-empty-action-connect = Postfach verbinden
inbox-empty-conversation = Wählen Sie eine Konversation aus, um sie hier zu lesen.
inbox-empty-search = Keine Nachricht enthält „{ $query }“.

inbox-quarantine-title = Unlesbare E-Mails
inbox-quarantine-intro = Diese E-Mails sind angekommen, ließen sich aber nicht lesen. Nichts ist verloren: Der Quelltext wird hier aufbewahrt.
inbox-quarantine-empty = Alles, was angekommen ist, war lesbar.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Anfang des Quelltexts anzeigen

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
    .label = Schlagwörter
inbox-conversation-snooze =
    .label = Zurückstellen
inbox-conversation-close =
    .label = Erledigen
inbox-conversation-reopen =
    .label = Wieder öffnen
inbox-conversation-more =
    .label = Mehr
inbox-conversation-messages =
    .label = Nachrichten
inbox-conversation-absent = Diese Konversation ist nicht mehr hier.

inbox-priority-low = Niedrige Priorität
inbox-priority-normal = Normale Priorität
inbox-priority-high = Hohe Priorität
inbox-priority-urgent = Dringend

inbox-message-note = Interne Notiz
inbox-message-reply = Antwort
inbox-message-to = an { $recipients }
inbox-message-cc = Kopie an { $recipients }
inbox-message-show-quoted =
    { $count ->
        [one] Zitierten Text anzeigen, { $count } Zeile
       *[other] Zitierten Text anzeigen, { $count } Zeilen
    }
inbox-message-hide-quoted = Zitierten Text ausblenden
inbox-message-show-original = Originaldarstellung anzeigen
inbox-message-hide-original = Als Text anzeigen
inbox-message-original =
    .label = Die Nachricht, wie der Absender sie gestaltet hat
inbox-message-empty = (kein Text)
inbox-message-earlier = Frühere ({ $count }): { $names }
inbox-message-details =
    .label = Details zu dieser Nachricht
inbox-message-split = Eigene Konversation daraus machen
inbox-message-new-participant = Neu dabei: Diese Adresse war bisher nicht an der Konversation beteiligt
inbox-message-unverified = Die Absenderadresse konnte nicht verifiziert werden
inbox-message-subject-changed = Betreff geändert
inbox-message-automatic-reply = Automatische Antwort
inbox-message-automatic-generated = Automatisch versendet
inbox-message-automatic-list = Mailingliste
inbox-message-automatic-bounce = Zustellbericht
inbox-message-bounced = Nicht zustellbar an { $address }
inbox-message-bounced-unknown = Nicht zustellbar
inbox-message-bounced-later = Der Server versucht es von selbst weiter. Sie müssen noch nichts tun.
inbox-message-bounced-for-good = Prüfen Sie die Adresse und senden Sie die Nachricht dann erneut.
inbox-attachments =
    .label = Anhänge
inbox-attachment-open =
    .label = { $name } öffnen
inbox-images-blocked =
    { $count ->
        [one] { $count } Bild aus dem Internet wird nicht angezeigt, damit der Absender nicht erfährt, dass Sie dies lesen.
       *[other] { $count } Bilder aus dem Internet werden nicht angezeigt, damit der Absender nicht erfährt, dass Sie dies lesen.
    }
inbox-images-once = Einmal anzeigen
inbox-images-always = Für diesen Absender immer
inbox-link-open =
    .label = Link: { $words }
inbox-link-target =
    .label = Wohin der Link führt
inbox-link-leads = Dieser Link führt zu { $host }
inbox-link-disguised = Die E-Mail zeigt eine andere Adresse als die, zu der der Link führt.
inbox-link-go = Im Browser öffnen
inbox-link-stay = Nicht öffnen

inbox-delivery-queued = wartet auf den Versand
inbox-delivery-attempting = wird gesendet
inbox-delivery-sent =
    .label = Gesendet
inbox-delivery-failed = Nicht gesendet
inbox-delivery-unknown = Unklar, ob dies gesendet wurde
inbox-delivery-cancelled = zurückgeholt
inbox-delivery-unknown-text = Beim Senden ist die Verbindung abgebrochen. Sehen Sie nach, ob die Nachricht angekommen ist, und entscheiden Sie dann.
inbox-delivery-retry = Jetzt erneut versuchen
inbox-delivery-take-back = Zurückholen
inbox-delivery-arrived = Sie ist angekommen
inbox-delivery-again = Erneut senden

inbox-activity-someone = Comptoir
inbox-activity-closed = Erledigt von { $agent }
# $agent (String): name of an agent
# $at (String): a moment
inbox-activity-call-back = { $agent } ruft zurück: { $at }
inbox-activity-opened = Wieder geöffnet von { $agent }
inbox-activity-pending = Auf „Warten auf Kunden“ gesetzt von { $agent }
inbox-activity-snoozed = Zurückgestellt bis { $at } von { $agent }
inbox-activity-returned = Nicht mehr zurückgestellt
inbox-activity-spam = Als Spam markiert von { $agent }
inbox-activity-assigned = { $name } zugewiesen von { $agent }
inbox-activity-unassigned = Zuweisung aufgehoben von { $agent }
# $agent (String): who did it
# $name (String): who sends
inbox-activity-review = Von { $agent } zur Prüfung an { $name } übergeben
inbox-activity-undone = Die letzte Änderung wurde rückgängig gemacht
inbox-activity-split = Abgetrennt von { $agent }
inbox-activity-reopened = Durch eine neue Nachricht wieder geöffnet
inbox-activity-other = { $event }

inbox-snooze-title = Zurückstellen
inbox-snooze-later-today = Später am Tag
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
inbox-tag-none = Noch keine Schlagwörter. Geben Sie eines ein.
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
inbox-done-split = Ist jetzt eine eigene Konversation

inbox-command-reply = Antworten
inbox-command-note = Interne Notiz schreiben
inbox-command-forward = Weiterleiten
inbox-command-greeting = Mit der Anrede beginnen
inbox-command-edit-quote = Zitierte Nachricht bearbeiten
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
inbox-command-select = Auswählen (für mehrere zugleich)
inbox-command-sort = Reihenfolge der Liste ändern

inbox-composer =
    .label = Verfassen
inbox-composer-tab-reply = Antworten
inbox-composer-tab-forward = Weiterleiten
inbox-composer-tab-note = Notiz
inbox-composer-new = Neue Nachricht
inbox-composer-close =
    .label = Schließen; der Entwurf bleibt erhalten
inbox-composer-kept = Angefangen:
inbox-composer-reply-all =
    .label = Allen antworten
inbox-composer-forward =
    .label = Weiterleiten
inbox-composer-back-to-reply =
    .label = Zurück zur Antwort
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
inbox-composer-note-hint = Nur intern sichtbar
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
inbox-composer-attach =
    .label = Dateien anhängen
inbox-composer-quoted-show = Zitierten Text anzeigen
inbox-composer-quoted-hide = Zitierten Text ausblenden
inbox-composer-quoted-edit =
    .label = Zitierten Text bearbeiten
inbox-composer-quoted-remove =
    .label = Zitierten Text weglassen
inbox-composer-quoted-back = Nachricht wieder zitieren
inbox-composer-forwarded-show = Weitergeleitete Nachricht anzeigen
inbox-composer-forwarded-hide = Weitergeleitete Nachricht ausblenden
inbox-composer-forwarded-edit =
    .label = Weitergeleitete Nachricht bearbeiten
inbox-composer-forwarded-remove =
    .label = Weitergeleitete Nachricht weglassen
inbox-composer-forwarded-back = Weitergeleitete Nachricht wieder anfügen
inbox-composer-drop = Dateien hier ablegen, um sie anzuhängen
inbox-composer-discard =
    .label = Entwurf verwerfen
inbox-composer-saved = Entwurf gespeichert
inbox-composer-send = Senden
inbox-composer-send-close = Senden & erledigen
inbox-composer-send-keep-open = Senden & offen lassen
inbox-composer-send-snooze = Senden & zurückstellen
inbox-composer-send-more =
    .label = Weitere Sendeoptionen
inbox-composer-note-add = Notiz hinzufügen
inbox-composer-missing-recipient = Empfänger hinzufügen
inbox-composer-missing-address = Markierte Adresse korrigieren
inbox-composer-missing-text = Schreiben Sie zuerst etwas
inbox-composer-missing-subject = Betreff hinzufügen
inbox-composer-missing-mailbox = Zum Senden ein Postfach verbinden
inbox-composer-missing-smaller = Anhang entfernen oder verkleinern
inbox-command-reply-all = Allen antworten
inbox-done-sent = Gesendet an { $name }
inbox-done-sent-closed = Gesendet an { $name }, erledigt
inbox-done-sent-snoozed = Gesendet an { $name }, zurückgestellt
inbox-done-taken-back = Nicht gesendet. Ihr Entwurf ist wieder da.
inbox-done-noted = Notiz hinzugefügt
