import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { Cluster } from '../../../ui/Stack'
import styles from './ReadingFile.module.css'
import { StateTitle } from './StateTitle'

type ReadingFileProps = {
  name: string
  /** From 0 to 1. */
  share: number
  onStop: () => void
}

/** A file that is being read, with how far that is and a way to end it. */
export function ReadingFile({ name, share, onStop }: ReadingFileProps) {
  const { t } = useTranslation('importContracts')
  const percent = Math.round(share * 100)
  return (
    <>
      <StateTitle>{t('read.title', { name })}</StateTitle>
      <div className={styles.importProgress}>
        <progress aria-label={t('read.progress')} max={100} value={percent} />
        <span>{t('read.percent', { percent })}</span>
      </div>
      <Cluster>
        <Button onPress={onStop}>{t('read.stop')}</Button>
      </Cluster>
    </>
  )
}
