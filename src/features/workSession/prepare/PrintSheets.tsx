import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { PaperSheets } from '../../../components/PaperSheets'
import { findCanvas } from '../../../content/canvases'
import { questionCards } from '../../../content/questionCards'
import { findCanvasIn } from '../../../dossier/canvas/readCanvases'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { layoutEmptyPage, type Paper } from '../../../exports/canvas/layoutPages'
import type { CanvasPaint } from '../../../exports/canvas/look'
import { emptySheet } from '../../../exports/canvas/sheet'
import type { Picture } from '../../../exports/picture/shapes'
import { layoutQuestionSheets, questionSheetSubjects } from '../../../exports/workSession/questionSheets'
import { fieldsInUse, layoutTableSheets, tableSheetSubjects } from '../../../exports/workSession/tableSheet'
import { useCanvasSheet } from '../../../hooks/useCanvasSheet'
import { useDossier } from '../../../hooks/useDossier'
import { useLoadWords } from '../../../hooks/useLoadWords'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import { Cluster, Stack } from '../../../ui/Stack'
import { TextLink } from '../../../ui/TextLink'
import { useSessionName } from '../useSessionName'

type PrintSheetsProps = { readonly session: Session; readonly blocks: readonly SessionBlock[] }
type Printing = {
  readonly paper: Paper
  readonly pages: readonly Picture<CanvasPaint>[]
  readonly name: string
}

/** What goes on paper: a sheet for each table, the empty canvas for the wall, question cards, and lists elsewhere. */
export function PrintSheets({ session, blocks }: PrintSheetsProps) {
  const { t } = useTranslation('workSession')
  const loadWords = useLoadWords()
  const { id } = useOpenDossier()
  const nameOf = useSessionName()
  const canvas = useDossier((view) => findCanvasIn(view, session.canvas))
  const readSheet = useCanvasSheet(session.canvas)
  const [printing, setPrinting] = useState<Printing>()
  const title = nameOf(session)
  const { tables } = session

  const printTables = async () => {
    const words = await loadWords(tableSheetSubjects)
    const pages = layoutTableSheets({ session: { ...session, title }, blocks, tables, words })
    setPrinting({ paper: 'A4', pages, name: t('tableSheet.name', { title }) })
  }
  const printCanvas = async () => {
    const sheet = await readSheet()
    if (sheet)
      setPrinting({ paper: 'A3', pages: [layoutEmptyPage(emptySheet(sheet), 'A3')], name: sheet.title })
  }
  const printCards = async () => {
    const words = await loadWords(questionSheetSubjects)
    const pages = layoutQuestionSheets(cardsFor(session, blocks), words)
    setPrinting({ paper: 'A4', pages, name: t('cardSheet.name') })
  }
  return (
    <div className="pw-screen-only">
      <Stack gap={3}>
        <Heading level={3}>{t('bring.print')}</Heading>
        <Cluster>
          <Button icon="print" onPress={() => void printTables()}>
            {t('bring.tables', { count: Math.max(1, tables) })}
          </Button>
          {canvas && (
            <Button icon="print" onPress={() => void printCanvas()}>
              {t('bring.canvas')}
            </Button>
          )}
          <Button icon="print" onPress={() => void printCards()}>
            {t('bring.cards')}
          </Button>
        </Cluster>
        <p>{t('bring.printHint')}</p>
        <ul>
          {canvas && (
            <li>
              <TextLink href={paths.canvas(id, canvas.id)}>{t('bring.toCanvas')}</TextLink>
            </li>
          )}
          <li>
            <TextLink href={paths.document(id, 'gesprekskaart')}>{t('bring.talkCard')}</TextLink>
          </li>
          <li>
            <TextLink href={paths.document(id, 'contractenlijst')}>{t('bring.contracts')}</TextLink>
          </li>
        </ul>
        {printing && <PaperSheets {...printing} onDone={() => setPrinting(undefined)} />}
      </Stack>
    </div>
  )
}

/** The question cards that go with the fields which the agenda works in. */
function cardsFor(session: Session, blocks: readonly SessionBlock[]) {
  const used = new Set(fieldsInUse(session, blocks).map((field) => field.id))
  const fields = findCanvas('opportunityMap')?.fields ?? []
  const codes = new Set<string>(
    fields.filter((field) => used.has(field.id)).flatMap(({ cards = [] }) => cards),
  )
  return questionCards.map(({ code }) => code).filter((code) => codes.has(code))
}
