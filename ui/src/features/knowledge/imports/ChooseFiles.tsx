import { useEffect, useRef } from "react";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { canChooseFolder, chosenOf, type Chosen } from "./chosen";

interface Props {
  chosen: Chosen | null;
  onChosen: (chosen: Chosen | null) => void;
}

/** The files of the computer that somebody sits at: some of them, or a folder with everything in it. */
export function ChooseFiles({ chosen, onChosen }: Props) {
  const hasFolders = canChooseFolder(navigator.userAgent);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => folder.current?.setAttribute("webkitdirectory", ""), []);
  const take = (input: HTMLInputElement) => {
    const next = chosenOf([...(input.files ?? [])]);
    // The same folder may be chosen again after somebody changed it.
    input.value = "";
    if (next) onChosen(next);
  };
  return (
    <div className="form-row" role="group" aria-labelledby="import-choose">
      <span className="form-label" id="import-choose">
        <Text id="knowledge-import-choose" />
      </span>
      <div className="article-import-choose">
        <input
          ref={files}
          type="file"
          multiple
          hidden
          data-import="files"
          accept=".md,.markdown,.html,.htm,.xhtml,.csv,.tsv,.json,image/*"
          onChange={(event) => take(event.target)}
        />
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          data-import="folder"
          onChange={(event) => take(event.target)}
        />
        {hasFolders && (
          <Button autoFocus onPress={() => folder.current?.click()}>
            <Text id="knowledge-import-choose-folder" />
          </Button>
        )}
        <Button autoFocus={!hasFolders} onPress={() => files.current?.click()}>
          <Text id="knowledge-import-choose-files" />
        </Button>
        <span role="status" className="article-import-chosen">
          {chosen && (
            <>
              <Icon name="check" className="form-ok" />
              <bdi>{chosen.name}</bdi>
              <Text id="knowledge-import-chosen" vars={{ count: chosen.files.length }} />
            </>
          )}
        </span>
      </div>
    </div>
  );
}
