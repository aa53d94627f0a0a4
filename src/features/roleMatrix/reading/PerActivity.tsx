import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { letterOf, ways } from '../../../content/letters'
import type { MatrixActivity, MatrixRole, RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { Stack } from '../../../ui/Stack'
import type { Spot } from '../grid/MatrixGrid'
import { LetterMarks } from '../LetterMarks'
import shared from '../roleMatrix.module.css'
import { useGoingTo } from '../useLook'
import type { MatrixWords } from '../useMatrixWords'
import styles from './PerActivity.module.css'

type ReadingProps = {
  readonly matrix: RoleMatrix
  readonly words: MatrixWords
  readonly onOpen: (spot: Spot) => void
}

/** The matrix as text, a card for each activity: who decides, does, helps and knows. */
export function PerActivity({ matrix, words, onOpen }: ReadingProps) {
  const goingTo = useGoingTo()
  return (
    <Stack gap={4}>
      {matrix.activities.map((activity) => (
        <ActivityCard
          key={activity.id}
          activity={activity}
          matrix={matrix}
          words={words}
          onOpen={onOpen}
          goTo={goingTo?.activity === activity.id ? goingTo : undefined}
        />
      ))}
    </Stack>
  )
}

type ActivityCardProps = ReadingProps & { activity: MatrixActivity; goTo: Spot | undefined }

function ActivityCard({ activity, matrix, words, onOpen, goTo }: ActivityCardProps) {
  const { t } = useTranslation('roleMatrix')
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (goTo) title.current?.focus()
  }, [goTo])
  const { roles, letters } = matrix
  const name = words.activity(activity)
  const named = (role: MatrixRole) =>
    role.people.length === 0
      ? words.role(role)
      : t('reading.of', { role: words.role(role), people: words.people(role.people) })
  return (
    <Card as="article" labelledBy={titleId}>
      <div className={shared.head}>
        <Heading level={2} looks={3} id={titleId} ref={title} tabIndex={-1}>
          {activity.code && <span className={styles.code}>{activity.code}</span>} {name}
        </Heading>
        <Button
          icon="edit"
          fullName={t('activity.editFull', { name })}
          onPress={() => onOpen({ activity: activity.id, role: '' })}
        >
          {t('activity.edit')}
        </Button>
      </div>
      <dl className={shared.reading}>
        {ways.map((way) => {
          const held = roles.filter(({ id }) => letters(activity.id, id).includes(letterOf(way)))
          const isNeeded = way === 'decides' || way === 'does'
          if (held.length === 0 && !isNeeded) return null
          return (
            <div key={way}>
              <dt>
                <LetterMarks letters={letterOf(way)} words={words} /> {words.way(way)}
              </dt>
              <dd>{held.map(named).join(' · ') || t('activity.nobody')}</dd>
            </div>
          )
        })}
      </dl>
    </Card>
  )
}
