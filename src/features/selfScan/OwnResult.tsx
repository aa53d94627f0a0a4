import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { methodPath } from '../../addresses/methodPath'
import { saveToDisk } from '../../browser/saveToDisk'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { today } from '../../hooks/useToday'
import { ActionLink } from '../../ui/ActionLink'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Cluster } from '../../ui/Stack'
import { useToasts } from '../../ui/Toasts'
import { wordsOf } from '../../words/wordsOf'
import { resultOf } from '../../workflow/selfScan/result'
import { FindOutFirst } from './FindOutFirst'
import { LevelPicture } from './LevelPicture'
import { LowestThree } from './LowestThree'
import { MakeDossier } from './MakeDossier'
import styles from './OwnResult.module.css'
import { ScanExample } from './ScanExample'
import { StartAdviceCard } from './StartAdviceCard'
import { scanHref } from './scanAddress'
import shared from './selfScan.module.css'
import { useAloud } from './useAloud'
import type { useOwnScan } from './useOwnScan'

type OwnResultProps = { readonly base: string; readonly scan: ReturnType<typeof useOwnScan> }

/** What the answers of one person tell: where to begin first, then the picture, then what to do with it. */
export function OwnResult({ base, scan }: OwnResultProps) {
  const { t } = useTranslation('selfScan')
  const result = resultOf(scan.answers)
  const aloud = useAloud(result.start)
  const isEmpty = Object.keys(scan.answers).length === 0
  useScreenTitle(`${t('result.title')} – ${t('title')}`)
  if (isEmpty) {
    return (
      <>
        <PageTitle lead={t('result.nothing')}>{t('result.title')}</PageTitle>
        <ActionLink href={base}>{t('intro.begin')}</ActionLink>
      </>
    )
  }
  return (
    <div className={shared.scanResult}>
      <PageTitle lead={aloud}>{t('result.title')}</PageTitle>
      <p>
        <strong>{t('motto')}</strong>
      </p>
      <StartAdviceCard advice={result.start} hrefOf={methodPath} />
      <LevelPicture result={result} />
      <div className={styles.scanPair}>
        <LowestThree lowest={result.lowest} />
        <FindOutFirst questions={result.unknown} />
      </div>
      <div className="pw-screen-only">
        <ScanExample advice={result.start} />
      </div>
      <KeepResult base={base} scan={scan} />
    </div>
  )
}

function KeepResult({ base, scan }: OwnResultProps) {
  const { t, i18n } = useTranslation('selfScan')
  const tell = useToasts()
  const [making, setMaking] = useState(false)
  const makeButton = useRef<HTMLButtonElement>(null)
  const save = async () => {
    const { selfScanFile, selfScanFileName } = await import('../../exports/selfScanFile')
    const words = wordsOf(i18n)
    const html = selfScanFile(scan.answers, today(), words)
    saveToDisk(new Blob([html], { type: 'text/html' }), selfScanFileName(today(), words))
    tell({ text: t('result.saved') })
  }
  const remove = () => {
    const before = scan.answers
    scan.replace({})
    tell({
      text: t('intro.deleted'),
      action: { label: t('intro.undo'), onPress: () => scan.replace(before) },
    })
  }
  return (
    <div className="pw-screen-only">
      <Card as="section" labelledBy="verder">
        <Heading level={2} id="verder">
          {t('result.keep')}
        </Heading>
        {making ? (
          <MakeDossier
            answers={scan.answers}
            onClose={() => {
              setMaking(false)
              makeButton.current?.focus()
            }}
          />
        ) : (
          <Cluster>
            <Button ref={makeButton} variant="primary" icon="plus" onPress={() => setMaking(true)}>
              {t('result.makeDossier')}
            </Button>
            <Button icon="save" onPress={() => void save()}>
              {t('result.save')}
            </Button>
            <Button icon="print" onPress={() => print()}>
              {t('result.print')}
            </Button>
            <ActionLink variant="secondary" icon="edit" href={scanHref(base, 'check')}>
              {t('result.change')}
            </ActionLink>
            <Button variant="danger-subtle" icon="remove" onPress={remove}>
              {t('intro.delete')}
            </Button>
          </Cluster>
        )}
      </Card>
    </div>
  )
}
