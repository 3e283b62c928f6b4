//! Carriers: where the way of a parcel can be followed, and whose number looks like this. Pure rules.

/// A carrier, and the page on which a number is followed.
struct Carrier {
    name: &'static str,
    /// Where the number takes the place of `{}`. The page is opened by a person only.
    link: &'static str,
}

const fn carrier(name: &'static str, link: &'static str) -> Carrier {
    Carrier { name, link }
}

/// Sorted by name.
const CARRIERS: &[Carrier] = &[
    carrier("Aramex", "https://www.aramex.com/track/results?ShipmentNumber={}"),
    carrier("Aras Kargo", "https://kargotakip.araskargo.com.tr/mainpage.aspx?code={}"),
    carrier("bpost", "https://track.bpost.cloud/btr/web/#/search?itemCode={}"),
    carrier("Chronopost", "https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={}"),
    carrier("Colissimo", "https://www.laposte.fr/outils/suivre-vos-envois?code={}"),
    carrier("Correios", "https://rastreamento.correios.com.br/app/index.php?objetos={}"),
    carrier("Correos", "https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={}"),
    carrier("CTT", "https://www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx?objects={}"),
    carrier("DHL", "https://www.dhl.com/global-en/home/tracking.html?tracking-id={}"),
    carrier("DPD", "https://tracking.dpd.de/status/en_US/parcel/{}"),
    carrier("Evri", "https://www.evri.com/track/parcel/{}"),
    carrier("FedEx", "https://www.fedex.com/fedextrack/?trknbr={}"),
    carrier("GLS", "https://gls-group.eu/EU/en/parcel-tracking?match={}"),
    carrier("Hermes", "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#{}"),
    carrier("InPost", "https://inpost.pl/sledzenie-przesylek?number={}"),
    carrier("Japan Post", "https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={}&locale=ja"),
    carrier("Österreichische Post", "https://www.post.at/sv/sendungsdetails?snr={}"),
    carrier("Poczta Polska", "https://emonitoring.poczta-polska.pl/?numer={}"),
    carrier("Poste Italiane", "https://www.poste.it/cerca/index.html#/risultati-spedizioni/{}"),
    carrier("PostNL", "https://jouw.postnl.nl/track-and-trace/{}"),
    carrier("PTT", "https://gonderitakip.ptt.gov.tr/Track/Verify?q={}"),
    carrier("Royal Mail", "https://www.royalmail.com/track-your-item#/tracking-results/{}"),
    carrier("Sagawa", "https://k2k.sagawa-exp.co.jp/p/web/okurijosearch.do?okurijoNo={}"),
    carrier("Swiss Post", "https://service.post.ch/ekp-web/ui/entry/search/{}"),
    carrier("UPS", "https://www.ups.com/track?tracknum={}"),
    carrier("USPS", "https://tools.usps.com/go/TrackConfirmAction?tLabels={}"),
    carrier("Yamato", "https://jizen.kuronekoyamato.co.jp/jizen/servlet/crjz.b.NQ0010?id={}"),
    carrier("Yurtiçi Kargo", "https://www.yurticikargo.com/tr/online-servisler/gonderi-sorgula?code={}"),
];

/// The posts behind the last two letters of a number of the Universal Postal Union (standard S10).
const POSTS: &[(&str, &str)] = &[
    ("AT", "Österreichische Post"),
    ("BE", "bpost"),
    ("BR", "Correios"),
    ("CH", "Swiss Post"),
    ("DE", "DHL"),
    ("ES", "Correos"),
    ("FR", "Colissimo"),
    ("GB", "Royal Mail"),
    ("IT", "Poste Italiane"),
    ("JP", "Japan Post"),
    ("NL", "PostNL"),
    ("PL", "Poczta Polska"),
    ("PT", "CTT"),
    ("TR", "PTT"),
    ("US", "USPS"),
];

/// The names of all carriers that are known.
pub fn names() -> Vec<&'static str> {
    CARRIERS.iter().map(|carrier| carrier.name).collect()
}

