import { useEffect, useRef } from "react";

interface Props {
  /** A page of the help site in one piece, as the desk makes it. */
  page: string;
  title: string;
  className: string;
}

/**
 * A page of the help site.
 *
 * Invariant: the frame runs nothing, opens nothing and has no origin; what is pressed in it leads nowhere. Nobody hears
 * keys in such a frame. Who clicks into it keeps the keyboard outside, where Escape is heard; who goes there by Tab means
 * to move the page by keys, and gets it.
 */
export function PageFrame({ page, title, className }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    let isByTab = false;
    const noteTab = ({ key }: KeyboardEvent) => (isByTab = key === "Tab");
    const forgetTab = () => {
      isByTab = false;
    };
    const takeBack = () => {
      if (isByTab) return forgetTab();
      setTimeout(() => {
        if (document.activeElement === frame.current) place.current?.focus({ preventScroll: true });
      });
    };
    window.addEventListener("keydown", noteTab, true);
    window.addEventListener("keyup", forgetTab, true);
    window.addEventListener("blur", takeBack);
    return () => {
      window.removeEventListener("keydown", noteTab, true);
      window.removeEventListener("keyup", forgetTab, true);
      window.removeEventListener("blur", takeBack);
    };
  }, []);
  return (
    <div ref={place} className={className} tabIndex={-1}>
      <iframe
        ref={frame}
        className="preview-frame"
        sandbox=""
        srcDoc={page}
        title={title}
        referrerPolicy="no-referrer"
      />
    </div>
  );
}
