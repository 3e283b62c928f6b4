joining-view-mentions = Wzmianki
joining-empty-mentions = Gdy ktoś z zespołu napisze w notatce @ i Twoje imię, znajdziesz ją tutaj.
joining-command-merge = Scal rozmowy
joining-command-link = Powiąż z inną rozmową
joining-command-block = Zablokuj nadawcę
joining-command-follow = Obserwuj lub przestań obserwować
joining-command-hand-over = Przekaż z notatką
joining-command-split = Podziel rozmowę
joining-command-move = Przenieś wiadomość do innej rozmowy
joining-command-go-mentions = Przejdź do notatek ze wzmianką o mnie
joining-message-more =
    .label = Więcej działań dla tej wiadomości
joining-pick =
    .label = Znajdź rozmowę
    .placeholder = Numer, nazwisko lub słowa
joining-pick-empty = Nie znaleziono innej rozmowy.
joining-merge-survivor = Która zostaje?
joining-merge-result = Wynik
joining-merge-messages =
    { $count ->
        [one] { $count } wiadomość
        [few] { $count } wiadomości
        [many] { $count } wiadomości
       *[other] { $count } wiadomości
    }
joining-merge-drafts =
    { $count ->
        [one] Obok Twojego szkicu zostanie zachowany jeszcze jeden szkic; można się między nimi przełączać.
        [few] Obok Twojego szkicu zostaną zachowane jeszcze { $count } szkice; można się między nimi przełączać.
        [many] Obok Twojego szkicu zostanie zachowanych jeszcze { $count } szkiców; można się między nimi przełączać.
       *[other] Obok Twojego szkicu zostanie zachowane jeszcze { $count } szkicu; można się między nimi przełączać.
    }
joining-merge-customers = To rozmowy z różnymi klientami. Wszystkie wiadomości znajdą się w jednym miejscu, a odpowiedzi będą trafiać do: { $name }.
joining-merge-later = W każdej chwili możesz je odłączyć.
joining-merge-add = Dodaj kolejną
joining-merge-leave-out =
    .label = Pomiń { $number }
joining-merge-do = Scal
joining-unmerge-title = Odłącz { $number }
joining-unmerge-back =
    { $count ->
        [one] Wraca { $count } wiadomość.
        [few] Wracają { $count } wiadomości.
        [many] Wraca { $count } wiadomości.
       *[other] Wraca { $count } wiadomości.
    }
joining-unmerge-since =
    { $count ->
        [one] { $count } z nich przyszła po scaleniu, w odpowiedzi na pozostałe.
        [few] { $count } z nich przyszły po scaleniu, w odpowiedzi na pozostałe.
        [many] { $count } z nich przyszło po scaleniu, w odpowiedzi na pozostałe.
       *[other] { $count } z nich przyszło po scaleniu, w odpowiedzi na pozostałe.
    }
joining-unmerge-stays =
    { $count ->
        [one] Tutaj zostaje { $count } wiadomość.
        [few] Tutaj zostają { $count } wiadomości.
        [many] Tutaj zostaje { $count } wiadomości.
       *[other] Tutaj zostaje { $count } wiadomości.
    }
joining-unmerge-do = Odłącz
joining-split-from-here =
    { $count ->
        [one] Od tego miejsca: { $count } wiadomość
        [few] Od tego miejsca: { $count } wiadomości
        [many] Od tego miejsca: { $count } wiadomości
       *[other] Od tego miejsca: { $count } wiadomości
    }
joining-split-only = Tylko ta wiadomość
joining-split-do = Podziel
joining-split-all = To cała rozmowa, nie ma czego dzielić.
joining-block-address = Tylko { $address }
joining-block-domain = Wszystkie adresy w { $domain }
joining-block-shared = Adresy ma tam wiele osób, więc można zablokować tylko ten.
joining-block-own = To adres Twojego sklepu. Nie można go zablokować.
joining-block-reason = Powód, dla zespołu
joining-block-hint = Nowa poczta trafia do spamu bez powiadomienia.
joining-block-do = Zablokuj
joining-spam-agent = Oznaczona jako spam ({ $at }) przez: { $agent }.
joining-spam-block = { $pattern }: zablokowano { $at }, przez: { $agent }.
joining-spam-reason = „{ $reason }”
joining-spam-server = Wiadomość przyszła już oznaczona jako spam.
joining-spam-not = To nie spam
joining-spam-unblock = To nie spam, odblokuj
joining-blocks-title = Zablokowani nadawcy
joining-blocks-empty = Nikt nie jest zablokowany.
joining-blocks-by = zablokowano { $at }, przez: { $agent }
joining-blocks-unblock = Odblokuj
joining-blocks-pattern = Adres lub domena
joining-ties-title = Powiązane
joining-ties-link = Powiąż rozmowę
joining-ties-unlink =
    .label = Usuń powiązanie z { $number }
joining-ties-merged = Scalona: { $number }
joining-ties-part =
    .label = Odłącz { $number }
joining-ties-count =
    { $count ->
        [one] { $count } powiązana
        [few] { $count } powiązane
        [many] { $count } powiązanych
       *[other] { $count } powiązanej
    }
joining-ties-followers = Kto obserwuje
joining-ties-follow = Obserwuj
joining-ties-unfollow = Przestań obserwować
joining-ties-nobody = Nikt nie obserwuje tej rozmowy.
joining-draft-waiting =
    { $count ->
        [one] Jest tu jeszcze jeden szkic: { $text }
        [few] Są tu jeszcze { $count } szkice: { $text }
        [many] Jest tu jeszcze { $count } szkiców: { $text }
       *[other] Jest tu jeszcze { $count } szkicu: { $text }
    }
joining-draft-use = Przełącz na niego
joining-mention =
    .label = Wspomnij o kimś z zespołu
joining-mention-for = dla: { $name }
joining-hand-to = Do kogo
joining-hand-note = Co trzeba wiedzieć
joining-hand-nobody = Nie ma tu jeszcze nikogo innego. Zespół dodasz w ustawieniach.
joining-hand-do = Przekaż
joining-done-merged = Scalono
joining-done-unmerged = Odłączono
joining-done-moved = Przeniesiono wiadomość
joining-done-linked = Powiązano
joining-done-unlinked = Usunięto powiązanie
joining-done-blocked = Zablokowano: { $pattern }
joining-done-unblocked = Odblokowano
joining-done-not-spam = Oznaczono, że to nie spam
joining-done-followed = Obserwujesz tę rozmowę
joining-done-unfollowed = Już nie obserwujesz tej rozmowy
joining-done-handed = Przekazano do: { $name }
joining-activity-merged = Dołączono tu { $number }, przez: { $agent }
joining-activity-unmerged = Odłączono { $number }, przez: { $agent }
joining-activity-unmerged-from = Odłączono od { $number }, przez: { $agent }
joining-activity-split-to = Część wydzielono do { $number }, przez: { $agent }
joining-activity-split-from = Wydzielono z { $number }, przez: { $agent }
joining-activity-moved-to = Wiadomość przeniesiono do { $number }, przez: { $agent }
joining-activity-moved-from = Wiadomość przeniesiono tu z { $number }, przez: { $agent }
joining-activity-linked = Powiązano z { $number }, przez: { $agent }
joining-activity-unlinked = Usunięto powiązanie z { $number }, przez: { $agent }
joining-activity-blocked = Zablokowano: { $pattern }, przez: { $agent }
joining-activity-kept-out = Trafiła do spamu: { $pattern } jest na liście zablokowanych
joining-activity-filtered = Przyszła już oznaczona jako spam
