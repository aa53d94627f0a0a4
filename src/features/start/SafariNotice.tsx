import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice'

/** Safari erases what a page keeps after a week without a visit, unless the page is on the home screen. */
export function SafariNotice() {
  const { t } = useTranslation('start')
  if (!isSafari() || matchMedia('(display-mode: standalone)').matches) return null
  return (
    <Notice kind="info" word={t('safari.title')}>
      <p>{t('safari.text')}</p>
    </Notice>
  )
}

function isSafari(): boolean {
  // Chrome and Edge name Safari too, but Safari names none of them. On iOS every browser is Safari inside.
  const { userAgent } = navigator
  const onIos = /iPhone|iPad|iPod/.test(userAgent)
  return onIos || (/Safari\//.test(userAgent) && !/Chrom|Android|Edg/.test(userAgent))
}
