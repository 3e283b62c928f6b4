problem-wrong-credentials = Der Mailserver hat den Benutzernamen oder das Passwort abgelehnt. Es geht keine E-Mail verloren. Prüfen Sie beides in den Einstellungen des Kanals; manche Anbieter verlangen hier ein App-Passwort.
problem-sign-in-again = Die Anmeldung bei diesem Postfach ist abgelaufen. Wartende E-Mails bleiben auf dem Server. Melden Sie sich in den Einstellungen des Kanals erneut an.
problem-host-not-found = Es gibt keinen Server namens { $host }. Prüfen Sie die Schreibweise und ob Sie online sind.
problem-host-unreachable = { $host } ist auf Port { $port } nicht erreichbar. Ihre Arbeit ist gespeichert, und es folgt ein neuer Versuch. Prüfen Sie die Internetverbindung, den Port und ob eine Firewall im Weg ist.
problem-certificate-expired = Das Sicherheitszertifikat von { $host } ist abgelaufen, deshalb wurde nichts dorthin gesendet. Bitten Sie den Betreiber des Servers, es zu erneuern, und prüfen Sie das Datum dieses Computers.
problem-certificate-invalid = Das Sicherheitszertifikat von { $host } ist nicht vertrauenswürdig, deshalb wurde nichts dorthin gesendet. Ist es Ihr eigener Server, fügen Sie dessen Zertifikatsdatei in den Einstellungen des Kanals hinzu.
problem-no-encryption = { $host } bietet keine verschlüsselte Verbindung an, deshalb wurde kein Passwort gesendet. Wählen Sie in den Einstellungen des Kanals einen anderen Port oder eine andere Verschlüsselung.
problem-mail-timeout = Der Mailserver hat nicht rechtzeitig geantwortet. Es ist nichts verloren, und es folgt ein neuer Versuch.
problem-mail-disconnected = Die Verbindung zum Mailserver ist abgebrochen. Es ist nichts verloren; es geht dort weiter, wo es aufgehört hat.
problem-mail-refused = Der Mailserver hat abgelehnt: „{ $reason }“. Es ist nichts verloren. Beheben Sie, was der Server bemängelt, und versuchen Sie es dann erneut.
problem-ca-file-unreadable = Die Zertifikatsdatei lässt sich nicht verwenden. Wählen Sie eine lesbare Datei im PEM-Format.
problem-cancelled = Der Vorgang wurde abgebrochen. Was schon erledigt war, bleibt erhalten; Sie können jederzeit neu beginnen.
problem-time-past = Dieser Zeitpunkt ist schon vorbei. Es wurde nichts geändert. Wählen Sie einen späteren.
problem-time-too-far = Dieser Zeitpunkt liegt mehr als ein Jahr in der Zukunft. Es wurde nichts geändert. Wählen Sie einen früheren.
problem-customer-zone-missing = Es ist nicht bekannt, wie spät es bei diesem Kunden ist. Es wurde nichts gesendet. Legen Sie die Zeitzone des Kunden fest oder wählen Sie eine eigene Zeit.
problem-promise-empty = Schreiben Sie, was zugesagt wurde. Es wurde noch nichts notiert.
problem-promise-too-long = Eine Zusage hat höchstens { $count } Zeichen. Es wurde nichts notiert. Fassen Sie sich kürzer und schreiben Sie Einzelheiten in eine Notiz.
problem-promise-absent = Diese Zusage gibt es nicht mehr. Es wurde nichts geändert.
problem-disk-full = Der Datenträger ist voll. Alles bisher Gespeicherte ist sicher, Neues kann aber nicht abgelegt werden. Schaffen Sie Platz und versuchen Sie es erneut.
problem-disk-failing = Der Datenträger meldet Fehler und hat die letzte Änderung nicht gespeichert. Alles vorher Gespeicherte ist sicher. Prüfen Sie, ob der Datenträger angeschlossen und in Ordnung ist, und versuchen Sie es erneut.
problem-desk-already-open = Dieser Arbeitsbereich ist schon in einem anderen Fenster oder Programm geöffnet. Verwenden Sie dieses oder schließen Sie es zuerst.
problem-desk-newer-version = Dieser Arbeitsbereich wurde zuletzt mit einer neueren Version von Comptoir verwendet. Er wurde nicht verändert. Installieren Sie die neuere Version, um ihn zu öffnen.
problem-desk-not-writable = Comptoir darf in den Ordner dieses Arbeitsbereichs nicht schreiben. Die Daten sind unberührt. Geben Sie Ihrem Konto dort Schreibrechte und öffnen Sie Comptoir erneut.
problem-desk-damaged = Ein Teil dieses Arbeitsbereichs ist nicht lesbar: Der Datenträger oder ein anderes Programm hat ihn verändert. Es wurde nichts gelöscht. Spielen Sie Ihre letzte Sicherung ein; der beschädigte Arbeitsbereich bleibt daneben erhalten.
problem-key-missing = Der Schlüssel zu diesem Arbeitsbereich wurde nicht gefunden. Die Daten sind unberührt. Geben Sie Ihren Wiederherstellungscode ein, um ihn zu öffnen.
problem-key-wrong = Dieser Schlüssel passt nicht zu diesem Arbeitsbereich. Die Daten sind unberührt. Wählen Sie die richtige Schlüsseldatei oder geben Sie Ihren Wiederherstellungscode ein.
problem-keychain-locked = Der Schlüsselbund des Systems ist gesperrt, deshalb lässt sich der Arbeitsbereich nicht öffnen. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie Ihren Wiederherstellungscode ein.
problem-keychain-absent = Auf diesem Computer ist kein Schlüsselbund erreichbar, der Schlüssel eines neuen Arbeitsbereichs hat also noch keinen Platz. Wählen Sie eine Passphrase oder geben Sie eine Schlüsseldatei an; in der Befehlszeile mit COMPTOIR_PASSPHRASE oder --key-file.
problem-passphrase-needed = Dieser Arbeitsbereich öffnet sich mit seiner Passphrase. Geben Sie sie ein; in der Befehlszeile mit COMPTOIR_PASSPHRASE.
problem-passphrase-wrong = Diese Passphrase passt nicht. Die Daten sind unberührt. Versuchen Sie es, so oft Sie möchten, oder verwenden Sie Ihren Wiederherstellungscode.
problem-recovery-code-wrong = Dieser Wiederherstellungscode passt nicht. Die Daten sind unberührt. Vergleichen Sie ihn Gruppe für Gruppe mit Ihrer Abschrift.
problem-broken = In Comptoir ist ein Fehler aufgetreten. Was Sie zuvor gespeichert haben, ist sicher. Versuchen Sie es erneut; tritt er wieder auf, melden Sie ihn mit der Protokolldatei.
problem-command-unknown = Diesen Befehl gibt es nicht. Die Befehlsliste zeigt alle verfügbaren Befehle.
problem-request-invalid = Die Anfrage ist unverständlich: { $detail }. Es wurde nichts geändert.
problem-conversation-absent = Diese Konversation gibt es nicht mehr. Vielleicht wurde sie zusammengeführt oder entfernt.
problem-message-absent = Diese Nachricht gibt es nicht mehr. Vielleicht wurde sie entfernt.
problem-customer-absent = Diesen Kunden gibt es nicht mehr. Vielleicht wurde der Eintrag zusammengeführt oder entfernt.
problem-customer-file-unreadable = Diese Datei ist nicht als Tabelle lesbar. Speichern Sie sie als CSV und versuchen Sie es erneut; es wurde nichts importiert.
problem-customer-file-columns = Geben Sie an, in welcher Spalte der Name oder die E-Mail-Adresse steht.
problem-customer-file-lines = Diese Zeilen lassen sich nicht importieren: { $lines }. Es wurde nichts importiert. Korrigieren Sie sie in der Datei oder lassen Sie sie weg.
problem-customer-file-large = Diese Datei hat zu viele Zeilen auf einmal. Teilen Sie sie und importieren Sie die Teile nacheinander; es wurde nichts importiert.
problem-customer-import-running = Es werden gerade schon Kunden importiert. Warten Sie, bis das fertig ist, oder brechen Sie es ab.
problem-customer-nameless = Geben Sie einen Namen oder eine E-Mail-Adresse ein.
problem-customer-zone-unknown = Die Zeitzone { $zone } gibt es nicht. Wählen Sie eine aus der Liste.
problem-customer-language-unknown = { $language } ist keine Sprache. Schreiben Sie ein Kürzel wie de oder pt-BR.
problem-customer-part-absent = Diesen Eintrag gibt es nicht mehr. Vielleicht hat ihn jemand entfernt.
problem-customer-address-invalid = { $address } ist keine E-Mail-Adresse. Prüfen Sie die Schreibweise.
problem-customer-address-taken = { $address } gehört schon zu einem anderen Kunden. Führen Sie die beiden zusammen oder entfernen Sie sie dort zuerst.
problem-customer-handle-invalid = Unter „{ $value }“ ist niemand zu erreichen. Prüfen Sie die Nummer oder den Namen auf Tippfehler.
problem-customer-handle-taken = { $value } ist bei diesem Kunden schon eingetragen.
problem-customer-value-invalid = Das passt nicht in das Feld „{ $field }“. Geben Sie je nach Feld eine Zahl, ein Datum oder eine der Auswahlmöglichkeiten ein.
problem-customer-field-absent = Dieses Feld gibt es nicht mehr. Nehmen Sie es aus dem Filter oder wählen Sie ein anderes.
problem-customer-title-missing = Geben Sie einen Namen dafür ein.
problem-customer-title-exists = „{ $name }“ gibt es schon. Wählen Sie einen anderen Namen.
problem-customer-field-choiceless = Geben Sie mindestens eine Auswahlmöglichkeit für dieses Feld ein.
problem-customer-same = Das ist ein und derselbe Kunde. Wählen Sie zwei verschiedene.
problem-agent-absent = Diese Person gehört nicht mehr zum Team. Wählen Sie jemand anderen.
problem-channel-absent = Diesen Kanal gibt es nicht mehr. Wählen Sie einen anderen oder verbinden Sie ihn neu.
problem-draft-absent = Diesen Entwurf gibt es nicht mehr. Vielleicht wurde er gesendet oder verworfen.
problem-draft-empty = Es gibt noch nichts zu senden. Schreiben Sie etwas oder hängen Sie eine Datei an.
problem-recipient-missing = Es ist kein Empfänger angegeben. Ihr Text ist gespeichert; geben Sie eine Adresse ein.
problem-recipient-invalid = „{ $address }“ ist keine E-Mail-Adresse. Ihr Text ist gespeichert; korrigieren Sie die Adresse.
problem-undo-absent = Es gibt nichts rückgängig zu machen.
problem-undo-running = Es wird gerade noch etwas Größeres rückgängig gemacht. Warten Sie, bis das fertig ist, oder brechen Sie es ab.
problem-too-late-to-undo = Die Nachricht ist schon unterwegs und lässt sich nicht zurückholen.
problem-file-unreadable = Die Datei { $path } kann nicht gelesen werden. Prüfen Sie, ob es sie gibt und ob Sie sie öffnen dürfen.
problem-file-unwritable = Die Datei { $path } lässt sich nicht schreiben. Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen.
problem-file-not-mail = Dies ließ sich nicht als E-Mail lesen. Der Quelltext wird aufbewahrt. Wählen Sie zum Importieren eine mbox-Datei, einen Maildir-Ordner oder eine .eml-Datei.
problem-mail-not-given = Der Mailserver führt diese Nachricht auf, gibt sie aber nicht heraus. Suchen Sie sie in einem anderen E-Mail-Programm oder fragen Sie den Anbieter.
problem-mail-file-unreadable = Diese Datei ließ sich nicht öffnen, ihre Nachricht fehlt daher. Prüfen Sie, ob Sie sie lesen dürfen, und importieren Sie noch einmal.
problem-backup-unreadable = Diese Sicherung kann nicht gelesen werden; vielleicht ist sie beschädigt oder unvollständig. Ihre jetzigen Daten sind unberührt. Wählen Sie eine andere Sicherung.
problem-mailbox-exists = { $address } ist schon verbunden. Öffnen Sie die Einstellungen des Postfachs, um etwas zu ändern.
problem-outbox-unknown = Diese Nachricht liegt nicht im Postausgang. Vielleicht wurde sie schon gesendet oder abgebrochen.
problem-message-too-large = Die Nachricht ist zu groß; höchstens { $size } können gesendet werden. Ihr Text ist gespeichert. Entfernen oder verkleinern Sie einen Anhang.
problem-agent-left = Diese Person arbeitet hier nicht mehr. Es wurde nichts geändert. Wählen Sie jemand anderen oder bitten Sie den Inhaber, die Person wieder aufzunehmen.
problem-guest-expired = Ihre Zeit als Gast ist abgelaufen. Es wurde nichts geändert. Bitten Sie den Inhaber um ein späteres Datum.
problem-guest-until-missing = Für einen Gast muss der letzte Tag feststehen. Es wurde nichts gespeichert; geben Sie ein Datum ein.
problem-agent-last-owner = Mindestens eine Person muss Inhaber sein. Es wurde nichts geändert. Geben Sie zuerst jemand anderem diese Rolle.
problem-role-forbids = Ihre Rolle erlaubt das nicht. Es wurde nichts geändert. Fragen Sie den Inhaber.
problem-role-forbids-sending = Sie schreiben Entwürfe, jemand anderes sendet sie. Ihr Text ist gespeichert. Übergeben Sie ihn zur Prüfung.
problem-desk-locked = Comptoir ist gesperrt. Wählen Sie Ihren Namen und geben Sie Ihre PIN ein.
problem-pin-needed = Diese Person hat eine PIN. Geben Sie sie ein.
problem-pin-wrong = Diese PIN stimmt nicht. Es wurde nichts geändert; versuchen Sie es noch einmal.
# $minutes (String): whole minutes to wait
problem-pin-waits = Zu viele falsche PINs. In { $minutes } Min. können Sie es wieder versuchen, oder der Inhaber setzt die PIN zurück.
problem-pin-form = Eine PIN hat 4 bis 12 Ziffern. Es wurde nichts geändert.
# $name (String): a colleague
problem-review-by-nobody = { $name } darf das nicht senden. Ihr Text ist gespeichert. Wählen Sie jemanden, der senden darf.
# $name (String): a colleague
problem-review-has-draft = { $name } schreibt hier schon an einer Antwort. Ihr Text ist gespeichert. Sprechen Sie sich ab, oder wählen Sie jemand anderen.
problem-link-refused = Dieser Link wurde nicht geöffnet, weil er zu keiner gewöhnlichen Web- oder E-Mail-Adresse führt.
problem-desk-unreachable = Der Arbeitsbereich antwortet nicht. Was Sie zuvor gespeichert haben, ist sicher. Prüfen Sie, ob Comptoir noch läuft.
problem-desk-token-wrong = Diese Seite ist nicht mehr am Arbeitsbereich angemeldet. Öffnen Sie die Adresse, die Comptoir anzeigt, noch einmal.
problem-no-mailbox = Kein Postfach kann dies senden. Ihr Text ist gespeichert. Verbinden Sie in den Einstellungen ein Postfach und senden Sie dann.
problem-oauth-not-configured = Die Anmeldung bei { $provider } im Browser ist auf diesem Computer nicht eingerichtet. Es wurde nichts gesendet. Verwenden Sie ein App-Passwort oder lassen Sie eine OAuth-Client-ID für { $provider } einrichten.
problem-macro-absent = Dieses Makro oder diesen Text gibt es nicht mehr. Vielleicht hat es jemand aus dem Team entfernt.
problem-macro-title-missing = Ein Makro braucht in mindestens einer Sprache einen Titel. Es wurde nichts geändert; geben Sie einen Titel ein.
problem-macro-language-unknown = „{ $language }“ ist keine Sprache. Es wurde nichts geändert; wählen Sie eine aus der Liste oder geben Sie einen Code wie de oder pt-BR ein.
problem-macro-text-missing = Es gibt noch keinen Text. Schreiben Sie einen in mindestens einer Sprache.
problem-macro-variant-exists = Für { $language } gibt es mit diesem Kanal und dieser Anrede schon einen Text. Es wurde nichts geändert; bearbeiten Sie den vorhandenen.
problem-macro-template-broken =
    { $kind ->
        [variable] Zeile { $line }, Spalte { $column }: Die Variable „{ $name }“ gibt es nicht. Wählen Sie eine aus dem Variablenmenü. Der Text wurde nicht gespeichert.
        [filter] Zeile { $line }, Spalte { $column }: Den Filter „{ $name }“ gibt es nicht. Es gibt default, date, upper, lower und name. Der Text wurde nicht gespeichert.
        [statement] Zeile { $line }, Spalte { $column }: „{ $name }“ ist in einem Makro nicht möglich. Es gibt Variablen, if und for. Der Text wurde nicht gespeichert.
        [endless] Zeile { $line }, Spalte { $column }: Das wiederholt sich zu oft. Kürzen Sie die Schleife. Der Text wurde nicht gespeichert.
        [date] Zeile { $line }, Spalte { $column }: Das ist kein Datum. Der Text wurde nicht gespeichert.
       *[syntax] Zeile { $line }, Spalte { $column }: Der Text ist hier nicht lesbar. Prüfen Sie die Klammern: Zu jedem „{"{{"}“ gehört ein „{"}}"}“, zu jedem if ein endif. Der Text wurde nicht gespeichert.
    }
