contacts-command-call = Zanotuj rozmowę telefoniczną
contacts-command-capture = Zapisz rozmowę z innego kanału
contacts-call =
    .label = Notatka telefoniczna
contacts-call-title = Notatka telefoniczna
contacts-call-close =
    .label = Zamknij; notatka zostaje
contacts-call-who =
    .label = Kto dzwoni?
    .placeholder = Nazwisko, numer, zamówienie…
contacts-call-number =
    .label = Numer
contacts-call-dial = Zadzwoń
# $number (Number): number of the conversation
contacts-call-into = Do rozmowy { $number }
contacts-call-direction =
    .label = Kierunek
contacts-call-outcome =
    .label = Wynik
contacts-call-text = O czym była mowa?
contacts-call-done = Sprawa załatwiona: zamknij rozmowę
contacts-call-drop = Odrzuć
contacts-call-save = Zapisz notatkę
contacts-call-other-person = Inna osoba
contacts-call-back-at =
    .label = Kiedy oddzwonić
contacts-call-back-hour = Za godzinę
contacts-call-back-tomorrow = Jutro o 9:00
# $at (String): a moment
contacts-call-back-due = Oddzwonić: { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = wiadomość: { $subject }
contacts-message-call = Notatka telefoniczna
contacts-direction-incoming = Połączenie przychodzące
contacts-direction-outgoing = Połączenie wychodzące
contacts-outcome-answered = Odebrane
contacts-outcome-no-answer = Nieodebrane
contacts-outcome-voicemail = Poczta głosowa
contacts-outcome-call-back = Oddzwonić
contacts-outcome-wrong-number = Zły numer
contacts-way-phone = Notatki telefoniczne
contacts-way-whatsapp = WhatsApp
contacts-way-instagram = Instagram
contacts-way-facebook = Facebook
contacts-way-telegram = Telegram
contacts-way-marketplace = Marketplace
contacts-way-chat = Czat na stronie
contacts-way-review = Opinia
contacts-way-in-person = Osobiście
contacts-timer =
    .label = Czas trwania połączenia
contacts-timer-start = Start
contacts-timer-pause = Pauza
contacts-command-timer = Włącz lub wstrzymaj stoper rozmowy
contacts-timer-resume = Wznów
contacts-capture =
    .label = Zapisz rozmowę
contacts-capture-title = Rozmowa z innego kanału
contacts-capture-close =
    .label = Zamknij
contacts-capture-way =
    .label = Gdzie się odbyła
contacts-capture-text =
    .label = Treść rozmowy
    .placeholder = Wklej tu wiadomości; autor i czas zostaną rozpoznani.
contacts-capture-handle =
    .label = Numer lub nazwa w tym kanale (opcjonalnie)
contacts-capture-link =
    .label = Link do rozmowy (opcjonalnie)
contacts-capture-picture = Dodaj zrzut ekranu
contacts-capture-save = Zapisz
contacts-cancel = Anuluj
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Wiadomości: { $count }, w tym już zapisane: { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name } to my
contacts-preview-all-ours = Wszystkie wiadomości są od nas
contacts-preview-date-guessed = Dzień i miesiąc mogą być zamienione. Sprawdź daty.
contacts-preview-us = my
contacts-preview-known = już zapisana
contacts-answer =
    .label = Odpowiedź
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Napisz odpowiedź, skopiuj ją i wyślij tam: { $network }.
contacts-answer-copied = Skopiowano. Wklej i wyślij tam, a potem zapisz tutaj.
contacts-answer-more = Dodaj wiadomości
contacts-answer-copy-open = Kopiuj i otwórz
contacts-answer-copy = Kopiuj tekst
contacts-answer-record = Zapisz jako wysłaną
contacts-toast-logged = Zanotowano rozmowę telefoniczną
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Dodano: { $added }, już zapisane wcześniej: { $known }
contacts-toast-recorded = Odpowiedź zapisana
contacts-toast-template-saved = Szablon zapisany
contacts-toast-template-removed = Szablon usunięty
# $count (Number): how many
contacts-toast-forms-read = Znalezione formularze: { $count }
contacts-forms-title = Formularze kontaktowe
contacts-forms-about = E-maile z formularzy kontaktowych są rozkładane na pola: osoba z formularza staje się klientem i dostaje odpowiedź. Rozpoznawane są formularze Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop i Shopware; własny wystarczy pokazać na przykładzie.
contacts-forms-add = Dodaj szablon
contacts-forms-edit = Edytuj
# $name (String): name of the template
contacts-forms-remove =
    .label = Usuń szablon { $name }
contacts-forms-read-all = Znajdź formularze w odebranej poczcie
contacts-template-name = Nazwa szablonu
contacts-template-sender =
    .label = Nadawca (adres lub domena, opcjonalnie)
contacts-template-subject =
    .label = Temat zawiera (opcjonalnie)
contacts-template-example = Przykładowy e-mail
contacts-template-label = Nazwa pola
contacts-template-value = W przykładzie
contacts-template-means = Znaczenie
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Znaczenie „{ $label }”
contacts-template-save = Zapisz szablon
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Działa: { $name }, odpowiedź na { $email }
contacts-template-misses-email = Nie znaleziono adresu e-mail. Nazwie pola obok niego nadaj znaczenie „Adres e-mail”.
contacts-template-misses-message = Nie znaleziono wiadomości. Nazwie pola nad tym, co napisał klient, nadaj znaczenie „Wiadomość”.
contacts-meaning-other = Inne dane
contacts-meaning-name = Imię i nazwisko
contacts-meaning-first-name = Imię
contacts-meaning-last-name = Nazwisko
contacts-meaning-email = Adres e-mail
contacts-meaning-sender = Imię, nazwisko i adres razem
contacts-meaning-phone = Telefon
contacts-meaning-order = Numer zamówienia
contacts-meaning-subject = Temat
contacts-meaning-message = Wiadomość
# $sender (String): address that sent the mail
contacts-form-own = Wysłane z formularza w Twojej domenie ({ $sender }). Adres klienta nie został zweryfikowany.
# $sender (String): address that sent the mail
contacts-form-known = Wysłane przez usługę formularzy Twojego sklepu ({ $sender }). Adres klienta nie został zweryfikowany.
# $sender (String): address that sent the mail
contacts-form-reply-to = Nie z Twojej domeny: nadawcą formularza jest { $sender }. Sprawdź, kto to naprawdę, zanim cokolwiek ujawnisz.
# $sender (String): address that sent the mail
contacts-form-stranger = Wygląda na formularz kontaktowy, ale nadawca { $sender } jest nieznany. Nadawca nie został zmieniony.
contacts-form-show-mail = Pokaż cały e-mail
contacts-form-hide-mail = Ukryj cały e-mail

# Reviews of products.
# $rating (Number): 1 to 5
contacts-review-stars = { $rating } z 5 gwiazdek
contacts-review-held = Czeka na publikację
contacts-review-published = Opublikowana
contacts-review-spam = Oznaczona w sklepie jako spam
contacts-review-trashed = W koszu sklepu
contacts-review-verified = Kupiono u nas
contacts-review-publish = Opublikuj
contacts-review-hide = Ukryj ponownie
contacts-review-to-spam = Spam
contacts-review-to-trash = Przenieś do kosza
contacts-review-off = Odpowiadanie na opinie i ich moderowanie w sklepie jest wyłączone. Właściciel może to zmienić w Ustawieniach › Sklepy.
contacts-answer-publish = Opublikuj odpowiedź w sklepie
