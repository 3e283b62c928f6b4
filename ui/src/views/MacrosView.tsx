import { MacrosPage } from "../features/macros/MacrosPage";
import { go } from "../shared/place";

/** Where macros are written; 0 stands for a new one. */
export function MacrosView({ id }: { id: number | null }) {
  return <MacrosPage id={id} onOpen={(next) => go({ name: "macros", id: next })} />;
}
