import { applyTheme, readTheme } from '../hooks/useTheme'
import { startLanguage } from './language'
import { startOffline } from './offline'

/** What has to be there before the first screen: the theme that was chosen, and the words of the shell. */
export async function prepare(): Promise<void> {
  applyTheme(readTheme())
  startOffline()
  await startLanguage()
}
