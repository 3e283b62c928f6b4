import { useMutation } from "@tanstack/react-query";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { base64Of } from "../../../shared/files/dataOf";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { useLogo } from "./queries";

/** The shop's mark: kept as soon as it is chosen, and drawn anew on the way. */
export function LogoField() {
  const problemText = useProblemText();
  const may = useMay("knowledge.set_logo");
  const { data } = useLogo();
  const keep = useMutation({
    mutationFn: async (file: File | null) =>
      ask("knowledge.set_logo", file ? { base64: await base64Of(file) } : {}),
  });
  return (
    <div className="form-row" role="group" aria-labelledby="help-site-logo">
      <span className="form-label" id="help-site-logo">
        <Text id="knowledge-site-logo" />
      </span>
      <div className="help-site-logo">
        {data?.picture && <img src={data.picture} alt="" />}
        {may && (
          <label className="button button-outlined button-small">
            <Icon name="add" />
            <Text id={data?.picture ? "knowledge-site-logo-other" : "knowledge-site-logo-choose"} />
            <input
              type="file"
              accept="image/png,image/jpeg,image/webp,image/gif"
              className="visually-hidden"
              disabled={keep.isPending}
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) keep.mutate(file);
                event.target.value = "";
              }}
            />
          </label>
        )}
        {data?.picture && (
          <Button
            size="small"
            look="plain"
            needs="knowledge.set_logo"
            isDisabled={keep.isPending}
            onPress={() => keep.mutate(null)}
          >
            <Text id="knowledge-site-logo-remove" />
          </Button>
        )}
      </div>
      {keep.error && (
        <p className="form-problem" role="alert">
          {problemText(keep.error)}
        </p>
      )}
      <p className="form-hint">
        <Text id="knowledge-site-logo-hint" />
      </p>
    </div>
  );
}
