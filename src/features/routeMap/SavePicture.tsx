import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paintPicture } from '../../browser/paintPicture'
import { saveToDisk } from '../../browser/saveToDisk'
import type { RouteMap } from '../../dossier/progress/routeMap'
import { fileName } from '../../exports/fileName'
import { layoutSheet } from '../../exports/routeMap/layoutRouteMap'
import type { RouteMapWords } from '../../exports/routeMap/words'
import { mapLook, pictureOf, routeMapPicture } from '../../exports/routeMapPicture'
import { useToday } from '../../hooks/useToday'
import { Button } from '../../ui/Button'
import { Cluster } from '../../ui/Stack'

const slide = 16 / 9

/** Saves the map as a picture for a slide or a report. */
export function SavePicture({ map, words }: { map: RouteMap; words: RouteMapWords }) {
  const { t } = useTranslation('routeMap')
  const today = useToday()
  const [failed, setFailed] = useState(false)
  const about = map.organisation || map.title
  const nameOf = (extension: string) => fileName(words.name, about, today, extension)

  const saveSvg = () => {
    const title = t('picture.title', { title: map.title })
    const svg = routeMapPicture(layoutSheet(map, words, slide), { title, description: words.description })
    saveToDisk(new Blob([svg], { type: 'image/svg+xml' }), nameOf('svg'))
  }
  const savePng = async () => {
    try {
      const picture = pictureOf(layoutSheet(map, words, slide))
      saveToDisk(await paintPicture(picture, mapLook), nameOf('png'))
      setFailed(false)
    } catch {
      // The other picture needs no canvas, and is the way out.
      setFailed(true)
    }
  }
  return (
    <div className="pw-screen-only">
      <Cluster>
        <Button icon="download" onPress={saveSvg}>
          {t('picture.svg')}
        </Button>
        <Button icon="download" onPress={() => void savePng()}>
          {t('picture.png')}
        </Button>
      </Cluster>
      <p aria-live="polite">{failed && t('picture.failed')}</p>
    </div>
  )
}
