import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorWords } from '../../hooks/useErrorWords'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { ActionLink } from '../../ui/ActionLink'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { FileButton } from '../../ui/FileButton'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Cluster, Stack } from '../../ui/Stack'
import { DossierList } from './DossierList'
import { ExampleButton } from './ExampleButton'
import { MissingDossiers } from './MissingDossiers'
import { SafariNotice } from './SafariNotice'
import styles from './StartScreen.module.css'
import { useDossierRows } from './useDossierRows'

// Loaded when somebody asks for them, so that the first screen stays small.
const NewDossierForm = lazy(() => import('./NewDossierForm'))
const StartSession = lazy(() => import('./StartSession'))
// What reads and merges files is loaded with the first file.
const OpenFile = lazy(() => import('./OpenFile'))

/** Where everybody comes in: begin a dossier, open a file, look at the example, or go on with a dossier. */
export default function StartScreen() {
  const { t } = useTranslation('start')
  const [asking, setAsking] = useState<'dossier' | 'session'>()
  const [file, setFile] = useState<File>()
  // Counted, so that the same file chosen again is opened again.
  const [opened, setOpened] = useState(0)
  const { rows, error, refresh } = useDossierRows()
  const errorWords = useErrorWords()
  useScreenTitle(t('title'))
  const open = (chosen: File) => {
    setFile(chosen)
    setOpened((count) => count + 1)
  }
  return (
    <Stack gap={6}>
      <PageTitle lead={t('lead')}>{t('heading')}</PageTitle>
      {error !== undefined && <ErrorNotice {...errorWords(error)} />}
      {rows && <MissingDossiers present={rows.length} />}
      <SafariNotice />
      <div className={styles.doors}>
        <Card as="section" labelledBy="deur-zelfscan">
          <Heading level={2} looks={3} id="deur-zelfscan">
            {t('door.scan')}
          </Heading>
          <p>{t('door.scanText')}</p>
          <div>
            <ActionLink href="#/zelfscan" variant="secondary">
              {t('scan')}
            </ActionLink>
          </div>
        </Card>
        <Card as="section" labelledBy="deur-dossier">
          <Heading level={2} looks={3} id="deur-dossier">
            {t('door.dossier')}
          </Heading>
          <p>{t('door.dossierText')}</p>
          <Cluster>
            <Button variant="primary" icon="plus" onPress={() => setAsking('dossier')}>
              {t('new')}
            </Button>
            <FileButton icon="open" accept=".html,.htm,text/html" onFile={open}>
              {t('open')}
            </FileButton>
          </Cluster>
        </Card>
        <Card as="section" labelledBy="deur-werksessie">
          <Heading level={2} looks={3} id="deur-werksessie">
            {t('door.session')}
          </Heading>
          <p>{t('door.sessionText')}</p>
          <div>
            <Button onPress={() => setAsking('session')}>{t('session')}</Button>
          </div>
        </Card>
      </div>
      {asking && (
        <Suspense fallback={null}>
          <div className={styles.newDossier} ref={showWhole}>
            {asking === 'dossier' ? (
              <NewDossierForm onClose={() => setAsking(undefined)} />
            ) : (
              <StartSession rows={rows ?? []} onClose={() => setAsking(undefined)} />
            )}
          </div>
        </Suspense>
      )}
      {file && (
        <Suspense fallback={null}>
          <OpenFile key={opened} file={file} onDone={refresh} onClose={() => setFile(undefined)} />
        </Suspense>
      )}
      <Card as="section" labelledBy="deur-voorbeeld">
        <div className={styles.lookAround}>
          <div>
            <Heading level={2} looks={3} id="deur-voorbeeld">
              {t('door.example')}
            </Heading>
            <p>{t('door.exampleText')}</p>
          </div>
          <ExampleButton />
        </div>
      </Card>
      {rows && <DossierList rows={rows} onChanged={refresh} />}
    </Stack>
  )
}

/** The form opens below the doors; without this only its first field would be in sight. */
function showWhole(form: HTMLElement | null): void {
  form?.scrollIntoView({ block: 'start' })
}
