import "./tile.css";
import { tileLetters, tileOf } from "./tiles";

interface Props {
  title: string;
  sku: string;
  /** As data: the window asks no shop for anything. */
  picture?: string | undefined;
}

/** What an article looks like; until there is a picture, a coloured ground with its letters. */
export function Tile({ title, sku, picture }: Props) {
  return (
    <span
      className="tile"
      data-tile={tileOf(sku.split("-").slice(0, 2).join("-") || title)}
      aria-hidden="true"
    >
      {picture ? <img src={picture} alt="" /> : tileLetters(title)}
    </span>
  );
}
