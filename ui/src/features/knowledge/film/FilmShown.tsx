import type { ReactNode } from "react";
import { Text } from "../../../shared/text/Text";
import "../shared-texts/shared-texts.css";
import type { Film } from "./film";

/** A film as it stands in a text: its name and address, and what is said in it. Nothing is fetched. */
export function FilmShown({ film, children }: { film: Film; children?: ReactNode }) {
  return (
    <div className="shared-block">
      <p className="article-block-label shared-block-head">
        <Text id="film-title" />
        {children}
      </p>
      <p dir="auto">{film.title}</p>
      <p>
        <bdi className="identifier">{film.url}</bdi>
      </p>
      {film.captions && (
        <p className="article-meta">
          <Text id="film-captions-link" /> <bdi className="identifier">{film.captions}</bdi>
        </p>
      )}
      {film.transcript && (
        <p className="article-meta" dir="auto">
          {film.transcript}
        </p>
      )}
    </div>
  );
}
