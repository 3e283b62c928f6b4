import type { HTMLAttributes, ReactNode } from "react";
import type { PlainKey } from "../text/keys";
import { Text } from "../text/Text";
import "./page.css";

interface Props extends Omit<HTMLAttributes<HTMLDivElement>, "className"> {
  heading: PlainKey;
  /** Names the page for its own styles. */
  className: string;
  /** Stays above what is scrolled. */
  tools?: ReactNode;
}

/** A page of its own: its name, its tools, and what is scrolled below them, which gets every other attribute. */
export function Page({ heading, className, tools, children, ...scrolled }: Props) {
  return (
    <section className={`page ${className}`}>
      <header className="pane-head">
        <h1 className="pane-title">
          <Text id={heading} />
        </h1>
      </header>
      {tools}
      <div {...scrolled} className="page-scroll">
        {children}
      </div>
    </section>
  );
}
