import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PersonLine, readPeopleLines } from '../../../imports/peopleLines'
import { Button } from '../../../ui/Button'
import { Stack } from '../../../ui/Stack'
import { TextArea } from '../../../ui/TextArea'

/** Several people at once, one a line, as a list in a mail or a sheet has them. */
export function PastePeople({ onAdd }: { onAdd: (lines: readonly PersonLine[]) => void }) {
  const { t } = useTranslation('workSession')
  const [pasted, setPasted] = useState('')
  const [missing, setMissing] = useState(false)
  const [said, setSaid] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lines = readPeopleLines(pasted)
    area.current?.focus()
    setMissing(lines.length === 0)
    if (lines.length === 0) return setSaid('')
    onAdd(lines)
    setPasted('')
    return setSaid(t('people.pasted', { count: lines.length }))
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap={3}>
        <TextArea
          ref={area}
          label={t('people.pasteLabel')}
          hint={t('people.pasteHint')}
          error={missing && pasted.trim() === '' ? t('people.pasteNothing') : undefined}
          value={pasted}
          onChange={setPasted}
        />
        <div>
          <Button type="submit">{t('people.pasteAdd')}</Button>
        </div>
        <output>{said}</output>
      </Stack>
    </form>
  )
}
