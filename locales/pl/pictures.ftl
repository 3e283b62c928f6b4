### Obrazy i pliki artykułów oraz strona przed publikacją.

pictures-insert = Obraz lub plik
pictures-alt = Co przedstawia obraz
pictures-alt-hint = Opisz go dla osób, które go nie widzą
pictures-lost = Pliku { $name } nie ma wśród plików tego artykułu. Przywróć go albo usuń z tekstu.
pictures-take-out = Usuń obraz z tekstu
pictures-without-alt =
    { $count ->
        [one] Jeden obraz nie ma jeszcze opisu. Jest potrzebny do publikacji: co przedstawia?
        [few] { $count } obrazy nie mają jeszcze opisu. Jest potrzebny do publikacji: co przedstawiają?
        [many] { $count } obrazów nie ma jeszcze opisu. Jest potrzebny do publikacji: co przedstawiają?
       *[other] { $count } obrazu nie ma jeszcze opisu. Jest potrzebny do publikacji: co przedstawiają?
    }
pictures-files = Obrazy i pliki
pictures-unused = Nie ma go w tekście
pictures-put = Wstaw { $name } do tekstu
pictures-own = Inny plik { $name } dla języka: { $language }
pictures-save = Zapisz { $name }
pictures-remove = Usuń { $name } z artykułu
pictures-told-removed = Usunięto { $name }
pictures-told-added = Dodano { $name }
pictures-adding = Dodawanie…
pictures-preview = Podgląd
pictures-preview-title = Tak zobaczą to czytelnicy
pictures-preview-close = Zamknij
pictures-preview-width = Szerokość
pictures-preview-phone = Telefon
pictures-preview-wide = Komputer
pictures-preview-ground = Kolory
pictures-preview-light = Jasny
pictures-preview-dark = Ciemny
pictures-preview-page = Strona pomocy: { $title }
pictures-left-out =
    { $count ->
        [one] 1 obraz lub plik nie trafi w to miejsce. Strona mówi tam, co przedstawia obraz.
        [few] { $count } obrazy i pliki nie trafią w to miejsce. Strony mówią tam, co przedstawiają obrazy.
        [many] { $count } obrazów i plików nie trafi w to miejsce. Strony mówią tam, co przedstawiają obrazy.
       *[other] { $count } obrazu i pliku nie trafi w to miejsce. Strony mówią tam, co przedstawiają obrazy.
    }
