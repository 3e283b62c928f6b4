problem-wrong-credentials = Serwer pocztowy odrzucił nazwę użytkownika lub hasło. Żadna wiadomość nie przepadła. Sprawdź jedno i drugie w ustawieniach kanału; niektórzy dostawcy wymagają tu hasła aplikacji.
problem-sign-in-again = Logowanie do tej skrzynki wygasło. Oczekująca poczta pozostaje na serwerze. Zaloguj się ponownie w ustawieniach kanału.
problem-host-not-found = Nie ma serwera o nazwie { $host }. Sprawdź pisownię i połączenie z internetem.
problem-host-unreachable = Nie można połączyć się z { $host } na porcie { $port }. Twoja praca jest zapisana, a próba zostanie ponowiona. Sprawdź połączenie z internetem, port oraz zaporę sieciową.
problem-certificate-expired = Certyfikat bezpieczeństwa { $host } wygasł, dlatego nic tam nie wysłano. Poproś administratora serwera o odnowienie certyfikatu i sprawdź datę na tym komputerze.
problem-certificate-invalid = Certyfikat bezpieczeństwa { $host } nie jest zaufany, dlatego nic tam nie wysłano. Jeśli to Twój własny serwer, dodaj plik jego certyfikatu w ustawieniach kanału.
problem-no-encryption = { $host } nie oferuje szyfrowanego połączenia, dlatego hasło nie zostało wysłane. Wybierz inny port lub inny rodzaj szyfrowania w ustawieniach kanału.
problem-mail-timeout = Serwer pocztowy nie odpowiedział na czas. Nic nie przepadło, a próba zostanie ponowiona.
problem-mail-disconnected = Połączenie z serwerem pocztowym zostało przerwane. Nic nie przepadło; praca zostanie wznowiona w tym samym miejscu.
problem-mail-refused = Serwer pocztowy odmówił: „{ $reason }”. Nic nie przepadło. Popraw to, na co wskazuje serwer, i spróbuj ponownie.
problem-ca-file-unreadable = Nie można użyć pliku certyfikatu. Wybierz czytelny plik w formacie PEM.
problem-cancelled = Zatrzymano. To, co już zrobiono, jest zachowane; w każdej chwili możesz zacząć ponownie.
problem-time-past = Ten moment już minął. Nic nie zmieniono. Wybierz późniejszy.
problem-time-too-far = Do tego momentu jest ponad rok. Nic nie zmieniono. Wybierz wcześniejszy.
problem-customer-zone-missing = Nie wiadomo, która jest godzina u tego klienta. Nic nie wysłano. Ustaw strefę czasową klienta albo wybierz godzinę.
problem-promise-empty = Napisz, co obiecano. Nic jeszcze nie zapisano.
problem-promise-too-long = Obietnica może mieć najwyżej { $count } znaków. Nic nie zapisano. Skróć ją, a szczegóły zapisz w notatce.
problem-promise-absent = Tej obietnicy już nie ma. Nic nie zmieniono.
problem-disk-full = Dysk jest pełny. Wszystko, co zapisano do tej pory, jest bezpieczne, ale niczego nowego nie da się zapisać. Zwolnij miejsce i spróbuj ponownie.
problem-disk-failing = Dysk zgłasza błędy i nie zapisał ostatniej zmiany. Wszystko, co zapisano wcześniej, jest bezpieczne. Sprawdź, czy dysk jest podłączony i sprawny, i spróbuj ponownie.
problem-desk-already-open = Ten obszar roboczy jest już otwarty w innym oknie lub programie. Użyj tamtego albo najpierw je zamknij.
problem-desk-newer-version = Tego obszaru roboczego używano w nowszej wersji Comptoir. Nie został zmieniony. Aby go otworzyć, zainstaluj nowszą wersję.
problem-desk-not-writable = Comptoir nie może zapisywać w folderze tego obszaru roboczego. Dane są nienaruszone. Nadaj swojemu kontu prawo zapisu w tym folderze i otwórz Comptoir ponownie.
problem-desk-damaged = Części tego obszaru roboczego nie da się odczytać: zmienił ją dysk lub inny program. Niczego nie usunięto. Przywróć najnowszą kopię zapasową; uszkodzony obszar roboczy zostanie zachowany obok.
problem-key-missing = Nie znaleziono klucza, który otwiera ten obszar roboczy. Dane są nienaruszone. Aby go otworzyć, podaj kod odzyskiwania.
problem-key-wrong = Ten klucz nie otwiera tego obszaru roboczego. Dane są nienaruszone. Wybierz właściwy plik klucza albo podaj kod odzyskiwania.
problem-keychain-locked = Systemowy pęk kluczy jest zablokowany, dlatego nie można otworzyć obszaru roboczego. Odblokuj go i spróbuj ponownie albo podaj kod odzyskiwania.
problem-keychain-absent = Na tym komputerze nie ma dostępnego pęku kluczy, więc klucz nowego obszaru roboczego nie ma jeszcze swojego miejsca. Wybierz hasło albo wskaż plik klucza; w wierszu poleceń przez COMPTOIR_PASSPHRASE lub --key-file.
problem-passphrase-needed = Ten obszar roboczy otwiera się hasłem. Podaj je; w wierszu poleceń przez COMPTOIR_PASSPHRASE.
problem-passphrase-wrong = To hasło nie pasuje. Dane są nienaruszone. Możesz próbować dowolnie wiele razy albo użyć kodu odzyskiwania.
problem-recovery-code-wrong = Ten kod odzyskiwania nie pasuje. Dane są nienaruszone. Porównaj go ze swoją kopią, grupa po grupie.
problem-broken = W Comptoir wystąpił błąd. To, co zapisano wcześniej, jest bezpieczne. Spróbuj ponownie, a jeśli błąd się powtórzy, zgłoś go wraz z plikiem dziennika.
problem-command-unknown = Nie ma takiego polecenia. Lista poleceń pokazuje wszystkie dostępne.
problem-request-invalid = Nie można zrozumieć żądania: { $detail }. Niczego nie zmieniono.
problem-conversation-absent = Tej rozmowy już nie ma. Mogła zostać scalona lub usunięta.
problem-message-absent = Tej wiadomości już nie ma. Mogła zostać usunięta.
problem-customer-absent = Tego klienta już nie ma. Jego karta mogła zostać scalona lub usunięta.
problem-customer-file-unreadable = Tego pliku nie da się odczytać jako tabeli. Zapisz go jako CSV i spróbuj ponownie; niczego nie zaimportowano.
problem-customer-file-columns = Wskaż, w której kolumnie jest imię i nazwisko albo adres e-mail.
problem-customer-file-lines = Tych wierszy nie można zaimportować: { $lines }. Niczego nie zaimportowano. Popraw je w pliku albo pomiń.
problem-customer-file-large = Ten plik ma zbyt wiele wierszy. Podziel go i importuj części po kolei; niczego nie zaimportowano.
problem-customer-import-running = Trwa już import klientów. Poczekaj, aż się skończy, albo go anuluj.
problem-customer-nameless = Wpisz imię i nazwisko albo adres e-mail.
problem-customer-zone-unknown = Nie ma strefy czasowej { $zone }. Wybierz jedną z listy.
problem-customer-language-unknown = { $language } to nie jest język. Wpisz kod, na przykład de albo pt-BR.
problem-customer-part-absent = Tego wpisu już nie ma. Ktoś mógł go usunąć.
problem-customer-address-invalid = { $address } to nie jest adres e-mail. Sprawdź, czy nie ma literówki.
problem-customer-address-taken = { $address } należy do innego klienta. Scal obie karty albo najpierw usuń tam ten adres.
problem-customer-handle-invalid = „{ $value }” to nie numer ani nazwa, pod którą można się z kimś skontaktować. Sprawdź pisownię.
problem-customer-handle-taken = { $value } jest już na karcie tego klienta.
problem-customer-value-invalid = Ta wartość nie pasuje do pola „{ $field }”. Wpisz liczbę, datę albo jedną z możliwości, zależnie od pola.
problem-customer-field-absent = Tego pola już nie ma. Usuń je z filtra albo wybierz inne.
problem-customer-title-missing = Nadaj nazwę.
problem-customer-title-exists = „{ $name }” już istnieje. Wybierz inną nazwę.
problem-customer-field-choiceless = Wpisz co najmniej jedną możliwość dla tego pola.
problem-customer-same = To ta sama karta. Wybierz dwóch różnych klientów.
problem-agent-absent = Tej osoby nie ma już w zespole. Wybierz kogoś innego.
problem-channel-absent = Tego kanału już nie ma. Wybierz inny lub podłącz go ponownie.
problem-draft-absent = Tego szkicu już nie ma. Mógł zostać wysłany lub odrzucony.
problem-draft-empty = Nie ma jeszcze czego wysłać. Napisz coś lub dołącz plik.
problem-recipient-missing = Nie podano odbiorcy. Tekst jest zapisany; wpisz adres.
problem-recipient-invalid = „{ $address }” nie jest adresem e-mail. Tekst jest zapisany; popraw adres.
problem-undo-absent = Nie ma czego cofnąć.
problem-undo-running = Trwa jeszcze cofanie dużej zmiany. Poczekaj, aż się skończy, albo je przerwij.
problem-too-late-to-undo = Wiadomość jest już w drodze i nie można cofnąć jej wysłania.
problem-file-unreadable = Nie można odczytać pliku { $path }. Sprawdź, czy istnieje i czy masz prawo go otworzyć.
problem-file-unwritable = Nie można zapisać pliku { $path }. Sprawdź, czy jego folder istnieje i czy wolno Ci tam pisać.
problem-file-not-mail = Nie udało się odczytać tego jako poczty. Kod źródłowy jest zachowany. Do importu wybierz plik mbox, folder Maildir lub plik .eml.
problem-mail-not-given = Serwer pocztowy ma tę wiadomość na liście, ale jej nie wydaje. Poszukaj jej w innym programie pocztowym albo zapytaj dostawcę poczty.
problem-mail-file-unreadable = Nie udało się otworzyć tego pliku, więc jego wiadomości brakuje. Sprawdź, czy masz prawo go czytać, i zaimportuj ponownie.
problem-backup-unreadable = Tej kopii zapasowej nie można odczytać; może być uszkodzona lub niepełna. Obecne dane są nienaruszone. Wybierz inną kopię.
problem-mailbox-exists = Skrzynka { $address } jest już podłączona. Możesz ją zmienić w jej ustawieniach.
problem-outbox-unknown = Tej wiadomości nie ma w skrzynce nadawczej. Mogła już zostać wysłana albo anulowana.
problem-message-too-large = Wiadomość jest za duża; można wysłać najwyżej { $size }. Tekst jest zapisany. Usuń lub zmniejsz załącznik.
problem-agent-left = Tej osoby nie ma już w zespole. Niczego nie zmieniono. Wybierz kogoś innego albo poproś właściciela o jej przywrócenie.
problem-guest-expired = Twój dostęp jako gościa wygasł. Niczego nie zmieniono. Poproś właściciela o późniejszą datę.
problem-guest-until-missing = Dla gościa trzeba podać ostatni dzień. Niczego nie zapisano; podaj datę.
problem-agent-last-owner = Musi być co najmniej jeden właściciel. Niczego nie zmieniono. Najpierw nadaj tę rolę komuś innemu.
problem-role-forbids = Twoja rola na to nie pozwala. Niczego nie zmieniono. Zapytaj właściciela.
problem-role-forbids-sending = Ty piszesz szkice, a ktoś inny je wysyła. Tekst jest zapisany. Poproś o sprawdzenie.
problem-desk-locked = Comptoir jest zablokowany. Wybierz swoje imię i podaj PIN.
problem-pin-needed = Ta osoba ma PIN. Podaj go.
problem-pin-wrong = To nie jest właściwy PIN. Niczego nie zmieniono; spróbuj ponownie.
# $minutes (String): whole minutes to wait
problem-pin-waits = Za dużo błędnych PIN-ów. Spróbuj ponownie za { $minutes } min albo poproś właściciela o zresetowanie PIN-u.
problem-pin-form = PIN ma od 4 do 12 cyfr. Niczego nie zmieniono.
# $name (String): a colleague
problem-review-by-nobody = { $name } nie może tego wysłać. Tekst jest zapisany. Wybierz kogoś, kto może wysyłać.
# $name (String): a colleague
problem-review-has-draft = { $name } już pisze tu odpowiedź. Tekst jest zapisany. Uzgodnijcie to albo wybierz kogoś innego.
problem-link-refused = Ten link nie został otwarty, ponieważ nie prowadzi do zwykłego adresu strony ani adresu e-mail.
problem-desk-unreachable = Obszar roboczy nie odpowiada. To, co zapisano wcześniej, jest bezpieczne. Sprawdź, czy Comptoir nadal działa.
problem-desk-token-wrong = Ta strona nie jest już zalogowana do obszaru roboczego. Otwórz ponownie adres, który pokazuje Comptoir.
problem-no-mailbox = Żadna skrzynka nie może tego wysłać. Tekst jest zapisany. Podłącz skrzynkę w ustawieniach, a potem wyślij wiadomość.
problem-oauth-not-configured = Logowanie do { $provider } w przeglądarce nie jest skonfigurowane na tym komputerze. Nic nie wysłano. Użyj hasła aplikacji albo poproś o skonfigurowanie identyfikatora OAuth dla { $provider }.
problem-article-absent = Tego artykułu już nie ma. Być może usunął go ktoś z zespołu; poszukaj na liście tego, który go zastąpił.
problem-article-text-absent = Ten artykuł nie ma tekstu w tym języku. Nic nie zmieniono; wybierz inny język albo najpierw napisz tekst.
problem-article-category-absent = Tej kategorii już nie ma. Nic nie zmieniono; wybierz inną.
problem-article-day-unknown = „{ $day }” nie jest dniem. Nic nie zmieniono; zapisz go tak: 2027-01-31.
problem-article-changed-meanwhile = W międzyczasie ktoś z zespołu zmienił ten tekst ({ $language }). Tamta wersja została zachowana, a Twoja jej nie zastąpiła. Skopiuj swój tekst, otwórz artykuł ponownie i połącz oba.
problem-article-title-missing = Artykuł nie ma tytułu w tym języku. Nic nie zmieniono; wpisz tytuł. W pliku jest to pierwszy wiersz, który zaczyna się od „# ”.
problem-article-too-long = Tekst jest za długi na jeden artykuł. Nie został zapisany. Skróć go albo podziel na dwa artykuły.
problem-article-slug-taken = Inny artykuł ma już w tym języku adres „{ $slug }”. Nic nie zmieniono; wybierz inny adres.
problem-article-text-missing = Nie ma jeszcze tekstu do pokazania. Niczego nie opublikowano; najpierw go napisz.
problem-article-category-unnamed = Kategoria musi mieć nazwę w co najmniej jednym języku. Nic nie zmieniono; wpisz nazwę.
problem-article-category-place = Kategoria nie może stać sama w sobie ani głębiej niż na czwartym poziomie. Niczego nie przeniesiono; wybierz inne miejsce.
problem-article-category-filled = W tej kategorii są jeszcze artykuły lub kategorie. Niczego nie usunięto; najpierw je przenieś.
problem-article-internal = Ten artykuł jest tylko dla zespołu. Niczego nie wstawiono; jeśli klienci mogą go czytać, najpierw ustaw go jako publiczny.
problem-article-address-unknown = Nie wiadomo, pod jakim adresem strona pomocy pokazuje ten artykuł. Niczego nie wstawiono; wstaw tekst albo najpierw opublikuj stronę w miejscu z adresem.
problem-article-of-no-answer = Artykuł można zrobić tylko z odpowiedzi sklepu. Niczego nie utworzono; wybierz wiadomość wysłaną przez sklep.
problem-article-file-name = Nazwa nie mówi, w jakim języku jest plik. Został pominięty; nazwij go na przykład pranie.pl.md i umieść w folderze o nazwie kategorii.
problem-article-removed = Ten artykuł został tu usunięty. Plik pominięto; jeśli chcesz go znowu mieć, najpierw przywróć artykuł.
problem-publish-target-absent = Tego miejsca już tu nie ma. Niczego nie zapisano; wybierz inne.
problem-publish-nothing = Nie opublikowano jeszcze żadnego artykułu publicznego. Niczego nie zapisano; najpierw opublikuj tekst.
problem-publish-running = Witryna pomocy jest właśnie zapisywana. Poczekaj, aż to się skończy, albo to zatrzymaj.
problem-publish-read-back = Plik { $path } nie odczytuje się tak, jak został zapisany. Być może dysk jest uszkodzony albo zapisuje tam inny program. Sprawdź jedno i drugie, a potem opublikuj ponownie.
problem-publish-place-unusable = Nie można użyć „{ $path }”. Niczego nie zapisano. Podaj folder albo plik, którego nazwa kończy się na .zip, z pełną ścieżką; folder nadrzędny musi istnieć, a folder tego obszaru roboczego jest wykluczony.
problem-publish-place-taken = { $path } jest już miejscem witryny pomocy. Niczego nie zmieniono; użyj tamtego.
problem-publish-address-unusable = „{ $address }” nie jest adresem internetowym. Niczego nie zmieniono; zapisz go tak: https://help.example/.
problem-publish-place-crowded = W folderze { $path } jest zbyt wiele innych plików. Niczego nie zapisano; wybierz dla witryny pomocy pusty folder.
problem-publish-archive-large = Witryna pomocy jest za duża na jedno archiwum. Niczego nie zapisano; opublikuj ją w folderze.
problem-publish-colour-unknown = „{ $colour }” nie jest kolorem. Niczego nie zmieniono; zapisz go tak: #274cbc.
problem-macro-absent = Tego makra lub tekstu już nie ma. Być może usunął je ktoś z zespołu.
problem-macro-title-missing = Makro musi mieć tytuł w co najmniej jednym języku. Niczego nie zmieniono; wpisz tytuł.
problem-macro-language-unknown = „{ $language }” to nie język. Niczego nie zmieniono; wybierz język z listy albo wpisz kod, na przykład de lub pt-BR.
problem-macro-text-missing = Nie ma jeszcze tekstu. Napisz go w co najmniej jednym języku.
problem-macro-variant-exists = Tekst w tym języku ({ $language }) dla tego kanału i tej formy zwracania się już istnieje. Niczego nie zmieniono; edytuj tamten tekst.
problem-macro-template-broken =
    { $kind ->
        [variable] Wiersz { $line }, kolumna { $column }: nie ma zmiennej „{ $name }”. Wybierz zmienną z menu. Tekst nie został zapisany.
        [filter] Wiersz { $line }, kolumna { $column }: nie ma filtra „{ $name }”. Dostępne są default, date, upper, lower i name. Tekst nie został zapisany.
        [statement] Wiersz { $line }, kolumna { $column }: „{ $name }” nie działa w makrze. Dostępne są zmienne, if i for. Tekst nie został zapisany.
        [endless] Wiersz { $line }, kolumna { $column }: to powtarza się zbyt wiele razy. Skróć pętlę. Tekst nie został zapisany.
        [date] Wiersz { $line }, kolumna { $column }: to nie jest data. Tekst nie został zapisany.
       *[syntax] Wiersz { $line }, kolumna { $column }: tekstu nie da się tu odczytać. Sprawdź nawiasy: każde „{"{{"}” wymaga „{"}}"}”, a każde if – endif. Tekst nie został zapisany.
    }
