blocks-title = Wspólne teksty
blocks-about = Wspólny tekst przechowuje się raz, a pojawia się w kilku artykułach. Zmień go tutaj, a po następnej publikacji strony pomocy wszystkie będą miały nowe brzmienie.
blocks-back = Wróć do artykułów
blocks-new = Nowy wspólny tekst
blocks-policy = Zasady zwrotów
blocks-policy-about = Comptoir pisze ten tekst na podstawie reguł zwrotów sklepu, w języku danego artykułu.
blocks-policy-go = Zmień reguły zwrotów
blocks-where = { $count ->
        [0] Nie ma go jeszcze w żadnym artykule
        [one] Jest w { $count } artykule
        [few] Jest w { $count } artykułach
        [many] Jest w { $count } artykułach
       *[other] Jest w { $count } artykułu
    }
blocks-edit = Zmień
blocks-remove = Usuń
blocks-remove-title = Usunąć „{ $name }”?
blocks-remove-about = { $count ->
        [0] Nie ma go w żadnym artykule.
        [one] W { $count } artykule zostanie po nim puste miejsce.
        [few] W { $count } artykułach zostanie po nim puste miejsce.
        [many] W { $count } artykułach zostanie po nim puste miejsce.
       *[other] W { $count } artykułu zostanie po nim puste miejsce.
    }
blocks-name = Nazwa
blocks-language = Język
blocks-text = Tekst: { $language }
blocks-save = Zapisz wspólny tekst
blocks-label = Wspólny tekst
blocks-gone = Wspólnego tekstu „{ $key }” nie ma. Czytelnicy nic tu nie widzą.
blocks-other = Czytelnicy widzą to w innym języku ({ $language }): w języku artykułu nie ma tekstu.
blocks-dead = Czytelnicy nic nie widzą w miejscu: { $names }. Tych wspólnych tekstów nie ma.
blocks-none = Żaden wspólny tekst tak się nie nazywa.
blocks-open = Przejdź do wspólnych tekstów
