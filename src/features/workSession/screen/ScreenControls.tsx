import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import styles from './beamer.module.css'
import { useFullScreen } from './useFullScreen'
import { useScreenTheme } from './useScreenTheme'

/** What somebody at the beamer can press. It steps aside while the pointer rests, and comes back by keyboard. */
export function ScreenControls() {
  const { t } = useTranslation('sessionScreen')
  const fullScreen = useFullScreen()
  const [dark, setDark] = useScreenTheme()
  return (
    <div className={`${styles.controls} pw-screen-only`} role="group" aria-label={t('controls.label')}>
      <Button onPress={() => setDark(!dark)}>{t(dark ? 'controls.light' : 'controls.dark')}</Button>
      {fullScreen && (
        <Button onPress={fullScreen.toggle}>
          {t(fullScreen.full ? 'controls.leaveFull' : 'controls.full')}
        </Button>
      )}
    </div>
  )
}
