import { tileLetters, tileOf } from "./stage";

/** In a picture's place: pictures lie on the shop's servers, which nobody asks without consent. */
export function OrderTile({ title, sku }: { title: string; sku: string }) {
  return (
    <span
      className="order-tile"
      data-tile={tileOf(sku.split("-").slice(0, 2).join("-") || title)}
      aria-hidden="true"
    >
      {tileLetters(title)}
    </span>
  );
}