problem-macro-too-long = Der Text ist zu lang, möglich sind höchstens { $limit } Zeichen. Er wurde nicht gespeichert. Kürzen Sie ihn oder teilen Sie ihn auf.
problem-macro-file-unreadable = Das ist keine Datei mit Makros. Es wurde nichts geändert. Wählen Sie eine Datei, die aus Comptoir exportiert wurde.
problem-macro-file-newer = Diese Datei stammt aus einer neueren Version von Comptoir. Es wurde nichts geändert. Installieren Sie die neuere Version, um sie zu lesen.
problem-macro-file-broken = Das Makro „{ $title }“ in dieser Datei hat in Zeile { $line }, Spalte { $column } seines Textes einen Fehler. Es wurde nichts geändert. Korrigieren Sie die Datei und importieren Sie sie erneut.
problem-draft-has-gaps = Im Text sind noch Lücken: { $names }. Es wurde nichts gesendet. Füllen Sie sie aus oder löschen Sie sie, und senden Sie dann.

## Calls, conversations from elsewhere, forms

problem-call-back-when = Wählen Sie, wann Sie zurückrufen: einen Zeitpunkt, der noch kommt.
problem-capture-empty = Es gibt noch nichts zu übernehmen. Fügen Sie die Konversation ein oder einen Screenshot hinzu.
problem-capture-known = Alles in diesem Text ist schon vorhanden. Es wurde nichts hinzugefügt.
problem-capture-too-long = Dieser Text ist zu lang, um ihn auf einmal zu übernehmen. Fügen Sie ihn in Teilen ein.
problem-contact-not-elsewhere = Diese Konversation läuft per E-Mail. Senden Sie Ihre Antwort aus dem Antwortfeld.
problem-form-template-absent = Diese Vorlage gibt es nicht mehr. Wählen Sie eine andere oder fügen Sie sie wieder hinzu.
problem-form-template-nameless = Geben Sie der Vorlage einen Namen.
# $name (String): the name of the template
problem-form-template-taken = Die Vorlage „{ $name }“ gibt es schon. Wählen Sie einen anderen Namen.
problem-form-template-no-message = Für keine Beschriftung ist „Nachricht“ gewählt, oder das Beispiel hat dort keinen Text. Wählen Sie „Nachricht“ für die Beschriftung über dem Text des Kunden.
problem-form-template-no-email = Bei der Beschriftung, für die „E-Mail-Adresse“ gewählt ist, steht im Beispiel keine. Wählen Sie eine andere.
problem-topic-absent = Dieses Thema gibt es nicht mehr. Wählen Sie ein anderes.
problem-topic-item-absent = Diesen Schritt oder dieses Feld gibt es nicht mehr. Sehen Sie sich das Thema noch einmal an.
problem-topic-unnamed = Geben Sie in mindestens einer Sprache einen Namen ein.
problem-topic-missing = Wählen Sie zuerst, worum es in der Konversation geht.
problem-intake-complete = Es fehlt nichts: Alle Felder des Themas sind ausgefüllt.
problem-value-invalid = „{ $value }“ passt nicht in dieses Feld. Es wurde nichts geändert; korrigieren Sie den Wert.
problem-choice-empty = Eine Auswahl braucht mindestens eine Möglichkeit. Geben Sie eine ein.
problem-cause-absent = Diese Ursache gibt es nicht mehr. Wählen Sie eine andere.
problem-cause-required = Wählen Sie vor dem Erledigen eine Ursache. Ohne Ursache: { $count }.
problem-speech-absent = Keine Stimme gefunden. Installieren Sie speech-dispatcher mit espeak-ng (oder einer anderen Stimme) und versuchen Sie es erneut.
problem-culture-unknown = Für { $culture } gibt es kein Kulturprofil. Wählen Sie eines aus der Liste.
problem-culture-text-long = Der Text ist zu lang. Höchstens { $most } Zeichen sind möglich.
problem-conversation-same = Das ist dieselbe Konversation. Wählen Sie eine andere.
problem-merge-absent = Diese Konversation gehört nicht mehr zu einer anderen. Vielleicht wurde sie schon wieder herausgelöst.
problem-split-nothing-left = Das ist die einzige Nachricht hier, es bliebe also nichts übrig. Führen Sie stattdessen die Konversationen zusammen.
problem-link-known = Diese beiden sind schon verknüpft.
problem-link-absent = Diese Verknüpfung gibt es nicht mehr. Vielleicht wurde sie entfernt.
problem-block-invalid = „{ $pattern }“ ist weder eine E-Mail-Adresse noch eine Domain. Prüfen Sie die Schreibweise.
problem-block-domain-shared = Bei { $domain } haben viele Menschen ihre Adresse, daher lässt sich die Domain nicht als Ganzes blockieren. Blockieren Sie die einzelne Adresse.
problem-block-own = { $pattern } gehört zu Ihrem eigenen Shop und lässt sich nicht blockieren.
problem-block-known = { $pattern } ist schon blockiert.
problem-block-absent = Diese Blockierung gibt es nicht mehr. Vielleicht wurde sie aufgehoben.
problem-filter-empty = Ein Filter braucht mindestens eine Bedingung.
problem-filter-long = Ein Filter hat höchstens { $most } Bedingungen. Lassen Sie einige weg.
problem-filter-word = „{ $word }“ ist keine Bedingung. Schreiben Sie Spalte, Zeichen und Wert, zum Beispiel status:open oder waiting>4h. Es wurde nichts geändert.
problem-filter-value = Der Wert in „{ $word }“ ist dort nicht möglich. Korrigieren Sie ihn; es wurde nichts geändert.
problem-view-absent = Diese Ansicht gibt es nicht mehr. Vielleicht hat sie jemand gelöscht oder behält sie nun für sich.
problem-view-nameless = Geben Sie der Ansicht einen Namen.
problem-shop-address = „{ $address }“ ist keine Webadresse eines Shops. Geben Sie sie ein, wie sie im Browser steht, zum Beispiel https://shop.example.com.
problem-shop-unreachable = { $host } ist nicht erreichbar. Was hier ist, bleibt, und es folgt ein neuer Versuch. Prüfen Sie die Internetverbindung und die Adresse des Shops.
problem-shop-timeout = Der Shop hat nicht rechtzeitig geantwortet. Was hier ist, bleibt, und es folgt ein neuer Versuch.
problem-shop-disconnected = Die Verbindung zum Shop ist abgebrochen. Was hier ist, bleibt; es geht dort weiter, wo es aufgehört hat.
problem-shop-wrong-key = Der Shop lehnt den Schlüssel ab. Erstellen Sie in der Verwaltung des Shops einen neuen und tragen Sie ihn in den Einstellungen unter „Shops“ ein.
problem-shop-key-stripped = Der Schlüssel kommt nie beim Shop an: Der Hoster entfernt ihn unterwegs. Bitten Sie ihn, den Header „Authorization“ durchzulassen.
problem-shop-read-only-key = Der Schlüssel dieses Shops darf nur lesen. Erstellen Sie einen mit Lese- und Schreibrecht und tragen Sie ihn in den Einstellungen unter „Shops“ ein.
problem-shop-missing-scope = Dem Schlüssel fehlt das Recht „{ $scope }“. Erteilen Sie es in der Verwaltung des Shops und versuchen Sie es dann erneut.
problem-shop-other-organisation = Die App und der Shop gehören zu verschiedenen Organisationen. Erstellen Sie die App in der Organisation, der der Shop gehört.
problem-shop-clock = Die Uhren dieses Computers und des Shops gehen zu weit auseinander. Stellen Sie die Uhr dieses Computers und versuchen Sie es dann erneut.
problem-shop-throttled =
    Der Shop bittet um weniger Anfragen. Er wird in { $minutes ->
       [one] einer Minute
      *[other] { $minutes } Minuten
    } wieder gefragt; was hier ist, bleibt.
