import { useTranslation } from 'react-i18next'

/** A box that was ticked or not, also for who hears the page. */
export function Box({ ticked }: { ticked: boolean }) {
  const { t, i18n } = useTranslation('file')
  return (
    <span role="img" lang={i18n.resolvedLanguage} aria-label={t(ticked ? 'ticked' : 'notTicked')}>
      {ticked ? '☑' : '☐'}
    </span>
  )
}