problem-macro-too-long = Tekst jest za długi, może mieć najwyżej { $limit } znaków. Nie został zapisany. Skróć go lub podziel.
problem-macro-file-unreadable = To nie jest plik z makrami. Niczego nie zmieniono. Wybierz plik wyeksportowany z Comptoir.
problem-macro-file-newer = Ten plik pochodzi z nowszej wersji Comptoir. Niczego nie zmieniono. Zainstaluj nowszą wersję, aby go odczytać.
problem-macro-file-broken = Makro „{ $title }” w tym pliku ma błąd w wierszu { $line }, kolumnie { $column } tekstu. Niczego nie zmieniono. Popraw plik i zaimportuj go ponownie.
problem-draft-has-gaps = W tekście są jeszcze luki: { $names }. Niczego nie wysłano. Uzupełnij je lub usuń, a potem wyślij.

## Calls, conversations from elsewhere, forms

problem-call-back-when = Wybierz, kiedy oddzwonić: musi to być przyszły termin.
problem-capture-empty = Nie ma jeszcze czego zapisać. Wklej rozmowę albo dodaj zrzut ekranu.
problem-capture-known = Wszystko z tego tekstu już tu jest. Nic nie dodano.
problem-capture-too-long = Ten tekst jest za długi, by zapisać go naraz. Wklej go w częściach.
problem-contact-not-elsewhere = Ta rozmowa toczy się e-mailem. Wyślij odpowiedź z pola odpowiedzi.
problem-form-template-absent = Tego szablonu już nie ma. Wybierz inny albo dodaj go ponownie.
problem-form-template-nameless = Nadaj szablonowi nazwę.
# $name (String): the name of the template
problem-form-template-taken = Szablon „{ $name }” już istnieje. Wybierz inną nazwę.
problem-form-template-no-message = Żadne pole nie ma znaczenia „Wiadomość” albo w przykładzie nie ma tam tekstu. Nadaj to znaczenie nazwie pola nad tym, co napisał klient.
problem-form-template-no-email = W przykładzie przy polu o znaczeniu „Adres e-mail” nie ma adresu e-mail. Wybierz inne pole.
problem-topic-absent = Tej kategorii już nie ma. Wybierz inną.
problem-topic-item-absent = Tego kroku lub pola już nie ma. Zajrzyj ponownie do kategorii.
problem-topic-unnamed = Podaj nazwę w co najmniej jednym języku.
problem-topic-missing = Najpierw wybierz, czego dotyczy rozmowa.
problem-intake-complete = Niczego nie brakuje: wszystkie pola kategorii są wypełnione.
problem-value-invalid = „{ $value }” nie pasuje do tego pola. Niczego nie zmieniono; popraw wartość.
problem-choice-empty = Pole wyboru potrzebuje co najmniej jednej możliwości. Dodaj ją.
problem-cause-absent = Tej przyczyny już nie ma. Wybierz inną.
problem-cause-required = Przed zamknięciem podaj przyczynę. Bez przyczyny: { $count }.
problem-speech-absent = Nie znaleziono głosu. Zainstaluj speech-dispatcher z espeak-ng (lub innym głosem) i spróbuj ponownie.
problem-culture-unknown = Nie ma karty kulturowej dla { $culture }. Wybierz jedną z listy.
problem-culture-text-long = Tekst jest za długi. Najwyżej { $most } znaków.
problem-conversation-same = To ta sama rozmowa. Wybierz inną.
problem-merge-absent = Ta rozmowa nie jest już częścią innej. Mogła już zostać odłączona.
problem-split-nothing-left = To jedyna wiadomość w tej rozmowie, nic by tu nie zostało. Zamiast tego scal rozmowy.
problem-link-known = Te dwie rozmowy są już powiązane.
problem-link-absent = Tego powiązania już nie ma. Mogło zostać usunięte.
problem-block-invalid = „{ $pattern }” to ani adres e-mail, ani domena. Sprawdź pisownię.
problem-block-domain-shared = W { $domain } adresy ma wiele osób, więc nie można zablokować całej domeny. Zablokuj pojedynczy adres.
problem-block-own = { $pattern } należy do Twojego sklepu i nie można go zablokować.
problem-block-known = { $pattern } jest już na liście zablokowanych.
problem-block-absent = Tej blokady już nie ma. Mogła zostać zdjęta.
problem-filter-empty = Filtr potrzebuje co najmniej jednego warunku.
problem-filter-long = Filtr mieści najwyżej { $most } warunków. Usuń kilka z nich.
problem-filter-word = „{ $word }” nie jest warunkiem. Wpisz kolumnę, znak i wartość, na przykład status:open albo waiting>4h. Niczego nie zmieniono.
problem-filter-value = Wartości w „{ $word }” nie można tam użyć. Popraw ją; niczego nie zmieniono.
problem-view-absent = Tego widoku już nie ma. Ktoś mógł go usunąć albo zachować tylko dla siebie.
problem-view-nameless = Podaj nazwę widoku.
problem-shop-address = „{ $address }” nie jest adresem sklepu w sieci. Wpisz go tak, jak widać w przeglądarce, na przykład https://sklep.example.com.
problem-shop-unreachable = Nie można połączyć się z { $host }. To, co tu jest, zostaje, a próba zostanie ponowiona. Sprawdź połączenie z internetem i adres sklepu.
problem-shop-timeout = Sklep nie odpowiedział na czas. To, co tu jest, zostaje, a próba zostanie ponowiona.
problem-shop-disconnected = Połączenie ze sklepem zostało przerwane. To, co tu jest, zostaje; odczyt zostanie wznowiony w tym samym miejscu.
problem-shop-wrong-key = Sklep nie przyjmuje klucza. Utwórz nowy w panelu sklepu i wpisz go w ustawieniach, w części „Sklepy”.
problem-shop-key-stripped = Klucz nie dociera do sklepu: hosting usuwa go po drodze. Poproś hosting o przepuszczanie nagłówka „Authorization”.
problem-shop-read-only-key = Klucz tego sklepu pozwala tylko czytać. Utwórz klucz do odczytu i zapisu i wpisz go w ustawieniach, w części „Sklepy”.
problem-shop-missing-scope = Kluczowi brakuje uprawnienia „{ $scope }”. Nadaj je w panelu sklepu i spróbuj ponownie.
problem-shop-other-organisation = Aplikacja i sklep należą do różnych organizacji. Utwórz aplikację w organizacji, do której należy sklep.
problem-shop-clock = Zegary tego komputera i sklepu zbyt się różnią. Ustaw zegar tego komputera i spróbuj ponownie.
problem-shop-throttled =
    Sklep prosi o mniej zapytań. Następne zapytanie: { $minutes ->
       [one] za minutę
       [few] za { $minutes } minuty
       [many] za { $minutes } minut
      *[other] za { $minutes } minuty
    }; to, co tu jest, zostaje.
