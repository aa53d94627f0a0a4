import { applyTheme, readTheme } from '../hooks/useTheme'
import { startLanguage } from './language'
import { startOffline } from './offline'
import { StartScreen } from './screens'

/** What has to be there before the first screen: the theme that was chosen, and the words of the shell. */
export async function prepare(): Promise<void> {
  applyTheme(readTheme())
  startOffline()
  // Most people begin at the start screen: it comes together with what it stands in.
  const isStart = location.hash === '' || location.hash === '#/'
  if (!isStart) return startLanguage()
  const screen = StartScreen.loadAhead().catch(() => undefined)
  await Promise.all([startLanguage(['start']), screen])
}
