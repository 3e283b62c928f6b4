import { useDeferredValue, useState } from "react";
import type { ProductRow, Variant } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { usePictures } from "../../platform/pictures";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { fold, Marked } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { FindDialog } from "../../shared/ui/FindDialog";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import "./orders.css";
import "./products.css";
import { Tile } from "../../shared/ui/Tile";
import { useFoundProducts, useStores } from "./queries";
import { StockWords } from "./StockWords";

const MOST = 30;

interface Props {
  /** Where the product goes; null where nothing is being written. */
  conversationId: number | null;
  initial: string;
  onInsert: (text: string) => void;
  onClose: () => void;
}

/** Finds a product in every shop, shows price and stock of its variants, and puts it into the answer. */
export function ProductPicker({ conversationId, initial, onInsert, onClose }: Props) {
  const { attribute } = useText();
  const problemText = useProblemText();
  const [query, setQuery] = useState(initial);
  const [active, setActive] = useState(0);
  const [variantId, setVariantId] = useState<string | null>(null);
  const [thrown, setThrown] = useState<unknown>(null);
  const stores = useStores().data ?? [];
  const found = useFoundProducts(useDeferredValue(query.trim()), MOST).data?.products ?? [];
  const pictured = found.filter(({ product }) => product.picture !== null);
  const pictures = usePictures({ productIds: pictured.map(({ id }) => id) }, pictured.length > 0);
  const at = Math.min(active, Math.max(0, found.length - 1));
  const row = found[at];
  const words = fold(query).split(/\s+/).filter(Boolean);
  const named = row?.product.variants.find(
    ({ sku, title }) => words.includes(fold(sku)) || (title !== "" && words.includes(fold(title))),
  );
  const chosen = row?.product.variants.some(({ id }) => id === variantId) ? variantId : (named?.id ?? null);

  const insert = async (index: number) => {
    const product = found[index];
    if (!product) return;
    const { url } = product.product;
    try {
      if (conversationId === null) {
        if (url) await ask("desk.open_link", { url });
        onClose();
        return;
      }
      const { text } = await ask("inbox.product_text", {
        conversationId,
        productId: product.id,
        variantId: (index === at ? chosen : null) ?? undefined,
      });
      onClose();
      // After the dialog has given the focus back, so that the editor may take it.
      setTimeout(() => onInsert(text), 0);
    } catch (caught) {
      setThrown(caught);
    }
  };
  const shopOf = ({ storeId }: ProductRow) => stores.find((store) => store.id === storeId)?.name ?? "";

  return (
    <FindDialog
      className="product-picker"
      label={attribute("orders-products", "label")}
      placeholder={attribute("orders-products", "placeholder")}
      icon="tag"
      close={
        <IconButton icon="close" label={attribute("orders-products-close", "label")} onPress={onClose} />
      }
      query={query}
      onQuery={setQuery}
      found={found.map((each) => ({
        key: String(each.id),
        content: (
          <>
            <Tile
              title={each.product.title}
              sku={each.product.variants[0]?.sku ?? ""}
              picture={pictures[each.product.picture ?? ""]}
            />
            <span className="product-words">
              <span className="ellipsis">
                <bdi>
                  <Marked text={each.product.title} words={words} />
                </bdi>
              </span>
              <span className="order-fact-quiet ellipsis">
                <bdi>{stores.length > 1 ? shopOf(each) : (each.product.variants[0]?.sku ?? "")}</bdi>
              </span>
            </span>
            <Price variants={each.product.variants} />
          </>
        ),
      }))}
      active={at}
      onActive={(next) => {
        setActive(next);
        setVariantId(null);
      }}
      onRun={(index) => void insert(index)}
      isLookedAtFirst
      empty={<Text id="orders-products-empty" />}
      beside={
        row && (
          <Beside
            row={row}
            shop={shopOf(row)}
            chosen={chosen}
            onChoose={setVariantId}
            onInsert={conversationId === null ? null : () => void insert(at)}
            onProblem={setThrown}
          />
        )
      }
      foot={
        thrown !== null && (
          <p className="form-problem" role="alert">
            <Icon name="warning" />
            <span>{problemText(thrown)}</span>
          </p>
        )
      }
      onClose={onClose}
    />
  );
}

function Price({ variants }: { variants: readonly Variant[] }) {
  const format = useFormat();
  const price = variants.find((variant) => variant.price)?.price;
  if (!price) return null;
  return <span className="order-amount">{format.money(price.minor, price.currency)}</span>;
}

interface BesideProps {
  row: ProductRow;
  shop: string;
  chosen: string | null;
  onChoose: (variantId: string | null) => void;
  onInsert: (() => void) | null;
  onProblem: (thrown: unknown) => void;
}

function Beside({ row: { product }, shop, chosen, onChoose, onInsert, onProblem }: BesideProps) {
  const { text } = useText();
  const format = useFormat();
  const { url } = product;
  return (
    <div className="product-beside">
      <h3>
        <bdi>{product.title}</bdi>
      </h3>
      <p className="order-fact-quiet">
        <bdi>{shop}</bdi>
      </p>
      <div className="product-variants" role="radiogroup" aria-label={text("orders-products-variants")}>
        {product.variants.length > 1 && (
          <label className="product-variant">
            <input type="radio" checked={chosen === null} onChange={() => onChoose(null)} />
            <Text id="orders-products-whole" />
          </label>
        )}
        {product.variants.map((variant) => (
          <label key={variant.id} className="product-variant">
            <input
              type="radio"
              checked={chosen === variant.id || product.variants.length === 1}
              onChange={() => onChoose(variant.id)}
            />
            <bdi>{variant.title || variant.sku || product.title}</bdi>
            <StockWords variant={variant} />
            {variant.price && (
              <span className="order-amount">
                {format.money(variant.price.minor, variant.price.currency)}
              </span>
            )}
          </label>
        ))}
      </div>
      <div className="product-deeds">
        {onInsert && (
          <Button look="filled" size="small" onPress={onInsert}>
            <Text id="orders-products-insert" />
          </Button>
        )}
        {url && (
          <Button size="small" onPress={() => void ask("desk.open_link", { url }).catch(onProblem)}>
            <Text id="orders-products-page" />
          </Button>
        )}
      </div>
    </div>
  );
}
