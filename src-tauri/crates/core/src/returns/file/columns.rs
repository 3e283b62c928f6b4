//! Columns and cells of tables of returns, in the words of ten languages.

use crate::returns::model::{Outcome, Reason, Track};
use crate::returns::notice::{self, tokens::words};
use comptoir_kernel::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::returns) enum Column {
    Order,
    Sku,
    Quantity,
    Reason,
    Wish,
    Track,
    Date,
    Note,
    Rma,
}

/// Words of titles; the first column that has one in its title counts, so that "order date" is a day.
const TITLES: &[(Column, &[&str])] = &[
    (Column::Rma, &["return number", "retourennummer", "numero de retour", "numero de devolucion", "iade no"]),
    (Column::Date, &["date", "datum", "fecha", "data", "tarih", "تاريخ", "日"]),
    (
        Column::Sku,
        &[
            "sku",
            "article",
            "item",
            "artikel",
            "reference",
            "referencia",
            "articulo",
            "articolo",
            "codice",
            "artigo",
            "urun",
            "stok",
            "towar",
            "produkt",
            "indeks",
            "رمز",
            "الصنف",
            "商品",
            "品番",
        ],
    ),
    (
        Column::Quantity,
        &[
            "quantity",
            "qty",
            "pieces",
            "menge",
            "anzahl",
            "stuck",
            "quantite",
            "cantidad",
            "quantita",
            "quantidade",
            "adet",
            "miktar",
            "ilosc",
            "sztuk",
            "الكمية",
            "数量",
        ],
    ),
    (
        Column::Reason,
        &["reason", "grund", "raison", "motif", "motivo", "razon", "neden", "sebep", "powod", "السبب", "理由"],
    ),
    (
        Column::Wish,
        &[
            "wish",
            "outcome",
            "wunsch",
            "souhait",
            "deseo",
            "desea",
            "desiderio",
            "richiesta",
            "desejo",
            "istek",
            "talep",
            "zyczenie",
            "oczekiw",
            "الرغبة",
            "希望",
        ],
    ),
    (
        Column::Track,
        &["track", "right", "recht", "droit", "derecho", "diritto", "direito", "hak", "prawo", "الحق", "区分"],
    ),
    (
        Column::Note,
        &[
            "note",
            "comment",
            "notiz",
            "bemerkung",
            "kommentar",
            "remarque",
            "commentaire",
            "nota",
            "comentario",
            "commento",
            "observac",
            "aciklama",
            "uwag",
            "ملاحظ",
            "備考",
            "メモ",
        ],
    ),
    (
        Column::Order,
        &["order", "bestell", "auftrag", "commande", "pedido", "ordine", "siparis", "zamowien", "الطلب", "طلب", "注文"],
    ),
];

/// Words for the rights under which something comes back.
const TRACKS: &[(Track, &[&str])] = &[
    (
        Track::Withdrawal,
        &[
            "withdraw",
            "widerruf",
            "retractation",
            "desistimiento",
            "recesso",
            "arrependimento",
            "desist",
            "cayma",
            "odstapien",
            "عدول",
            "تراجع",
            "撤回",
            "クーリング",
        ],
    ),
    (Track::Warranty, &["warranty", "guarantee", "gewahr", "garant", "garanz", "gwaranc", "rekojm", "ضمان", "保証"]),
    (Track::TransportDamage, &["transport", "nakliye", "kargo", "شحن", "輸送"]),
    (Track::Voluntary, &["volunt", "freiwillig", "kulanz", "gonullu", "istege", "dobrowoln", "طوعي", "任意", "自主"]),
];

/// Words for reasons that stand alone in a field, where letters have whole sentences.
const REASONS: &[(Reason, &[&str])] = &[
    (
        Reason::TooSmall,
        &[
            "too small",
            "zu klein",
            "trop petit",
            "demasiado pequeño",
            "troppo piccol",
            "pequeno demais",
            "muito pequen",
            "çok küçük",
            "za mał",
            "صغير",
            "小さ",
        ],
    ),
    (
        Reason::TooLarge,
        &[
            "too large",
            "too big",
            "zu groß",
            "trop grand",
            "demasiado grande",
            "troppo grande",
            "grande demais",
            "muito grande",
            "çok büyük",
            "za duż",
            "كبير",
            "大き",
        ],
    ),
    (
        Reason::Defective,
        &[
            "defect",
            "defekt",
            "kaputt",
            "défectu",
            "difettos",
            "defeituos",
            "arızalı",
            "bozuk",
            "wadliw",
            "معيب",
            "不良",
        ],
    ),
    (
        Reason::WrongItem,
        &["wrong", "falsch", "equivocad", "sbagliat", "errado", "yanlış", "niewłaściw", "خاطئ", "違う"],
    ),
];

/// Words for what the customer wants, besides those that letters have.
const WISHES: &[(Outcome, &[&str])] = &[
    (
        Outcome::Exchange,
        &[
            "exchange",
            "umtausch",
            "tausch",
            "echange",
            "cambio",
            "cambiar",
            "troca",
            "degisim",
            "wymian",
            "استبدال",
            "交換",
        ],
    ),
    (
        Outcome::Credit,
        &[
            "credit",
            "gutschein",
            "guthaben",
            "avoir",
            "vale",
            "buono",
            "kredi",
            "bon",
            "رصيد",
            "クレジット",
            "クーポン",
        ],
    ),
    (Outcome::Repair, &["repair", "reparat", "repar", "riparaz", "tamir", "napraw", "إصلاح", "修理"]),
    (
        Outcome::Refund,
        &[
            "refund",
            "money",
            "erstatt",
            "geld",
            "rembours",
            "reembolso",
            "rimborso",
            "para",
            "iade",
            "zwrot",
            "استرداد",
            "返金",
        ],
    ),
];

