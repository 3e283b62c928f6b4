import type { MessageItem } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { createStore } from "../../shared/store";

/** The message that is being read aloud; nothing when it is quiet. */
export const reading = createStore<number | null>(null);

const primary = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase() ?? "";

/** The voice for a language: its own region, else the language, and none where there is neither. */
export function voiceFor<V extends { lang: string; localService?: boolean }>(
  voices: readonly V[],
  language: string | null,
): V | undefined {
  if (!language) return undefined;
  const same = voices.filter(({ lang }) => primary(lang) === primary(language));
  const exact = same.find(({ lang }) => lang.replace("_", "-").toLowerCase() === language.toLowerCase());
  // A voice that runs on this machine keeps the customer's words here.
  return exact ?? same.find(({ localService }) => localService) ?? same[0];
}

/** Voices of the window; some fill their list a moment after it is first asked for. */
async function windowVoices(): Promise<SpeechSynthesisVoice[]> {
  if (!("speechSynthesis" in window)) return [];
  const now = speechSynthesis.getVoices();
  if (now.length > 0) return now;
  return new Promise((resolve) => {
    const answer = () => resolve(speechSynthesis.getVoices());
    speechSynthesis.addEventListener("voiceschanged", answer, { once: true });
    setTimeout(answer, 300);
  });
}

export async function stopReading(): Promise<void> {
  const was = reading.get();
  reading.set(null);
  if ("speechSynthesis" in window && speechSynthesis.speaking) {
    speechSynthesis.cancel();
    return;
  }
  if (was !== null) await ask("inbox.stop_reading", {});
}

/** Reads a message by the window's own voices, or by the system's where the window has none. */
export async function readAloud(message: MessageItem, language: string | null): Promise<void> {
  const spoken = message.language ?? language;
  const voices = (await windowVoices()).filter(({ localService }) => localService);
  if (voices.length === 0) {
    await ask("inbox.read_aloud", { messageId: message.id });
    reading.set(message.id);
    return;
  }
  const words = new SpeechSynthesisUtterance(message.visibleText);
  if (spoken) words.lang = spoken;
  words.voice = voiceFor(voices, spoken) ?? null;
  const over = () => reading.set((now) => (now === message.id ? null : now));
  words.addEventListener("end", over);
  words.addEventListener("error", over);
  speechSynthesis.cancel();
  reading.set(message.id);
  speechSynthesis.speak(words);
}
