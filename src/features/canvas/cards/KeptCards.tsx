import { useTranslation } from 'react-i18next'
import { advisedCards, questionCards } from '../../../content/questionCards'
import { markCard } from '../../../dossier/commands/canvas/markCard'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Stack } from '../../../ui/Stack'
import { cardState, fieldOfCard, hasNotes } from './cardPiles'
import styles from './KeptCards.module.css'
import { QuestionCard } from './QuestionCard'
import { useCardNote } from './useCardNote'

/** The questions that people kept for later, in one place. */
export function KeptCards({ canvas, kind }: { canvas: string; kind: string }) {
  const { t } = useTranslation('questionCards')
  const change = useChange()
  const announce = useAnnounce()
  const makeNote = useCardNote(canvas, kind)
  const kept = useDossier((view) =>
    questionCards
      .map(({ code }) => code)
      .filter((code) => cardState(view, canvas, code) === 'kept')
      .join(' '),
  )
    .split(' ')
    .filter(Boolean)
  if (kept.length === 0) return null
  const putBack = (code: string) => {
    change((draft) => markCard(draft, canvas, code, undefined))
    announce(t('wentBack', { code: t('code', { code }) }))
  }
  return (
    <Disclosure summary={t('keptTitle', { count: kept.length })}>
      <Stack gap={3}>
        {kept.length > advisedCards && <p>{t('many', { advised: advisedCards, count: kept.length })}</p>}
        <ul className={`${styles.questions} ${styles.wide}`}>
          {kept.map((code) => {
            const field = fieldOfCard(kind, code)
            const name = t('code', { code })
            return (
              <li key={code}>
                <QuestionCard
                  code={code}
                  actions={
                    <>
                      {field && hasNotes(kind) && (
                        <Button
                          icon="plus"
                          fullName={t('makeNoteOne', { code: name })}
                          onPress={() => makeNote(code, field)}
                        >
                          {t('makeNote')}
                        </Button>
                      )}
                      <Button
                        variant="subtle"
                        fullName={t('putBackOne', { code: name })}
                        onPress={() => putBack(code)}
                      >
                        {t('putBack')}
                      </Button>
                    </>
                  }
                />
              </li>
            )
          })}
        </ul>
      </Stack>
    </Disclosure>
  )
}
