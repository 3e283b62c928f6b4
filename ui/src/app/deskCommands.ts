import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { receives } from "../features/returns/session";
import { isConnecting } from "../features/shops/asked";
import { useMay } from "../shared/may";
import { ask } from "../platform/ask";
import { takeBack } from "../platform/deeds";
import { listenToShell } from "../platform/shellCommands";
import { useSettings } from "../platform/settings";
import { density, theme, type ThemeName } from "../shared/appearance";
import { runCommand, useCommand } from "../shared/keys/commands";
import { go } from "../shared/place";
import { undoNewest } from "../shared/ui/toasts";

const themes: ThemeName[] = ["auto", "light", "dark", "contrast"];

/** Commands that work everywhere in the window. */
export function useDeskCommands(): void {
  const settings = useSettings().data;
  const mayKeep = useMay("settings.set");
  const keep = useMutation({
    mutationFn: (changes: Parameters<typeof ask<"settings.set">>[1]["changes"]) =>
      ask("settings.set", { changes }),
  });
  useEffect(
    () =>
      listenToShell((command) => {
        // The tray icon knows this one only.
        if (command === "app.new") runCommand(command);
      }),
    [],
  );
  const inbox = (mailbox: string) => () => go({ name: "inbox", mailbox, id: null });

  useCommand("app.undo", () => {
    // What was done in this window first; then what the desk remembers from before.
    void undoNewest().then((isDone) => {
      if (!isDone) void takeBack();
    });
  });
  useCommand("app.go_mine", inbox("mine"));
  useCommand("app.go_unassigned", inbox("unassigned"));
  useCommand("app.go_open", inbox("open"));
  useCommand("app.go_mentions", inbox("mentions"));
  useCommand("app.go_overdue", inbox("overdue"));
  useCommand("app.go_snoozed", inbox("snoozed"));
  useCommand("app.go_drafts", inbox("drafts"));
  useCommand("app.go_promises", inbox("promises"));
  useCommand("app.go_scheduled", inbox("scheduled"));
  useCommand("app.go_customers", () => go({ name: "customers", id: null, tool: "" }));
  useCommand("app.go_knowledge", () => go({ name: "knowledge", id: null }));
  useCommand("app.go_help_site", () => go({ name: "knowledge", id: null, tool: "site" }));
  useCommand("app.go_article_health", () => go({ name: "knowledge", id: null, tool: "health" }));
  useCommand("app.go_macros", () => go({ name: "macros", id: null }));
  useCommand("app.go_topics", () => go({ name: "settings", section: "topics" }));
  useCommand("app.go_workload", () => go({ name: "workload" }));
  useCommand("app.go_orders", () => go({ name: "orders", view: "" }));
  useCommand("app.go_returns", () => go({ name: "returns", view: "", id: null }));
  useCommand("returns.receive", () => receives.set(true));
  useCommand("app.go_acts", () => go({ name: "acts" }));
  useCommand("app.go_audit", () => go({ name: "settings", section: "audit" }));
  useCommand("app.go_shops", () => go({ name: "settings", section: "shops" }));
  useCommand("app.connect_shop", () => {
    go({ name: "settings", section: "shops" });
    isConnecting.set(true);
  });
  useCommand("app.go_settings", () => go({ name: "settings", section: "" }));
  useCommand("app.theme", () => {
    const next = themes[(themes.indexOf(theme.get()) + 1) % themes.length] ?? "auto";
    theme.set(next);
    if (settings && mayKeep) keep.mutate({ theme: next === "auto" ? "system" : next });
  });
  useCommand("app.density", () => {
    const next = density.get() === "compact" ? "comfortable" : "compact";
    density.set(next);
    if (settings && mayKeep) keep.mutate({ density: next });
  });
}