problem-shop-captcha = Hosting sklepu sprawdza, czy pyta człowiek, i nie wpuszcza programów. Poproś o dopuszczenie adresu „/wp-json/”. Próba zostanie ponowiona.
problem-shop-no-interface = Pod tym adresem jest strona zamiast danych. Sprawdź adres sklepu i to, czy nie trwa przerwa techniczna. Próba zostanie ponowiona.
problem-shop-unreadable = Odpowiedź sklepu się urywa albo nie da się jej odczytać. Nic nie przepadło, a próba zostanie ponowiona.
problem-shop-fault = W samym sklepie wystąpił błąd ({ $status }). Nic nie przepadło, a próba zostanie ponowiona.
problem-shop-refused = Sklep odmówił: „{ $reason }”. Niczego tam nie zmieniono.
problem-shop-not-found = W sklepie już tego nie ma. Widzisz ostatni znany stan.
problem-shop-unsupported = Ten sklep tego nie potrafi. Zrób to w panelu sklepu.
problem-store-absent = Ten sklep nie jest już podłączony. Wybierz inny lub podłącz go ponownie.
problem-store-exists = Ten sklep jest już podłączony jako „{ $name }”. Możesz go zmienić w jego ustawieniach.
problem-store-nameless = Wpisz nazwę sklepu. Niczego nie zmieniono.
problem-shop-sign-in-over = Wyniku logowania już tu nie ma. Zaloguj się w sklepie jeszcze raz.
# $port (Number): number of the port
problem-shop-sign-in-port = Inny program zajmuje miejsce, do którego wraca logowanie (port { $port }). Zamknij go albo wklej token.
problem-order-absent = Tego zamówienia już tu nie ma. Jego sklep mógł zostać usunięty.
problem-act-absent = Tego działania już tu nie ma. Niczego nie zmieniono.
problem-act-off = To działanie nie jest włączone dla tego sklepu. Niczego nie zrobiono. Właściciel może je włączyć w ustawieniach sklepów.
problem-act-not-possible = Ten sklep lub jego klucz na to nie pozwala. Niczego nie zrobiono. Zrób to w panelu sklepu.
problem-act-changed = Zamówienie zmieniło się w sklepie, odkąd je oglądano. Niczego nie zrobiono. Obejrzyj je ponownie i potwierdź.
problem-act-under-way = Inne działanie na tym zamówieniu jeszcze trwa. Niczego nie zrobiono. Poczekaj albo je wycofaj.
problem-store-paused = „{ $store }” jest wstrzymany, więc nic się tam nie robi. Wznów go w ustawieniach sklepów.
problem-act-not-undoable = Stąd nie można tego cofnąć. Zrób to w panelu sklepu.
problem-take-back-used = Ten kod został już wykorzystany, więc pozostał bez zmian. Sprawdź w sklepie, w którym zamówieniu.
problem-take-back-gone = Sklep już tego nie ma, więc nie ma czego cofać. Niczego tam nie zmieniono.
problem-take-back-changed = Zmieniono to w międzyczasie w sklepie, więc pozostało bez zmian. Sprawdź to w panelu sklepu.
problem-act-incomplete = Czegoś brakuje lub coś nie pasuje. Niczego nie zrobiono. Uzupełnij formularz i spróbuj ponownie.
problem-refund-too-much = Można zwrócić najwyżej { $amount }. Niczego nie zrobiono. Wpisz mniejszą kwotę.
problem-refund-currency = To zamówienie opłacono w { $currency }. Niczego nie zrobiono. Zwróć w tej walucie.
problem-act-pieces = Nie ma tylu sztuk. Niczego nie zrobiono. Wybierz mniej.
problem-order-sent = To zamówienie lub jego część już wysłano. Niczego nie zrobiono. Poproś przewoźnika o zmianę.
problem-order-cancelled = To zamówienie jest już anulowane. Niczego nie zrobiono. Sprawdź w sklepie, jeśli to nie tak.
problem-act-not-waiting = W międzyczasie już o tym zdecydowano. Niczego nie zmieniono. Zobacz, jak jest teraz.
problem-act-begun = Sklep już to wykonuje, więc nie da się wycofać. Poczekaj na wynik.
problem-act-needs-owner = To powyżej Twojego limitu. Niczego nie zrobiono. Poproś właściciela o potwierdzenie.
problem-act-declined = Właściciel odmówił: { $reason }
problem-act-was-not-done = Ktoś sprawdził w sklepie: nie zrobiono tego. Zacznij od nowa, jeśli nadal trzeba.
problem-act-no-answer = Sklep nie zrobił tego mimo kilku prób. Niczego tam nie zmieniono. Zacznij od nowa, gdy sklep znów odpowie.
problem-act-looking = Odpowiedź sklepu zaginęła. Przed kolejną próbą sprawdzamy tam, czy to zrobiono.
problem-order-untracked = Zamówienie { $number } nie ma jeszcze numeru przesyłki. Wstaw go, gdy paczka będzie w drodze.
problem-product-absent = Tego produktu już tu nie ma. Sklep mógł go usunąć; poszukaj innego.
problem-shop-out-of-stock = „{ $item }” jest wyprzedany. Niczego nie zamówiono ani nie wypłacono. Wybierz inny artykuł albo spróbuj ponownie, gdy wróci.
problem-shop-other-price = Sklep żąda innej ceny niż uzgodniona. Niczego nie zamówiono ani nie wypłacono. Sprawdź podatki i rabaty albo złóż zamówienie ręcznie.
problem-return-swap-elsewhere = Ten artykuł jest w innym sklepie niż zamówienie. Wybierz artykuł z tego samego sklepu.
problem-return-swap-price = Sklep nie podaje ceny dla „{ $item }”. Wybierz inny artykuł albo opisz słowami, co dostaje klient.
problem-shop-file-unreadable = Tego pliku nie da się odczytać jako tabeli zamówień, produktów ani klientów. Zapisz go jako CSV i spróbuj ponownie; niczego nie zaimportowano.
problem-shop-file-large = Ten plik ma zbyt wiele wierszy. Podziel go i importuj części po kolei; niczego nie zaimportowano.
problem-shop-file-columns = Wskaż, które kolumny zawierają to, czego jeszcze brakuje. Niczego nie zaimportowano.
problem-shop-file-dates = Daty w tym pliku można odczytać na dwa sposoby. Wskaż, czy najpierw jest dzień, czy miesiąc. Niczego nie zaimportowano.
problem-shop-file-currency-open = Wskaż, w jakiej walucie są kwoty. Niczego nie zaimportowano.
problem-shop-file-currency = To nie jest waluta: oczekiwane są trzy litery, na przykład EUR.
problem-shop-file-lines = Tych wierszy nie da się zaimportować: { $lines }. Niczego nie zaimportowano. Popraw je w pliku albo pomiń.
problem-shop-file-running = Trwa już import pliku. Poczekaj, aż się skończy, albo go przerwij.
problem-store-no-file = Ten sklep jest odczytywany samoczynnie i nie przyjmuje plików. Wybierz inny albo nowy.
problem-shop-file-no-number = Brakuje numeru zamówienia.
problem-shop-file-date = To nie jest data.
problem-shop-file-amount = To nie jest kwota.
problem-shop-file-quantity = To nie jest liczba sztuk.
problem-shop-file-no-title = Brakuje tytułu.
problem-shop-file-nobody = Brakuje adresu e-mail, telefonu oraz imienia i nazwiska.

