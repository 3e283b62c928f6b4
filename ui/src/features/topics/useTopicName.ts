import { useCallback } from "react";
import { useNames } from "./names";
import { useTopics } from "./queries";

/** The name of a topic by its number, for what shows topics without knowing them. */
export function useTopicName(): (id: number) => string | undefined {
  const { nameOf } = useNames();
  const topics = useTopics().data;
  return useCallback(
    (id: number) => {
      const topic = topics?.find((each) => each.id === id);
      return topic && nameOf("topic", topic);
    },
    [topics, nameOf],
  );
}
