//! What titles promise: those of Shopify's and WooCommerce's exports, and words that others use.

use super::field::{Field, Field as F, fields};
use crate::shops::model::Subject;

/// Titles in small letters without anything between them, and what they mean in every file.
const COMMON: &[(&str, Field)] = &[
    ("email", F::Email),
    ("emailaddress", F::Email),
    ("customeremail", F::Email),
    ("billingemail", F::Email),
    ("emailbilling", F::Email),
    ("mail", F::Email),
    ("courriel", F::Email),
    ("correo", F::Email),
    ("phone", F::Phone),
    ("telefon", F::Phone),
    ("telefono", F::Phone),
    ("tags", F::Tags),
    ("note", F::Note),
    ("notes", F::Note),
    ("customernote", F::Note),
    ("currency", F::Currency),
    ("ordercurrency", F::Currency),
    ("wahrung", F::Currency),
    ("devise", F::Currency),
    ("moneda", F::Currency),
];

const ORDERS: &[(&str, Field)] = &[
    ("name", F::Number),
    ("ordernumber", F::Number),
    ("order", F::Number),
    ("orderid", F::Number),
    ("bestellnummer", F::Number),
    ("auftragsnummer", F::Number),
    ("bestellung", F::Number),
    ("commande", F::Number),
    ("numerodecommande", F::Number),
    ("pedido", F::Number),
    ("numerodepedido", F::Number),
    ("ordine", F::Number),
    ("zamowienie", F::Number),
    ("siparisno", F::Number),
    ("注文番号", F::Number),
    ("رقمالطلب", F::Number),
    ("createdat", F::Created),
    ("orderdate", F::Created),
    ("date", F::Created),
    ("datecreated", F::Created),
    ("datum", F::Created),
    ("bestelldatum", F::Created),
    ("fecha", F::Created),
    ("data", F::Created),
    ("tarih", F::Created),
    ("注文日", F::Created),
    ("status", F::Status),
    ("orderstatus", F::Status),
    ("financialstatus", F::PaymentStatus),
    ("paymentstatus", F::PaymentStatus),
    ("fulfillmentstatus", F::FulfilmentStatus),
    ("paidat", F::PaidAt),
    ("paiddate", F::PaidAt),
    ("datepaid", F::PaidAt),
    ("cancelledat", F::CancelledAt),
    ("fulfilledat", F::ShippedAt),
    ("completeddate", F::ShippedAt),
    ("shippedat", F::ShippedAt),
    ("total", F::Total),
    ("ordertotal", F::Total),
    ("ordertotalamount", F::Total),
    ("gesamt", F::Total),
    ("gesamtbetrag", F::Total),
    ("summe", F::Total),
    ("netsales", F::Total),
    ("subtotal", F::ItemsTotal),
    ("ordersubtotal", F::ItemsTotal),
    ("ordersubtotalamount", F::ItemsTotal),
    ("shipping", F::ShippingTotal),
    ("shippingtotal", F::ShippingTotal),
    ("ordershipping", F::ShippingTotal),
    ("ordershippingamount", F::ShippingTotal),
    ("versandkosten", F::ShippingTotal),
    ("taxes", F::TaxTotal),
    ("taxtotal", F::TaxTotal),
    ("ordertax", F::TaxTotal),
    ("ordertotaltaxamount", F::TaxTotal),
    ("mwst", F::TaxTotal),
    ("discountamount", F::DiscountTotal),
    ("discounttotal", F::DiscountTotal),
    ("cartdiscount", F::DiscountTotal),
    ("cartdiscountamount", F::DiscountTotal),
    ("refundedamount", F::RefundedTotal),
    ("refundedtotal", F::RefundedTotal),
    ("orderrefundamount", F::RefundedTotal),
    ("paymentmethod", F::PaymentMethod),
    ("paymentmethodtitle", F::PaymentMethod),
    ("zahlungsart", F::PaymentMethod),
    ("shippingmethod", F::Carrier),
    ("shippingmethodtitle", F::Carrier),
    ("carrier", F::Carrier),
    ("tracking", F::Tracking),
    ("trackingnumber", F::Tracking),
    ("trackingcode", F::Tracking),
    ("sendungsnummer", F::Tracking),
    ("lineitemname", F::LineTitle),
    ("itemname", F::LineTitle),
    ("productname", F::LineTitle),
    ("products", F::LineTitle),
    ("artikel", F::LineTitle),
    ("produkt", F::LineTitle),
    ("lineitemquantity", F::LineQuantity),
    ("quantity", F::LineQuantity),
    ("qty", F::LineQuantity),
    ("itemssold", F::LineQuantity),
    ("menge", F::LineQuantity),
    ("anzahl", F::LineQuantity),
    ("lineitemprice", F::LinePrice),
    ("itemcost", F::LinePrice),
    ("itemprice", F::LinePrice),
    ("unitprice", F::LinePrice),
    ("einzelpreis", F::LinePrice),
    ("linetotal", F::LineTotal),
    ("itemtotal", F::LineTotal),
    ("lineitemsku", F::LineSku),
    ("sku", F::LineSku),
    ("artikelnummer", F::LineSku),
    ("customer", F::BillingName),
    ("customername", F::BillingName),
    ("kunde", F::BillingName),
];

