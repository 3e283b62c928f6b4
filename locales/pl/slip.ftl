slip-title = Formularz zwrotu
slip-cut = Wytnij ten adres i naklej na paczkę.
slip-number = Numer zwrotu
slip-order = Zamówienie
slip-customer = Nazwisko
slip-opened = Zgłoszono
slip-send-by = Wysłać do
slip-steps = Co teraz zrobić
slip-step-pack =
    { $formality ->
        [informal] Zapakuj wszystko dobrze, najlepiej w oryginalne opakowanie.
       *[neutral] Prosimy wszystko dobrze zapakować, najlepiej w oryginalne opakowanie.
    }
slip-step-enclose =
    { $formality ->
        [informal] Włóż pozostałą część tej kartki do paczki: jest na niej Twój numer zwrotu { $number }.
       *[neutral] Prosimy włożyć pozostałą część tej kartki do paczki: jest na niej Państwa numer zwrotu { $number }.
    }
slip-step-address =
    { $formality ->
        [informal] Wytnij adres u góry i naklej go na paczkę. Jeśli masz od nas etykietę wysyłkową, użyj jej zamiast adresu.
       *[neutral] Prosimy wyciąć adres u góry i nakleić go na paczkę. Jeśli mają Państwo od nas etykietę wysyłkową, prosimy użyć jej zamiast adresu.
    }
slip-step-send-by =
    { $formality ->
        [informal] Wyślij paczkę najpóźniej { $date } i zachowaj potwierdzenie nadania.
       *[neutral] Prosimy wysłać paczkę najpóźniej { $date } i zachować potwierdzenie nadania.
    }
slip-step-send =
    { $formality ->
        [informal] Wyślij paczkę i zachowaj potwierdzenie nadania.
       *[neutral] Prosimy wysłać paczkę i zachować potwierdzenie nadania.
    }
slip-step-wait =
    { $formality ->
        [informal] Gdy paczka dotrze i ją sprawdzimy, napiszemy do Ciebie.
       *[neutral] Gdy paczka dotrze i ją sprawdzimy, napiszemy do Państwa.
    }
slip-quantity = Szt.
slip-piece = Artykuł
slip-reason = Powód
slip-outcome = Żądanie
slip-page = Strona { $page } z { $pages }
slip-copy-title = Karta kontroli
slip-found = Co widzimy
slip-notes = Uwagi
slip-heading = Formularz zwrotu
slip-about = Kartka do paczki: Twój adres, numer jako tekst, kod kreskowy i kod QR, co wraca i co trzeba zrobić.
slip-language = Język formularza
slip-language-own = Język klienta
slip-save = Zapisz jako PDF
slip-attach = Dołącz do odpowiedzi
slip-copy = Karta kontroli
slip-told-saved = { $name } jest w pobranych plikach
slip-missing = Tych znaków nie ma w żadnym z naszych krojów pisma, na formularzu stoi za nie 〓: { $characters }. Dopisz je ręcznie.
slip-none-conversation = Do tego zwrotu nie należy żadna rozmowa: zapisz formularz i przekaż go samodzielnie.
slip-command-save = Zapisz formularz zwrotu jako PDF
slip-command-attach = Dołącz formularz zwrotu do odpowiedzi
slip-command-copy = Zapisz kartę kontroli jako PDF
