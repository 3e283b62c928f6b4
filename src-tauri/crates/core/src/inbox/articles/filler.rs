//! Words that every letter has whatever it is about. They are rare in articles, so their rarity there says nothing.

use crate::desk::fold;
use std::collections::HashSet;
use std::sync::LazyLock;

/// As people write them; only words of four letters and more are looked for at all. What means a matter in another language
/// is left out, such as the Turkish word that reads “size”.
const FILLER: &[&str] = &[
    "about after again already also always another answer anybody anything because been before being best better both \
     could dear does doing done down each either else even ever every feel from gave give given going good great have \
     having hello here hope into just kind kindly know last less like little long look made make many maybe more most \
     much must need never next nice nothing okay once only other over perhaps please question quite rather really \
     regards right same said seen should since some something soon still such sure take than thank thanks that their \
     them then there these they thing think this those though through today together tomorrow under until upon using \
     very want wanted well were what when where whether which while will with within without would write wrote \
     yesterday your yours",
    "aber alle allem allen aller alles also andere anderen auch auf bald beim bereits beste besten bevor bin bitte \
     damit danach danke dann daran darauf darum dass dazu dein deine denn deren dessen diese diesem diesen dieser \
     dieses doch dort durch eben eher eigentlich eine einem einen einer eines einfach einmal etwa etwas euch euer eure \
     falls fragen frage frei ganz gegen gerade gern gerne gestern gibt gleich grüße grüßen guten habe haben hallo hatte \
     hätte hier hoffe ihnen ihre ihrem ihren ihrer immer irgendwie jede jedem jeden jeder jedes jetzt kann kein keine \
     keinen können könnte könnten lange leider liebe mache machen mehr mein meine meinem meinen meiner mich mir möchte \
     möglich müssen nach nachdem nicht nichts noch nochmal nur oder ohne schon sehr sein seine seit selbst sich sicher \
     sind sobald sofort sollte sondern sonst tage über unser unsere unseren unter viel viele vielen vielleicht vielmals \
     wann warum weil weiter welche welchen wenn werde werden wieder wirklich wissen wollte worden würde würden zuerst \
     zum zusammen zwar zwei zwischen",
    "ainsi alors après assez aucun aussi autre autres aussi avant avec avez avoir bien bonjour cela celle celui cette \
     chez comme comment cordialement dans déjà depuis donc dont elle encore entre êtes être faire fait fois grand hier \
     ici jamais jour leur leurs lors madame mais même mêmes merci moins monsieur notre nous parce pendant peut plus \
     plusieurs pour pourquoi pourrais pourriez pouvez puis quand quel quelle quelque quelques question sans savoir \
     serait seulement sont sous souhaite suis surtout toujours tous tout toute toutes très trop voici voir votre \
     voudrais vous vraiment",
    "ahora algo alguna alguno algún antes aquel aquí bien buenas buenos cada casi como cómo cual cuál cualquier cuando \
     cuándo desde después donde dónde ella ellos entonces entre eran esta está están estas este esto estos estoy fuera \
     gracias gustaría había hace hacer hacia hasta hola luego mejor menos mientras mucho muchas muchos nada ninguna \
     nunca otra otras otro otros para pero podéis podría poder porque pregunta puede puedo pueden pues qué querría \
     quiero quisiera saber saludo saludos según siempre sobre solo sólo también tanto tengo tiene toda todas todavía \
     todo todos unas unos usted ustedes",
    "adesso alcuni allora altra altre altri altro anche ancora aver avere bene buona buongiorno buonasera ciao come \
     comunque cosa così cordiali dalla dalle dello della delle degli dopo dove domanda essere fare fatto forse fino già \
     gentile grazie invece loro meno mentre mio molto nella nelle niente nostra nostro nulla ogni oppure parte perché \
     però poco poi possibile posso potete potrei prima proprio può qual quale qualche quando quanto quella quello \
     questa queste questi questo saluti salve sapere sempre senza siamo sono sopra sotto stata stato sulla tanto tutta \
     tutte tutti tutto vorrei vostra vostro",
    "agora ainda além alguém alguma algum antes após aqui assim atenciosamente bem boa cada coisa como comigo contudo \
     depois desde dessa desse desta deste disso ela ele eles então entre essa esse esta está estão estava este estou \
     favor fazer foram gostaria havia hoje isso isto lugar mais mas melhor menos mesma mesmo minha muita muito nada \
     nessa nesse nesta neste nossa nosso nunca obrigada obrigado olá onde ontem outra outras outro outros para pela \
     pelo pergunta pode poderia porque posso pouco qual qualquer quando quanto quase quem quero saber seja sempre \
     será seria sobre também tarde tenho teria toda todas todo todos tudo você vocês",
    "acaba ancak artık aynı bana bazı belki ben beni benim bile bir biraz birkaç birşey bize bizim böyle bunu bunun \
     burada bütün çok çünkü daha değil diğer diye ederim eden edin efendim eğer elde etmek fakat gibi göre günler hala \
     hangi hatta hemen henüz hepsi için içinde iyi ile ilgili kadar karşı kendi kere kim lütfen merhaba mısınız misiniz \
     nasıl neden nerede oldu olarak olan olduğu olmak olsun olur onlar onun önce rica sadece sanki sayın selam siz \
     sizin sonra soru şekilde şey şimdi şöyle tarafından tekrar teşekkür teşekkürler tüm üzere vardı veya yani yine \
     yoksa zaman",
    "albo ależ bardzo bez będzie bo bowiem była było były być chciałabym chciałbym chcę chyba ciągle coś cześć czy \
     dlaczego dobry dziękuję dzisiaj dzień gdy gdzie jak jaka jakie jako jednak jego jest jestem jeszcze jeśli jeżeli \
     już kiedy która które którego który którzy lecz lepiej ludzie mam mają może można moje mój mogę muszę nad nadal \
     nasz nasze nic nich nie niech nigdy obecnie oczywiście około oraz państwo państwa panie pani pewnie pod podczas \
     pomiędzy ponieważ poza pozdrawiam proszę przed przez przy pytanie razem również sam sobie swoje szanowni tak taka \
     takie także tam teraz tego temu też tutaj tylko wam wasz wcześniej wciąż więc więcej witam właśnie wszystkie \
     wszystko zawsze żeby",
    "أرجو أريد أكثر ألا أمام أنا أنت أنتم أود أولا أيضا إذا إلى الآن التي الذي الذين السلام الله الى ايضا بعد بعض بين \
     بخصوص تحية تكون جدا جميع حتى حيث خلال دون ذلك رجاء سؤال سلام شكرا شيء عليكم عند عندما عندي غير فضلكم فقط قبل كان \
     كانت كذلك كما كيف لأن لدي لديكم لكم لكن لماذا لقد مثل مرحبا مرحبًا معكم ممكن منذ هذا هذه هناك هنا هو هي وقد ولكن \
     وهل يمكن يمكنكم يمكنني يكون",
];

static FOLDED: LazyLock<HashSet<String>> =
    LazyLock::new(|| FILLER.iter().flat_map(|language| language.split_whitespace()).map(fold::fold).collect());

/// Whether a word is one of them, however it is written.
pub(super) fn is_filler(word: &str) -> bool {
    FOLDED.contains(&fold::fold(word))
}

#[cfg(test)]
mod tests {
    use super::is_filler;

    #[test]
    fn words_of_every_letter_are_known_in_any_spelling_and_words_of_a_matter_are_not() {
        for word in ["Please", "MÖCHTE", "grüssen", "bonjour", "İÇİN", "gracias", "proszę", "شكرا"] {
            assert!(is_filler(word), "{word}");
        }
        for word in ["jacket", "Größe", "livraison", "iade", "zwrot", "返品", "softener", "size", "care"] {
            assert!(!is_filler(word), "{word}");
        }
    }
}
