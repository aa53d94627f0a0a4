import { useTranslation } from 'react-i18next'
import { readItems } from '../../dossier/answers/readWork'
import { answer } from '../../dossier/commands/answers'
import { addRecord, changeRecord } from '../../dossier/commands/records'
import { newId } from '../../dossier/document/newId'
import { rankAfter } from '../../dossier/document/rank'
import { readActions } from '../../dossier/document/readRecords'
import type { Item } from '../../dossier/kinds/item'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { DateField } from '../../ui/DateField'
import { Heading } from '../../ui/Heading'
import { RadioGroup } from '../../ui/RadioGroup'
import { useToasts } from '../../ui/Toasts'
import { purchasesKey, smallStartKey } from './keys'

/** One of the purchases to try, and when. */
export function TrialOrder() {
  const { t } = useTranslation('smallStart')
  const { t: dossier } = useTranslation('dossier')
  const items = useDossier((view) => readItems(view, purchasesKey))
  const actions = useDossier(readActions)
  const on = useDossier(({ answers }) => answers[`${smallStartKey}/trialOn`])
  const day = typeof on === 'string' ? on : ''
  const change = useChange()
  const tell = useToasts()
  const named = items.filter((item) => item.purchase)
  const chosen = named.find((item) => item.trial === 'yes')
  const choose = (id: string) =>
    change((draft) => {
      for (const item of items)
        changeRecord(draft, 'items', item.id, { trial: item.id === id ? 'yes' : 'no' })
    })
  const what = chosen ? t('trial.action', { what: nameOf(chosen) }) : ''
  const isPlanned = actions.some((action) => action.what === what && action.about === smallStartKey)
  const plan = () => {
    const rank = rankAfter(actions.map((action) => action.rank))
    change((draft) => addRecord(draft, 'actions', newId(), { what, due: day, about: smallStartKey, rank }))
    tell({ text: t('trial.planned') })
  }
  return (
    <Card as="section" labelledBy="proefbestelling">
      <Heading level={2} id="proefbestelling">
        {t('trial.title')}
      </Heading>
      {named.length === 0 ? (
        <p>{t('trial.none')}</p>
      ) : (
        <>
          <RadioGroup
            legend={t('trial.which')}
            hint={t('trial.hint')}
            value={chosen?.id ?? ''}
            options={named.map((item) => ({
              value: item.id,
              label: nameOf(item),
              hint: typeof item.supplier === 'string' && item.supplier !== '' ? item.supplier : undefined,
            }))}
            onChange={choose}
          />
          <DateField
            label={t('trial.when')}
            optional={dossier('optional')}
            value={day}
            onChange={(next) => change((draft) => answer(draft, `${smallStartKey}/trialOn`, next))}
          />
          {chosen && (
            <div role="status">
              {isPlanned ? (
                t('trial.isPlanned')
              ) : (
                <Button icon="plus" onPress={plan}>
                  {t('trial.plan')}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </Card>
  )
}

function nameOf(item: Item): string {
  return typeof item.purchase === 'string' ? item.purchase : ''
}
