blocks-title = Textbausteine
blocks-about = Ein Textbaustein wird einmal gepflegt und steht in mehreren Artikeln. Ändern Sie ihn hier, und alle sagen nach der nächsten Veröffentlichung der Hilfeseite die neuen Worte.
blocks-back = Zurück zu den Artikeln
blocks-new = Neuer Textbaustein
blocks-policy = Rückgaberegeln
blocks-policy-about = Comptoir schreibt diesen Text aus den Rückgaberegeln des Shops, in der Sprache des jeweiligen Artikels.
blocks-policy-go = Rückgaberegeln ändern
blocks-where = { $count ->
        [0] Steht noch in keinem Artikel
        [one] Steht in { $count } Artikel
       *[other] Steht in { $count } Artikeln
    }
blocks-edit = Ändern
blocks-remove = Entfernen
blocks-remove-title = „{ $name }“ entfernen?
blocks-remove-about = { $count ->
        [0] Er steht in keinem Artikel.
        [one] { $count } Artikel sagt dann an dieser Stelle nichts.
       *[other] { $count } Artikel sagen dann an dieser Stelle nichts.
    }
blocks-name = Name
blocks-language = Sprache
blocks-text = Text auf { $language }
blocks-save = Textbaustein speichern
blocks-label = Textbaustein
blocks-gone = Den Textbaustein „{ $key }“ gibt es nicht. Leser sehen hier nichts.
blocks-other = Leser sehen dies auf { $language }: In der Sprache des Artikels gibt es keinen Text.
blocks-dead = Leser sehen nichts anstelle von: { $names }. Diese Textbausteine gibt es nicht.
blocks-none = Kein Textbaustein heißt so.
blocks-open = Zu den Textbausteinen
