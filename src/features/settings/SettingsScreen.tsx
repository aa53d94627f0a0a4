import { useTranslation } from 'react-i18next'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { LanguageSetting } from './LanguageSetting'
import styles from './SettingsScreen.module.css'
import { StorageSetting } from './StorageSetting'
import { ThemeSetting } from './ThemeSetting'
import { WipeSetting } from './WipeSetting'

/** What people can choose for this browser, and how they take everything off this device. */
export default function SettingsScreen() {
  const { t } = useTranslation('settings')
  useScreenTitle(t('title'))
  return (
    <Stack gap={6}>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className={styles.settings}>
        <LanguageSetting />
        <ThemeSetting />
        <StorageSetting />
        <WipeSetting />
      </div>
    </Stack>
  )
}
