### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Person wechseln oder sperren
agents-lock-title = Wer arbeitet gerade?
# $name (String): a person at the desk
agents-lock-pin = PIN von { $name }
agents-lock-open = Entsperren
agents-lock-continue = Weiter
agents-lock-no-pin = ohne PIN
agents-menu-lock = Jetzt sperren
agents-command-switch = Sperren oder Person wechseln
agents-command-workload = Zur Auslastung
agents-role-owner = Inhaber
agents-role-agent = Teammitglied
agents-role-draft_only = nur Entwürfe
agents-role-guest = Gast
agents-role-owner-hint = Darf alles und verwaltet Team, Schlüssel, Postfächer und Sicherungen.
agents-role-agent-hint = Erledigt das gesamte Tagesgeschäft.
agents-role-draft_only-hint = Schreibt Entwürfe und sortiert Konversationen; das Senden übernimmt jemand anderes.
agents-role-guest-hint = Kann bis zum letzten Tag lesen, Notizen machen und Entwürfe schreiben.
# $name (String): a person at the desk
agents-people-edit =
    .label = Angaben zu { $name } ändern
agents-people-role = Rolle
agents-people-until = Letzter Tag
agents-people-languages = Gesprochene Sprachen
agents-people-left = nicht mehr dabei
agents-people-leave = Hat das Team verlassen …
agents-people-leave-to = Offene Konversationen gehen an
agents-people-leave-now = Übergeben und verabschieden
agents-people-back = Wieder ins Team aufnehmen
agents-people-reset-pin = PIN zurücksetzen
agents-people-owner-only = Das kann nur der Inhaber ändern.
agents-pin-title = PIN
agents-pin-current = Aktuelle PIN
agents-pin-new = Neue PIN, 4 bis 12 Ziffern
agents-pin-set = PIN speichern
agents-pin-remove = PIN entfernen
agents-pin-saved = PIN gespeichert
agents-pin-removed = PIN entfernt
agents-pin-hint = Mit einer PIN kann an diesem Computer niemand sonst unter Ihrem Namen arbeiten.
agents-pin-hint-owner = Sie haben die Rolle Inhaber, aber keine PIN: An diesem Computer kann jeder unter Ihrem Namen arbeiten.
agents-lock-after = Sperren nach (Minuten ohne Eingabe)
agents-lock-after-hint = 0 bedeutet nie.
agents-signature-for = Signatur für eine Sprache
agents-review = Zur Prüfung übergeben
    .label = Wer soll es senden?
# $name (String): a person at the desk
agents-toast-changed = { $name }: Änderungen gespeichert
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } ist nicht mehr dabei. Übergebene Konversationen: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Übergeben an { $name }: { $count }
# $name (String): a person at the desk
agents-toast-review = Zur Prüfung an { $name } übergeben
agents-workload-title = Auslastung
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Wartende Kunden: { $waiting }, über der Zielzeit: { $overdue }
agents-workload-person = Person
agents-workload-open = Offen
agents-workload-waiting = Wartend
agents-workload-overdue = Überfällig
agents-workload-later = Später
agents-workload-today = Heute erledigt
agents-workload-week = Diese Woche erledigt
agents-workload-hand = Übergeben an
agents-workload-nobody = Niemand
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Alle Konversationen von { $name } übergeben

## Who did what, what a role may do, limits, the end of a guest

