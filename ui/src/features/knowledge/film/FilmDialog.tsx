import { useState } from "react";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { TextRow } from "../../../shared/ui/Fields";
import { cleanFilm, hostOf, isWhole, type Film } from "./film";

interface Props {
  /** None: a new one. */
  film: Film | null;
  onSet: (film: Film) => void;
  onClose: () => void;
}

/** A film: where it is, and what those get who do not hear it. */
export function FilmDialog({ film, onSet, onClose }: Props) {
  const { text } = useText();
  const [typed, setTyped] = useState<Film>(
    film ?? { title: "", url: "", captions: "", captionsName: "", transcript: "" },
  );
  const change = (part: Partial<Film>) => setTyped((before) => ({ ...before, ...part }));
  const clean = cleanFilm({ ...typed, captionsName: typed.captionsName || text("film-captions-link") });
  const next = clean.captions ? clean : { ...clean, captionsName: "" };
  const host = hostOf(next.url);
  return (
    <DeedDialog
      title={text(film ? "film-change" : "film-title")}
      verb={<Text id="film-set" />}
      isDisabled={!isWhole(next)}
      onDo={() => onSet(next)}
      problem={null}
      onClose={onClose}
    >
      <TextRow
        label={<Text id="film-name" />}
        value={typed.title}
        maxLength={200}
        onChange={(title) => change({ title })}
      />
      <TextRow
        label={<Text id="film-address" />}
        value={typed.url}
        isIdentifier
        onChange={(url) => change({ url })}
      />
      {host && (
        <p className="meta">
          <Text id="film-elsewhere" vars={{ host }} />
        </p>
      )}
      <TextRow
        label={<Text id="film-captions" />}
        value={typed.captions}
        isIdentifier
        onChange={(captions) => change({ captions })}
      />
      <TextRow
        label={<Text id="film-transcript" />}
        value={typed.transcript}
        rows={6}
        maxLength={20_000}
        onChange={(transcript) => change({ transcript })}
      />
      <p className="meta">
        <Text id="film-needs" />
      </p>
    </DeedDialog>
  );
}
