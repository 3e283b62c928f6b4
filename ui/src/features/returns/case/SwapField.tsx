import { useDeferredValue, useId, useState } from "react";
import type { ReturnItem, SwapRequest, Variant } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { useFoundProducts } from "../queries";
import "./swap.css";
import { differenceOf, type Goods, goodsOf } from "./swap";

/** More products than anybody reads through; their variants come on top. */
const MOST = 40;

interface Props {
  item: ReturnItem;
  /** The shop of the order: goods of others cannot be sent by it. */
  storeId: number | null;
  picked: SwapRequest | null;
  onPick: (picked: SwapRequest | null) => void;
}

/** Which of the shop's goods the customer gets, with stock, price and what it costs more or less. */
export function SwapField({ item, storeId, picked, onPick }: Props) {
  const { text } = useText();
  const format = useFormat();
  const group = useId();
  // The name of an article may end in its own size; its siblings are found without it.
  const [query, setQuery] = useState(item.outcome === "exchange" ? (item.title.split(" - ")[0] ?? "") : "");
  const found = useFoundProducts(useDeferredValue(query.trim()), MOST).data?.products;
  const goods = goodsOf(found ?? [], storeId, item.value.currency);
  const quantity = picked?.quantity ?? item.quantity;
  const isOf = ({ productId, variant }: Goods) =>
    picked?.productId === productId && picked.variant === variant.id;
  return (
    <div className="swap">
      <input
        className="field"
        type="search"
        dir="auto"
        aria-label={text("settling-find")}
        placeholder={text("settling-find")}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {found && goods.length === 0 && (
        <p className="form-hint">
          <Text id="settling-empty" />
        </p>
      )}
      <div className="swap-goods" role="radiogroup" aria-label={text("settling-found")}>
        {goods.map((each) => {
          const { variant } = each;
          const difference = differenceOf(item, variant, quantity);
          return (
            <label key={`${each.productId}-${variant.id}`} className="swap-row" data-picked={isOf(each)}>
              <input
                type="radio"
                name={group}
                disabled={!variant.isAvailable || variant.price === null}
                checked={isOf(each)}
                onChange={() => onPick({ productId: each.productId, variant: variant.id, quantity })}
              />
              <span className="swap-words">
                <bdi>{each.title}</bdi>
                <span className="return-quiet">
                  {variant.title && (
                    <>
                      <bdi>{variant.title}</bdi>
                      {" · "}
                    </>
                  )}
                  <Stock variant={variant} />
                </span>
              </span>
              {variant.price && (
                <span className="swap-price">
                  <span>{format.money(variant.price.minor, variant.price.currency)}</span>
                  <span className="return-quiet">
                    <Difference minor={difference} currency={variant.price.currency} />
                  </span>
                </span>
              )}
            </label>
          );
        })}
      </div>
      {picked && (
        <label className="swap-pieces">
          <span className="form-label">
            <Text id="settling-pieces" />
          </span>
          <input
            className="field"
            type="number"
            min={1}
            max={1000}
            value={quantity}
            onChange={(event) =>
              onPick({ ...picked, quantity: Math.max(1, Math.min(1000, event.target.valueAsNumber || 1)) })
            }
          />
        </label>
      )}
    </div>
  );
}

/** What an exchange costs more or less, in words. */
export function Difference({ minor, currency }: { minor: number; currency: string }) {
  const format = useFormat();
  if (minor === 0) return <Text id="settling-even" />;
  const amount = format.money(Math.abs(minor), currency);
  return minor > 0 ? (
    <Text id="settling-pays" vars={{ amount }} />
  ) : (
    <Text id="settling-gets" vars={{ amount }} />
  );
}

function Stock({ variant: { stock, isAvailable } }: { variant: Variant }) {
  if (!isAvailable) return <Text id="orders-stock-none" />;
  return stock === null || stock <= 0 ? (
    <Text id="orders-stock-some" />
  ) : (
    <Text id="orders-stock" vars={{ count: stock }} />
  );
}
