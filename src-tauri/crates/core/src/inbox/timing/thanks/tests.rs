//! A table of letters: which only say thank you, and which want something.

use super::*;

const QUIET: &[&str] = &[
    // English
    "Thanks!",
    "Thank you so much!",
    "Thank you for your quick reply.",
    "Hi Mira,\n\nthanks a lot, have a nice weekend!\n\nBest regards\nAda",
    "thx",
    "Many thanks again for all your help 🙏",
    "Perfect, thank you!",
    "Ok, thanks",
    "Cheers\nAda Lovelace",
    "👍",
    "🙏🙏",
    "Much appreciated!",
    "Dear Mira,\nThank you!\nKind regards,\nAda Lovelace",
    "THANK YOU!!!",
    "❤️",
    // German
    "Danke!",
    "Vielen Dank für die schnelle Antwort!",
    "Liebe Frau Lindqvist,\n\nherzlichen Dank!\n\nLG Theresa",
    "Super, danke schön",
    "Besten Dank und einen schönen Abend",
    "Alles klar, danke!\nViele Grüße\nTheresa Hofer",
    "Sehr geehrte Frau Mag. Hofer,\nvielen Dank für Ihre Hilfe.\nMit freundlichen Grüßen\nTheresa",
    "Dankeschön für die tolle Unterstützung, wünsche ein schönes Wochenende",
    "Merci!",
    // French
    "Merci beaucoup !",
    "Bonjour,\nmerci pour votre réponse rapide.\nBonne journée",
    "Merci mille fois, c'est parfait",
    "Un grand merci à toute l'équipe",
    "Je vous remercie.\nCordialement,\nÉlodie Garnier",
    "Super, merci à vous",
    // Spanish
    "¡Muchas gracias!",
    "Mil gracias por su ayuda",
    "Hola Mira,\nmuchísimas gracias, muy amable.\nUn saludo,\nCarmen",
    "Perfecto, gracias",
    "Gracias por todo",
    // Italian
    "Grazie mille!",
    "Buongiorno, grazie per la risposta veloce.\nCordiali saluti\nMarco Bianchi",
    "Grazie infinite, gentilissimi",
    "Perfetto, grazie",
    "La ringrazio molto, buona giornata",
    "Grazie di cuore",
    // Portuguese
    "Muito obrigada!",
    "Obrigado pelo retorno",
    "Oi Mira, valeu!",
    "Muito obrigado pela atenção, ótimo final de semana",
    "Perfeito, obrigada",
    "Agradeço a ajuda.\nAtenciosamente,\nJoão Silva",
    // Turkish
    "Teşekkürler",
    "Çok teşekkür ederim, iyi günler",
    "Merhaba, hızlı dönüşünüz için teşekkürler",
    "Sağ olun",
    "TEŞEKKÜRLER!",
    "Tamam, teşekkür ederiz",
    "İlginiz için çok teşekkürler.\nSaygılarımla\nAyşe Yıldırım",
    // Polish
    "Dziękuję!",
    "Dziękuję bardzo za szybką odpowiedź",
    "Dzień dobry,\nserdecznie dziękuję za pomoc.\nPozdrawiam\nPiotr Nowak",
    "Super, dzięki",
    "Wielkie dzięki!",
    "Dobrze, dziękujemy",
    "Dziękuję i życzę miłego dnia",
    // Arabic
    "شكراً",
    "شكرا جزيلا لكم",
    "السلام عليكم، شكراً على الرد السريع",
    "جزاكم الله خيراً",
    "تمام، شكرا",
    "ألف شكر 🌹",
    "يعطيكم العافية شكرا",
    "شكراً لك\nمع تحياتي\nمنى الحداد",
    "بارك الله فيكم وجزاكم الله خيرا",
    // Japanese
    "ありがとうございます。",
    "迅速なご対応、誠にありがとうございました。",
    "お世話になっております。佐藤です。\nご連絡ありがとうございます。",
    "承知しました。ありがとうございます！",
    "大変助かりました。\n今後ともよろしくお願いいたします。\n佐藤 健二",
    "ありがとう😊",
    "早速のご返信をいただき、ありがとうございます。",
];

