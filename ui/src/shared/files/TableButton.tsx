import { useRef, type ReactNode } from "react";
import { Button } from "../ui/Button";
import { textOf } from "./textOf";

interface Props {
  look?: "filled" | "outlined";
  isDisabled?: boolean;
  /** The words on the button. */
  children: ReactNode;
  onText: (text: string) => void;
}

/** Lets somebody choose a table, and reads its text. */
export function TableButton({ look = "outlined", isDisabled, children, onText }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hidden
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = "";
          if (chosen) void textOf(chosen).then(onText);
        }}
      />
      <Button look={look} isDisabled={isDisabled} onPress={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
