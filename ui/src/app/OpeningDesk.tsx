import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useProblemText } from "../platform/problem";
import { askDoor } from "../platform/unlock";
import { Text } from "../shared/text/Text";
import { Button } from "../shared/ui/Button";
import { Icon } from "../shared/ui/icons/Icon";
import { FirstKey } from "./FirstKey";
import { CodeForm } from "./KeyForm";
import "./shut.css";
import { useUnlock } from "./useUnlock";

/** Most desks are open before anybody could read that they are opening. */
const PATIENCE = 600;

/** The desk is opening. If the system's keychain keeps it waiting, the window says so and offers another way. */
export function OpeningDesk() {
  const problemText = useProblemText();
  const [isLong, setIsLong] = useState(false);
  const [isOtherWay, setIsOtherWay] = useState(false);
  const { latest, isTrying, open } = useUnlock(null);
  const door = useQuery({
    queryKey: [[], "door"],
    queryFn: askDoor,
    refetchInterval: 500,
    enabled: isLong,
  }).data;
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;

  const isWaiting = door?.waitsForKeychain === true;
  if (isOtherWay && door && !door.hasDesk)
    return (
      <main className="shut">
        <div className="shut-card">
          <FirstKey isBusy={isTrying} onChosen={open} />
        </div>
      </main>
    );
  return (
    <main className="shut">
      <div className="shut-card" role="status">
        <h1 className="shut-title">
          <Icon name={isWaiting ? "key" : "clock"} size={20} />
          <Text id={isWaiting ? "app-opening-keychain-title" : "app-opening-title"} />
        </h1>
        {isWaiting && (
          <p>
            <Text id="app-opening-keychain-text" />
          </p>
        )}
        {latest !== null && <p role="alert">{problemText(latest)}</p>}
        {isOtherWay && <CodeForm isBusy={isTrying} onOpen={open} />}
        {isWaiting && !isOtherWay && (
          <Button onPress={() => setIsOtherWay(true)}>
            <Text id={door.hasDesk ? "app-shut-code-instead" : "app-opening-other-way"} />
          </Button>
        )}
      </div>
    </main>
  );
}
