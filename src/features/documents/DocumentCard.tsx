import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import type { DocumentKind } from '../../exports/documents/define'
import { useDocument } from '../../hooks/useDocument'
import { useErrorWords } from '../../hooks/useErrorWords'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { ActionLink } from '../../ui/ActionLink'
import { Card } from '../../ui/Card'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Heading } from '../../ui/Heading'
import { Cluster } from '../../ui/Stack'
import { Completeness } from './Completeness'
import { SaveButtons } from './SaveButtons'
import { useBlocks } from './useBlocks'
import type { useDocumentChoice } from './useDocumentChoice'

type DocumentCardProps = {
  kind: DocumentKind
  choice: ReturnType<typeof useDocumentChoice>
  name: string
  /** What it is for, in a sentence. */
  purpose: string
  /** The canvas that it is about. */
  canvas?: string
  /** The words after the question mark of its address. */
  question: string
  /** A way out that only this document has. */
  more?: ReactNode
}

/** One document: what it is for, for whom, how complete it is, and the ways in which it can leave. */
export function DocumentCard({ kind, choice, name, purpose, canvas, question, more }: DocumentCardProps) {
  const { t } = useTranslation('documents')
  const { t: paperWords } = useTranslation('papers')
  const { id } = useOpenDossier()
  const format = useFormat()
  const errorWords = useErrorWords()
  const { made, error } = useDocument(kind, { ...choice, canvas })
  const blocks = useBlocks(made?.tree)
  const readers = kind.audience.map((one) => paperWords(`audience.${one}`))
  return (
    <Card as="li">
      <Heading level={4} looks={3}>
        {name}
      </Heading>
      <p>
        {purpose} {t('list.for', { who: format.list(readers) })}.
      </p>
      <Completeness blocks={blocks} />
      {error !== undefined && <ErrorNotice {...errorWords(error)} />}
      <Cluster>
        <ActionLink
          variant="secondary"
          href={paths.document(id, kind.address, question)}
          fullName={t('one.seeOf', { name })}
        >
          {t('one.see')}
        </ActionLink>
        {more}
      </Cluster>
      {made && <SaveButtons made={made} name={name} />}
    </Card>
  )
}
