import { Node } from "@tiptap/core";
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from "@tiptap/react";
import { go } from "../../../shared/place";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Rendered } from "../Rendered";
import { SharedText } from "../shared-texts/SharedText";

interface Options {
  /** Of the article. */
  language: () => string;
}

/** A text that is kept once and stands in several articles: it is read here and changed where it is kept. */
export const SharedBlock = Node.create<Options>({
  name: "shared",
  group: "block",
  atom: true,
  addOptions: () => ({ language: () => "en" }),
  addAttributes: () => ({
    key: {
      default: "",
      parseHTML: (element) => element.getAttribute("data-shared") ?? "",
      renderHTML: ({ key }) => ({ "data-shared": String(key) }),
    },
  }),
  parseHTML: () => [{ tag: "div[data-shared]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(View),
});

function View({ node, extension }: NodeViewProps) {
  const { language } = extension.options as Options;
  return (
    <NodeViewWrapper contentEditable={false}>
      <SharedText
        blockKey={String(node.attrs.key)}
        language={language()}
        words={(markdown) => <Rendered markdown={markdown} />}
      >
        <Button size="small" look="plain" onPress={() => go({ name: "knowledge", id: null, tool: "blocks" })}>
          <Text id="blocks-open" />
        </Button>
      </SharedText>
    </NodeViewWrapper>
  );
}