/// Without marks, signs and spaces.
fn squashed(text: &str) -> String {
    words(text).concat().replace('ł', "l").replace('ı', "i")
}

pub(in crate::returns) fn column_of(title: &str) -> Option<Column> {
    let title = squashed(title);
    // Many words hold these three letters.
    if title == "rma" || title.starts_with("rman") {
        return Some(Column::Rma);
    }
    // The number of a parcel is no right.
    let is_tracking = title.contains("tracking");
    let has = |words: &[&str]| words.iter().any(|word| title.contains(&squashed(word)));
    TITLES.iter().find(|(_, words)| !is_tracking && has(words)).map(|(column, _)| *column)
}

/// Whether a name has one of these words in it.
pub(in crate::returns) fn is_called(name: &str, words: &[&str]) -> bool {
    let name = squashed(name);
    words.iter().any(|word| name.contains(&squashed(word)))
}

fn by_words<T: Copy>(cell: &str, words: &[(T, &[&str])]) -> Option<T> {
    let cell = squashed(cell);
    let has = |words: &[&str]| words.iter().any(|word| cell.contains(&squashed(word)));
    words.iter().find(|(_, words)| has(words)).map(|(value, _)| *value)
}

/// A reason by its code or as people write it.
pub(in crate::returns) fn reason_of(cell: &str) -> Reason {
    let code = cell.trim().to_lowercase().replace([' ', '-'], "_");
    serde_json::from_value(code.into()).unwrap_or_else(|_| {
        let read = notice::read(cell, "", None).reasons.first().map(|reason| reason.reason);
        read.or_else(|| by_words(cell, REASONS)).unwrap_or(Reason::Other)
    })
}

/// A wish by its code or as people write it; none where nobody can say.
pub(in crate::returns) fn wish_of(cell: &str) -> Option<Outcome> {
    let code = cell.trim().to_lowercase().replace([' ', '-'], "_");
    serde_json::from_value(code.into())
        .ok()
        .or_else(|| by_words(cell, WISHES))
        .or_else(|| notice::read(cell, "", None).outcome)
}

pub(in crate::returns) fn track_of(cell: &str) -> Option<Track> {
    let code = cell.trim().to_lowercase().replace([' ', '-'], "_");
    serde_json::from_value(code.into()).ok().or_else(|| by_words(cell, TRACKS))
}

/// `2026-11-22`, `22.11.2026`, `22/11/2026`, `2026年11月22日`: the year tells which end is which. Noon of that day here.
pub(in crate::returns) fn moment_of(cell: &str) -> Option<Timestamp> {
    let cell = crate::storefronts::model::latin_digits(cell);
    let parts: Vec<i16> = cell
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .take(3)
        .filter_map(|p| p.parse().ok())
        .collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let (year, month, day) = if *first > 31 { (first, second, third) } else { (third, second, first) };
    let (month, day) = (i8::try_from(*month).ok()?, i8::try_from(*day).ok()?);
    let found: Date = Date::new(*year, month, day).ok().filter(|found| *found > date(2000, 1, 1))?;
    let noon = found.at(12, 0, 0, 0).to_zoned(TimeZone::system()).ok()?;
    Some(Timestamp::from_millisecond(noon.timestamp().as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_known_in_ten_languages() {
        let table: &[(&str, Column)] = &[
            ("Order number", Column::Order),
            ("Bestellnummer", Column::Order),
            ("N° de commande", Column::Order),
            ("Sipariş No", Column::Order),
            ("Zamówienie", Column::Order),
            ("رقم الطلب", Column::Order),
            ("注文番号", Column::Order),
            ("Anzahl", Column::Quantity),
            ("Ilość", Column::Quantity),
            ("数量", Column::Quantity),
            ("Motivo", Column::Reason),
            ("Wunsch", Column::Wish),
            ("SKU", Column::Sku),
            ("RMA", Column::Rma),
            ("Uwagi", Column::Note),
            ("Tarih", Column::Date),
            ("Order date", Column::Date),
            ("注文日", Column::Date),
        ];
        for (title, column) in table {
            assert_eq!(column_of(title), Some(*column), "{title}");
        }
    }

    #[test]
    fn the_number_of_a_parcel_is_no_column_of_a_return() {
        assert_eq!((column_of("Tracking number"), column_of("Email")), (None, None));
    }

    #[test]
    fn days_are_read_whichever_end_has_the_year() {
        let day = moment_of("2026-11-22").unwrap();
        for same in ["22.11.2026", "22/11/2026", "2026年11月22日", "٢٢/١١/٢٠٢٦"] {
            assert_eq!(moment_of(same), Some(day), "{same}");
        }
        assert!(["", "22.11.", "31.02.2026", "11/22/2026", "soon"].into_iter().all(|cell| moment_of(cell).is_none()));
    }

    #[test]
    fn cells_are_read_by_code_and_as_people_write_them() {
        assert_eq!(
            (reason_of("too_small"), reason_of("zu klein"), reason_of("???")),
            (Reason::TooSmall, Reason::TooSmall, Reason::Other)
        );
        assert_eq!(
            (wish_of("Umtausch"), wish_of("返金"), wish_of("")),
            (Some(Outcome::Exchange), Some(Outcome::Refund), None)
        );
        assert_eq!(
            (track_of("Widerruf"), track_of("warranty"), track_of("?")),
            (Some(Track::Withdrawal), Some(Track::Warranty), None)
        );
    }
}
