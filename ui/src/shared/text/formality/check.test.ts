import { describe, expect, test } from "vitest";
import { addressOf, checkAddress } from "./check";
import { formsOf } from "./words";

/** Language, text, the formal words in it, the informal ones. */
const texts: [string, string, string[], string[]][] = [
  ["de", "Guten Tag, ich schicke Ihnen das Etikett. Können Sie es drucken?", ["Ihnen", "Sie"], []],
  ["de-AT", "Hallo, ich schicke dir das Etikett für deine Jacke.", [], ["dir", "deine"]],
  ["de", "Hallo Ada, vielen Dank für Deine Nachricht.", [], ["Deine"]],
  // At the beginning of a sentence nobody can tell "you" from "they".
  ["de", "Die Jacken sind da. Sie sind warm. Ihr Stoff ist dicht.", [], []],
  ["de", "Wir haben die Jacken; sie sind warm und ihr Stoff ist dicht.", [], []],
  ["de", "Wir schreiben an dich@ada.example und https://shop.example/du", [], []],
  ["de", "> Kannst du mir helfen?\nGern helfen wir Ihnen.", ["Ihnen"], []],
  ["fr", "Bonjour, votre colis est parti. Vous le recevrez mardi.", ["votre", "Vous"], []],
  ["fr", "Salut, ton colis est parti, je t'envoie le suivi.", [], ["ton", "t'envoie"]],
  ["fr", "Ce vêtement se décline dans le ton bleu.", [], []],
  ["es", "Buenos días, ¿puede usted enviarnos una foto?", ["usted"], []],
  ["es", "Hola, ¿puedes enviarnos una foto de tu pedido?", [], ["puedes", "tu"]],
  ["es", "Le enviamos su pedido mañana.", [], []],
  ["it", "Buongiorno, come Lei sa, il Suo pacco è partito.", ["Lei", "Suo"], []],
  ["it", "Ciao, il tuo pacco è partito.", [], ["tuo"]],
  ["it", "Il pacco arriva alle sei.", [], []],
  ["it", "Lei non risponde al telefono.", [], []],
  ["pt-BR", "Olá, você pode nos mandar uma foto?", [], ["você"]],
  ["pt-BR", "Bom dia, o senhor pode nos mandar uma foto?", ["o senhor"], []],
  ["tr", "Merhaba, size etiketi gönderdik. Yazdırabilir misiniz?", ["size", "misiniz"], []],
  ["tr", "Selam, sana etiketi gönderdik.", [], ["sana"]],
  ["tr", "Geçmiş olsun, iyi günler.", [], []],
  ["pl", "Dzień dobry, czy może Pani przesłać zdjęcie?", ["Pani"], []],
  ["pl", "Cześć, czy możesz przesłać zdjęcie? Twoja paczka jest w drodze.", [], ["możesz", "Twoja"]],
  ["pl", "Nasz klawisz jest wasz.", [], []],
  ["nl", "Beste Ada, wij sturen u uw pakket.", ["u", "uw"], []],
  ["nl", "Hoi, je pakket is onderweg.", [], ["je"]],
  ["ja", "お問い合わせありがとうございます。本日発送しました。", ["ございます", "ました"], []],
  ["ja", "今日送ったのは青だよ。", [], ["だよ"]],
  ["en", "Dear Ada, you will get your parcel on Monday.", [], []],
  ["ar", "مرحبًا، نرسل لكم الطرد اليوم.", [], []],
];

describe("how a text addresses its reader", () => {
  test.each(texts)("%s: %s", (language, text, formal, informal) => {
    expect(addressOf(text, language)).toEqual({ formal, informal });
  });
});

test("the other form than the customer's is named with its words", () => {
  expect(checkAddress("Ich schicke dir dein Etikett.", "de-AT", "formal")).toEqual({
    kind: "wrong",
    wanted: "formal",
    words: ["dir", "dein"],
  });
  expect(checkAddress("Wir senden Ihnen das Etikett.", "de", "informal")).toEqual({
    kind: "wrong",
    wanted: "informal",
    words: ["Ihnen"],
  });
  expect(checkAddress("Wir senden Ihnen das Etikett.", "de", "formal")).toBeNull();
});

test("mixing is said even where nobody has decided on a form", () => {
  expect(checkAddress("Tu as reçu votre colis ?", "fr", null)).toEqual({
    kind: "mixed",
    formal: ["votre"],
    informal: ["Tu"],
  });
  expect(checkAddress("Vous avez reçu votre colis ?", "fr", null)).toBeNull();
});

test("the forms are called as their language calls them", () => {
  expect(formsOf("de-AT")).toMatchObject({ formal: "Sie", informal: "du" });
  expect(formsOf("en")).toBeUndefined();
});
