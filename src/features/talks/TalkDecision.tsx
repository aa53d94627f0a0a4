import { useTranslation } from 'react-i18next'
import { decide } from '../../dossier/commands/decide'
import { routeSubject } from '../../dossier/document/reference'
import type { Talk } from '../../dossier/kinds/talk'
import { progressOf } from '../../dossier/progress/progressOf'
import { routeBasis } from '../../dossier/progress/routeBasis'
import { outcomeOf } from '../../dossier/talks/readTalk'
import { useDecide } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useSigning } from '../../hooks/useSigning'
import { Button } from '../../ui/Button'
import { Stack } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'

const held = 'contract.talked'

/** The decision in the journal that goes with a first talk, once it came to something and where the chart can take it. */
export function TalkDecision({ talk, opportunity }: { talk: Talk; opportunity: string }) {
  const { t } = useTranslation('talks')
  const { t: words } = useTranslation('decisions')
  const dossier = useOpenDossier()
  const record = useDecide()
  const signing = useSigning()
  const { possible, state } = useDossier((view) => progressOf(view).route(opportunity, 'contract'))
  const canDecide = possible.some((decision) => decision === held)
  return (
    <div aria-live="polite" className="pw-screen-only">
      {outcomeOf(talk) && canDecide && (
        <Stack gap={3}>
          <p>{t('journal.text')}</p>
          <TextField {...signing} />
          <div>
            <Button
              onPress={() =>
                record(decide, {
                  thread: routeSubject(opportunity, 'contract'),
                  event: held,
                  said: {},
                  basis: routeBasis(dossier.snapshot.current, opportunity, 'contract'),
                })
              }
            >
              {words(`action.${held}`)}
            </Button>
          </div>
        </Stack>
      )}
      {outcomeOf(talk) && state === 'talking' && <p>{t('journal.done', { decision: words(held) })}</p>}
    </div>
  )
}
