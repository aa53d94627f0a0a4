import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PaperSheets } from '../../../components/PaperSheets'
import { layoutEmptyPage, layoutPages, type Paper } from '../../../exports/canvas/layoutPages'
import type { CanvasPaint } from '../../../exports/canvas/look'
import { emptySheet } from '../../../exports/canvas/sheet'
import type { Picture } from '../../../exports/picture/shapes'
import { useCanvasSheet } from '../../../hooks/useCanvasSheet'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import { RadioGroup } from '../../../ui/RadioGroup'
import { Stack } from '../../../ui/Stack'

type Printing = { readonly pages: readonly Picture<CanvasPaint>[]; readonly name: string }

/** Prints a canvas on A3 or A4, with its notes or empty to write on. */
export function PrintCanvas({ canvas }: { canvas: string }) {
  const { t } = useTranslation('canvasPaper')
  const readSheet = useCanvasSheet(canvas)
  const [paper, setPaper] = useState<Paper>('A3')
  const [what, setWhat] = useState<'filled' | 'empty'>('filled')
  const [printing, setPrinting] = useState<Printing>()
  const titleId = useId()

  const start = async () => {
    const sheet = await readSheet()
    if (!sheet) return
    const pages =
      what === 'empty'
        ? [layoutEmptyPage(emptySheet(sheet), paper)]
        : layoutPages(sheet, paper, { page: (page, count) => t('page', { page, pages: count }) })
    setPrinting({ pages, name: sheet.title })
  }
  return (
    <section aria-labelledby={titleId}>
      <Stack>
        <Heading level={3} looks={4} id={titleId}>
          {t('out.print')}
        </Heading>
        <RadioGroup
          legend={t('out.paper')}
          value={paper}
          options={(['A3', 'A4'] as const).map((value) => ({ value, label: t(`out.${value}`) }))}
          onChange={setPaper}
        />
        <RadioGroup
          legend={t('out.what')}
          value={what}
          options={(['filled', 'empty'] as const).map((value) => ({ value, label: t(`out.${value}`) }))}
          onChange={setWhat}
        />
        <p>{t('out.printHint')}</p>
        <div>
          <Button icon="print" onPress={() => void start()}>
            {t('out.printNow')}
          </Button>
        </div>
        {printing && <PaperSheets paper={paper} {...printing} onDone={() => setPrinting(undefined)} />}
      </Stack>
    </section>
  )
}