problem-return-absent = Tego zwrotu już nie ma.
problem-return-move = { $number } nie pozwala na to w obecnym stanie. Sprawdź, co się z nim w międzyczasie stało.
problem-return-pieces = Z „{ $item }” { $count ->
    [0] nie może już wrócić żadna sztuka: wszystkie są zwrócone lub w innym zwrocie.
    [one] może wrócić jeszcze tylko jedna sztuka.
    [few] mogą wrócić jeszcze tylko { $count } sztuki.
   *[other] może wrócić jeszcze tylko { $count } sztuk.
}
problem-return-mirror-absent = Sklep nie prowadzi własnego zwrotu dla tej sprawy. Niczego nie zrobiono.
problem-shop-return-pieces = Sklep przyjmuje tylko to, co zostało wysłane i nie jest tam w innym zwrocie. Niczego nie zrobiono. Sprawdź zamówienie w sklepie.
problem-return-empty = Wybierz co najmniej jeden artykuł, który wraca.
problem-return-order-known = { $number } ma już zamówienie albo poszedł dalej. Otwórz go ponownie i sprawdź, na jakim jest etapie.
problem-return-line-unknown = W zamówieniu nie ma już tego artykułu. Otwórz je ponownie i wybierz jeszcze raz.
problem-return-word-missing = Najpierw napisz zdanie: klient musi wiedzieć, dlaczego.
problem-return-fee-forbidden = Tu nie wolno pobrać opłaty: wina leży po stronie sklepu albo prawo daje klientowi możliwość zwrotu.
problem-return-policy-forbids = Zasady nie pozwalają na { $number }. Aby mimo to go przyjąć, podaj powód: zostanie zapisany jako gest dobrej woli.
problem-return-outcome-forbidden = Przy odstąpieniu od umowy klient dostaje pieniądze z powrotem. Nic nie może ich zastąpić.
problem-return-ungraded = Najpierw oceń każdą sztukę, która wróciła.
problem-return-deduction = Przy „{ $item }” nie można tak potrącić: tylko za zużycie lub uszkodzenie i nie więcej, niż zapłacono.
problem-return-offer = Podaj, ile wypłacić za „{ $item }”: więcej niż zero i nie więcej, niż zapłacono.
problem-return-under-way = Sklep jest właśnie pytany o ten zwrot. Poczekaj na odpowiedź.
problem-return-effect-busy = To już zrobione lub w toku. Najpierw sprawdź stan.
problem-return-not-asked = Nikt tu już nie czeka na odpowiedź. Sprawdź, co się tymczasem stało ze zwrotem.
problem-return-letter-gap = W tym liście brakuje czegoś, czego nikt jeszcze nie wpisał. Najpierw uzupełnij zwrot, potem napisz list.
problem-return-table-unreadable = Ten plik nie jest tabelą. Niczego nie zaimportowano. Zapisz go jako CSV i wybierz ponownie.
problem-return-table-large = Ten plik ma ponad 20 000 wierszy. Niczego nie zaimportowano. Podziel go i zaimportuj części.
problem-return-table-columns = Żadna kolumna nie zawiera numeru zamówienia. Niczego nie zaimportowano. Nazwij jedną „Zamówienie” i wybierz plik ponownie.
problem-return-table-order = Żadne zamówienie nie ma tego numeru. Sprawdź go w pliku albo najpierw wczytaj sklep.
problem-return-table-orders = Kilka sklepów ma zamówienie o tym numerze. Rozpocznij ten zwrot ręcznie.
problem-return-table-article = Zamówienie nie zawiera takiego towaru. Sprawdź numer.
problem-return-table-quantity = To nie jest liczba sztuk. Wpisz liczbę całkowitą od 1.
problem-return-table-track = To prawo nie jest znane. Wpisz voluntary, withdrawal, warranty albo transport_damage.
problem-return-table-date = To nie jest miniony dzień. Zapisz go tak: 2026-11-22.
problem-return-letter-absent = Tego listu już nie ma.
problem-return-letter-gone = Ten list już wyszedł albo nie jest już potrzebny. Niczego nie wysłano dwa razy.
problem-return-letter-nobody = Nie znamy adresu dla { $number }. Wpisz go na stronie klienta, potem wyślij.
problem-return-letter-empty = List potrzebuje tematu i treści. Niczego nie zapisano. Uzupełnij oba pola albo wróć do naszej treści.
problem-return-letter-language = Comptoir nie umie pisać listów w języku „{ $language }”. Wybierz inny język tego listu.
problem-return-slip-state = Formularz jest dostępny od przyjęcia zwrotu do nadejścia paczki, a karta kontroli do czasu oceny artykułów. Najpierw popchnij zwrot dalej.
problem-return-slip-nothing = W tym zwrocie nic nie jest odsyłane, więc formularz nie jest potrzebny.
problem-return-slip-address = Nikt jeszcze nie wpisał, dokąd trafiają zwroty. Wpisz adres w ustawieniach, a potem wydrukuj formularz.
problem-policy-zone-twice =
    { $country ->
        [world] Dwie strefy są dla reszty świata. Nic nie zmieniono. Zostaw jedną z nich.
       *[other] { $country } jest w dwóch strefach. Nic nie zmieniono. Usuń go z jednej.
    }
