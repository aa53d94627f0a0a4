import { useTranslation } from 'react-i18next'
import { SetAside } from '../../components/SetAside'
import { categories } from '../../content/opportunity'
import { changeRecord, removeRecord, restoreRecord } from '../../dossier/commands/records'
import type { OwnExample as Own } from '../../dossier/kinds/example'
import { useChange } from '../../hooks/useChange'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { SelectField } from '../../ui/SelectField'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { useToasts } from '../../ui/Toasts'
import { useExampleWords } from './useExampleWords'

/** An example that people wrote themselves. Every change is saved at once. */
export function OwnExample({ example }: { example: Own }) {
  const { t } = useTranslation('examples')
  const { t: dossier } = useTranslation('dossier')
  const words = useExampleWords()
  const change = useChange()
  const tell = useToasts()
  const titleId = `voorbeeld-${example.id}`
  const name = example.organisation || t('own.untitled')
  const write = (fields: Partial<Own>) =>
    change((draft) => changeRecord(draft, 'examples', example.id, fields))
  const takeAway = () => {
    change((draft) => removeRecord(draft, 'examples', example.id))
    const onPress = () => change((draft) => restoreRecord(draft, 'examples', example.id))
    tell({ text: t('own.removed'), action: { label: dossier('save.undo'), onPress } })
  }
  return (
    <Card as="article" labelledBy={titleId}>
      <Heading level={3} id={titleId} tabIndex={-1}>
        {name}
      </Heading>
      <SetAside root="examples" id={example.id} />
      <TextField
        label={t('own.fields.organisation')}
        value={example.organisation}
        onChange={(organisation) => write({ organisation })}
      />
      <TextField
        label={t('facts.years')}
        size="short"
        value={example.year}
        onChange={(year) => write({ year })}
      />
      <SelectField
        label={t('facts.categories')}
        value={example.category}
        empty={t('own.chooseCategory')}
        options={categories.map((value) => ({ value, label: words.category(value) }))}
        onChange={(category) => write({ category })}
      />
      <TextArea
        label={t('sections.approach')}
        hint={t('own.noNames')}
        value={example.approach}
        onChange={(approach) => write({ approach })}
      />
      <TextArea
        label={t('sections.result')}
        rows={2}
        value={example.result}
        onChange={(result) => write({ result })}
      />
      <TextArea
        label={t('sections.lesson')}
        rows={2}
        value={example.lesson}
        onChange={(lesson) => write({ lesson })}
      />
      <TextField
        label={t('own.fields.source')}
        hint={t('own.sourceHint')}
        value={example.source}
        onChange={(source) => write({ source })}
      />
      <div>
        <Button
          variant="danger-subtle"
          icon="remove"
          fullName={t('own.removeOf', { name })}
          onPress={takeAway}
        >
          {t('own.remove')}
        </Button>
      </div>
    </Card>
  )
}
