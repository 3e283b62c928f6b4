import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { Store } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Problem, problemOf } from "../../platform/transport";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { showToast } from "../../shared/ui/toasts";
import { pauseShop, readShop } from "./deeds";
import { Lacks } from "./Findings";
import { guides } from "./platforms";
import { RemoveShop } from "./RemoveShop";
import { ShopForm } from "./ShopForm";
import { isReading, ShopProgress, ShopState } from "./ShopState";
import { UnreadList } from "./UnreadList";

type Form = "rename" | "keys";

/** One shop: how it is, why, and what can be done. */
export function ShopCard({ shop, actions }: { shop: Store; actions: ReactNode }) {
  const [form, setForm] = useState<Form | null>(null);
  const [asksToRemove, setAsksToRemove] = useState(false);
  const run = useMutation({ mutationFn: (deed: (shop: Store) => Promise<void>) => deed(shop) });
  const signIn = useMutation({
    mutationFn: () => ask("storefronts.sign_in_again", { id: shop.id }),
    onSuccess: () => showToast("shops-done-keys", { name: shop.name }),
  });
  const toggle = (next: Form) => setForm(form === next ? null : next);
  const { name, address, platform, state, way } = shop;
  const isBroken = state === "offline" || state === "needs_you";
  const hasKeys = way !== "files";
  // A key that may only read is what we ask for: a fact, and nothing that is missing.
  const lacks = shop.probe?.lacks.filter(({ kind }) => kind !== "write_access") ?? [];

  return (
    <li className="channel-card shop-card">
      <div className="channel-line shop-line">
        <span className="shop-mark">
          <Icon name={guides[platform].icon} />
        </span>
        <span className="channel-names">
          <bdi className="channel-name ellipsis">{name}</bdi>
          <span className="meta">
            {guides[platform].name} · <bdi className="identifier">{address}</bdi>
          </span>
        </span>
        <ShopState shop={shop} />
      </div>
      <Facts shop={shop} />
      <ShopProgress shop={shop} onPause={() => run.mutate(pauseShop)} />
      {isBroken && <Trouble shop={shop} />}
      {shop.unread > 0 && (
        <Fold words={<Text id="shops-unread" vars={{ count: shop.unread }} />} isWarning>
          <UnreadList id={shop.id} />
        </Fold>
      )}
      {lacks.length > 0 && (
        <Fold words={<Text id="shops-lacks" vars={{ count: lacks.length }} />}>
          <Lacks lacks={lacks} />
        </Fold>
      )}
      {hasKeys && <Fold words={<Text id="acts-switches-title" />}>{actions}</Fold>}
      <div className="channel-actions">
        {isBroken && hasKeys && (
          <Button
            size="small"
            isDisabled={signIn.isPending}
            onPress={() => (way === "browser" ? signIn.mutate() : toggle("keys"))}
          >
            <Text id={way === "browser" ? "shops-sign-in-again" : "shops-new-keys"} />
          </Button>
        )}
        {hasKeys && !isReading(shop) && (
          <Button size="small" isDisabled={run.isPending} onPress={() => run.mutate(readShop)}>
            <Text id={state === "paused" ? "shops-resume" : isBroken ? "shops-try-now" : "shops-read-now"} />
          </Button>
        )}
        {hasKeys && state !== "paused" && !isReading(shop) && (
          <Button size="small" look="plain" isDisabled={run.isPending} onPress={() => run.mutate(pauseShop)}>
            <Text id="shops-pause" />
          </Button>
        )}
        <Button size="small" look="plain" onPress={() => toggle("rename")}>
          <Text id="shops-rename" />
        </Button>
        {hasKeys && !isBroken && (
          <Button
            size="small"
            look="plain"
            isDisabled={signIn.isPending}
            onPress={() => (way === "browser" ? signIn.mutate() : toggle("keys"))}
          >
            <Text id={way === "browser" ? "shops-sign-in-again" : "shops-new-keys"} />
          </Button>
        )}
        <Button size="small" look="plain" onPress={() => setAsksToRemove(true)}>
          <Text id="shops-remove" />
        </Button>
      </div>
      {signIn.isPending && <InBrowser />}
      <Refusal thrown={run.error ?? signIn.error} />
      {form && <ShopForm key={form} shop={shop} form={form} onDone={() => setForm(null)} />}
      {asksToRemove && <RemoveShop shop={shop} onClose={() => setAsksToRemove(false)} />}
    </li>
  );
}

/** Of which moment everything is, and how much there is. */
function Facts({ shop }: { shop: Store }) {
  const format = useFormat();
  const now = useNow();
  return (
    <p className="meta shop-facts">
      {shop.lastOkAt === null ? (
        <Text id="shops-never" />
      ) : (
        <Text id="shops-as-of" vars={{ moment: format.moment(shop.lastOkAt, now) }} />
      )}
      {" · "}
      <Text id="shops-orders" vars={{ count: shop.orders }} />
      {shop.probe?.lacks.some(({ kind }) => kind === "write_access") && (
        <>
          {" · "}
          <Text id="shops-reads-only" />
        </>
      )}
      {shop.probe?.version && (
        <>
          {" · "}
          <Text
            id="shops-found-version"
            vars={{ platform: guides[shop.platform].name, version: shop.probe.version }}
          />
        </>
      )}
    </p>
  );
}

function Trouble({ shop }: { shop: Store }) {
  const format = useFormat();
  const now = useNow();
  const problemText = useProblemText();
  const since = shop.failingSince ?? shop.lastOkAt;
  const why = shop.problemCode
    ? new Problem({ kind: "refused", code: shop.problemCode, args: shop.problemArgs })
    : null;
  return (
    <p className="form-problem" role="alert">
      <Icon name="warning" />
      <span>
        {why && problemText(why)}
        {since !== null && (
          <>
            {" "}
            <Text id="shops-since" vars={{ since: format.moment(since, now) }} />
          </>
        )}
      </span>
    </p>
  );
}

function InBrowser() {
  return (
    <p className="form-hint" role="status">
      <Text id="shops-keys-in-browser" />
      <Button size="small" look="plain" onPress={() => void ask("storefronts.cancel_sign_in", {})}>
        <Text id="shops-connect-cancel" />
      </Button>
    </p>
  );
}

/** What a deed was refused for; that somebody cancelled it needs no words. */
function Refusal({ thrown }: { thrown: unknown }) {
  const problemText = useProblemText();
  if (!thrown || problemOf(thrown).code === "cancelled") return null;
  return (
    <p className="form-problem" role="alert">
      <Icon name="warning" />
      <span>{problemText(thrown)}</span>
    </p>
  );
}

/** A line that opens what stands behind it. */
function Fold({
  words,
  isWarning,
  children,
}: {
  words: ReactNode;
  isWarning?: boolean;
  children: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="shop-fold">
      <button
        type="button"
        className={isWarning ? "shop-fold-line shop-fold-warn" : "shop-fold-line"}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name={isOpen ? "chevron_down" : "chevron"} />
        {words}
      </button>
      {isOpen && children}
    </div>
  );
}
