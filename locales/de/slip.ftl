slip-title = Retourenschein
slip-cut = Diese Anschrift ausschneiden und auf das Paket kleben.
slip-number = Retourennummer
slip-order = Bestellung
slip-customer = Name
slip-opened = Angemeldet am
slip-send-by = Absenden bis
slip-steps = So geht es weiter
slip-step-pack =
    { $formality ->
        [informal] Pack alles gut ein, am besten in die Originalverpackung, falls du sie noch hast.
       *[neutral] Bitte verpacken Sie alles gut, am besten in der Originalverpackung, falls Sie sie noch haben.
    }
slip-step-enclose =
    { $formality ->
        [informal] Leg den Rest dieses Blatts mit ins Paket: Darauf steht deine Retourennummer { $number }.
       *[neutral] Bitte legen Sie den Rest dieses Blatts mit ins Paket: Darauf steht Ihre Retourennummer { $number }.
    }
slip-step-address =
    { $formality ->
        [informal] Schneide die Anschrift oben aus und kleb sie auf das Paket. Wenn du ein Versandetikett von uns hast, nimm stattdessen das.
       *[neutral] Bitte schneiden Sie die Anschrift oben aus und kleben Sie sie auf das Paket. Wenn Sie ein Versandetikett von uns haben, verwenden Sie stattdessen dieses.
    }
slip-step-send-by =
    { $formality ->
        [informal] Gib das Paket spätestens am { $date } auf und heb den Beleg auf.
       *[neutral] Bitte geben Sie das Paket spätestens am { $date } auf und bewahren Sie den Beleg auf.
    }
slip-step-send =
    { $formality ->
        [informal] Gib das Paket auf und heb den Beleg auf.
       *[neutral] Bitte geben Sie das Paket auf und bewahren Sie den Beleg auf.
    }
slip-step-wait =
    { $formality ->
        [informal] Sobald das Paket da und geprüft ist, melden wir uns bei dir.
       *[neutral] Sobald das Paket eingetroffen und geprüft ist, melden wir uns bei Ihnen.
    }
slip-quantity = Anz.
slip-piece = Artikel
slip-reason = Grund
slip-outcome = Gewünscht
slip-page = Seite { $page } von { $pages }
slip-copy-title = Prüfbogen
slip-found = Was wir sehen
slip-notes = Notizen
slip-heading = Retourenschein
slip-about = Ein Blatt fürs Paket: Ihre Anschrift, die Nummer als Text, Strichcode und QR-Code, was zurückkommt und was zu tun ist.
slip-language = Sprache des Scheins
slip-language-own = Sprache des Kunden
slip-save = Als PDF sichern
slip-attach = An die Antwort hängen
slip-copy = Prüfbogen
slip-told-saved = { $name } liegt bei Ihren Downloads
slip-missing = Diese Zeichen hat keine unserer Schriften, auf dem Schein steht dafür 〓: { $characters }. Bitte tragen Sie sie von Hand ein.
slip-none-conversation = Zu dieser Retoure gehört keine Konversation: Sichern Sie den Schein und geben Sie ihn selbst weiter.
slip-command-save = Retourenschein als PDF sichern
slip-command-attach = Retourenschein an die Antwort hängen
slip-command-copy = Prüfbogen als PDF sichern
