import { Component, type ReactNode } from 'react';

type Props = { revision: number; children: ReactNode; instead: ReactNode };
type State = { broken: boolean };

/**
 * A part of a page that must never leave a blank screen before a class: when drawing it fails, `instead` is shown, and the
 * next snapshot (another `revision`) is drawn afresh.
 */
export class Mended extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.broken && before.revision !== this.props.revision) this.setState({ broken: false });
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