const WAKING: &[&str] = &[
    "",
    "   ",
    // English
    "Thanks! When will it arrive?",
    "Thanks, but it is still too small",
    "Thank you in advance",
    "No thanks",
    "Yes, thank you",
    "Thanks for nothing",
    "Thanks. Please send L instead.",
    "Thanks, my order is 4711",
    "Thanks, the jacket arrived broken",
    "Hi Mira,\nwrong size",
    "Ada",
    "ok",
    "Hello",
    "Thank you. I have not received the refund yet.",
    "Thanks\nCancel",
    "Thanks, waiting for the refund",
    "Best\nplease cancel",
    "Thank you for cancelling my account",
    // German
    "Danke, aber die Jacke fehlt noch",
    "Danke im Voraus",
    "Nein danke",
    "Ja, danke",
    "Danke! Wann kommt sie?",
    "Danke für nichts",
    "Danke, bitte stornieren",
    "Vielen Dank, ich warte auf das Etikett",
    "Danke!\nStorno",
    "Danke, Größe 42",
    "Hallo, Reklamation",
    // French
    "Merci d'avance",
    "Merci mais le colis n'est pas arrivé",
    "Non merci",
    "Oui merci",
    "Merci. Où est mon colis ?",
    "Merci de rembourser",
    // Spanish
    "Gracias, pero falta una pieza",
    "Gracias de antemano",
    "No, gracias",
    "Sí, gracias",
    "Gracias. ¿Cuándo llega?",
    "Gracias, quiero la factura",
    // Italian
    "Grazie in anticipo",
    "Grazie, ma è rotto",
    "No grazie",
    "Sì, grazie",
    "Grazie, attendo il rimborso",
    "Grazie, quando arriva?",
    // Portuguese
    "Obrigado, mas veio errado",
    "Desde já agradeço, aguardo o reembolso",
    "Não, obrigada",
    "Sim, obrigado",
    "Obrigada, e o boleto?",
    // Turkish
    "Teşekkürler, bekliyorum",
    "Teşekkürler ama kargo gelmedi",
    "Hayır teşekkürler",
    "Evet, teşekkürler",
    "Şimdiden teşekkürler",
    "Teşekkürler, ne zaman gelir?",
    // Polish
    "Z góry dziękuję",
    "Dziękuję, ale rozmiar jest zły",
    "Nie, dziękuję",
    "Tak, dziękuję",
    "Dziękuję, kiedy dojdzie?",
    "Dziękuję, czekam na zwrot",
    // Arabic
    "شكرا ولكن المنتج مكسور",
    "لا شكرا",
    "نعم شكرا",
    "شكرا، متى يصل الطلب؟",
    "شكرا مقدما",
    "شكراً\nتحياتي\nألغوا الطلب",
    // Japanese
    "ありがとうございます。いつ届きますか？",
    "ありがとうございます。まだ届いていません。",
    "いいえ、ありがとうございます",
    "はい、ありがとうございます",
    "ありがとうございます。返品をお願いします。",
    "佐藤です",
    "ご対応よろしくお願いします",
];

fn known(names: &[String]) -> Known<'_> {
    Known { names, was_asked: false }
}

fn cast() -> Vec<String> {
    ["Mira Lindqvist", "Ada Lovelace", "Theresa Hofer", "Nordlicht", "佐藤 健二", "منى الحداد", "Piotr Nowak"]
        .map(str::to_owned)
        .to_vec()
}

#[test]
fn a_mere_thank_you_is_known_in_every_language() {
    let names = cast();
    let wrong: Vec<&&str> = QUIET.iter().filter(|text| !is_mere_thanks(text, &known(&names))).collect();
    assert!(wrong.is_empty(), "these only say thank you: {wrong:#?}");
}

#[test]
fn whatever_wants_something_is_no_mere_thank_you() {
    let names = cast();
    let wrong: Vec<&&str> = WAKING.iter().filter(|text| is_mere_thanks(text, &known(&names))).collect();
    assert!(wrong.is_empty(), "these say more: {wrong:#?}");
}

#[test]
fn an_ok_answers_a_question_and_a_thank_you_does_not() {
    let names = cast();
    let asked = Known { names: &names, was_asked: true };
    for text in
        ["Ok, thanks", "Super, danke", "Tamam, teşekkürler", "👍", "承知しました。ありがとうございます", "تمام، شكرا"]
    {
        assert!(is_mere_thanks(text, &known(&names)) && !is_mere_thanks(text, &asked), "{text}");
    }
    assert!(is_mere_thanks("Vielen Dank!", &asked));
}

#[test]
fn a_long_letter_or_an_unknown_name_wakes() {
    assert!(!is_mere_thanks(&"thank you ".repeat(60), &known(&[])));
    assert!(!is_mere_thanks("شكرا\nتحياتي\nمنى الحداد", &known(&[])), "a script without capitals needs known names");
}
