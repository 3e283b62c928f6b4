import { Component, type ReactNode } from "react";
import { Text } from "../shared/text/Text";
import { Button } from "../shared/ui/Button";
import "../shared/ui/state.css";

/** Keeps a fault in one part from taking the whole window down. */
export class CrashBarrier extends Component<{ children: ReactNode }, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return (
      <div className="state" role="alert">
        <p className="state-title">
          <Text id="app-crash-title" />
        </p>
        <p>
          <Text id="app-crash-text" />
        </p>
        <Button onPress={() => this.setState({ hasCrashed: false })}>
          <Text id="app-crash-reload" />
        </Button>
      </div>
    );
  }
}
