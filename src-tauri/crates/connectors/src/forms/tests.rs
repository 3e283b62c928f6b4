//! Mails as forms of several kinds of shops write them; every one is made up.

use super::*;

fn mail(from: &str, reply_to: &str, subject: &str, text: &str) -> ParsedMail {
    let mailbox = |address: &str| Mailbox { name: String::new(), address: address.to_owned() };
    ParsedMail {
        from: Some(mailbox(from)),
        reply_to: if reply_to.is_empty() { Vec::new() } else { vec![mailbox(reply_to)] },
        subject: subject.to_owned(),
        text: text.to_owned(),
        ..ParsedMail::default()
    }
}

fn value(form: &Form, meaning: Meaning) -> &str {
    form.fields.iter().find(|field| field.meaning == meaning).map_or("", |field| field.value.as_str())
}

#[test]
fn the_forms_of_the_storefronts_are_read() {
    let shopify = "You have a new message from the contact form of your shop.\n\nCountry Code:\nDE\n\nName:\nAda Lovelace\n\n\
        Email:\nada@world.example\n\nPhone:\n+49 431 1234567\n\nBody:\nWhere is my jacket?\n\nThanks\n";
    let seven = "From: Ada Lovelace <ada@world.example>\nSubject: Size\n\nMessage Body:\nWhere is my jacket?\n\nThanks\n\n-- \n\
        Sent by the contact form of Nordlicht (https://nordlicht.example)";
    let wpforms = "Name\nAda Lovelace\n\nEmail\nada@world.example\n\nPhone\n+49 431 1234567\n\nComment or Message\n\
        Where is my jacket?\n\nThanks\n\n---\nSent from Nordlicht with WPForms";
    let wix = "Ada Lovelace just submitted your form Contact on Nordlicht\n\nFirst name: Ada\nLast name: Lovelace\n\
        Email: ada@world.example\nMessage: Where is my jacket?\n\nThanks\nPhone: +49 431 1234567";
    let squarespace = "Name: Ada Lovelace\n\nEmail: ada@world.example\n\nSubject: Size\n\nMessage: Where is my jacket?\n\nThanks\n\
        ---\nSent via form submission from Nordlicht";
    let prestashop = "Message from a customer of Nordlicht\n\nCustomer e-mail address: ada@world.example\n\
        Order ID #: 4711\n\nCustomer message:\n\nWhere is my jacket?\n\nThanks";
    let shopware = "Vorname: Ada\nNachname: Lovelace\nE-Mail-Adresse: ada@world.example\nTelefon: +49 431 1234567\n\
        Betreff: Größe\nKommentar: Where is my jacket?\n\nThanks\n\n--\nShopware";
    for (source, from, text) in [
        (FormSource::Shopify, "mailer@shopify.com", shopify),
        (FormSource::ContactForm7, "wordpress@nordlicht.example", seven),
        (FormSource::Wpforms, "wordpress@nordlicht.example", wpforms),
        (FormSource::Wix, "no-reply@crm.wix.com", wix),
        (FormSource::Squarespace, "form-submission@squarespace.info", squarespace),
        (FormSource::PrestaShop, "shop@nordlicht.example", prestashop),
        (FormSource::Shopware, "shop@nordlicht.example", shopware),
    ] {
        let form = read(&mail(from, "", "New message", text)).unwrap_or_else(|| panic!("{source:?} is a form"));
        assert_eq!(form.source, source);
        assert_eq!(form.email, "ada@world.example", "{source:?}");
        assert_eq!(form.message, "Where is my jacket?\n\nThanks", "{source:?}");
        if source != FormSource::PrestaShop {
            assert_eq!(form.name, "Ada Lovelace", "{source:?}");
        }
        if text.contains("1234567") {
            assert_eq!(value(&form, Meaning::Phone), "+49 431 1234567", "{source:?}");
        }
    }
    let form = read(&mail("shop@nordlicht.example", "", "", prestashop)).unwrap();
    assert_eq!(value(&form, Meaning::Order), "4711");
}

