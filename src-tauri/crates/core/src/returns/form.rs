//! Mails of a shop's return form: lines of a name and a value, in ten languages, as text, as a table or as JSON.

use super::file::columns::{self, Column};
use super::model::{Outcome, Reason, Track};
use super::proposal::wire::{Because, BecauseKind, Proposal, ProposedLine, WantedOption};
use super::wire::ReturnableLine;
use serde_json::{Map, Value as Json};

/// Fewer names than this are a letter that happens to have colons.
const FEWEST: usize = 3;
/// Longer ones are sentences. Characters.
const LONGEST_NAME: usize = 40;
/// As sure as what somebody filled into a field of its own.
pub(super) const SURE: u8 = 97;

/// How fields are called that say what is wanted in place of the article.
const INSTEAD: &[&str] = &[
    "instead",
    "new size",
    "stattdessen",
    "neue große",
    "wunschgroße",
    "a la place",
    "en su lugar",
    "nueva talla",
    "invece",
    "nuova taglia",
    "no lugar",
    "novo tamanho",
    "yerine",
    "yeni beden",
    "zamiast",
    "nowy rozmiar",
    "بدلا",
    "المقاس الجديد",
    "代わり",
    "新しいサイズ",
];

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    pub order: String,
    pub track: Option<Track>,
    pub lines: Vec<FormLine>,
    /// The article that fields are about.
    open: FormLine,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct FormLine {
    /// Its number or its name.
    pub article: String,
    pub quantity: i64,
    pub reason: Option<Reason>,
    /// As it was written.
    pub reason_words: String,
    pub wish: Option<Outcome>,
    pub instead: String,
}

/// What a form says; none where the text is no form.
pub(super) fn read(text: &str) -> Option<Form> {
    let (mut form, mut known) = (Form::default(), 0);
    for (name, value) in in_json(text).unwrap_or_else(|| fields(text)) {
        known += usize::from(form.hear(&name, value));
    }
    let open = std::mem::take(&mut form.open);
    form.lines.push(open);
    form.lines.retain(|line| !line.article.is_empty());
    for line in &mut form.lines {
        line.quantity = line.quantity.max(1);
    }
    (known >= FEWEST && !form.order.is_empty() && !form.lines.is_empty()).then_some(form)
}

impl Form {
    /// Takes a field; false where nobody knows its name.
    fn hear(&mut self, name: &str, value: String) -> bool {
        if columns::is_called(name, INSTEAD) {
            self.open.instead = value;
            return true;
        }
        let Some(column) = columns::column_of(name) else { return false };
        self.put(column, value);
        true
    }

    fn put(&mut self, column: Column, value: String) {
        match column {
            Column::Order if self.order.is_empty() => self.order = value,
            Column::Sku => {
                if !self.open.article.is_empty() {
                    self.lines.push(std::mem::take(&mut self.open));
                }
                self.open.article = value;
            }
            Column::Quantity => self.open.quantity = value.parse().unwrap_or(1),
            Column::Reason => {
                self.open.reason = Some(columns::reason_of(&value));
                self.open.reason_words = value;
            }
            Column::Wish => self.open.wish = columns::wish_of(&value),
            Column::Track => self.track = columns::track_of(&value),
            Column::Order | Column::Date | Column::Note | Column::Rma => {}
        }
    }

    /// The lines of the order that the form names.
    pub fn proposal(&self, lines: &[ReturnableLine]) -> Proposal {
        let proposed = self.lines.iter().filter_map(|wanted| {
            let is = |name: &str| !name.is_empty() && name.to_lowercase() == wanted.article.to_lowercase();
            let line = lines.iter().find(|line| is(&line.sku)).or_else(|| lines.iter().find(|line| is(&line.title)))?;
            let instead = WantedOption { name: String::new(), value: wanted.instead.clone() };
            Some(ProposedLine {
                line: line.line.clone(),
                quantity: wanted.quantity.min(line.available),
                score: SURE,
                because: vec![Because { kind: BecauseKind::Sku, words: wanted.article.clone() }],
                exchange: (!wanted.instead.is_empty()).then_some(instead),
            })
        });
        let lines: Vec<ProposedLine> = proposed.filter(|line| line.quantity > 0).collect();
        Proposal { lines, is_whole_order: false }
    }
}

/// The fields of a text that is an object: its own, then those of each article, whose number goes first.
fn in_json(text: &str) -> Option<Vec<(String, String)>> {
    let object = text.get(text.find('{')?..=text.rfind('}')?)?;
    let whole: Map<String, Json> = serde_json::from_str(object).ok()?;
    let mut found = plain(&whole);
    for items in whole.values().filter_map(Json::as_array) {
        for item in items.iter().filter_map(Json::as_object) {
            let mut fields = plain(item);
            fields.sort_by_key(|(name, _)| columns::column_of(name) != Some(Column::Sku));
            found.extend(fields);
        }
    }
    Some(found)
}

