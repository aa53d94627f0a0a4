import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { canvas as canvasDocument } from '../../exports/documents/canvas'
import { useCanvasName } from '../../hooks/useCanvasName'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { ActionLink } from '../../ui/ActionLink'
import { TextLink } from '../../ui/TextLink'
import { DocumentCard } from './DocumentCard'
import styles from './documents.module.css'
import type { useDocumentChoice } from './useDocumentChoice'

/** The canvases, each to read as a document, and as a sheet, a picture or text from its own screen. */
export function CanvasDocuments({ choice }: { choice: ReturnType<typeof useDocumentChoice> }) {
  const { t } = useTranslation('documents')
  const { t: canvasWords } = useTranslation('canvases')
  const { id } = useOpenDossier()
  const nameOf = useCanvasName()
  if (choice.canvases.length === 0) {
    return (
      <p>
        {t('list.noCanvas')} <TextLink href={paths.canvases(id)}>{t('list.toCanvases')}</TextLink>
      </p>
    )
  }
  return (
    <>
      <p>{t('list.canvasesText')}</p>
      <ul className={`pw-list ${styles.documents}`}>
        {choice.canvases.map((canvas) => {
          const name = nameOf(canvas)
          const question = new URLSearchParams(choice.question)
          question.set('canvas', canvas.id)
          return (
            <DocumentCard
              key={canvas.id}
              kind={canvasDocument}
              choice={choice}
              canvas={canvas.id}
              name={name}
              purpose={canvasWords(`${canvas.kind}.purpose`, { defaultValue: '' })}
              question={question.toString()}
              more={
                <ActionLink
                  variant="secondary"
                  href={paths.canvasOut(id, canvas.id)}
                  fullName={t('list.sheetOf', { name })}
                >
                  {t('list.sheet')}
                </ActionLink>
              }
            />
          )
        })}
      </ul>
    </>
  )
}
