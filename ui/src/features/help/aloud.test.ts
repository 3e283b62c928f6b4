import { expect, test } from "vitest";
import { voiceFor } from "./aloud";

const voices = [
  { lang: "en-US", localService: true },
  { lang: "de_AT", localService: false },
  { lang: "de-DE", localService: true },
];

test("the region's own voice comes first, then one that runs here, and never another language's", () => {
  expect(voiceFor(voices, "de-AT")?.lang).toBe("de_AT");
  expect(voiceFor(voices, "de-CH")?.lang).toBe("de-DE");
  expect(voiceFor(voices, "ja")).toBeUndefined();
  expect(voiceFor(voices, null)).toBeUndefined();
});
