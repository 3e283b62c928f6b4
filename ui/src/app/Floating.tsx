import { useEffect } from "react";
import { ViewFinder } from "../features/inbox/lists/ViewFinder";
import { later } from "../shared/later";
import { createStore, useStore } from "../shared/store";
import { MenuDrawer } from "./MenuDrawer";
import { Palette } from "./Palette";

const KeyMap = later(() => import("./KeyMap"), "KeyMap");

/** What floats above the window now. */
const floating = createStore<"palette" | "keys" | "menu" | "views" | null>(null);

export const openPalette = () => floating.set("palette");
export const openKeys = () => floating.set("keys");
export const openMenu = () => floating.set("menu");
export const openViews = () => floating.set("views");
const close = () => floating.set(null);

/** Apart from the frame, so that what lies below is not drawn anew whenever something opens above it. */
export function Floating() {
  const open = useStore(floating);
  useEffect(() => close, []);
  if (open === "menu") return <MenuDrawer onClose={close} onSearch={openPalette} />;
  if (open === "palette") return <Palette onClose={close} onKeys={openKeys} />;
  if (open === "views") return <ViewFinder onClose={close} />;
  return open === "keys" && <KeyMap onClose={close} />;
}