const PRODUCTS: &[(&str, Field)] = &[
    ("handle", F::Key),
    ("id", F::Key),
    ("parent", F::Parent),
    ("title", F::Title),
    ("name", F::Title),
    ("bezeichnung", F::Title),
    ("titel", F::Title),
    ("titre", F::Title),
    ("nombre", F::Title),
    ("nome", F::Title),
    ("bodyhtml", F::Description),
    ("description", F::Description),
    ("shortdescription", F::Description),
    ("beschreibung", F::Description),
    ("published", F::Published),
    ("option1value", F::Option),
    ("option2value", F::Option),
    ("option3value", F::Option),
    ("attribute1values", F::Option),
    ("attribute2values", F::Option),
    ("attribute3values", F::Option),
    ("variantsku", F::Sku),
    ("sku", F::Sku),
    ("artikelnummer", F::Sku),
    ("variantinventoryqty", F::Stock),
    ("stock", F::Stock),
    ("bestand", F::Stock),
    ("lagerbestand", F::Stock),
    ("variantprice", F::Price),
    ("price", F::Price),
    ("preis", F::Price),
    ("prix", F::Price),
    ("precio", F::Price),
    ("saleprice", F::SalePrice),
    ("regularprice", F::RegularPrice),
    ("variantcompareatprice", F::RegularPrice),
    ("imagesrc", F::Picture),
    ("images", F::Picture),
    ("image", F::Picture),
    ("bild", F::Picture),
    ("url", F::Link),
    ("link", F::Link),
];

const CUSTOMERS: &[(&str, Field)] = &[
    ("name", F::BillingName),
    ("fullname", F::BillingName),
    ("customer", F::BillingName),
    ("kunde", F::BillingName),
    ("signup", F::Created),
    ("datecreated", F::Created),
    ("createdat", F::Created),
];

/// The parts of an address, as they are called behind or before what tells whose it is.
const PLACE: &[(&[&str], Field, Field)] = &[
    (&["name", "fullname"], F::BillingName, F::ShippingName),
    (&["firstname", "vorname", "prenom"], F::BillingFirstName, F::ShippingFirstName),
    (&["lastname", "nachname", "apellidos"], F::BillingLastName, F::ShippingLastName),
    (&["company", "firma", "empresa"], F::BillingCompany, F::ShippingCompany),
    (
        &["address1", "addressline1", "address12", "address", "street", "strasse", "straße", "rue", "calle", "adresse"],
        F::BillingStreet,
        F::ShippingStreet,
    ),
    (&["address2", "addressline2"], F::BillingStreet2, F::ShippingStreet2),
    (&["zip", "postcode", "postalcode", "plz", "codepostal"], F::BillingPostcode, F::ShippingPostcode),
    (&["city", "ort", "stadt", "ville", "ciudad"], F::BillingCity, F::ShippingCity),
    (&["provincecode", "province", "state", "statecode", "region"], F::BillingRegion, F::ShippingRegion),
    (&["countrycode", "country", "countryregion", "land", "pays"], F::BillingCountry, F::ShippingCountry),
    (&["phone", "telefon"], F::BillingPhone, F::ShippingPhone),
];

/// Small letters without accents and without anything that is no letter or digit.
fn folded(title: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    title.nfkd().flat_map(char::to_lowercase).filter(|sign| sign.is_alphanumeric()).collect()
}

fn known(subject: Subject, title: &str) -> Option<Field> {
    let own = match subject {
        Subject::Products => PRODUCTS,
        Subject::Customers => CUSTOMERS,
        Subject::Orders | Subject::Reviews => ORDERS,
    };
    own.iter().chain(COMMON).find(|(word, _)| *word == title).map(|(_, field)| *field)
}

fn place(subject: Subject, title: &str) -> Option<Field> {
    let of = |part: &str| PLACE.iter().find(|(words, ..)| words.contains(&part)).map(|(_, billing, _)| *billing);
    let to = |part: &str| PLACE.iter().find(|(words, ..)| words.contains(&part)).map(|(_, _, shipping)| *shipping);
    let either = |word: &str| title.strip_prefix(word).or_else(|| title.strip_suffix(word));
    match subject {
        Subject::Customers => title.strip_prefix("defaultaddress").map_or_else(|| of(title), of),
        Subject::Products => None,
        _ => either("billing").and_then(of).or_else(|| either("shipping").and_then(to)).or_else(|| of(title)),
    }
}

/// What the titles mean in a file of this subject. A meaning that is there already is not given twice, apart from options,
/// descriptions and streets, of which the first cell that holds something is taken.
pub fn columns(subject: Subject, titles: &[String]) -> Vec<Field> {
    let mut taken: Vec<Field> = Vec::new();
    let one = |title: &String| {
        let title = folded(title);
        let field = known(subject, &title).or_else(|| place(subject, &title)).unwrap_or(F::Skip);
        let may_repeat = matches!(field, F::Skip | F::Option | F::Description);
        if !fields(subject).contains(&field) || (!may_repeat && taken.contains(&field)) {
            return F::Skip;
        }
        taken.push(field);
        field
    };
    titles.iter().map(one).collect()
}

/// Which of the three a file is about: the one of which most is recognised and nothing needed is missing.
pub fn subject(titles: &[String]) -> Subject {
    let score = |subject: Subject| {
        let found = columns(subject, titles);
        let has = |field: Field| found.contains(&field);
        let is_fit = match subject {
            Subject::Products => {
                has(F::Title) && (has(F::Price) || has(F::RegularPrice) || has(F::Stock) || has(F::Key))
            }
            Subject::Customers => has(F::Email) || has(F::BillingName),
            _ => has(F::Number) && (has(F::Total) || has(F::LineTitle) || has(F::Created)),
        };
        let count = found.iter().filter(|field| **field != F::Skip).count();
        if is_fit { count } else { 0 }
    };
    [Subject::Customers, Subject::Products, Subject::Orders]
        .into_iter()
        .max_by_key(|one| score(*one))
        .unwrap_or(Subject::Orders)
}
