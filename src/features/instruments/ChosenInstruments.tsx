import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { instruments } from '../../content/instruments'
import { changeRecord, removeRecord, restoreRecord } from '../../dossier/commands/records'
import type { Item } from '../../dossier/kinds/item'
import { useChange } from '../../hooks/useChange'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { SelectField } from '../../ui/SelectField'
import { TextArea } from '../../ui/TextArea'
import { useToasts } from '../../ui/Toasts'
import styles from './ChosenInstruments.module.css'
import { useInstrumentName } from './useInstrumentName'

/** The instruments that people chose, each with why this one and why not another. */
export function ChosenInstruments({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation('instruments')
  const titleId = useId()
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('choice.chosen')}
      </Heading>
      {items.length === 0 ? (
        <p>{t('choice.noneChosen')}</p>
      ) : (
        <ul className={styles.chosenInstruments}>
          {items.map((item) => (
            <ChosenInstrument key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function ChosenInstrument({ item }: { item: Item }) {
  const { t } = useTranslation('instruments')
  const { t: dossierWords } = useTranslation('dossier')
  const nameOf = useInstrumentName()
  const change = useChange()
  const tell = useToasts()
  const text = (field: string) => (typeof item[field] === 'string' ? item[field] : '')
  const write = (field: string, value: string) =>
    change((draft) => changeRecord(draft, 'items', item.id, { [field]: value }))
  const known = instruments.find(({ id }) => id === text('instrument'))
  const name = known ? nameOf(known.id) : t('choice.pick')
  const takeAway = () => {
    change((draft) => removeRecord(draft, 'items', item.id))
    tell({
      text: t('choice.removed', { name }),
      action: {
        label: dossierWords('save.undo'),
        onPress: () => change((draft) => restoreRecord(draft, 'items', item.id)),
      },
    })
  }
  return (
    <li>
      <Heading level={3}>{known ? t('card', { letter: known.letter, name }) : name}</Heading>
      {known ? (
        <p>
          <Explained text={t(`cards.${known.id}.what`)} />
        </p>
      ) : (
        <SelectField
          label={t('choice.pick')}
          value=""
          empty={t('help.choose')}
          options={instruments.map(({ id }) => ({ value: id, label: nameOf(id) }))}
          onChange={(value) => write('instrument', value)}
        />
      )}
      <TextArea
        label={t('choice.whyOf', { name })}
        rows={2}
        value={text('why')}
        onChange={(value) => write('why', value)}
      />
      <TextArea
        label={t('choice.whyNotOf', { name })}
        rows={2}
        value={text('whyNot')}
        onChange={(value) => write('whyNot', value)}
      />
      <div>
        <Button variant="danger-subtle" icon="remove" onPress={takeAway}>
          {t('choice.remove', { name })}
        </Button>
      </div>
    </li>
  )
}
