import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { readItems } from '../../dossier/answers/readWork'
import { addRecord, changeRecord, removeRecord, restoreRecord } from '../../dossier/commands/records'
import { newId } from '../../dossier/document/newId'
import { rankAfter } from '../../dossier/document/rank'
import type { Item } from '../../dossier/kinds/item'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Fieldset } from '../../ui/Fieldset'
import { Heading } from '../../ui/Heading'
import { Cluster } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'
import { useToasts } from '../../ui/Toasts'
import { advisedPurchases, purchaseIdeas, purchasesKey } from './keys'
import styles from './Purchases.module.css'

/** Small purchases of this year, with who could do each socially. */
export function Purchases() {
  const { t } = useTranslation('smallStart')
  const items = useDossier((view) => readItems(view, purchasesKey))
  const change = useChange()
  const list = useRef<HTMLOListElement>(null)
  const add = (purchase?: string) => {
    const rank = rankAfter(items.map((item) => item.rank))
    change((draft) => addRecord(draft, 'items', `${purchasesKey}/${newId()}`, { rank, purchase }))
    // Of a purchase with a name, the alternative is what is asked next.
    const field = purchase === undefined ? 'first' : 'last'
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>(`li:last-child [data-fields] > :${field}-child input`)
        ?.focus(),
    )
  }
  const named = new Set(items.map((item) => item.purchase))
  const ideas = purchaseIdeas.map((idea) => t(`ideas.${idea}`)).filter((idea) => !named.has(idea))
  return (
    <Card as="section" labelledBy="kleine-inkopen">
      <Heading level={2} id="kleine-inkopen">
        {t('purchases.title')}
      </Heading>
      <p>{t('purchases.text', { listed: items.length, advised: advisedPurchases })}</p>
      <ol className={styles.purchases} ref={list}>
        {items.map((item, index) => (
          <Purchase key={item.id} item={item} number={index + 1} />
        ))}
      </ol>
      {ideas.length > 0 && <p className="pw-screen-only">{t('purchases.ideas')}</p>}
      <Cluster>
        {ideas.map((idea) => (
          <Button key={idea} icon="plus" onPress={() => add(idea)}>
            {idea}
          </Button>
        ))}
        <Button variant={ideas.length > 0 ? 'subtle' : 'secondary'} icon="plus" onPress={() => add()}>
          {t('purchases.other')}
        </Button>
      </Cluster>
    </Card>
  )
}

function Purchase({ item, number }: { item: Item; number: number }) {
  const { t } = useTranslation('smallStart')
  const { t: dossier } = useTranslation('dossier')
  const change = useChange()
  const tell = useToasts()
  const text = (field: string) => (typeof item[field] === 'string' ? item[field] : '')
  const write = (field: string, value: string) =>
    change((draft) => changeRecord(draft, 'items', item.id, { [field]: value || undefined }))
  const takeAway = () => {
    change((draft) => removeRecord(draft, 'items', item.id))
    const onPress = () => change((draft) => restoreRecord(draft, 'items', item.id))
    tell({ text: t('purchases.removed'), action: { label: dossier('save.undo'), onPress } })
  }
  return (
    <li>
      <Fieldset legend={t('purchases.number', { number })} legendHidden>
        <div className={styles.purchase} data-fields="">
          <TextField
            label={t('purchases.what')}
            value={text('purchase')}
            onChange={(value) => write('purchase', value)}
            autoComplete="off"
          />
          <TextField
            label={t('purchases.alternative')}
            value={text('supplier')}
            onChange={(value) => write('supplier', value)}
            autoComplete="off"
          />
        </div>
      </Fieldset>
      <Button
        variant="subtle"
        icon="remove"
        fullName={t('purchases.removeOf', { what: text('purchase') || number })}
        onPress={takeAway}
      >
        {t('purchases.remove')}
      </Button>
    </li>
  )
}
