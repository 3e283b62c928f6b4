import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { Store } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { ConnectedStep } from "./ConnectedStep";
import { FileFlow } from "./csv/FileFlow";
import { accessOf, emptyDraft, steps, type Draft, type Found, type Step } from "./draft";
import { FoundStep } from "./FoundStep";
import { GuideStep } from "./GuideStep";
import { KeysStep } from "./KeysStep";
import { PlatformStep } from "./PlatformStep";
import { guides } from "./platforms";
import { takeKeyboard } from "../../shared/ui/takeKeyboard";

/** Connects a shop, one step at a time. Nothing is kept before the step that says so. */
export function ConnectDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText();
  const [step, setStep] = useState<Step>("platform");
  const [draft, setDraft] = useState(emptyDraft);
  const [found, setFound] = useState<Found | null>(null);
  const [connected, setConnected] = useState<Store | null>(null);
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));

  // Whoever went back or changed something meanwhile does not wait for that answer any more.
  const attempt = useRef(0);
  const test = useMutation({
    mutationFn: async ({ tried }: { tried: Draft; mine: number }): Promise<Found> =>
      tried.way === "browser"
        ? ask("storefronts.sign_in", accessOf(tried))
        : { probe: await ask("storefronts.test_store", accessOf(tried)) },
    onSuccess: (answer, { mine }) => {
      if (mine !== attempt.current) return;
      setFound(answer);
      change({ name: answer.probe.shopName });
      setStep("found");
    },
  });
  const add = useMutation({
    mutationFn: () =>
      ask("storefronts.add_store", { ...accessOf(draft), name: draft.name, ticket: found?.ticket }),
    onSuccess: (shop) => {
      setConnected(shop);
      setStep("connected");
    },
  });
  const isAtBrowser = test.isPending && draft.way === "browser";
  const stopBrowser = () => isAtBrowser && void ask("storefronts.cancel_sign_in", {});
  const leave = () => {
    stopBrowser();
    onClose();
  };
  const at = steps.indexOf(step);
  const back = () => {
    attempt.current += 1;
    stopBrowser();
    test.reset();
    add.reset();
    setStep(steps[at - 1] ?? "platform");
  };

  // Every step begins at its top, and with what it is about.
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = head.current?.parentElement?.querySelector<HTMLElement>("[data-first]");
    (field ?? head.current)?.focus();
  }, [step]);

  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(isOpen) => !isOpen && leave()}>
      <Modal className="shop-modal shop-connect">
        <Dialog ref={takeKeyboard} className="shop-dialog" aria-label={text("shops-connect-title")}>
          <div ref={head} className="shop-dialog-title" tabIndex={-1}>
            <span>
              <Text id="shops-connect-title" />
              {step !== "platform" && (
                <>
                  {" · "}
                  <bdi>{guides[draft.platform].name}</bdi>
                </>
              )}
            </span>
            {step !== "file" && (
              <span className="meta">
                <Text id="shops-connect-step" vars={{ step: at + 1, steps: steps.length }} />
              </span>
            )}
          </div>
          {step === "platform" && (
            <PlatformStep
              onLeave={leave}
              onChoose={(platform) => {
                if (platform === "csv") {
                  setDraft({ ...emptyDraft, platform });
                  setStep("file");
                  return;
                }
                if (platform !== draft.platform || !draft.address) {
                  setDraft({ ...emptyDraft, platform, way: guides[platform].ways[0]?.way ?? "keys" });
                }
                setStep("guide");
              }}
            />
          )}
          {step === "file" && <FileFlow onBack={back} onLeave={onClose} />}
          {step === "guide" && (
            <GuideStep
              draft={draft}
              onChange={change}
              onBack={back}
              onLeave={leave}
              onNext={() => setStep("keys")}
            />
          )}
          {step === "keys" && (
            <KeysStep
              draft={draft}
              thrown={test.isPending ? null : test.error}
              isTesting={test.isPending}
              onChange={change}
              onBack={back}
              onLeave={leave}
              onTest={(tried) => {
                attempt.current += 1;
                setDraft(tried);
                test.mutate({ tried, mine: attempt.current });
              }}
            />
          )}
          {step === "found" && found && (
            <FoundStep
              draft={draft}
              probe={found.probe}
              thrown={add.isPending ? null : add.error}
              isConnecting={add.isPending}
              onName={(name) => change({ name })}
              onBack={back}
              onLeave={leave}
              onConnect={() => add.mutate()}
            />
          )}
          {step === "connected" && connected && <ConnectedStep shop={connected} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
