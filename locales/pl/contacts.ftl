contacts-command-call = Zanotuj rozmowę telefoniczną
contacts-command-capture = Przenieś rozmowę z innego miejsca
contacts-call =
    .label = Notatka z rozmowy
contacts-call-title = Notatka z rozmowy
contacts-call-close =
    .label = Zamknij; notatka zostaje
contacts-call-who =
    .label = Kto dzwoni?
    .placeholder = Imię, numer, zamówienie…
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
contacts-call-done = Sprawa jest zamknięta
contacts-call-drop = Odrzuć
contacts-call-save = Zapisz notatkę
contacts-call-other-person = Inna osoba
contacts-call-back-at =
    .label = Oddzwonić o
contacts-call-back-hour = Za godzinę
contacts-call-back-tomorrow = Jutro o 9:00
# $at (String): a moment
contacts-call-back-due = Oddzwonić: { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = napisano: { $subject }
contacts-message-call = Notatka z rozmowy
contacts-direction-incoming = Połączenie przychodzące
contacts-direction-outgoing = Połączenie wychodzące
contacts-outcome-answered = Odebrane
contacts-outcome-no-answer = Bez odpowiedzi
contacts-outcome-voicemail = Poczta głosowa
contacts-outcome-call-back = Oddzwonić
contacts-outcome-wrong-number = Zły numer
contacts-way-phone = Notatki telefoniczne
contacts-way-whatsapp = WhatsApp
contacts-way-instagram = Instagram
contacts-way-facebook = Facebook
contacts-way-telegram = Telegram
contacts-way-marketplace = Platforma handlowa
contacts-way-chat = Czat na stronie
contacts-way-review = Opinia
contacts-way-in-person = Osobiście
contacts-timer =
    .label = Czas rozmowy
contacts-timer-start = Start
contacts-timer-pause = Pauza
contacts-timer-resume = Wznów
contacts-capture =
    .label = Przenieś rozmowę
contacts-capture-title = Rozmowa z innego miejsca
contacts-capture-close =
    .label = Zamknij
contacts-capture-way =
    .label = Gdzie się odbyła
contacts-capture-text =
    .label = Treść rozmowy
    .placeholder = Wklej tu wiadomości; autor i czas zostaną rozpoznani.
contacts-capture-handle =
    .label = Numer lub nazwa tam (opcjonalnie)
contacts-capture-link =
    .label = Link do rozmowy (opcjonalnie)
contacts-capture-picture = Dodaj zrzut ekranu
contacts-capture-save = Przenieś
contacts-cancel = Anuluj
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Wiadomości: { $count }, już są: { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name } to my
contacts-preview-all-ours = Wszystko jest od nas
contacts-preview-date-guessed = Dzień i miesiąc mogą być zamienione. Sprawdź daty.
contacts-preview-us = my
contacts-preview-known = już jest
contacts-answer =
    .label = Odpowiedź
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Napisz odpowiedź do { $network }, skopiuj ją i wyślij tam.
contacts-answer-copied = Skopiowano. Wklej tam, a potem zapisz tutaj.
contacts-answer-more = Dodaj wiadomości
contacts-answer-copy-open = Kopiuj i otwórz
contacts-answer-copy = Kopiuj tekst
contacts-answer-record = Wysłano: zapisz
contacts-toast-logged = Rozmowa zanotowana
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Dodano: { $added }, już były: { $known }
contacts-toast-recorded = Odpowiedź zapisana
contacts-toast-template-saved = Szablon zapisany
contacts-toast-template-removed = Szablon usunięty
# $count (Number): how many
contacts-toast-forms-read = Znalezione formularze: { $count }
contacts-forms-title = Formularze kontaktowe
contacts-forms-about = E-maile z formularzy są rozkładane na pola: osoba z formularza staje się klientem i dostaje odpowiedź. Znane są Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop i Shopware; własny formularz pokaż na przykładzie.
contacts-forms-add = Dodaj szablon
contacts-forms-edit = Edytuj
# $name (String): name of the template
contacts-forms-remove =
    .label = Usuń szablon { $name }
contacts-forms-read-all = Odczytaj formularze z istniejącej poczty
contacts-template-name = Nazwa szablonu
contacts-template-sender =
    .label = Nadawca (adres lub domena, opcjonalnie)
contacts-template-subject =
    .label = Temat zawiera (opcjonalnie)
contacts-template-example = Przykładowy e-mail
contacts-template-label = Etykieta
contacts-template-value = W przykładzie
contacts-template-means = Znaczenie
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Znaczenie „{ $label }”
contacts-template-save = Zapisz szablon
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Działa: { $name }, odpowiedź na { $email }
contacts-template-misses-email = Nie znaleziono adresu e-mail. Oznacz etykietę, obok której stoi.
contacts-template-misses-message = Nie znaleziono wiadomości. Oznacz etykietę nad tym, co napisał klient.
contacts-meaning-other = Inna dana
contacts-meaning-name = Imię i nazwisko
contacts-meaning-first-name = Imię
contacts-meaning-last-name = Nazwisko
contacts-meaning-email = Adres e-mail
contacts-meaning-sender = Imię i adres razem
contacts-meaning-phone = Telefon
contacts-meaning-order = Numer zamówienia
contacts-meaning-subject = Temat
contacts-meaning-message = Wiadomość
# $sender (String): address that sent the mail
contacts-form-own = Wysłane z formularza Twojej domeny ({ $sender }). Nikt nie sprawdził, czy adres należy do tej osoby.
# $sender (String): address that sent the mail
contacts-form-known = Wysłane przez usługę formularzy Twojego sklepu ({ $sender }). Nikt nie sprawdził, czy adres należy do tej osoby.
# $sender (String): address that sent the mail
contacts-form-reply-to = Nie z Twojej domeny: formularz wysłał { $sender }. Sprawdź, kto to naprawdę, zanim cokolwiek ujawnisz.
# $sender (String): address that sent the mail
contacts-form-stranger = Wygląda na formularz kontaktowy, ale { $sender } jest nieznany. Nadawca nie został zmieniony.
contacts-form-show-mail = Pokaż cały e-mail
contacts-form-hide-mail = Ukryj cały e-mail
