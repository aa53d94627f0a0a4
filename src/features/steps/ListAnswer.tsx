import { useTranslation } from 'react-i18next'
import { SetAside } from '../../components/SetAside'
import type { ListField } from '../../content/define'
import type { Part } from '../../content/steps'
import { readItems } from '../../dossier/answers/readWork'
import { addRecord, changeRecord, removeRecord, restoreRecord } from '../../dossier/commands/records'
import { newId } from '../../dossier/document/newId'
import { rankAfter } from '../../dossier/document/rank'
import { splitKey } from '../../dossier/document/recordKey'
import type { Item } from '../../dossier/kinds/item'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Fieldset } from '../../ui/Fieldset'
import { NumberField } from '../../ui/NumberField'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { useToasts } from '../../ui/Toasts'
import { fieldIdOf } from './fieldId'
import styles from './ListAnswer.module.css'
import { PersonField } from './PersonField'

type ListAnswerProps = {
  readonly part: Part
  readonly question: Extract<Part['questions'][number], { kind: 'list' }>
  readonly answerKey: string
  readonly label: string
  readonly hint: string | undefined
}

/** An answer of several lines, each with a few fields. A new line gets the focus, so that typing goes on. */
export function ListAnswer({ part, question, answerKey, label, hint }: ListAnswerProps) {
  const { t } = useTranslation('part')
  const items = useDossier((dossier) => readItems(dossier, answerKey))
  const change = useChange()
  const add = () => {
    const id = newId()
    const rank = rankAfter(items.map((item) => item.rank))
    change((draft) => addRecord(draft, 'items', `${answerKey}/${id}`, { rank }))
    requestAnimationFrame(() => document.getElementById(fieldOf(id, question.fields[0]?.id ?? ''))?.focus())
  }
  const advice = question.advised === undefined ? undefined : t('advised', { count: question.advised })
  return (
    <Fieldset
      id={fieldIdOf(answerKey)}
      legend={label}
      hint={[hint, advice].filter(Boolean).join(' ') || undefined}
    >
      <ol className={styles.lines}>
        {items.map((item, index) => (
          <Line key={item.id} item={item} number={index + 1} part={part} question={question} label={label} />
        ))}
      </ol>
      <Button icon="plus" onPress={add} fullName={`${t('addLine')}: ${label}`}>
        {t('addLine')}
      </Button>
    </Fieldset>
  )
}

type LineProps = Pick<ListAnswerProps, 'part' | 'question' | 'label'> & { item: Item; number: number }

function Line({ item, number, part, question, label }: LineProps) {
  const { t } = useTranslation('part')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const tell = useToasts()
  const takeAway = () => {
    change((draft) => removeRecord(draft, 'items', item.id))
    const onPress = () => change((draft) => restoreRecord(draft, 'items', item.id))
    tell({ text: t('lineRemoved'), action: { label: dossierWords('save.undo'), onPress } })
  }
  return (
    <li className={styles.line}>
      <Fieldset legend={t('lineOf', { question: label, number })} legendHidden>
        <div className={styles.fields}>
          {question.fields.map((field) => (
            <LineField
              key={field.id}
              item={item}
              field={field}
              words={`parts.${part.id}.questions.${question.id}.fields.${field.id}`}
            />
          ))}
        </div>
      </Fieldset>
      <SetAside root="items" id={item.id} />
      <Button variant="subtle" icon="remove" onPress={takeAway} fullName={t('removeLine', { number })}>
        {t('removeLine', { number })}
      </Button>
    </li>
  )
}

function LineField({ item, field, words }: { item: Item; field: ListField; words: string }) {
  const { t } = useTranslation('steps')
  const { t: partWords } = useTranslation('part')
  const { decimal } = useFormat()
  const change = useChange()
  const write = (value: string | number | undefined) =>
    change((draft) => changeRecord(draft, 'items', item.id, { [field.id]: value === '' ? undefined : value }))
  const value = item[field.id]
  const text = typeof value === 'string' ? value : ''
  const shared = {
    id: fieldOf(splitKey(item.id).field, field.id),
    label: t(`${words}.label`),
  }
  switch (field.kind) {
    case 'text':
      return <TextField {...shared} value={text} onChange={write} />
    case 'person':
      return <PersonField {...shared} value={text} onChange={write} />
    case 'date':
      return <DateField {...shared} value={text} onChange={write} />
    case 'number':
      return (
        <NumberField
          {...shared}
          value={typeof value === 'number' ? value : undefined}
          onChange={write}
          notANumber={partWords('number')}
          decimal={decimal}
        />
      )
    case 'choice':
      return (
        <SelectField
          {...shared}
          value={text}
          empty={partWords('choose')}
          options={field.options.map((option) => ({ value: option, label: t(`${words}.options.${option}`) }))}
          onChange={write}
        />
      )
  }
}

function fieldOf(itemId: string, field: string): string {
  return `regel-${itemId}-${field}`
}
