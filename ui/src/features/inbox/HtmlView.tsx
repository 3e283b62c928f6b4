import { useCallback, useEffect, useRef, useState } from "react";
import type { MessageItem, RemoteImages } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { useIsDark } from "../../shared/appearance";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { disarmLinks, fitFrame, placeLinks, type FrameLink } from "./frame";
import { FrameLinks } from "./FrameLinks";
import { useMessageHtml } from "./queries";

/**
 * The message as its sender designed it.
 *
 * Invariant: foreign HTML is shown in a frame that runs no script and nowhere else. The frame has our origin so that it
 * can be measured from outside; its links lose their addresses, and what is pressed is a button of ours above them.
 */
export function HtmlView({ message }: { message: MessageItem }) {
  const { attribute } = useText();
  const problemText = useProblemText();
  const isDark = useIsDark();
  const [remoteImages, setRemoteImages] = useState<RemoteImages>("blocked");
  const [showQuoted, setShowQuoted] = useState(false);
  const { data, error } = useMessageHtml(message.id, { remoteImages, isDark, showQuoted }, true);
  if (error)
    return (
      <p className="message-problem" role="alert">
        {problemText(error)}
      </p>
    );
  if (!data) return <div className="original" aria-busy="true" />;
  return (
    <div className="original">
      {data.blockedImages > 0 && (
        <div className="images-bar">
          <Icon name="image" />
          <span>
            <Text id="inbox-images-blocked" vars={{ count: data.blockedImages }} />
          </span>
          <Button size="small" onPress={() => setRemoteImages("once")}>
            <Text id="inbox-images-once" />
          </Button>
          {data.mayAlwaysShow && (
            <Button size="small" look="plain" onPress={() => setRemoteImages("always")}>
              <Text id="inbox-images-always" />
            </Button>
          )}
        </div>
      )}
      <Frame document={data.document} title={attribute("inbox-message-original", "label")} />
      {(data.hasQuoted || showQuoted) && (
        <button
          type="button"
          className="fold-button"
          aria-expanded={showQuoted}
          onClick={() => setShowQuoted((before) => !before)}
        >
          <Icon name="quote" />
          {showQuoted ? (
            <Text id="inbox-message-hide-quoted" />
          ) : (
            <Text id="inbox-message-show-quoted" vars={{ count: message.foldedLines }} />
          )}
        </button>
      )}
    </div>
  );
}

/** The frame, as large as its page, with a button of ours over each link. */
function Frame({ document, title }: { document: string; title: string }) {
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const armed = useRef(new Map<HTMLAnchorElement, string>());
  const [links, setLinks] = useState<readonly FrameLink[]>([]);

  const fit = useCallback(() => {
    if (!frame.current || !place.current) return;
    fitFrame(frame.current, place.current);
    setLinks(placeLinks(armed.current));
  }, []);
  const onLoad = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    armed.current = disarmLinks(page);
    fit();
  }, [fit]);
  useEffect(() => {
    const outer = place.current;
    if (!outer) return;
    let width = outer.clientWidth;
    const observer = new ResizeObserver(() => {
      if (outer.clientWidth === width) return;
      width = outer.clientWidth;
      fit();
    });
    observer.observe(outer);
    return () => observer.disconnect();
  }, [fit]);

  return (
    <div ref={place} className="original-size" dir="ltr">
      <div className="original-page">
        <iframe
          ref={frame}
          className="original-frame"
          sandbox="allow-same-origin"
          srcDoc={document}
          title={title}
          referrerPolicy="no-referrer"
          onLoad={onLoad}
        />
        <FrameLinks links={links} />
      </div>
    </div>
  );
}
