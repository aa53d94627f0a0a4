import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { chooseInSession } from '../../../dossier/commands/workSession/chooseInSession'
import type { SessionChoice } from '../../../dossier/workSession/sessionResults'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import { Cluster } from '../../../ui/Stack'
import { TextLink } from '../../../ui/TextLink'
import { useToasts } from '../../../ui/Toasts'
import { AddFirstAction } from './AddFirstAction'
import styles from './Choice.module.css'
import { FirstAction } from './FirstAction'

/** One opportunity that was chosen: its dots, what has to be done for it, and by whom. */
export function Choice({ choice: { opportunity, votes, actions } }: { choice: SessionChoice }) {
  const { t } = useTranslation('sessionClose')
  const { t: opportunityWords } = useTranslation('opportunities')
  const { t: dossierWords } = useTranslation('dossier')
  const { id: dossier } = useOpenDossier()
  const change = useChange()
  const tell = useToasts()
  const { id } = opportunity
  const title = opportunity.title || opportunityWords('untitled')
  const choose = (chosen: boolean) => change((draft) => chooseInSession(draft, id, chosen))
  const leave = () => {
    choose(false)
    const action = { label: dossierWords('save.undo'), onPress: () => choose(true) }
    tell({ text: t('close.choices.left', { title }), action })
  }
  return (
    <li className={styles.closeChoice}>
      <Cluster>
        <Heading level={3}>
          <TextLink href={paths.opportunity(dossier, id)}>{title}</TextLink>
        </Heading>
        {votes !== undefined && <span>{t('close.choices.votes', { count: votes })}</span>}
        <Button variant="subtle" fullName={t('close.choices.leaveOf', { title })} onPress={leave}>
          {t('close.choices.leave')}
        </Button>
      </Cluster>
      {actions.length === 0 && <p>{t('close.action.none')}</p>}
      {actions.map((action, i) => (
        <FirstAction
          key={action.id}
          action={action}
          legend={t('close.action.of', { number: i + 1, title })}
        />
      ))}
      <AddFirstAction about={id} title={title} />
    </li>
  )
}
