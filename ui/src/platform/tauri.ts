import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { ChangeSet } from "../generated/contract";
import { createHearing } from "./hearing";
import { problemOf, type Transport } from "./transport";

const hearing = createHearing(({ onChange, onGap }, ready) => {
  const begun = Promise.all([
    listen<ChangeSet>("changes", (event) => onChange(event.payload)),
    listen("changes-missed", onGap),
  ]);
  void begun.then(ready, ready);
  return () => void begun.then((stops) => stops.forEach((stop) => stop()));
});

/** The window: one command and one event of the shell. */
export const tauri: Transport = {
  ask: async (command, request) => {
    await hearing.begin();
    try {
      return await invoke("ask", { command, request });
    } catch (thrown) {
      throw problemOf(thrown);
    }
  },
  listen: hearing.listen,
};
