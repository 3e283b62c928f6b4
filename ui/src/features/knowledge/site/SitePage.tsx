import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { IconButton } from "../../../shared/ui/IconButton";
import "../../../shared/ui/page.css";
import "./site.css";
import { SiteForm } from "./SiteForm";
import { SiteLanguages } from "./SiteLanguages";
import { Targets } from "./Targets";

/** The help site: where it stands, what would change there, and what it says of the shop. */
export function SitePage({ onArticles }: { onArticles: () => void }) {
  const { text } = useText();
  return (
    <section className="page help-site" aria-label={text("knowledge-site")}>
      <header className="pane-head">
        <IconButton icon="back" label={text("knowledge-site-back")} onPress={onArticles} />
        <h1 className="pane-title">
          <Text id="knowledge-site" />
        </h1>
      </header>
      <div className="page-scroll">
        <div className="help-site-columns">
          <div className="help-site-column">
            <p className="meta">
              <Text id="knowledge-site-about" />
            </p>
            <Targets />
            <SiteLanguages />
          </div>
          <div className="help-site-column">
            <SiteForm />
          </div>
        </div>
      </div>
    </section>
  );
}