fn plain(object: &Map<String, Json>) -> Vec<(String, String)> {
    let text = |value: &Json| match value {
        Json::String(text) => Some(text.trim().to_owned()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    };
    object.iter().filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect()
}

/// Names and values: on one line with a sign between them, or one below the other.
fn fields(text: &str) -> Vec<(String, String)> {
    let clean = |part: &str| part.trim_matches(|c: char| c.is_whitespace() || "\"'{}[],*|-•".contains(c)).to_owned();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let split = line.split_once([':', '：', '=', '\t', '|']);
        let (name, value) = split.map_or((clean(line), String::new()), |(name, value)| (clean(name), clean(value)));
        if name.is_empty() || name.chars().count() > LONGEST_NAME {
            continue;
        }
        if !value.is_empty() {
            found.push((name, value));
        } else if let Some(next) = lines.get(at + 1).filter(|next| !next.contains([':', '：', '='])) {
            found.push((name, clean(next)));
        }
    }
    found.retain(|(_, value)| !value.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A form in each language: order, article, quantity, reason, wish, and what instead.
    const FORMS: &[&str] = &[
        "Order: 4711\nArticle: SK-204-M\nQuantity: 2\nReason: too small\nWish: exchange\nInstead: L",
        "Bestellnummer: 4711\nArtikelnummer: SK-204-M\nMenge: 2\nGrund: zu klein\nWunsch: Umtausch\nStattdessen: L",
        "N° de commande : 4711\nArticle : SK-204-M\nQuantité : 2\nRaison : trop petit\nSouhait : échange\nÀ la place : L",
        "Pedido: 4711\nArtículo: SK-204-M\nCantidad: 2\nMotivo: demasiado pequeño\nDeseo: cambio\nEn su lugar: L",
        "Ordine: 4711\nArticolo: SK-204-M\nQuantità: 2\nMotivo: troppo piccolo\nDesiderio: cambio\nInvece: L",
        "Pedido: 4711\nArtigo: SK-204-M\nQuantidade: 2\nMotivo: pequeno demais\nDesejo: troca\nNo lugar: L",
        "Sipariş no: 4711\nÜrün kodu: SK-204-M\nAdet: 2\nNeden: çok küçük\nİstek: değişim\nYerine: L",
        "Zamówienie: 4711\nTowar: SK-204-M\nIlość: 2\nPowód: za małe\nŻyczenie: wymiana\nZamiast: L",
        "رقم الطلب: 4711\nالصنف: SK-204-M\nالكمية: 2\nالسبب: صغير جدا\nالرغبة: استبدال\nبدلا منه: L",
        "注文番号：4711\n商品：SK-204-M\n数量：2\n理由：小さすぎる\n希望：交換\n代わり：L",
    ];

    #[test]
    fn a_form_is_read_in_ten_languages() {
        for text in FORMS {
            let form = read(text).unwrap_or_else(|| panic!("{text}"));
            let line = &form.lines[0];
            assert_eq!((form.order.as_str(), line.article.as_str(), line.quantity), ("4711", "SK-204-M", 2), "{text}");
            assert_eq!((line.wish, line.instead.as_str()), (Some(Outcome::Exchange), "L"), "{text}");
            assert_eq!(line.reason, Some(Reason::TooSmall), "{text}");
        }
    }

    #[test]
    fn a_form_is_read_from_json_and_from_a_table_whose_cells_stand_below_each_other() {
        let json = "{\n \"order\": \"4711\",\n \"items\": [\n {\n \"sku\": \"A\",\n \"quantity\": 1,\n \"reason\": \"defective\"\n },
            {\n \"sku\": \"B\",\n \"quantity\": 3\n }\n ]\n}";
        let form = read(json).unwrap();
        let lines: Vec<_> = form.lines.iter().map(|line| (line.article.as_str(), line.quantity, line.reason)).collect();
        assert_eq!(lines, [("A", 1, Some(Reason::Defective)), ("B", 3, None)]);
        let table = read("Order\n4711\nArticle\nFjord jacket\nQuantity\n1\n").unwrap();
        assert_eq!((table.order.as_str(), table.lines[0].article.as_str()), ("4711", "Fjord jacket"));
    }

    #[test]
    fn a_letter_is_no_form() {
        for text in ["Hello, order 4711 is too small. I want to send it back.", "Note: please call\nOrder: 4711", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
