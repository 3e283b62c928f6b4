import { listen } from "@tauri-apps/api/event";

/** Hears which command the tray icon asks for. In a browser there is no tray. Answers how to stop listening. */
export function listenToShell(run: (command: string) => void): () => void {
  if (!("__TAURI_INTERNALS__" in globalThis)) return () => undefined;
  const begun = listen<string>("run", ({ payload }) => run(payload));
  return () => void begun.then((stop) => stop());
}