agents-command-audit = Zum Protokoll
agents-audit-title = Protokoll
agents-audit-about = Alles, was hier getan wurde, das Neueste zuerst. Diese Liste kann niemand ändern.
agents-audit-filter = Filtern
agents-audit-who = Wer
agents-audit-who-people = Alle im Team
agents-audit-who-desk = Comptoir von selbst
agents-audit-who-all = Alle und Comptoir
agents-audit-by-desk = Comptoir
agents-audit-what = Was
agents-audit-what-all = Alles
agents-audit-day = Tag
agents-audit-reset = Filter zurücksetzen
agents-audit-empty = Dazu wurde nichts getan.
agents-audit-all = Alles zeigen
agents-audit-more = Ältere zeigen
agents-audit-export = Als CSV speichern
# $count (Number): deeds in the file
agents-audit-saved = Gespeichert. Zeilen: { $count }
# $count (Number): deeds in the file, not all of them
agents-audit-saved-cut = Die neuesten { $count } Zeilen sind gespeichert. Für ältere wählen Sie einen Tag.
# $count (Number): how often within some minutes
agents-audit-times = { $count }-mal
# $count (Number): further conversations, customers or people
agents-audit-others = +{ $count }
agents-audit-kind-received = Post abgeholt
agents-audit-kind-sent = Nachricht gesendet
agents-audit-kind-send_planned = Versand verschoben
agents-audit-kind-send_cancelled = Versand abgebrochen
agents-audit-kind-send_failed = Versand fehlgeschlagen
agents-audit-kind-send_again = Versand wiederholt
agents-audit-kind-draft = Entwurf geschrieben
agents-audit-kind-draft_gone = Entwurf verworfen
agents-audit-kind-review = Entwurf zur Prüfung übergeben
agents-audit-kind-note = Notiz hinzugefügt
agents-audit-kind-closed = Konversation erledigt
agents-audit-kind-status = Status geändert
agents-audit-kind-assigned = Zugewiesen
agents-audit-kind-tagged = Schlagwörter geändert
agents-audit-kind-priority = Priorität geändert
agents-audit-kind-topic = Thema oder Angaben geändert
agents-audit-kind-cause = Ursache festgehalten
agents-audit-kind-read = Als gelesen oder ungelesen markiert
agents-audit-kind-snoozed = Zurückgestellt
agents-audit-kind-woken = Wieder vorgelegt
agents-audit-kind-promise = Zusage notiert
agents-audit-kind-promise_changed = Zusage eingehalten oder geändert
agents-audit-kind-promise_gone = Zusage entfernt
agents-audit-kind-merged = Konversationen zusammengeführt
agents-audit-kind-parted = Konversation geteilt oder Nachricht verschoben
agents-audit-kind-linked = Konversationen verknüpft oder getrennt
agents-audit-kind-blocked = Absender blockiert
agents-audit-kind-let_in = Absender wieder zugelassen
agents-audit-kind-followed = Gefolgt oder nicht mehr gefolgt
agents-audit-kind-call = Anruf notiert
agents-audit-kind-outside = Nachricht von außen notiert
agents-audit-kind-view = Ansicht geändert
agents-audit-kind-undone = Rückgängig gemacht
agents-audit-kind-topic_list = Themenliste geändert
agents-audit-kind-cause_list = Ursachenliste geändert
agents-audit-kind-form = Vorlage für Kontaktformulare geändert
agents-audit-kind-imported = E-Mails importiert
agents-audit-kind-customer_added = Kundendaten angelegt
agents-audit-kind-customer_changed = Kundendaten geändert
agents-audit-kind-customer_note = Kundennotiz geändert
agents-audit-kind-customers_merged = Kunden zusammengeführt
agents-audit-kind-customers_apart = Kunden getrennt gehalten
agents-audit-kind-customer_erased = Kundendaten gelöscht
agents-audit-kind-customers_imported = Kundenliste importiert
agents-audit-kind-fields = Kundenfelder geändert
agents-audit-kind-segments = Segmente geändert
agents-audit-kind-macro = Makro geändert
agents-audit-kind-knowledge = Wissen geändert
agents-audit-kind-culture = Kulturkarte geändert
agents-audit-kind-settings = Einstellungen geändert
agents-audit-kind-mailbox_added = Postfach hinzugefügt
agents-audit-kind-mailbox = Postfach geändert
agents-audit-kind-mailbox_gone = Postfach entfernt
agents-audit-kind-store = Shop verbunden oder geändert
agents-audit-kind-store_gone = Shop entfernt
agents-audit-kind-store_deeds = Aktionen im Shop ein- oder ausgeschaltet
agents-audit-kind-act_proposed = Aktion im Shop begonnen
agents-audit-kind-act_decided = Aktion im Shop freigegeben oder abgelehnt
agents-audit-kind-act_withdrawn = Aktion im Shop zurückgenommen
agents-audit-kind-act_carried = Aktion im Shop ausgeführt
agents-audit-kind-return = Retoure begonnen oder weitergeführt
agents-audit-kind-return_inspected = Retoure geprüft
agents-audit-kind-return_decided = Über Retoure entschieden
agents-audit-kind-return_carried = Geld oder Gutschrift einer Retoure ausgeführt
agents-audit-kind-orders_read = Bestellungen abgeholt
agents-audit-kind-person_added = Person ins Team aufgenommen
agents-audit-kind-person_changed = Profil im Team geändert
agents-audit-kind-person_left = Person hat das Team verlassen
agents-audit-kind-profile = Eigenes Profil geändert
agents-audit-kind-pin = PIN gesetzt oder entfernt
agents-audit-kind-pin_wrong = Falsche PIN eingegeben
agents-audit-kind-seat = Platz am Rechner übernommen
agents-audit-kind-locked = Fenster gesperrt
agents-audit-kind-recovery_code = Wiederherstellungscode erneuert oder verwahrt
agents-audit-kind-backup = Sicherung angelegt
agents-audit-kind-key = Schlüssel verlegt
agents-audit-kind-disk = Datenträger geprüft
agents-audit-kind-sample_added = Beispielshop geladen
agents-audit-kind-sample_gone = Beispielshop entfernt
agents-audit-kind-other = Anderer Vorgang
agents-may-everybody = Das können alle.
agents-may-staff = Gäste können das nicht.
agents-may-senders = Das kann nur, wer senden darf.
agents-may-owners = Das kann nur der Inhaber.
agents-may-keys = Tasten für das, was Ihre Rolle nicht tut, sind nicht aufgeführt.
agents-people-name = Name
agents-people-locale-none = Wie das System
agents-people-pin-gone = Die PIN ist entfernt. Eine neue lässt sich unter „Sie“ wählen.
agents-language-add = Sprache hinzufügen …
agents-limit-refund = Erstattung je Fall
agents-limit-refund-day = Erstattung je Tag
agents-limit-percent = Rabatt in Prozent
agents-limit-discount = Rabatt als Betrag
agents-limit-any = Ohne Grenze
agents-limit-nothing = Nicht erlaubt
agents-limit-up-to = Bis zu …
agents-limit-hint = Wer mehr braucht, fragt den Inhaber. Ein Betrag in anderer Währung gilt als mehr.
agents-limit-owner = Für Inhaber gelten keine Grenzen bei Erstattungen und Rabatten.
# $deed (String): a deed
# $who (String): who may do it, a sentence
agents-may-not = { $deed } – { $who }
agents-people-has-pin =
    .label = Mit PIN
# $day (String): the last day
agents-people-ends = bis { $day }
# $day (String): the last day, in the past
agents-people-ended = endete am { $day }
# $amount (String): an amount of money, formatted
agents-people-refund = Erstattung bis { $amount }
# $amount (String): an amount or percentage, formatted
agents-people-discount-up = Rabatt bis { $amount }
# $language (String): a language
agents-language-remove =
    .label = { $language } entfernen
# $what (String): what is limited
agents-limit-amount =
    .label = { $what }: bis zu
# $what (String): what is limited
agents-limit-currency =
    .label = { $what }: Währung
# $time (String): the hour at which it ends
agents-guest-last-day = Heute ist Ihr letzter Tag als Gast: Um { $time } Uhr endet Ihr Zugang. Was Sie schreiben, bleibt als Entwurf erhalten.
# $name (String): a guest whose last day is over
agents-lock-guest-ended = Die Gastzeit von { $name } ist zu Ende. Was gerade geschrieben wurde, ist als Entwurf gespeichert. Der Inhaber kann einen späteren Tag festlegen.
