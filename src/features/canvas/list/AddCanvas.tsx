import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../addresses/paths'
import { Explained } from '../../../components/Explained'
import { type CanvasKind, canvases } from '../../../content/canvases'
import { readCanvases } from '../../../dossier/canvas/readCanvases'
import { addRecord } from '../../../dossier/commands/records'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { today } from '../../../hooks/useToday'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import styles from './AddCanvas.module.css'
import { AddProjectCard } from './AddProjectCard'

const free = canvases.filter(({ shows }) => shows !== 'opportunity')

/** The kinds of canvas, each with what people can do with it. One press makes one, and goes there. */
export function AddCanvas() {
  const { t } = useTranslation('canvas')
  const { t: words } = useTranslation('canvases')
  const dossier = useOpenDossier()
  const change = useChange()
  const navigate = useNavigate()

  const make = (kind: CanvasKind) => {
    const id = newId()
    const known = readCanvases(dossier.snapshot.current)
    const rank = rankAfter(known.map((one) => one.rank))
    const title = words(`${kind}.title`)
    const alike = known.filter((one) => one.kind === kind).length
    const name = alike === 0 ? title : t('list.nextName', { title, number: alike + 1 })
    change((draft) => addRecord(draft, 'canvases', id, { kind, name, date: today(), rank }))
    navigate(paths.canvas(dossier.id, id).slice(1))
  }

  return (
    <section aria-labelledby="nieuw-canvas" className={`${styles.canvasKinds} pw-screen-only`}>
      <Heading level={2} id="nieuw-canvas">
        {t('list.add')}
      </Heading>
      <ul className={`pw-list ${styles.list}`}>
        {free.map(({ id }) => (
          <Card as="li" fills key={id}>
            <Heading level={3}>{words(`${id}.title`)}</Heading>
            <p>
              <Explained text={words(`${id}.purpose`)} />
            </p>
            <div>
              <Button
                icon="plus"
                onPress={() => make(id)}
                fullName={t('list.makeOf', { kind: words(`${id}.title`) })}
              >
                {t('list.make')}
              </Button>
            </div>
          </Card>
        ))}
        <AddProjectCard />
      </ul>
    </section>
  )
}
