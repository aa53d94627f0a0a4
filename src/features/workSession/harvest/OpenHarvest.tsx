import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorWords } from '../../../hooks/useErrorWords'
import { Card } from '../../../ui/Card'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { FilesButton } from '../../../ui/FilesButton'
import { Heading } from '../../../ui/Heading'
import styles from './OpenHarvest.module.css'
import type { UsedHarvest } from './useHarvest'

/** Asks for the files that came back, by button or by drop. They are read and never stored. */
export function OpenHarvest({ harvest }: { harvest: UsedHarvest }) {
  const { t } = useTranslation('sessionClose')
  const errorWords = useErrorWords()
  const [isOver, setIsOver] = useState(false)
  const { rows, errors, reading } = harvest
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    if (event.dataTransfer.files.length > 0) harvest.open([...event.dataTransfer.files])
  }
  const told = [
    rows.length > 0 && t('harvest.read', { count: rows.length }),
    errors.length > 0 && t('harvest.failed', { count: errors.length }),
  ].filter((line) => line !== false)
  return (
    <Card as="section" labelledBy="oogst-openen">
      <Heading level={2} id="oogst-openen">
        {t('harvest.open')}
      </Heading>
      <p>{t('harvest.openText')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button does the same */}
      <div
        className={isOver ? `${styles.harvestDrop} ${styles.over}` : styles.harvestDrop}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <FilesButton variant="primary" icon="open" accept=".html,.htm,text/html" onFiles={harvest.open}>
          {t('harvest.choose')}
        </FilesButton>
        <span>{t('harvest.drop')}</span>
      </div>
      <output>{reading ? t('harvest.reading') : told.join(' ')}</output>
      {errors.map(({ id, error }) => (
        <ErrorNotice key={id} {...errorWords(error)} />
      ))}
    </Card>
  )
}
