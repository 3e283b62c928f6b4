//! Cells of tables: taken apart and guessed.

use super::model::sort_name;
use super::wire::ColumnUse;
pub(super) use crate::desk::defused;
pub(super) use comptoir_connectors::table::plain;

/// Titles by which other programs call a column, folded: words that mean it in the languages of the interface.
const TITLES: &[(ColumnUse, &[&str])] = &[
    (
        ColumnUse::Address,
        &["mail", "email", "e-posta", "eposta", "correo", "courriel", "adresse e-mail", "البريد", "メール"],
    ),
    (
        ColumnUse::Phone,
        &[
            "phone",
            "telefon",
            "telephone",
            "tel",
            "mobil",
            "handy",
            "telefono",
            "telefone",
            "celular",
            "gsm",
            "الهاتف",
            "電話",
        ],
    ),
    (
        ColumnUse::Language,
        &["language", "locale", "sprache", "langue", "idioma", "lingua", "dil", "jezyk", "اللغة", "言語"],
    ),
    (
        ColumnUse::Tags,
        &[
            "tags",
            "labels",
            "etiketten",
            "schlagworte",
            "etiquettes",
            "etiquetas",
            "etichette",
            "etiketler",
            "etykiety",
            "tagi",
            "الوسوم",
            "タグ",
        ],
    ),
    (
        ColumnUse::Note,
        &[
            "note",
            "notes",
            "notiz",
            "notizen",
            "bemerkung",
            "nota",
            "notas",
            "not",
            "notlar",
            "notatka",
            "uwagi",
            "ملاحظة",
            "メモ",
        ],
    ),
    (
        ColumnUse::Name,
        &[
            "name",
            "full name",
            "customer",
            "kunde",
            "nom",
            "client",
            "nombre",
            "cliente",
            "nome",
            "ad",
            "ad soyad",
            "musteri",
            "imie i nazwisko",
            "nazwa",
            "klient",
            "الاسم",
            "名前",
            "氏名",
        ],
    ),
];

/// What a title promises.
pub(super) fn guessed(title: &str) -> ColumnUse {
    // "E-Mail-Adresse" and "E-Mail 1" are told by their beginning, "Adresse" alone is a street.
    let title = sort_name(title, "").replace("e-mail", "email").replace('_', " ");
    let is = |word: &str| {
        let word = sort_name(word, "").replace("e-mail", "email");
        title == word || word.len() > 3 && title.starts_with(&word) && !title.starts_with("name")
    };
    let found = TITLES.iter().find(|(_, words)| words.iter().any(|word| is(word)));
    found.map_or(ColumnUse::Skip, |(column, _)| *column)
}

/// The parts of a cell that holds several things.
pub(super) fn several<'a>(cell: &'a str, between: &'a [char]) -> impl Iterator<Item = &'a str> {
    cell.split(between).map(plain).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use comptoir_connectors::table::FORMULA;

    #[test]
    fn no_cell_begins_a_formula_and_every_cell_is_read_as_it_was() {
        for cell in ["=1+1", "+43 660 1234567", "-5", "@ada", "\tx", "\r=x", "plain", "'quoted", "", "a=b"] {
            let safe = defused(cell);
            assert!(!safe.starts_with(FORMULA), "{safe:?}");
            assert_eq!(plain(&safe), cell.trim(), "{cell:?}");
        }
    }

    #[test]
    fn columns_are_recognised_in_many_languages() {
        for (title, column) in [
            ("E-Mail", ColumnUse::Address),
            ("E-Mail-Adresse", ColumnUse::Address),
            ("email_address", ColumnUse::Address),
            ("Correo electrónico", ColumnUse::Address),
            ("メールアドレス", ColumnUse::Address),
            ("Adresse", ColumnUse::Skip),
            ("Téléphone", ColumnUse::Phone),
            ("Imię i nazwisko", ColumnUse::Name),
            ("Name", ColumnUse::Name),
            ("Dil", ColumnUse::Language),
            ("Orders", ColumnUse::Skip),
        ] {
            assert_eq!(guessed(title), column, "{title}");
        }
    }
}
