import { Node, NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from "@tiptap/react";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useText } from "../../../shared/text/useText";
import { IconButton } from "../../../shared/ui/IconButton";
import { ArticlePicture } from "./ArticlePicture";
import { usePictures } from "./context";

/** A picture of the article, with what it says to those who do not see it. */
export const PictureBlock = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    name: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-picture") ?? "",
      renderHTML: ({ name }: { name?: unknown }) => ({ "data-picture": String(name) }),
    },
    alt: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-alt") ?? "",
      renderHTML: ({ alt }: { alt?: unknown }) => ({ "data-alt": String(alt) }),
    },
  }),
  parseHTML: () => [{ tag: "div[data-picture]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(PictureView),
});

/** The picture above the field that describes it. Enter and Esc go back to the text. */
function PictureView({ node, editor, selected, getPos, updateAttributes, deleteNode }: NodeViewProps) {
  const { text } = useText();
  const { fresh, language } = usePictures();
  const field = useRef<HTMLInputElement>(null);
  const name = String(node.attrs.name);
  const alt = String(node.attrs.alt);
  const isEditable = editor.isEditable;
  useEffect(() => {
    if (fresh?.current !== name) return;
    fresh.current = null;
    // After the editor has taken the keyboard for what was put into it.
    const waiting = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(waiting);
  }, [fresh, name]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    const at = getPos();
    if (at !== undefined)
      editor
        .chain()
        .focus(at + node.nodeSize)
        .run();
  };
  return (
    <NodeViewWrapper
      as="figure"
      className="article-figure"
      data-selected={selected}
      data-wordless={alt.trim() === ""}
      data-drag-handle=""
    >
      <ArticlePicture name={name} alt={alt} />
      <figcaption className="article-figure-line" contentEditable={false}>
        <input
          ref={field}
          className="field article-figure-alt"
          dir="auto"
          lang={language}
          maxLength={500}
          readOnly={!isEditable}
          aria-label={text("pictures-alt")}
          aria-invalid={alt.trim() === ""}
          placeholder={text("pictures-alt-hint")}
          value={alt}
          onChange={(event) => updateAttributes({ alt: event.target.value })}
          onKeyDown={onKeyDown}
        />
        {isEditable && (
          <IconButton
            icon="close"
            label={text("pictures-take-out")}
            onPress={() => {
              deleteNode();
              editor.commands.focus();
            }}
          />
        )}
      </figcaption>
    </NodeViewWrapper>
  );
}
