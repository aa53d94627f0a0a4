import { ConnectionNotice } from './ConnectionNotice'
import { FailureNotice } from './FailureNotice'
import { NewVersionNotice } from './NewVersionNotice'
import './AppMessages.css'

/** What the app itself has to tell, above any screen. Usually nothing. */
export function AppMessages() {
  return (
    <div className="pw-messages" aria-live="polite">
      <ConnectionNotice />
      <FailureNotice />
      <NewVersionNotice />
    </div>
  )
}
