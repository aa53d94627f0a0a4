import { useTranslation } from 'react-i18next'
import { categories, clauseStates } from '../../content/opportunity'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import styles from './RegisterFilters.module.css'
import { columns } from './register/columns'
import { everything, groupings, isFiltered, type Question, withins } from './register/question'
import type { Register } from './register/useRegister'
import { useContractWords } from './useContractWords'

/** Which contracts the list shows, and in which groups. On a small screen the order too: there are no headers there. */
export function RegisterFilters({ register, narrow }: { register: Register; narrow: boolean }) {
  const { t } = useTranslation('contracts')
  const { choice } = useContractWords()
  const { question, ask } = register
  const categoryOptions: { value: Exclude<Question['category'], ''>; label: string }[] = [
    { value: 'none', label: t('filter.noCategory') },
    ...categories.map((value) => ({ value, label: choice('category', value) })),
  ]
  const text = (
    <TextField label={t('filter.text')} value={question.text} onChange={(next) => ask({ text: next })} />
  )
  const fields = (
    <>
      <SelectField
        label={t('filter.category')}
        value={question.category}
        empty={t('filter.anyCategory')}
        options={categoryOptions}
        onChange={(category) => ask({ category })}
      />
      <SelectField
        label={t('filter.clause')}
        value={question.clause}
        empty={t('filter.anyClause')}
        options={clauseStates.map((value) => ({ value, label: choice('clause', value) }))}
        onChange={(clause) => ask({ clause })}
      />
      <SelectField
        label={t('filter.within')}
        value={question.within}
        empty={t('filter.anyWithin')}
        options={withins.map((value) => ({ value, label: t(`filter.withins.${value}`) }))}
        onChange={(within) => ask({ within })}
      />
      <SelectField
        label={t('filter.group')}
        value={question.group}
        empty={t('filter.noGroup')}
        options={groupings.map((value) => ({ value, label: t(`filter.groups.${value}`) }))}
        onChange={(group) => ask({ group })}
      />
    </>
  )
  return (
    <search className={`${styles.filters} pw-screen-only`} aria-label={t('filter.title')}>
      {text}
      {narrow ? (
        <Disclosure summary={t('filter.more')}>
          <div className={styles.filters}>
            {fields}
            <OrderFields register={register} />
          </div>
        </Disclosure>
      ) : (
        fields
      )}
      <Count register={register} />
    </search>
  )
}

function OrderFields({ register: { question, ask } }: { register: Register }) {
  const { t } = useTranslation('contracts')
  const directions = (['ascending', 'descending'] as const).map((value) => ({
    value,
    label: t(`filter.${value}`),
  }))
  return (
    <>
      <SelectField
        label={t('filter.sort')}
        value={question.sort}
        empty={t('filter.noSort')}
        options={columns.map(({ field }) => ({ value: field, label: t(`fields.${field}`) }))}
        onChange={(sort) => ask({ sort })}
      />
      <SelectField
        label={t('filter.direction')}
        value={question.descending ? 'descending' : 'ascending'}
        options={directions}
        onChange={(direction) => ask({ descending: direction === 'descending' })}
      />
    </>
  )
}

function Count({ register: { question, ask, count, shown, outOfOrder, reorder } }: { register: Register }) {
  const { t } = useTranslation('contracts')
  const filtered = isFiltered(question)
  return (
    <div className={styles.count}>
      <output>
        <strong>{filtered ? t('filter.count', { shown, count }) : t('filter.all', { count })}</strong>{' '}
        {outOfOrder && t('grid.outOfOrder')}
      </output>
      {outOfOrder && (
        <Button variant="subtle" onPress={reorder}>
          {t('grid.reorder')}
        </Button>
      )}
      {filtered && (
        <Button variant="subtle" icon="close" onPress={() => ask({ ...everything, ...keepOrder(question) })}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  )
}

function keepOrder({ group, sort, descending }: Question) {
  return { group, sort, descending, only: undefined }
}