problem-shop-captcha = Der Hoster des Shops prüft, ob ein Mensch anfragt, und lässt kein Programm durch. Bitten Sie ihn, die Adresse „/wp-json/“ freizugeben. Es folgt ein neuer Versuch.
problem-shop-no-interface = Unter der Adresse kommt eine Webseite statt Daten. Prüfen Sie die Adresse des Shops und ob er gerade gewartet wird. Es folgt ein neuer Versuch.
problem-shop-unreadable = Die Antwort des Shops bricht ab oder ist nicht lesbar. Es ist nichts verloren, und es folgt ein neuer Versuch.
problem-shop-fault = Der Shop hat selbst einen Fehler ({ $status }). Es ist nichts verloren, und es folgt ein neuer Versuch.
problem-shop-refused = Der Shop hat abgelehnt: „{ $reason }“. Dort wurde nichts geändert.
problem-shop-not-found = Im Shop gibt es das nicht mehr. Sie sehen den letzten bekannten Stand.
problem-shop-unsupported = Dieser Shop kann das nicht. Erledigen Sie es in der Verwaltung des Shops.
problem-store-absent = Dieser Shop ist nicht mehr verbunden. Wählen Sie einen anderen oder verbinden Sie ihn neu.
problem-store-exists = Dieser Shop ist schon als „{ $name }“ verbunden. Öffnen Sie seine Einstellungen, um etwas zu ändern.
problem-store-nameless = Geben Sie einen Namen für den Shop ein. Es wurde nichts geändert.
problem-shop-sign-in-over = Das Ergebnis der Anmeldung ist nicht mehr da. Melden Sie sich noch einmal beim Shop an.
# $port (Number): number of the port
problem-shop-sign-in-port = Ein anderes Programm belegt die Stelle, an die Anmeldungen zurückkommen (Port { $port }). Schließen Sie es oder fügen Sie stattdessen ein Token ein.
problem-order-absent = Diese Bestellung ist nicht mehr hier. Vielleicht wurde ihr Shop entfernt.
problem-act-absent = Diese Aktion ist nicht mehr hier. Es wurde nichts geändert.
problem-act-off = Diese Aktion ist für diesen Shop nicht eingeschaltet. Es wurde nichts getan. Ein Inhaber kann sie in den Einstellungen unter „Shops“ einschalten.
problem-act-not-possible = Dieser Shop oder sein Schlüssel kann das nicht. Es wurde nichts getan. Erledigen Sie es in der Verwaltung des Shops.
problem-act-changed = Die Bestellung hat sich im Shop geändert, seit Sie sie angesehen haben. Es wurde nichts getan. Sehen Sie sie noch einmal an und bestätigen Sie dann.
problem-act-under-way = Eine andere Aktion zu dieser Bestellung ist noch nicht abgeschlossen. Es wurde nichts getan. Warten Sie ab oder nehmen Sie sie zurück.
problem-store-paused = „{ $store }“ ist angehalten, dort wird nichts getan. Setzen Sie den Shop in den Einstellungen unter „Shops“ fort.
problem-act-not-undoable = Das lässt sich von hier aus nicht zurücknehmen. Erledigen Sie es in der Verwaltung des Shops.
problem-take-back-used = Dieser Code wurde schon eingelöst und blieb deshalb, wie er ist. Sehen Sie im Shop nach, für welche Bestellung.
problem-take-back-gone = Im Shop gibt es das nicht mehr, also ist nichts zurückzunehmen. Dort wurde nichts geändert.
problem-take-back-changed = Das wurde im Shop inzwischen geändert und blieb deshalb, wie es ist. Sehen Sie es sich in der Verwaltung des Shops an.
problem-act-incomplete = Es fehlt etwas oder passt nicht. Es wurde nichts getan. Ergänzen Sie das Formular und versuchen Sie es erneut.
problem-refund-too-much = Höchstens { $amount } können erstattet werden. Es wurde nichts getan. Geben Sie einen kleineren Betrag ein.
problem-refund-currency = Diese Bestellung wurde in { $currency } bezahlt. Es wurde nichts getan. Erstatten Sie in dieser Währung.
problem-act-pieces = So viele Stück gibt es nicht. Es wurde nichts getan. Wählen Sie weniger.
problem-order-sent = Diese Bestellung ist ganz oder zum Teil schon versandt. Es wurde nichts getan. Bitten Sie den Versanddienst um die Änderung.
problem-order-cancelled = Diese Bestellung ist bereits storniert. Es wurde nichts getan. Sehen Sie im Shop nach, falls das nicht stimmt.
problem-act-not-waiting = Das ist inzwischen entschieden. Es wurde nichts geändert. Sehen Sie nach, wie es jetzt steht.
problem-act-begun = Der Shop ist schon beauftragt, das lässt sich nicht mehr zurücknehmen. Warten Sie das Ergebnis ab.
problem-act-needs-owner = Das liegt über Ihrer Grenze. Es wurde nichts getan. Bitten Sie einen Inhaber um die Bestätigung.
problem-act-declined = Ein Inhaber hat abgelehnt: { $reason }
problem-act-was-not-done = Jemand hat im Shop nachgesehen: Es wurde nicht getan. Beginnen Sie neu, falls es noch gewünscht ist.
problem-act-no-answer = Der Shop hat es in mehreren Versuchen nicht getan. Dort wurde nichts geändert. Beginnen Sie neu, sobald der Shop wieder antwortet.
problem-act-looking = Die Antwort des Shops ging verloren. Vor einem neuen Versuch wird dort nachgesehen, ob es getan wurde.
problem-order-untracked = Zur Bestellung { $number } gibt es noch keine Sendungsnummer. Fügen Sie sie ein, sobald das Paket unterwegs ist.
problem-product-absent = Dieses Produkt ist nicht mehr da. Vielleicht hat der Shop es entfernt; suchen Sie ein anderes.
problem-shop-out-of-stock = „{ $item }“ ist ausverkauft. Es wurde nichts bestellt und nichts gezahlt. Wählen Sie einen anderen Artikel, oder versuchen Sie es wieder, wenn er da ist.
problem-shop-other-price = Der Shop verlangt einen anderen Preis als vereinbart. Es wurde nichts bestellt und nichts gezahlt. Sehen Sie nach Steuern und Rabatten, oder legen Sie die Bestellung von Hand an.
problem-return-swap-elsewhere = Dieser Artikel ist in einem anderen Shop als die Bestellung. Wählen Sie einen aus demselben Shop.
problem-return-swap-price = Der Shop nennt keinen Preis für „{ $item }“. Wählen Sie einen anderen Artikel, oder sagen Sie in Worten, was der Kunde bekommt.
problem-shop-file-unreadable = Diese Datei ist nicht als Tabelle mit Bestellungen, Produkten oder Kunden lesbar. Speichern Sie sie als CSV und versuchen Sie es erneut; es wurde nichts importiert.
problem-shop-file-large = Diese Datei hat zu viele Zeilen auf einmal. Teilen Sie sie und importieren Sie die Teile nacheinander; es wurde nichts importiert.
problem-shop-file-columns = Geben Sie an, welche Spalten das enthalten, was noch fehlt. Es wurde nichts importiert.
problem-shop-file-dates = Die Daten in dieser Datei lassen sich auf zwei Arten lesen. Geben Sie an, ob Tag oder Monat zuerst kommt. Es wurde nichts importiert.
problem-shop-file-currency-open = Geben Sie an, in welcher Währung die Beträge sind. Es wurde nichts importiert.
problem-shop-file-currency = Das ist keine Währung: Erwartet werden drei Buchstaben, etwa EUR.
problem-shop-file-lines = Diese Zeilen lassen sich nicht importieren: { $lines }. Es wurde nichts importiert. Korrigieren Sie sie in der Datei oder lassen Sie sie weg.
problem-shop-file-running = Es wird gerade schon eine Datei importiert. Warten Sie, bis das fertig ist, oder brechen Sie es ab.
problem-store-no-file = Dieser Shop wird von selbst gelesen und nimmt keine Dateien an. Wählen Sie einen anderen oder einen neuen.
problem-shop-file-no-number = Die Bestellnummer fehlt.
problem-shop-file-date = Das ist kein Datum.
problem-shop-file-amount = Das ist kein Betrag.
problem-shop-file-quantity = Das ist keine Stückzahl.
problem-shop-file-no-title = Der Titel fehlt.
problem-shop-file-nobody = Es fehlen E-Mail-Adresse, Telefonnummer und Name.

