import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { Explained } from '../../components/Explained'
import { HardWords } from '../../components/HardWords'
import { documents } from '../../exports/documents'
import type { DocumentKind } from '../../exports/documents/define'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import { CanvasDocuments } from './CanvasDocuments'
import { DocumentCard } from './DocumentCard'
import { LanguageChoice, OpportunityChoice, SessionChoice } from './DocumentChoices'
import styles from './documents.module.css'
import { useDocumentChoice } from './useDocumentChoice'

/** Every document that can leave the dossier, in the language that people choose. */
export function DocumentList() {
  const { t } = useTranslation('documents')
  const { t: paperWords } = useTranslation('papers')
  const { id } = useOpenDossier()
  const choice = useDocumentChoice()
  const of = (about: DocumentKind['about']) =>
    documents
      .filter((kind: DocumentKind) => kind.about === about)
      .map((kind) => (
        <DocumentCard
          key={kind.id}
          kind={kind}
          choice={choice}
          name={paperWords(`documents.${kind.id}.name`)}
          purpose={paperWords(`documents.${kind.id}.purpose`)}
          question={choice.question}
        />
      ))
  return (
    <section aria-labelledby="documenten">
      <Stack>
        <Heading level={2} id="documenten">
          {t('list.title')}
        </Heading>
        <p>{t('list.text')}</p>
        <div>
          <HardWords texts={documents.map((kind) => paperWords(`documents.${kind.id}.name`))} />
        </div>
        <LanguageChoice choice={choice} />
        <Heading level={3}>{t('list.about')}</Heading>
        <ul className={`pw-list ${styles.documents}`}>{of('dossier')}</ul>
        <Heading level={3}>{t('list.perOpportunity')}</Heading>
        {choice.opportunities.length === 0 ? (
          <p>
            <Explained text={t('list.noOpportunity')} />{' '}
            <TextLink href={paths.opportunities(id)}>{t('list.toOpportunities')}</TextLink>
          </p>
        ) : (
          <>
            <OpportunityChoice choice={choice} />
            <ul className={`pw-list ${styles.documents}`}>{of('opportunity')}</ul>
          </>
        )}
        <Heading level={3}>{t('list.canvases')}</Heading>
        <CanvasDocuments choice={choice} />
        <Heading level={3}>{t('list.perSession')}</Heading>
        {choice.sessions.length === 0 ? (
          <p>
            {t('list.noSession')} <TextLink href={paths.sessions(id)}>{t('list.toSessions')}</TextLink>
          </p>
        ) : (
          <>
            <SessionChoice choice={choice} />
            <ul className={`pw-list ${styles.documents}`}>{of('session')}</ul>
          </>
        )}
      </Stack>
    </section>
  )
}
