mirror-title = Retoure bei { $store }
mirror-status-requested = Angefragt
mirror-status-open = Offen
mirror-status-closed = Geschlossen
mirror-status-declined = Abgelehnt
mirror-status-cancelled = Storniert
mirror-status-none = Noch nicht angelegt
mirror-state-step = Stimmt überein
mirror-state-differs = Weicht ab
mirror-state-under_way = Wird dem Shop gemeldet
mirror-state-asks = Wartet auf jemanden
mirror-state-failed = Hat nicht geklappt
mirror-state-off = Nicht gemeldet
mirror-about-requested = Sie wurde dort angefragt und wartet auf eine Antwort.
mirror-about-off = Der Shop erfährt nicht, was aus dieser Retoure wird. Ein Inhaber kann „Retouren im Shop mitführen“ in den Einstellungen unter „Shops“ einschalten.
mirror-about-failed = Die Retoure im Shop bleibt, wo sie war. Dieser Fall geht trotzdem weiter.
mirror-about-differs-none = Dort hat schon jemand geantwortet. Beantworten Sie sie auch hier.
mirror-about-differs-open = Dieser Fall läuft, aber die Retoure dort ist nicht offen.
mirror-about-differs-close = Dieser Fall ist erledigt, aber die Retoure dort ist nicht geschlossen.
mirror-about-differs-end = Dieser Fall ist zu Ende, die Retoure dort aber nicht.
mirror-left = Jemand hat es so gelassen.
mirror-at = Stand { $at }
mirror-tell = Dem Shop noch einmal melden
mirror-tell-now = Dem Shop jetzt melden
mirror-leave = So lassen
mirror-mark = Im Shop steht es anders
mirror-page = Im Shop öffnen
mirror-refused-title = { $count ->
    [one] Aus einer Anfrage in einem Shop konnte keine Retoure werden
   *[other] Aus { $count } Anfragen in Shops konnten keine Retouren werden
}
mirror-refused = { $name } bei { $store }, Bestellung { $order }
mirror-refused-order = Bestellung zeigen
mirror-refused-done = Erledigt
