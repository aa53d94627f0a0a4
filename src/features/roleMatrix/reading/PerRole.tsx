import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { letterOf, ways } from '../../../content/letters'
import type { MatrixRole, RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { Stack } from '../../../ui/Stack'
import type { Spot } from '../grid/MatrixGrid'
import { LetterMarks } from '../LetterMarks'
import { RoleAbout } from '../lines/RoleAbout'
import styles from '../roleMatrix.module.css'
import { useGoingTo } from '../useLook'
import type { MatrixWords } from '../useMatrixWords'

type ReadingProps = {
  readonly matrix: RoleMatrix
  readonly words: MatrixWords
  readonly onOpen: (spot: Spot) => void
}

/** The matrix as text, a card for each role: what it decides, does, helps with and knows. */
export function PerRole({ matrix, words, onOpen }: ReadingProps) {
  const goingTo = useGoingTo()
  return (
    <Stack gap={4}>
      {matrix.roles.map((role) => (
        <RoleCard
          key={role.id}
          role={role}
          matrix={matrix}
          words={words}
          onOpen={onOpen}
          goTo={goingTo?.role === role.id ? goingTo : undefined}
        />
      ))}
    </Stack>
  )
}

type RoleCardProps = ReadingProps & { role: MatrixRole; goTo: Spot | undefined }

function RoleCard({ role, matrix, words, onOpen, goTo }: RoleCardProps) {
  const { t } = useTranslation('roleMatrix')
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (goTo) title.current?.focus()
  }, [goTo])
  const { activities, letters } = matrix
  const lists = ways.map((way) => ({
    way,
    list: activities.filter(({ id }) => letters(id, role.id).includes(letterOf(way))),
  }))
  const name = words.role(role)
  return (
    <Card as="article" labelledBy={titleId}>
      <div className={styles.head}>
        <Heading level={2} looks={3} id={titleId} ref={title} tabIndex={-1}>
          {t('reading.of', { role: name, people: words.people(role.people) })}
        </Heading>
        <Button
          icon="edit"
          fullName={t('role.changeFull', { role: name })}
          onPress={() => onOpen({ activity: '', role: role.id })}
        >
          {t('role.change')}
        </Button>
      </div>
      <RoleAbout role={role} />
      {lists.every(({ list }) => list.length === 0) && <p>{t('reading.nothing')}</p>}
      <dl className={styles.reading}>
        {lists.map(({ way, list }) =>
          list.length === 0 ? null : (
            <div key={way}>
              <dt>
                <LetterMarks letters={letterOf(way)} words={words} /> {words.way(way)}
              </dt>
              <dd>{list.map((activity) => words.activity(activity)).join(' · ')}</dd>
            </div>
          ),
        )}
      </dl>
    </Card>
  )
}
