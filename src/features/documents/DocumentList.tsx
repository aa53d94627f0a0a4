import { useTranslation } from 'react-i18next'
import { documents } from '../../exports/documents'
import { Explained } from '../../hooks/Explained'
import { HardWords } from '../../hooks/HardWords'
import { useOpenDossier } from '../../hooks/openDossierContext'
import { paths } from '../../hooks/paths'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import { CanvasDocuments } from './CanvasDocuments'
import { DocumentCard } from './DocumentCard'
import { LanguageChoice, OpportunityChoice } from './DocumentChoices'
import './documents.css'
import { useDocumentChoice } from './useDocumentChoice'

/** Every document that can leave the dossier, in the language that people choose. */
export function DocumentList() {
  const { t } = useTranslation('documents')
  const { t: paperWords } = useTranslation('papers')
  const { id } = useOpenDossier()
  const choice = useDocumentChoice()
  const of = (about: 'dossier' | 'opportunity') =>
    documents
      .filter((kind) => kind.about === about)
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
        <ul className="pw-list pw-documents">{of('dossier')}</ul>
        <Heading level={3}>{t('list.perOpportunity')}</Heading>
        {choice.opportunities.length === 0 ? (
          <p>
            <Explained text={t('list.noOpportunity')} />{' '}
            <TextLink href={paths.opportunities(id)}>{t('list.toOpportunities')}</TextLink>
          </p>
        ) : (
          <>
            <OpportunityChoice choice={choice} />
            <ul className="pw-list pw-documents">{of('opportunity')}</ul>
          </>
        )}
        <Heading level={3}>{t('list.canvases')}</Heading>
        <CanvasDocuments choice={choice} />
      </Stack>
    </section>
  )
}
