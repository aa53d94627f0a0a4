import { Component, type ComponentType, Fragment, type ReactNode } from 'react'
import { ErrorScreen } from './ErrorScreen'

type Props = {
  children: ReactNode
  /** A change of this, such as of the address, leaves the error behind. */
  resetOn?: string
  /** What the error screen stands in, where there is nothing around it yet. */
  frame?: ComponentType<{ children: ReactNode }>
  /** Gives people their dossier as a file. */
  rescue?: () => Promise<void>
}

/** Catches what breaks while showing a screen, and keeps the rest of the page standing. */
export class ErrorBoundary extends Component<Props, { error: unknown; broken: boolean }> {
  override state = { error: undefined as unknown, broken: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, broken: true }
  }

  override componentDidUpdate(before: Props) {
    if (this.state.broken && before.resetOn !== this.props.resetOn) this.reset()
  }

  reset = () => this.setState({ error: undefined, broken: false })

  override render() {
    const { children, frame: Frame = Fragment, rescue } = this.props
    if (!this.state.broken) return children
    return (
      <Frame>
        <ErrorScreen error={this.state.error} onRetry={this.reset} rescue={rescue} />
      </Frame>
    )
  }
}
