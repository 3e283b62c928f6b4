import { useRef, useState } from "react";
import { Dialog, Popover } from "react-aria-components";
import { ask } from "../../platform/ask";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import "../../shared/ui/menu.css";
import { hostOf, isDisguised, type FrameLink } from "./frame";
import { deedProblem } from "./session";

/** The links of a designed message: buttons of ours in front of its page, which first show where they lead. */
export function FrameLinks({ links }: { links: readonly FrameLink[] }) {
  const { attribute } = useText();
  const [chosen, setChosen] = useState<FrameLink | null>(null);
  const pressed = useRef<HTMLElement | null>(null);
  return (
    <>
      {links.map((link, at) =>
        link.places.map(({ x, y, width, height }, piece) => (
          <button
            key={`${at}-${piece}`}
            type="button"
            className="original-link"
            style={{ inlineSize: width, blockSize: height, transform: `translate(${x}px, ${y}px)` }}
            title={link.url}
            // One link, one stop: its further pieces are for the pointer only.
            tabIndex={piece === 0 ? undefined : -1}
            aria-hidden={piece === 0 ? undefined : true}
            aria-label={attribute("inbox-link-open", "label", { words: link.text || hostOf(link.url) })}
            onClick={(event) => {
              pressed.current = event.currentTarget;
              setChosen(link);
            }}
          />
        )),
      )}
      <Popover
        className="popover"
        triggerRef={pressed}
        isOpen={chosen !== null}
        placement="bottom start"
        onOpenChange={(isOpen) => !isOpen && setChosen(null)}
      >
        {chosen && <Target link={chosen} onDone={() => setChosen(null)} />}
      </Popover>
    </>
  );
}

/** Where the link really leads, before anybody goes there. */
function Target({ link, onDone }: { link: FrameLink; onDone: () => void }) {
  const { attribute } = useText();
  const open = () => {
    onDone();
    ask("desk.open_link", { url: link.url }).catch((thrown: unknown) =>
      deedProblem.set({ thrown, retry: open }),
    );
  };
  return (
    <Dialog className="link-target" aria-label={attribute("inbox-link-target", "label")}>
      <p className="link-host">
        <Text id="inbox-link-leads" vars={{ host: hostOf(link.url) || link.url }} />
      </p>
      {isDisguised(link) && (
        <p className="form-problem">
          <Icon name="warning" />
          <span>
            <Text id="inbox-link-disguised" />
          </span>
        </p>
      )}
      <p className="link-url identifier">{link.url}</p>
      <div className="form-actions">
        <Button look="filled" autoFocus onPress={open}>
          <Text id="inbox-link-go" />
        </Button>
        <Button look="plain" onPress={onDone}>
          <Text id="inbox-link-stay" />
        </Button>
      </div>
    </Dialog>
  );
}
