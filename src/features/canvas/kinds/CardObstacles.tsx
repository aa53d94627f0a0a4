import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Explained } from '../../../components/Explained'
import { writeObstacle } from '../../../dossier/commands/obstacles'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import {
  lastObstacleRank,
  type OpportunityObstacle,
  readObstacles,
} from '../../../dossier/opportunities/obstacles'
import { readPeople } from '../../../dossier/people/knownNames'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/TextField'
import { useToasts } from '../../../ui/Toasts'
import styles from './CardObstacles.module.css'

/** What stands in the way of an opportunity, each with who takes it on. */
export function CardObstacles({ opportunity }: { opportunity: Opportunity }) {
  const { t: words } = useTranslation('canvases')
  const obstacles = readObstacles(opportunity)
  return (
    <div className={styles.obstacles}>
      <p>
        <Explained text={words('opportunityCard.fields.obstacles.question')} />
      </p>
      {obstacles.length > 0 && (
        <ol className={`pw-list ${styles.obstacles}`}>
          {obstacles.map((obstacle, i) => (
            <Obstacle key={obstacle.id} obstacle={obstacle} number={i + 1} opportunityId={opportunity.id} />
          ))}
        </ol>
      )}
      <AddObstacle opportunity={opportunity} />
    </div>
  )
}

type ObstacleProps = { obstacle: OpportunityObstacle; number: number; opportunityId: string }

function Obstacle({ obstacle: { id, text, owner }, number, opportunityId }: ObstacleProps) {
  const { t } = useTranslation('projectCard')
  const { t: dossierWords } = useTranslation('dossier')
  const people = useDossier(readPeople)
  const change = useChange()
  const tell = useToasts()
  const write = (fields: { text?: string; owner?: string; removed?: boolean }) =>
    change((draft) => writeObstacle(draft, opportunityId, id, fields))
  const takeAway = () => {
    write({ removed: true })
    document.getElementById('nieuw-obstakel')?.focus()
    tell({
      text: t('removed', { text }),
      action: { label: dossierWords('save.undo'), onPress: () => write({ removed: false }) },
    })
  }
  return (
    <li className={styles.obstacle} aria-label={t('obstacleNumber', { number })}>
      <TextField label={t('obstacle')} value={text} onChange={(next) => write({ text: next })} />
      <TextField
        label={t('owner')}
        value={owner}
        onChange={(next) => write({ owner: next })}
        suggestions={people}
        autoComplete="off"
      />
      <div>
        <Button variant="danger-subtle" icon="remove" fullName={t('removeOne', { text })} onPress={takeAway}>
          {t('removeObstacle')}
        </Button>
      </div>
    </li>
  )
}

function AddObstacle({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('projectCard')
  const change = useChange()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const [added, setAdded] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    field.current?.focus()
    const given = text.trim()
    setMissing(given === '')
    if (given === '') return
    const rank = rankAfter([lastObstacleRank(opportunity)])
    change((draft) => writeObstacle(draft, opportunity.id, newId(), { text: given, rank }))
    setAdded(given)
    setText('')
  }
  return (
    <form onSubmit={submit} noValidate className="pw-screen-only">
      <div className={styles.obstacle}>
        <TextField
          ref={field}
          id="nieuw-obstakel"
          label={t('newObstacle')}
          error={missing && text.trim() === '' ? t('missing') : undefined}
          value={text}
          onChange={setText}
        />
        <div>
          <Button type="submit" icon="plus">
            {t('addObstacle')}
          </Button>
        </div>
      </div>
      <output>{added && t('added', { text: added })}</output>
    </form>
  )
}
