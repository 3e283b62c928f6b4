import { expect, test } from "vitest";
import { speakersOf } from "./whoSpeaks";

const ada = { id: 1, name: "Ada", languages: ["de-AT", "en"], leftAt: null };
const bo = { id: 2, name: "Bo", languages: ["tr"], leftAt: null };
const gone = { id: 3, name: "Cy", languages: ["ja"], leftAt: 5 };
const silent = { id: 4, name: "Di", languages: [], leftAt: null };

test("nobody is named where nobody here speaks the language, and who has left does not count", () => {
  expect(speakersOf([ada, bo, gone], "ja", null)).toEqual({ speakers: [] });
});

test("whoever speaks it is offered, whatever their region", () => {
  expect(speakersOf([ada, bo], "de", 2)).toEqual({ speakers: [ada] });
  expect(speakersOf([ada, bo], "tr", null)).toEqual({ speakers: [bo] });
});

test("nothing is said when it is in good hands, or when nobody has said what they speak", () => {
  expect(speakersOf([ada, bo], "de-CH", 1)).toBeNull();
  expect(speakersOf([silent], "ja", null)).toBeNull();
  expect(speakersOf([silent, bo], "ja", 4)).toBeNull();
  expect(speakersOf([bo], "tr", null)).toBeNull();
});
