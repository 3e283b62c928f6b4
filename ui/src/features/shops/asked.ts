import { createStore } from "../../shared/store";

/** True while somebody connects a shop: the palette may ask for it from anywhere. */
export const isConnecting = createStore(false);
