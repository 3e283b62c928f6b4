mirror-title = Zwrot w sklepie { $store }
mirror-status-requested = Zgłoszony
mirror-status-open = Otwarty
mirror-status-closed = Zamknięty
mirror-status-declined = Odrzucony
mirror-status-cancelled = Anulowany
mirror-status-none = Jeszcze nieutworzony
mirror-state-step = Zgodny
mirror-state-differs = Różni się
mirror-state-under_way = Sklep jest powiadamiany
mirror-state-asks = Czeka na kogoś
mirror-state-failed = Nie udało się
mirror-state-off = Sklep nie wie
mirror-about-requested = Zgłoszono go tam i czeka na odpowiedź.
mirror-about-off = Sklep nie dowiaduje się, co dzieje się z tym zwrotem. Właściciel może włączyć „Prowadź zwroty także w sklepie” w ustawieniach sklepów.
mirror-about-failed = Zwrot w sklepie pozostaje tam, gdzie był. Ta sprawa toczy się mimo to dalej.
mirror-about-differs-none = Ktoś już tam odpowiedział. Odpowiedz także tutaj.
mirror-about-differs-open = Ta sprawa trwa, ale zwrot tam nie jest otwarty.
mirror-about-differs-close = Ta sprawa jest rozliczona, ale zwrot tam nie jest zamknięty.
mirror-about-differs-end = Ta sprawa jest zakończona, a zwrot tam nie.
mirror-left = Ktoś zostawił to bez zmian.
mirror-at = Stan na { $at }
mirror-tell = Powiadom sklep ponownie
mirror-tell-now = Powiadom sklep teraz
mirror-leave = Zostaw bez zmian
mirror-mark = W sklepie jest inaczej
mirror-page = Otwórz w sklepie
mirror-refused-title = { $count ->
    [one] { $count } zgłoszenie w sklepie nie mogło stać się zwrotem
    [few] { $count } zgłoszenia w sklepach nie mogły stać się zwrotami
    [many] { $count } zgłoszeń w sklepach nie mogło stać się zwrotami
   *[other] { $count } zgłoszenia w sklepach nie mogło stać się zwrotami
}
mirror-refused = { $name } w sklepie { $store }, zamówienie { $order }
mirror-refused-order = Pokaż zamówienie
mirror-refused-done = Załatwione
