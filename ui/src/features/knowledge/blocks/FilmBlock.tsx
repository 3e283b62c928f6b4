import { Node } from "@tiptap/core";
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from "@tiptap/react";
import { useState } from "react";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { FilmDialog } from "../film/FilmDialog";
import type { Film } from "../film/film";
import { FilmShown } from "../film/FilmShown";

const parts = ["title", "url", "captions", "captionsName", "transcript"] as const;

/** A film with what is said in it. */
export const FilmBlock = Node.create({
  name: "film",
  group: "block",
  atom: true,
  addAttributes: () =>
    Object.fromEntries(
      parts.map((part) => [
        part,
        {
          default: "",
          parseHTML: (element: HTMLElement) => element.getAttribute(`data-film-${part.toLowerCase()}`) ?? "",
          renderHTML: (attributes: Record<string, unknown>) => ({
            [`data-film-${part.toLowerCase()}`]: String(attributes[part]),
          }),
        },
      ]),
    ),
  parseHTML: () => [{ tag: "div[data-film-url]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(View),
});

function View({ node, editor, updateAttributes }: NodeViewProps) {
  const [isOpen, setIsOpen] = useState(false);
  const film = node.attrs as Film;
  return (
    <NodeViewWrapper contentEditable={false}>
      <FilmShown film={film}>
        {editor.isEditable && (
          <Button size="small" look="plain" onPress={() => setIsOpen(true)}>
            <Text id="film-change" />
          </Button>
        )}
      </FilmShown>
      {isOpen && (
        <FilmDialog
          film={film}
          onClose={() => setIsOpen(false)}
          onSet={(next) => {
            setIsOpen(false);
            updateAttributes(next);
          }}
        />
      )}
    </NodeViewWrapper>
  );
}
