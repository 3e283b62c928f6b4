import "./tile.css";
import { tileLetters, tileOf } from "./tiles";

/** In a picture's place: pictures lie on the shop's servers, which nobody asks without consent. */
export function Tile({ title, sku }: { title: string; sku: string }) {
  return (
    <span
      className="tile"
      data-tile={tileOf(sku.split("-").slice(0, 2).join("-") || title)}
      aria-hidden="true"
    >
      {tileLetters(title)}
    </span>
  );
}
