import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dossierPath } from '../addresses/dossierPath'
import { paintPicture } from '../browser/paintPicture'
import { saveToDisk } from '../browser/saveToDisk'
import { findSession } from '../dossier/workSession/readSessions'
import type { CalendarInput, DocumentInput, DocumentKind } from '../exports/documents/define'
import { fileName } from '../exports/fileName'
import { sessionName } from '../exports/workSession/sessionWords'
import { useToasts } from '../ui/Toasts'
import type { MadeDocument } from './useDocument'
import { useOpenDossier } from './useOpenDossier'

export type Format = 'word' | 'excel' | 'calendar'
const extensions = { word: 'docx', excel: 'xlsx', calendar: 'ics' } as const

/** The files that a document can be saved as. */
export function formatsOf({ sheets, calendar }: DocumentKind): readonly Format[] {
  return ['word', ...(sheets ? (['excel'] as const) : []), ...(calendar ? (['calendar'] as const) : [])]
}

/** Saves a document as a file. What writes it is loaded now, and works beside the page. */
export function useSaveDocument() {
  const { t } = useTranslation('documents')
  const { id } = useOpenDossier()
  const tell = useToasts()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const save = async (made: MadeDocument, format: Format, weekly: boolean) => {
    setBusy(true)
    setError(undefined)
    try {
      const file = await write(made, format, { dossierId: id, weekly })
      const name = nameOf(made, format)
      saveToDisk(file, name)
      tell({ text: t('one.saved', { fileName: name }) })
    } catch (reason) {
      setError(reason)
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, save }
}

async function write(
  { kind, input, tree }: MadeDocument,
  format: Format,
  { dossierId, weekly }: Pick<CalendarInput, 'dossierId' | 'weekly'>,
): Promise<Blob> {
  if (format === 'excel' && kind.sheets) {
    const { writeSheetsAside } = await import('../exports/writers/writeSheetsAside')
    return writeSheetsAside(kind.sheets(input))
  }
  if (format === 'calendar' && kind.calendar) {
    const { writeCalendarFile } = await import('../exports/writers/calendar')
    const address = new URL(dossierPath(dossierId), location.href).href
    const writtenAt = new Date().toISOString()
    const content = kind.calendar({ ...input, dossierId, address, writtenAt, weekly })
    return new Blob([writeCalendarFile(content)], { type: 'text/calendar' })
  }
  const { writeWordAside } = await import('../exports/writers/writeWordAside')
  return writeWordAside(tree, ({ picture, look }) => paintPicture(picture, look))
}

/** 'Partnerwijzer – Actieplan – Gemeente X – 2026-11-22.docx', with what it is about where that is not the dossier. */
function nameOf({ kind, input, tree }: MadeDocument, format: Format): string {
  const { view, words, today } = input
  const name = words(`papers:documents.${kind.id}.name`)
  const about = kind.about === 'canvas' ? tree.title : subjectOf(kind, input)
  const whose = view.about.organisation || view.about.title
  return fileName([name, about].filter(Boolean).join(' '), whose, today, extensions[format])
}

function subjectOf({ about }: DocumentKind, { view, words, opportunity, session }: DocumentInput): string {
  if (about === 'opportunity') return view.opportunities[opportunity]?.title ?? ''
  const one = about === 'session' ? findSession(view, session ?? '') : undefined
  return one ? sessionName(one, words) : ''
}
