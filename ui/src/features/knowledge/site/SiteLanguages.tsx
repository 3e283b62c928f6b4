import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { Icon } from "../../../shared/ui/icons/Icon";
import { useArticles, useShopLanguage } from "../queries";
import { languagesOf } from "./languagesOf";

/** In which languages the site stands, and how many articles each has. */
export function SiteLanguages() {
  const format = useFormat();
  const shop = useShopLanguage();
  const { data: rows } = useArticles();
  if (!rows) return null;
  const found = languagesOf(rows, shop);
  return (
    <section className="help-site-part" aria-labelledby="help-site-languages">
      <h2 id="help-site-languages">
        <Text id="knowledge-site-languages" />
      </h2>
      {found.length === 0 ? (
        <p className="form-hint form-warn">
          <Icon name="warning" />
          <span>
            <Text id="knowledge-site-languages-none" />
          </span>
        </p>
      ) : (
        <ul className="help-site-languages">
          {found.map(({ language, count }) => (
            <li key={language}>
              <span>{format.language(language)}</span>
              <span className="meta">
                <Text id="knowledge-site-language-count" vars={{ count }} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