#[test]
fn ten_languages_label_the_same_fields() {
    for text in [
        "Name: Ada\nEmail: ada@world.example\nOrder number: 4711\nMessage: Hi",
        "Name: Ada\nE-Mail: ada@world.example\nBestellnummer: 4711\nNachricht: Hi",
        "Votre nom : Ada\nAdresse e-mail : ada@world.example\nNuméro de commande : 4711\nMessage : Hi",
        "Nombre: Ada\nCorreo electrónico: ada@world.example\nNúmero de pedido: 4711\nMensaje: Hi",
        "Nome: Ada\nIndirizzo e-mail: ada@world.example\nNumero ordine: 4711\nMessaggio: Hi",
        "Nome: Ada\nE-mail: ada@world.example\nNúmero do pedido: 4711\nMensagem: Hi",
        "İsim: Ada\nE-posta: ada@world.example\nSipariş numarası: 4711\nMesaj: Hi",
        "Imię i nazwisko: Ada\nAdres e-mail: ada@world.example\nNumer zamówienia: 4711\nWiadomość: Hi",
        "الاسم: Ada\nالبريد الإلكتروني: ada@world.example\nرقم الطلب: 4711\nالرسالة: Hi",
        "お名前：Ada\nメールアドレス：ada@world.example\nご注文番号：4711\nお問い合わせ内容：Hi",
    ] {
        let form = read(&mail("form@nordlicht.example", "", "", text)).unwrap_or_else(|| panic!("{text}"));
        let found = (form.name.as_str(), form.email.as_str(), value(&form, Meaning::Order), form.message.as_str());
        assert_eq!(found, ("Ada", "ada@world.example", "4711", "Hi"), "{text}");
    }
}

#[test]
fn what_the_customer_wrote_is_not_torn_apart() {
    let text =
        "Name: Ada\nEmail: ada@world.example\nMessage: Hello,\n\nSize: M\nEmail: other@world.example\nName: Bo\nBye";
    let form = read(&mail("form@nordlicht.example", "", "", text)).unwrap();
    assert_eq!(form.message, "Hello,\n\nSize: M\nEmail: other@world.example\nName: Bo\nBye");
    assert_eq!(form.email, "ada@world.example");
}

#[test]
fn other_mail_is_no_form() {
    let forwarded = "Look at this\n\nFrom: Bo <bo@world.example>\nSent: Monday\nTo: Ada\nSubject: Jacket\n\nHello";
    let own = "Name: Ada\nEmail: ada@world.example\nMessage: Hi";
    let order = "Your order number: 4711\nPhone: 123\nThank you";
    assert_eq!(read(&mail("ada@world.example", "", "", forwarded)), None);
    assert_eq!(read(&mail("ada@world.example", "", "", own)), None, "who writes as themselves needs no form");
    assert_eq!(read(&mail("shop@nordlicht.example", "", "", order)), None);
    let answer = ParsedMail { in_reply_to: vec!["id".into()], ..mail("f@nordlicht.example", "", "", own) };
    assert_eq!(read(&answer), None);
    let invalid = "Name: Ada\nEmail: not an address\nMessage: Hi";
    assert_eq!(read(&mail("f@nordlicht.example", "", "", invalid)), None);
    assert_eq!(
        read(&mail("f@nordlicht.example", "ada@world.example", "", invalid)).unwrap().email,
        "ada@world.example"
    );
}

#[test]
fn the_shops_own_labels_are_followed_and_what_is_missing_is_named() {
    let own: OwnLabels =
        [("wie heißt du", Meaning::Name), ("wohin die antwort", Meaning::Email), ("was gibt's", Meaning::Message)]
            .map(|(label, meaning)| (label.to_owned(), meaning))
            .into();
    let text =
        "Wie heißt du? Ada\nWie heißt du?: Ada\nWohin die Antwort: ada@world.example\nFarbe: Blau\nWas gibt's: Hallo";
    let form = read_own(text, &[], &own).unwrap();
    assert_eq!((form.name.as_str(), form.message.as_str()), ("Ada", "Hallo"));
    assert!(form.fields.iter().any(|field| field.label == "Farbe" && field.meaning == Meaning::Other));
    assert_eq!(read_own("Wie heißt du: Ada\nWas gibt's: x", &[], &own).unwrap_err(), Meaning::Email);
    assert_eq!(read_own("Wohin die Antwort: ada@world.example", &[], &own).unwrap_err(), Meaning::Message);
    assert_eq!(labels_of("Name: Ada\nFarbe: Blau").len(), 2);
}

#[test]
fn only_hosted_shops_are_known_senders() {
    assert!(is_form_sender("mailer@shopify.com"));
    assert!(is_form_sender("x@mail.wix.com"));
    assert!(!is_form_sender("mailer@notshopify.com"));
    assert!(!is_form_sender("shopify.com@evil.example"));
}
