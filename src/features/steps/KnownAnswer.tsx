import { useTranslation } from 'react-i18next'
import type { Known } from '../../content/define'
import { readKnown } from '../../dossier/answers/readKnown'
import { answer } from '../../dossier/commands/answers'
import type { Place } from '../../dossier/progress/partStatus'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { Button } from '../../ui/Button'

/** Offers what was said elsewhere, while this question has no answer: nothing is asked twice. */
export function KnownAnswer({ known, place, answerKey }: { known: Known; place: Place; answerKey: string }) {
  const { t } = useTranslation('part')
  const value = useDossier((dossier) => readKnown(dossier, place, known))
  const answered = useDossier(({ answers }) => answers[answerKey] !== undefined)
  const change = useChange()
  const format = useFormat()
  if (answered || value === '') return null
  return (
    <div>
      <Button variant="subtle" onPress={() => change((draft) => answer(draft, answerKey, value))}>
        {t('known', { value: known === 'contractEnds' ? format.date(value) : value })}
      </Button>
    </div>
  )
}
