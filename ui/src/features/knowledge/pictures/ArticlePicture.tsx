import type { ArticleFile } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { Icon } from "../../../shared/ui/icons/Icon";
import { usePictures } from "./context";
import { meantBy } from "./meant";
import { usePicture } from "./queries";

/** A picture that a text names. */
export function ArticlePicture({ name, alt }: { name: string; alt: string }) {
  const { files, isKnown, language } = usePictures();
  const file = meantBy(files, language, name);
  if (file) return <Drawn file={file} alt={alt} />;
  if (!isKnown) return <span className="article-picture-waiting">{alt}</span>;
  return (
    <span className="article-picture-lost">
      <Icon name="warning" />
      <span>
        <Text id="pictures-lost" vars={{ name }} />
      </span>
    </span>
  );
}

function Drawn({ file, alt }: { file: ArticleFile; alt: string }) {
  const { data } = usePicture(file);
  // The small one stands in the place of the large one until it is there.
  const source = data ? `data:${data.mimeType};base64,${data.base64}` : (file.small ?? "");
  return (
    <img
      className="article-picture"
      src={source}
      alt={alt}
      width={file.width ?? undefined}
      height={file.height ?? undefined}
      draggable={false}
    />
  );
}