/// The number as it is compared: capitals, without what people put between.
pub fn bare(tracking: &str) -> String {
    tracking.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

/// Where a parcel can be followed. None for a carrier that nobody has written down, or without a number.
pub fn link(carrier: &str, tracking: &str) -> Option<String> {
    let tracking = bare(tracking);
    let known = CARRIERS.iter().find(|known| known.name.to_lowercase() == carrier.trim().to_lowercase())?;
    (!tracking.is_empty()).then(|| known.link.replacen("{}", &tracking, 1))
}

/// Whose numbers look like this, the likeliest first. A proposal: several carriers count alike.
pub fn guess(tracking: &str) -> Vec<&'static str> {
    let number = bare(tracking);
    if let Some(post) = post_of(&number) {
        return vec![post];
    }
    let is_digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let begins = |start: &str| number.starts_with(start);
    match number.len() {
        18 if begins("1Z") => vec!["UPS"],
        _ if begins("JJD") || begins("JVGL") => vec!["DHL"],
        20 if begins("00340") => vec!["DHL"],
        20..=22 if is_digits && ["92", "93", "94", "95"].iter().any(|start| begins(start)) => vec!["USPS"],
        20 | 22 if is_digits && begins("96") => vec!["FedEx"],
        24 if is_digits => vec!["InPost"],
        23 if begins("P") => vec!["Correos"],
        20 if begins("H") => vec!["Hermes"],
        16 if begins("H") || begins("T") => vec!["Evri"],
        13 if is_colissimo(&number) => vec!["Colissimo"],
        14 if is_digits => vec!["DPD", "Hermes"],
        12 if is_digits && is_of_sevens(&number) => vec!["Yamato", "Sagawa", "FedEx"],
        12 if is_digits => vec!["DHL", "FedEx"],
        15 if is_digits => vec!["FedEx"],
        13 if is_digits => vec!["PTT"],
        11 if is_digits => vec!["GLS"],
        10 if is_digits => vec!["DHL", "Aramex"],
        8 if !is_digits && number.bytes().any(|byte| byte.is_ascii_digit()) => vec!["GLS"],
        _ => Vec::new(),
    }
}

/// A digit, a letter, eleven digits.
fn is_colissimo(number: &str) -> bool {
    number.bytes().enumerate().all(|(at, byte)| if at == 1 { byte.is_ascii_uppercase() } else { byte.is_ascii_digit() })
}

/// The last digit is what is left of the others when they are divided by seven, as Japanese carriers count.
fn is_of_sevens(number: &str) -> bool {
    let (Some(front), Some(last)) = (number.get(..11), number.get(11..)) else { return false };
    front.parse::<u64>().ok().zip(last.parse::<u64>().ok()).is_some_and(|(front, last)| front % 7 == last)
}

/// The post of a number with two letters, nine digits, of which the last one checks the others, and a country.
fn post_of(number: &str) -> Option<&'static str> {
    const WEIGHTS: [u32; 8] = [8, 6, 4, 2, 3, 5, 9, 7];
    let (kind, digits, country) = (number.get(..2)?, number.get(2..11)?, number.get(11..)?);
    let is_shaped = number.len() == 13 && kind.bytes().all(|byte| byte.is_ascii_uppercase());
    let digits: Vec<u32> = digits.chars().map(|digit| digit.to_digit(10)).collect::<Option<_>>()?;
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let check = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        check => check,
    };
    let is_right = is_shaped && digits.last() == Some(&check);
    POSTS.iter().find(|(code, _)| is_right && *code == country).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_tells_whose_it_is_by_its_shape() {
        let table: &[(&str, &[&str])] = &[
            ("1Z 999 AA1 01 2345 6784", &["UPS"]),
            ("JJD0139000004711", &["DHL"]),
            ("00340434161094042557", &["DHL"]),
            ("9400 1000 0000 0000 0000 00", &["USPS"]),
            ("RR473124829GB", &["Royal Mail"]),
            ("rr 473 124 829 br", &["Correios"]),
            ("6A12345678901", &["Colissimo"]),
            ("01505012345678", &["DPD", "Hermes"]),
            ("623400000000000000000001", &["InPost"]),
            ("12345678901", &["GLS"]),
            ("hello", &[]),
            ("", &[]),
        ];
        for (number, carriers) in table {
            assert_eq!(guess(number), *carriers, "{number}");
        }
    }

    #[test]
    fn a_number_of_the_post_whose_check_digit_is_wrong_is_nobodys() {
        assert_eq!(guess("RR473124828GB"), Vec::<&str>::new());
    }

    #[test]
    fn every_guess_and_every_post_can_be_followed() {
        for (_, post) in POSTS {
            assert!(link(post, "RR473124829GB").is_some(), "{post}");
        }
        for number in ["123456789012", "123456789014", "12345678901", "1234567890", "123456789012345"] {
            for name in guess(number) {
                assert!(link(name, number).is_some(), "{name}");
            }
        }
    }

    #[test]
    fn a_link_is_encrypted_and_holds_nothing_but_letters_and_digits_of_the_number() {
        for name in names() {
            let link = link(name, "1Z 99&x=<y>").unwrap();
            assert!(link.starts_with("https://") && link.contains("1Z99XY"), "{link}");
        }
        assert_eq!(link(" dhl ", "JJD 01"), link("DHL", "jjd01"));
        assert_eq!((link("Kurier Ada", "1"), link("DHL", " ")), (None, None));
    }
}
