import { roleMay, roleNow } from "../shared/may";
import { go, hashOf } from "../shared/place";
import { useStore } from "../shared/store";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Icon } from "../shared/ui/icons/Icon";
import { groups } from "./settingsPages";

/** The pages of the settings in groups: beside the page, or a page of its own where there is little room. */
export function SettingsNav({ current }: { current: string }) {
  const { attribute } = useText();
  const role = useStore(roleNow);
  return (
    <nav className="settings-nav" aria-label={attribute("settings-nav", "label")}>
      {groups.map(({ title, pages }) => (
        <div key={title} className="settings-nav-group" role="group" aria-labelledby={`nav-${title}`}>
          <p className="settings-nav-title" id={`nav-${title}`}>
            <Text id={title} />
          </p>
          {pages
            .filter(({ needs }) => !needs || roleMay(role, needs))
            .map(({ name, title: words, icon }) => (
              <a
                key={name}
                href={hashOf({ name: "settings", section: name })}
                aria-current={name === current ? "page" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  go({ name: "settings", section: name });
                }}
              >
                <Icon name={icon} />
                <Text id={words} />
              </a>
            ))}
        </div>
      ))}
    </nav>
  );
}
