contacts-command-call = Anruf notieren
contacts-command-capture = Konversation von anderswo übernehmen
contacts-call =
    .label = Telefonnotiz
contacts-call-title = Telefonnotiz
contacts-call-close =
    .label = Schließen; die Notiz bleibt erhalten
contacts-call-who =
    .label = Wer ruft an?
    .placeholder = Name, Nummer, Bestellung …
contacts-call-number =
    .label = Nummer
contacts-call-dial = Anrufen
# $number (Number): number of the conversation
contacts-call-into = Zu Konversation { $number } hinzufügen
contacts-call-direction =
    .label = Richtung
contacts-call-outcome =
    .label = Ergebnis
contacts-call-text = Was wurde besprochen?
contacts-call-done = Alles geklärt: Konversation erledigen
contacts-call-drop = Verwerfen
contacts-call-save = Notiz speichern
contacts-call-other-person = Andere Person
contacts-call-back-at =
    .label = Zurückrufen am
contacts-call-back-hour = In einer Stunde
contacts-call-back-tomorrow = Morgen um 9:00
# $at (String): a moment
contacts-call-back-due = Zurückrufen: { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = schrieb: { $subject }
contacts-message-call = Telefonnotiz
contacts-direction-incoming = Eingehender Anruf
contacts-direction-outgoing = Ausgehender Anruf
contacts-outcome-answered = Erreicht
contacts-outcome-no-answer = Nicht erreicht
contacts-outcome-voicemail = Mailbox
contacts-outcome-call-back = Rückruf
contacts-outcome-wrong-number = Falsche Nummer
contacts-way-phone = Telefonnotizen
contacts-way-whatsapp = WhatsApp
contacts-way-instagram = Instagram
contacts-way-facebook = Facebook
contacts-way-telegram = Telegram
contacts-way-marketplace = Marktplatz
contacts-way-chat = Chat der Website
contacts-way-review = Bewertung
contacts-way-in-person = Persönlich
contacts-timer =
    .label = Dauer des Anrufs
contacts-timer-start = Starten
contacts-timer-pause = Pausieren
contacts-command-timer = Gesprächsuhr starten oder anhalten
contacts-timer-resume = Fortsetzen
contacts-capture =
    .label = Konversation übernehmen
contacts-capture-title = Konversation von anderswo
contacts-capture-close =
    .label = Schließen
contacts-capture-way =
    .label = Wo sie stattfand
contacts-capture-text =
    .label = Text der Konversation
    .placeholder = Nachrichten hier einfügen; Absender und Zeit werden erkannt.
contacts-capture-handle =
    .label = Dortige Nummer oder dortiger Name (optional)
contacts-capture-link =
    .label = Link zur Konversation (optional)
contacts-capture-picture = Screenshot hinzufügen
contacts-capture-save = Übernehmen
contacts-cancel = Abbrechen
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Nachrichten: { $count }, davon schon vorhanden: { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name } sind wir
contacts-preview-all-ours = Alles stammt von uns
contacts-preview-date-guessed = Tag und Monat könnten vertauscht sein. Prüfen Sie die Datumsangaben.
contacts-preview-us = wir
contacts-preview-known = schon vorhanden
contacts-answer =
    .label = Antwort
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Schreiben Sie Ihre Antwort hier, kopieren Sie sie und senden Sie sie in { $network }.
contacts-answer-copied = Kopiert. Dort einfügen und senden, danach hier festhalten.
contacts-answer-more = Nachrichten ergänzen
contacts-answer-copy-open = Kopieren und öffnen
contacts-answer-copy = Text kopieren
contacts-answer-record = Als gesendet festhalten
contacts-toast-logged = Anruf notiert
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Hinzugefügt: { $added }, schon vorhanden: { $known }
contacts-toast-recorded = Antwort festgehalten
contacts-toast-template-saved = Vorlage gespeichert
contacts-toast-template-removed = Vorlage entfernt
# $count (Number): how many
contacts-toast-forms-read = Gefundene Formulare: { $count }
contacts-forms-title = Kontaktformulare
contacts-forms-about = E-Mails aus Kontaktformularen werden ausgewertet: Wer das Formular ausgefüllt hat, wird zum Kunden und erhält Ihre Antwort. Erkannt werden Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop und Shopware. Für jedes andere Formular fügen Sie anhand eines Beispiels eine Vorlage hinzu.
contacts-forms-add = Vorlage hinzufügen
contacts-forms-edit = Bearbeiten
# $name (String): name of the template
contacts-forms-remove =
    .label = Vorlage { $name } entfernen
contacts-forms-read-all = In vorhandenen E-Mails nach Formularen suchen
contacts-template-name = Name der Vorlage
contacts-template-sender =
    .label = Gesendet von (Adresse oder Domain, optional)
contacts-template-subject =
    .label = Betreff enthält (optional)
contacts-template-example = Beispiel-E-Mail
contacts-template-label = Beschriftung
contacts-template-value = Im Beispiel
contacts-template-means = Bedeutung
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Bedeutung von „{ $label }“
contacts-template-save = Vorlage speichern
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Erkannt: { $name }, Antwort an { $email }
contacts-template-misses-email = Keine E-Mail-Adresse gefunden. Wählen Sie für die Beschriftung daneben „E-Mail-Adresse“.
contacts-template-misses-message = Keine Nachricht gefunden. Wählen Sie für die Beschriftung über dem Text des Kunden „Nachricht“.
contacts-meaning-other = Weitere Angabe
contacts-meaning-name = Name
contacts-meaning-first-name = Vorname
contacts-meaning-last-name = Nachname
contacts-meaning-email = E-Mail-Adresse
contacts-meaning-sender = Name und Adresse in einem
contacts-meaning-phone = Telefon
contacts-meaning-order = Bestellnummer
contacts-meaning-subject = Betreff
contacts-meaning-message = Nachricht
# $sender (String): address that sent the mail
contacts-form-own = Vom Formular Ihrer eigenen Domain gesendet ({ $sender }). Die Adresse des Kunden wurde nicht geprüft.
# $sender (String): address that sent the mail
contacts-form-known = Vom Formulardienst Ihres Shops gesendet ({ $sender }). Die Adresse des Kunden wurde nicht geprüft.
# $sender (String): address that sent the mail
contacts-form-reply-to = Nicht von Ihrer Domain: { $sender } hat dieses Formular gesendet. Prüfen Sie, wer es wirklich ist, bevor Sie etwas preisgeben.
# $sender (String): address that sent the mail
contacts-form-stranger = Das sieht nach einem Kontaktformular aus, aber { $sender } ist nicht bekannt. Der Absender blieb unverändert.
contacts-form-show-mail = Ganze E-Mail anzeigen
contacts-form-hide-mail = Ganze E-Mail ausblenden

# Reviews of products.
# $rating (Number): 1 to 5
contacts-review-stars = { $rating } von 5 Sternen
contacts-review-held = Wartet auf Freigabe
contacts-review-published = Veröffentlicht
contacts-review-spam = Im Shop als Spam markiert
contacts-review-trashed = Im Papierkorb des Shops
contacts-review-verified = Hier gekauft
contacts-review-publish = Veröffentlichen
contacts-review-hide = Wieder ausblenden
contacts-review-to-spam = Spam
contacts-review-to-trash = In den Papierkorb
contacts-review-off = Bewertungen im Shop zu beantworten und freizugeben ist ausgeschaltet. Inhaber können das unter „Einstellungen › Shops“ ändern.
contacts-answer-publish = Antwort im Shop veröffentlichen
