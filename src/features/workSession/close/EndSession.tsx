import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../addresses/paths'
import type { LiveSession } from '../../../browser/liveSessionActor'
import { pointsOfKind, readPoints } from '../../../dossier/workSession/readSessions'
import { readSessionResults } from '../../../dossier/workSession/sessionResults'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'

/** Closes a session. What is still open is said, and is no gate. */
export function EndSession({ session, live }: { session: string; live: LiveSession }) {
  const { t } = useTranslation('sessionClose')
  const { id } = useOpenDossier()
  const navigate = useNavigate()
  const open = useStillOpen(session)
  const close = () => {
    if (live.act({ type: 'close', at: Date.now() })) void navigate(paths.session(id, session).slice(1))
  }
  return (
    <Card as="section" labelledBy="sluiten">
      <Heading level={2} id="sluiten">
        {t('close.end.title')}
      </Heading>
      {open.length === 0 ? (
        <p>{t('close.end.ready')}</p>
      ) : (
        <>
          <p>{t('close.end.still')}</p>
          <ul>
            {open.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('close.end.after')}</p>
      <div>
        <Button variant="primary" icon="check" onPress={close}>
          {t('close.end.button')}
        </Button>
      </div>
    </Card>
  )
}

function useStillOpen(session: string): readonly string[] {
  const { t } = useTranslation('sessionClose')
  const { choices } = useDossier((view) => readSessionResults(view, session))
  const points = useDossier((view) => readPoints(view, session))
  const without = choices.filter(({ actions }) => actions.length === 0).length
  const actions = choices.flatMap((one) => one.actions)
  const nobody = actions.filter(({ who, due }) => who === '' || due === '').length
  return [
    choices.length === 0 && t('close.end.noChoice'),
    without > 0 && t('close.end.without', { count: without }),
    nobody > 0 && t('close.end.nobody', { count: nobody }),
    pointsOfKind(points, 'tell').length === 0 && t('close.end.noTell'),
    pointsOfKind(points, 'takeaway').length === 0 && t('close.end.noRound'),
  ].filter((line) => line !== false)
}