problem-return-absent = Diese Retoure gibt es nicht mehr.
problem-return-move = { $number } kann das in diesem Stand nicht. Schauen Sie nach, was inzwischen damit geschehen ist.
problem-return-pieces = Von „{ $item }“ { $count ->
    [0] kann kein Stück mehr zurückkommen: Alle sind erstattet oder in einer anderen Retoure.
    [one] kann nur noch ein Stück zurückkommen.
   *[other] können nur noch { $count } Stück zurückkommen.
}
problem-return-mirror-absent = Der Shop führt zu diesem Fall keine eigene Retoure. Es wurde nichts getan.
problem-shop-return-pieces = Der Shop nimmt nur zurück, was versandt wurde und dort in keiner anderen Retoure steht. Es wurde nichts getan. Sehen Sie sich die Bestellung im Shop an.
problem-return-empty = Wählen Sie mindestens einen Artikel, der zurückkommt.
problem-return-order-known = { $number } hat schon eine Bestellung oder ist bereits weiter. Öffnen Sie die Retoure noch einmal und sehen Sie nach.
problem-return-line-unknown = Diesen Artikel gibt es in der Bestellung nicht mehr. Öffnen Sie sie erneut und wählen Sie neu.
problem-return-word-missing = Schreiben Sie zuerst einen Satz: Der Kunde muss erfahren, warum.
problem-return-fee-forbidden = Hier darf keine Gebühr erhoben werden: Der Grund liegt beim Shop, oder das Gesetz gibt dem Kunden das Recht zur Rückgabe.
problem-return-policy-forbids = Die Regeln lassen { $number } nicht zu. Um sie trotzdem durchzulassen, geben Sie einen Grund an: Er wird als Kulanz festgehalten.
problem-return-outcome-forbidden = Beim Widerruf bekommt der Kunde sein Geld zurück. Nichts anderes darf an dessen Stelle treten.
problem-return-ungraded = Bewerten Sie zuerst jedes zurückgekommene Stück.
problem-return-deduction = Für „{ $item }“ lässt sich so nichts abziehen: nur für Gebrauchsspuren oder Schäden und höchstens so viel, wie bezahlt wurde.
problem-return-offer = Geben Sie an, wie viel für „{ $item }“ gezahlt wird: mehr als nichts und höchstens so viel, wie bezahlt wurde.
problem-return-under-way = Der Shop wird für diese Retoure gerade gefragt. Warten Sie seine Antwort ab.
problem-return-effect-busy = Das ist bereits erledigt oder läuft noch. Schauen Sie zuerst nach dem Stand.
problem-return-not-asked = Hier wartet niemand mehr auf eine Antwort. Sehen Sie nach, was mit der Retoure inzwischen geschehen ist.
problem-return-letter-gap = Dieser Brief braucht etwas, das noch niemand eingetragen hat. Vervollständigen Sie erst die Retoure und schreiben Sie ihn dann.
problem-return-table-unreadable = Diese Datei ist keine Tabelle. Es wurde nichts importiert. Speichern Sie sie als CSV und wählen Sie sie erneut.
problem-return-table-large = Diese Datei hat mehr als 20.000 Zeilen. Es wurde nichts importiert. Teilen Sie sie auf und importieren Sie die Teile.
problem-return-table-columns = Keine Spalte enthält die Bestellnummer. Es wurde nichts importiert. Nennen Sie eine „Bestellung“ und wählen Sie die Datei erneut.
problem-return-table-order = Keine Bestellung hat diese Nummer. Prüfen Sie sie in der Datei oder lesen Sie erst den Shop ein.
problem-return-table-orders = Mehrere Shops haben eine Bestellung mit dieser Nummer. Beginnen Sie diese Retoure von Hand.
problem-return-table-article = Die Bestellung hat keinen solchen Artikel. Prüfen Sie die Artikelnummer.
problem-return-table-quantity = Das ist keine Stückzahl. Schreiben Sie eine ganze Zahl ab 1.
problem-return-table-track = Dieses Recht ist nicht bekannt. Schreiben Sie voluntary, withdrawal, warranty oder transport_damage.
problem-return-table-date = Das ist kein vergangener Tag. Schreiben Sie ihn als 2026-11-22.
problem-return-letter-absent = Diesen Brief gibt es nicht mehr.
problem-return-letter-gone = Dieser Brief ist schon unterwegs oder wird nicht mehr gebraucht. Nichts wurde doppelt gesendet.
problem-return-letter-nobody = Für { $number } ist keine Adresse bekannt. Tragen Sie auf der Seite des Kunden eine ein und senden Sie dann.
problem-return-letter-empty = Ein Brief braucht Betreff und Text. Es wurde nichts gespeichert. Füllen Sie beides aus oder nehmen Sie wieder unsere Worte.
problem-return-letter-language = Briefe in „{ $language }“ kann Comptoir nicht schreiben. Wählen Sie für diesen Brief eine andere Sprache.
problem-return-slip-state = Einen Schein gibt es, sobald die Retoure genehmigt ist und bis das Paket da ist; den Prüfbogen, bis die Artikel bewertet sind. Führen Sie die Retoure erst weiter.
problem-return-slip-nothing = Von dieser Retoure wird nichts zurückgeschickt, sie braucht keinen Schein.
problem-return-slip-address = Noch niemand hat eingetragen, wohin Retouren gehen. Tragen Sie die Anschrift in den Einstellungen ein und drucken Sie den Schein dann.
problem-policy-zone-twice =
    { $country ->
        [world] Zwei Zonen gelten für die übrige Welt. Nichts wurde geändert. Behalten Sie eine davon.
       *[other] { $country } steht in zwei Zonen. Nichts wurde geändert. Nehmen Sie es aus einer heraus.
    }
