import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { paths } from '../../addresses/paths'
import { findDocument } from '../../exports/documents'
import type { DocumentKind } from '../../exports/documents/define'
import { useDocument } from '../../hooks/useDocument'
import { useErrorWords } from '../../hooks/useErrorWords'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { PageTitle } from '../../ui/PageTitle'
import { Cluster, Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import { Completeness } from './Completeness'
import { CanvasChoice, LanguageChoice, OpportunityChoice, SessionChoice } from './DocumentChoices'
import styles from './DocumentScreen.module.css'
import { Paper } from './page/Paper'
import { SaveButtons } from './SaveButtons'
import { useBlocks } from './useBlocks'
import { useDocumentChoice } from './useDocumentChoice'

/** One document as it leaves the dossier: to look through, print and save. */
export default function DocumentScreen() {
  const { document = '' } = useParams()
  const kind = findDocument(document)
  return kind ? <Found key={kind.id} kind={kind} /> : <NotThere />
}

function Found({ kind }: { kind: DocumentKind }) {
  const { t } = useTranslation('documents')
  const { t: paperWords } = useTranslation('papers')
  const { id } = useOpenDossier()
  const errorWords = useErrorWords()
  const choice = useDocumentChoice()
  const { made, error } = useDocument(kind, choice)
  const blocks = useBlocks(made?.tree)
  const name = paperWords(`documents.${kind.id}.name`)
  useScreenTitle(name)
  return (
    <Stack gap={5}>
      <div className="pw-screen-only">
        <Stack>
          <p>
            <TextLink href={paths.documents(id)}>{t('one.back')}</TextLink>
          </p>
          <PageTitle lead={paperWords(`documents.${kind.id}.purpose`)}>{name}</PageTitle>
          <Card>
            <div className={styles.choices}>
              <LanguageChoice choice={choice} />
              {kind.about === 'opportunity' && choice.opportunities.length > 0 && (
                <OpportunityChoice choice={choice} />
              )}
              {kind.about === 'canvas' && choice.canvases.length > 0 && <CanvasChoice choice={choice} />}
              {kind.about === 'session' && choice.sessions.length > 0 && <SessionChoice choice={choice} />}
            </div>
            <Completeness blocks={blocks} />
            <Cluster>
              <Button icon="print" variant="primary" onPress={() => print()}>
                {t('one.print')}
              </Button>
            </Cluster>
            {made && <SaveButtons made={made} name={name} />}
          </Card>
        </Stack>
      </div>
      {error !== undefined && <ErrorNotice {...errorWords(error)} />}
      {made && blocks ? <Paper tree={made.tree} blocks={blocks} /> : <p>{t('one.loading')}</p>}
    </Stack>
  )
}

function NotThere() {
  const { t } = useTranslation('documents')
  const { id } = useOpenDossier()
  useScreenTitle(t('one.missingDocument'))
  return (
    <Stack>
      <PageTitle lead={t('one.missingText')}>{t('one.missingDocument')}</PageTitle>
      <p>
        <TextLink href={paths.documents(id)}>{t('one.back')}</TextLink>
      </p>
    </Stack>
  )
}
