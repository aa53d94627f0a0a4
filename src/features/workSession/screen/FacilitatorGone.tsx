import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionLock } from '../../../browser/sessionPresence'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { watchFacilitator } from './watchFacilitator'

/** Says calmly that nobody leads this screen any more, for as long as that is so. */
export function FacilitatorGone() {
  const { t } = useTranslation('sessionScreen')
  const { id } = useOpenDossier()
  const [gone, setGone] = useState(false)
  useEffect(() => {
    const locks = navigator.locks as LockManager | undefined
    return locks && watchFacilitator(locks, sessionLock(id), setGone)
  }, [id])
  return <output>{gone && t('facilitatorGone')}</output>
}
