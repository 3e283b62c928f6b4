import { expect, test } from "vitest";
import type { DraftFile } from "../../generated/contract";
import { isBlank, type Written } from "./drafting";
import { emptyLetter, letterOfText } from "./letter";
import { missingOf } from "./sending";
import { checkSize, LARGEST } from "./sizes";

const ada = { name: "Ada", address: "ada@world.example" };
const file = (id: number, size = 9): DraftFile => ({
  id,
  name: "invoice.pdf",
  mimeType: "application/pdf",
  size,
  contentId: null,
});
const written = (change: Partial<Written>): Written => ({
  id: null,
  conversationId: 1,
  channelId: 1,
  kind: "reply",
  recipients: { to: [ada], cc: [], bcc: [], replyTo: [] },
  subject: "Re: Jacket",
  letter: emptyLetter,
  sourceMessageId: 7,
  carriesHistory: true,
  language: null,
  formality: null,
  files: [],
  ...change,
});
const nobody = { to: [], cc: [], bcc: [], replyTo: [] };

test("a quoted letter alone is no answer, a forwarded one is something to send", () => {
  expect(missingOf(written({}), true)).toBe("text");
  expect(missingOf(written({ kind: "forward" }), true)).toBe(null);
  expect(missingOf(written({ kind: "forward", carriesHistory: false }), true)).toBe("text");
  expect(missingOf(written({ letter: letterOfText("Hello") }), true)).toBe(null);
});

test("files that are too large together keep a letter from being sent", () => {
  const letter = letterOfText("Hello");
  expect(missingOf(written({ letter, files: [file(1, LARGEST)] }), true)).toBe(null);
  expect(missingOf(written({ letter, files: [file(1, LARGEST), file(2, 1)] }), true)).toBe("smaller");
  expect(() => checkSize([file(1, LARGEST), file(2, 1)])).toThrow("message-too-large");
});

test("opening a forward leaves nothing to keep, although files are going to come along", () => {
  const forward = { kind: "forward", recipients: nobody, files: [file(-3)] } as const;
  expect(isBlank(written(forward))).toBe(true);
  expect(isBlank(written({ ...forward, recipients: written({}).recipients }))).toBe(false);
  // Once kept, what was taken out has to stay out.
  expect(isBlank(written({ ...forward, id: 4, files: [] }))).toBe(false);
});
