joining-view-mentions = Erwähnungen
joining-empty-mentions = Wenn jemand aus dem Team in einer Notiz @ und Ihren Namen schreibt, finden Sie es hier.
joining-command-merge = Konversationen zusammenführen
joining-command-link = Zugehörige Konversation verknüpfen
joining-command-block = Absender blockieren
joining-command-follow = Folgen oder nicht mehr folgen
joining-command-hand-over = Mit Notiz übergeben
joining-command-split = Konversation aufteilen
joining-command-move = Nachricht in eine andere Konversation verschieben
joining-command-go-mentions = Zu Notizen, die mich erwähnen
joining-message-more =
    .label = Mehr zu dieser Nachricht
joining-pick =
    .label = Konversation suchen
    .placeholder = Nummer, Name oder Wörter
joining-pick-empty = Keine andere Konversation gefunden.
joining-merge-survivor = Welche bleibt bestehen?
joining-merge-result = Ergebnis
joining-merge-messages =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
joining-merge-drafts =
    { $count ->
        [one] Ein weiterer Entwurf bleibt neben Ihrem erhalten; Sie können zwischen beiden wechseln.
       *[other] { $count } weitere Entwürfe bleiben neben Ihrem erhalten; Sie können zwischen ihnen wechseln.
    }
joining-merge-customers = Diese Konversationen laufen mit verschiedenen Kunden. Alle Nachrichten stehen dann an einem Ort, und Ihre Antworten gehen an { $name }.
joining-merge-later = Sie können sie jederzeit wieder herauslösen.
joining-merge-add = Weitere hinzufügen
joining-merge-leave-out =
    .label = { $number } weglassen
joining-merge-do = Zusammenführen
joining-unmerge-title = { $number } wieder herauslösen
joining-unmerge-back =
    { $count ->
        [one] { $count } Nachricht geht zurück.
       *[other] { $count } Nachrichten gehen zurück.
    }
joining-unmerge-since =
    { $count ->
        [one] { $count } davon kam nach dem Zusammenführen als Antwort auf die anderen.
       *[other] { $count } davon kamen nach dem Zusammenführen als Antwort auf die anderen.
    }
joining-unmerge-stays =
    { $count ->
        [one] { $count } Nachricht bleibt hier.
       *[other] { $count } Nachrichten bleiben hier.
    }
joining-unmerge-do = Herauslösen
joining-split-from-here =
    { $count ->
        [one] Ab hier: { $count } Nachricht
       *[other] Ab hier: { $count } Nachrichten
    }
joining-split-only = Nur diese Nachricht
joining-split-do = Aufteilen
joining-split-all = Das ist die ganze Konversation; hier gibt es nichts aufzuteilen.
joining-block-address = Nur { $address }
joining-block-domain = Alle bei { $domain }
joining-block-shared = Dort haben viele Menschen ihre Adresse, daher lässt sich nur diese eine blockieren.
joining-block-own = Das ist eine Adresse Ihres eigenen Shops. Sie lässt sich nicht blockieren.
joining-block-reason = Grund, fürs Team
joining-block-hint = Neue E-Mails landen ohne Benachrichtigung im Spam.
joining-block-do = Blockieren
joining-spam-agent = Von { $agent } am { $at } als Spam markiert.
joining-spam-block = { $agent } hat { $pattern } am { $at } blockiert.
joining-spam-reason = „{ $reason }“
joining-spam-server = Kam schon als Spam markiert an.
joining-spam-not = Kein Spam
joining-spam-unblock = Kein Spam, Blockierung aufheben
joining-blocks-title = Blockierte Absender
joining-blocks-empty = Niemand ist blockiert.
joining-blocks-by = blockiert von { $agent } am { $at }
joining-blocks-unblock = Blockierung aufheben
joining-blocks-pattern = Adresse oder Domain
joining-ties-title = Verknüpft
joining-ties-link = Konversation verknüpfen
joining-ties-unlink =
    .label = Verknüpfung mit { $number } entfernen
joining-ties-merged = Zusammengeführt: { $number }
joining-ties-part =
    .label = { $number } wieder herauslösen
joining-ties-count =
    { $count ->
        [one] { $count } verknüpft
       *[other] { $count } verknüpft
    }
joining-ties-followers = Wer folgt
joining-ties-follow = Folgen
joining-ties-unfollow = Nicht mehr folgen
joining-ties-nobody = Niemand folgt dieser Konversation.
joining-draft-waiting =
    { $count ->
        [one] Hier liegt noch ein Entwurf: { $text }
       *[other] Hier liegen noch { $count } Entwürfe: { $text }
    }
joining-draft-use = Zu diesem wechseln
joining-mention =
    .label = Jemanden aus dem Team erwähnen
joining-mention-for = für { $name }
joining-hand-to = An
joining-hand-note = Was man dazu wissen muss
joining-hand-nobody = Hier gibt es noch niemand anderen. Sie können Ihr Team in den Einstellungen ergänzen.
joining-hand-do = Übergeben
joining-done-merged = Zusammengeführt
joining-done-unmerged = Wieder herausgelöst
joining-done-moved = Nachricht verschoben
joining-done-linked = Verknüpft
joining-done-unlinked = Verknüpfung entfernt
joining-done-blocked = { $pattern } blockiert
joining-done-unblocked = Blockierung aufgehoben
joining-done-not-spam = Nicht mehr als Spam markiert
joining-done-followed = Sie folgen jetzt dieser Konversation
joining-done-unfollowed = Sie folgen dieser Konversation nicht mehr
joining-done-handed = Übergeben an { $name }
joining-activity-merged = Mit { $number } zusammengeführt von { $agent }
joining-activity-unmerged = { $number } wieder herausgelöst von { $agent }
joining-activity-unmerged-from = Wieder aus { $number } herausgelöst von { $agent }
joining-activity-split-to = Ein Teil als { $number } abgetrennt von { $agent }
joining-activity-split-from = Abgetrennt von { $number } durch { $agent }
joining-activity-moved-to = Eine Nachricht nach { $number } verschoben von { $agent }
joining-activity-moved-from = Eine Nachricht aus { $number } hierher verschoben von { $agent }
joining-activity-linked = Mit { $number } verknüpft von { $agent }
joining-activity-unlinked = Verknüpfung mit { $number } entfernt von { $agent }
joining-activity-blocked = { $pattern } blockiert von { $agent }
joining-activity-kept-out = Kam in den Spam: { $pattern } ist blockiert
joining-activity-filtered = Kam schon als Spam markiert an
