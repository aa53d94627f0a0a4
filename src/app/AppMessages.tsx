import styles from './AppMessages.module.css'
import { ConnectionNotice } from './ConnectionNotice'
import { FailureNotice } from './FailureNotice'
import { NewVersionNotice } from './NewVersionNotice'
import { newVersion, takeNewVersion } from './offline'

/** What the app itself has to tell, above any screen. Usually nothing. */
export function AppMessages() {
  return (
    <div className={styles.messages} aria-live="polite">
      <ConnectionNotice />
      <FailureNotice />
      <NewVersionNotice version={newVersion} onTake={takeNewVersion} />
    </div>
  )
}