problem-policy-country = „{ $country }“ ist kein Land. Nichts wurde geändert. Schreiben Sie zwei Buchstaben wie DE.
problem-policy-empty = Die Regel „{ $rule }“ erlaubt Rückgaben und bietet nichts an. Nichts wurde geändert. Wählen Sie, was der Kunde bekommt.
problem-policy-amount = Ein Betrag oder Anteil in der Regel „{ $rule }“ ist nicht möglich. Nichts wurde geändert. Beträge sind nicht negativ, Anteile höchstens 100 %, und das untere Ende steht zuerst.
problem-policy-withdrawal = Die Regel „{ $rule }“ betrifft das Widerrufsrecht, über das das Gesetz entscheidet. Nichts wurde geändert. Nehmen Sie diesen Weg aus der Regel heraus.
problem-policy-long = Die Richtlinie hat mehr Zonen, Regeln oder Wörter, als Platz haben. Nichts wurde geändert. Kürzen Sie sie.
problem-policy-changed = Inzwischen hat jemand eine andere Fassung der Richtlinie gespeichert. Nichts wurde geändert. Sehen Sie sich diese an und speichern Sie Ihre dann erneut.
problem-policy-past = Eine neue Fassung kann nicht für Bestellungen gelten, die schon aufgegeben sind. Nichts wurde geändert. Wählen Sie einen späteren Zeitpunkt.
problem-policy-absent = Diese Fassung der Richtlinie gibt es nicht. Wählen Sie eine aus der Liste.
problem-return-file-large = Die Datei { $name } ist größer als { $size } und wurde nicht hinzugefügt. Verkleinern Sie sie oder nehmen Sie ein Foto statt eines Films.
problem-return-files-many = Eine Retoure behält höchstens { $count } Dateien. Nehmen Sie heraus, was nicht gebraucht wird, und fügen Sie dann die neue hinzu.
problem-return-file-no-picture = { $name } lässt sich nicht als Bild anzeigen. Speichern Sie die Datei und öffnen Sie sie mit einem anderen Programm.
problem-return-parcels-many = Eine Retoure hat höchstens { $count } Pakete. Nichts wurde geändert. Nehmen Sie heraus, was versehentlich eingetragen ist.
problem-facts-period = Der letzte Tag liegt vor dem ersten, oder der Zeitraum ist länger als zehn Jahre. Wählen Sie andere Tage.
problem-hold-reason-missing = Schreiben Sie zuerst, warum: Im Team muss man es später verstehen.
problem-hold-past = Dieser Tag ist vorbei. Wählen Sie einen kommenden Tag oder keinen.