problem-policy-country = „{ $country }” to nie kraj. Nic nie zmieniono. Wpisz dwie litery, na przykład PL.
problem-policy-empty = Reguła „{ $rule }” pozwala na zwroty i nic nie oferuje. Nic nie zmieniono. Wybierz, co otrzymuje klient.
problem-policy-amount = Kwota lub udział w regule „{ $rule }” nie jest możliwy. Nic nie zmieniono. Kwoty nie są ujemne, udziały wynoszą najwyżej 100%, a dolna granica jest pierwsza.
problem-policy-withdrawal = Reguła „{ $rule }” dotyczy prawa odstąpienia, o którym decyduje ustawa. Nic nie zmieniono. Usuń to z reguły.
problem-policy-long = Zasady mają więcej stref, reguł lub słów, niż się mieści. Nic nie zmieniono. Skróć je.
problem-policy-changed = Ktoś zapisał tymczasem inną wersję zasad. Nic nie zmieniono. Obejrzyj ją, a potem zapisz swoją ponownie.
problem-policy-past = Nowa wersja nie może obowiązywać dla zamówień złożonych wcześniej. Nic nie zmieniono. Wybierz późniejszy moment.
problem-policy-absent = Takiej wersji zasad nie ma. Wybierz jedną z listy.
problem-return-file-large = Plik { $name } jest większy niż { $size } i nie został dodany. Zmniejsz go albo użyj zdjęcia zamiast filmu.
problem-return-files-many = Zwrot przechowuje najwyżej tyle plików: { $count }. Wyjmij niepotrzebne, a potem dodaj nowy.
problem-return-file-no-picture = Pliku { $name } nie można pokazać jako zdjęcia. Zapisz go i otwórz w innym programie.
problem-return-parcels-many = Zwrot ma najwyżej tyle paczek: { $count }. Nic nie zmieniono. Wyjmij wpisane przez pomyłkę.
problem-facts-period = Ostatni dzień jest przed pierwszym albo okres jest dłuższy niż dziesięć lat. Wybierz inne dni.
problem-hold-reason-missing = Najpierw napisz dlaczego: ktoś z zespołu musi to później zrozumieć.
problem-hold-past = Ten dzień już minął. Wybierz dzień w przyszłości albo żaden.
problem-return-difference-late = Klient nie płaci od tygodnia. Przypomnij mu albo wybierz „Zapłacono inaczej”, jeśli pieniądze przyszły inną drogą.
problem-return-difference-gone = Zamówienie, które klient miał opłacić, jest w sklepie anulowane. Jeśli nadal chce towaru, złóż je tam od nowa i po wpłacie wybierz „Zapłacono inaczej”; jeśli nie, wybierz „Klient się nie zgadza” i zdecyduj od nowa.
