import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../../../browser/copyText'
import { paintPicture } from '../../../browser/paintPicture'
import { saveToDisk } from '../../../browser/saveToDisk'
import { canvasMarkdown } from '../../../exports/canvas/canvasMarkdown'
import { canvasText } from '../../../exports/canvas/canvasText'
import { layoutPicture } from '../../../exports/canvas/layoutPicture'
import { canvasLook } from '../../../exports/canvas/look'
import type { CanvasSheet } from '../../../exports/canvas/sheet'
import { fileName } from '../../../exports/fileName'
import { svgPicture } from '../../../exports/picture/svgPicture'
import { useCanvasSheet } from '../../../hooks/useCanvasSheet'
import { useFormat } from '../../../hooks/useFormat'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useToday } from '../../../hooks/useToday'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import { Cluster, Stack } from '../../../ui/Stack'

/** Saves a canvas as a picture or as text, and copies it to paste elsewhere. */
export function SaveCanvas({ canvas }: { canvas: string }) {
  const { t } = useTranslation('canvasPaper')
  const { snapshot } = useOpenDossier()
  const format = useFormat()
  const today = useToday()
  const readSheet = useCanvasSheet(canvas)
  const [said, setSaid] = useState('')
  const titleId = useId()
  const none = { none: t('none') }

  const save = (content: Blob, { title }: CanvasSheet, extension: string) => {
    const { about } = snapshot.current
    const name = fileName(title, about.organisation || about.title, today, extension)
    saveToDisk(content, name)
    setSaid(t('out.saved', { file: name }))
  }
  const withSheet = (use: (sheet: CanvasSheet) => void | Promise<void>) => async () => {
    setSaid(t('out.busy'))
    // A large canvas takes a moment: the browser first shows that it began.
    await new Promise(requestAnimationFrame)
    const sheet = await readSheet()
    if (sheet) await use(sheet)
  }
  const saveSvg = withSheet((sheet) => {
    const description = t('description', { kind: sheet.title, date: format.date(today) })
    const svg = svgPicture(layoutPicture(sheet), canvasLook, { title: sheet.title, description })
    save(new Blob([svg], { type: 'image/svg+xml' }), sheet, 'svg')
  })
  const savePng = withSheet(async (sheet) => {
    try {
      save(await paintPicture(layoutPicture(sheet), canvasLook), sheet, 'png')
    } catch {
      // The other picture needs no canvas of the browser, and is the way out.
      setSaid(t('out.failed'))
    }
  })
  const saveMarkdown = withSheet((sheet) =>
    save(new Blob([canvasMarkdown(sheet, none)], { type: 'text/markdown' }), sheet, 'md'),
  )
  const copy = withSheet(async (sheet) => {
    const copied = await copyText(canvasText(sheet, none))
    setSaid(t(copied ? 'out.copied' : 'out.notCopied'))
  })
  return (
    <section aria-labelledby={titleId}>
      <Stack>
        <Heading level={3} looks={4} id={titleId}>
          {t('out.save')}
        </Heading>
        <Cluster>
          <Button icon="download" onPress={() => void savePng()}>
            {t('out.png')}
          </Button>
          <Button icon="download" onPress={() => void saveSvg()}>
            {t('out.svg')}
          </Button>
          <Button icon="download" onPress={() => void saveMarkdown()}>
            {t('out.markdown')}
          </Button>
          <Button icon="document" onPress={() => void copy()}>
            {t('out.copy')}
          </Button>
        </Cluster>
        <output>{said}</output>
      </Stack>
    </section>
  )
}
