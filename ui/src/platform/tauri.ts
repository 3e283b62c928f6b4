import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { ChangeSet } from "../generated/contract";
import { problemOf, type Transport } from "./transport";

/** The window: one command and one event of the shell. */
export const tauri: Transport = {
  ask: async (command, request) => {
    try {
      return await invoke("ask", { command, request });
    } catch (thrown) {
      throw problemOf(thrown);
    }
  },
  listen: (onChange, onGap) => {
    let isOver = false;
    let stops: (() => void)[] = [];
    const begin = Promise.all([
      listen<ChangeSet>("changes", (event) => onChange(event.payload)),
      listen("changes-missed", () => onGap()),
    ]);
    void begin.then((started) => {
      stops = started;
      if (isOver) for (const stop of stops) stop();
      else onGap();
    });
    return () => {
      isOver = true;
      for (const stop of stops) stop();
    };
  },
};
