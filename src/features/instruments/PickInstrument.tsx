import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { instruments } from '../../content/instruments'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { Stack } from '../../ui/Stack'
import { useInstrumentName } from './useInstrumentName'

/** Any instrument at all, whatever the help says. */
export function PickInstrument({ onPick }: { onPick: (instrument: string) => void }) {
  const { t } = useTranslation('instruments')
  const nameOf = useInstrumentName()
  const [picked, setPicked] = useState('')
  const options = instruments.map(({ id, letter }) => ({
    value: id,
    label: t('card', { letter, name: nameOf(id) }),
  }))
  return (
    <Stack gap={3}>
      <SelectField
        label={t('choice.all')}
        value={picked}
        empty={t('help.choose')}
        options={options}
        onChange={setPicked}
      />
      {picked !== '' && (
        <Button
          icon="plus"
          onPress={() => {
            onPick(picked)
            setPicked('')
          }}
        >
          {t('choice.choose', { name: nameOf(picked) })}
        </Button>
      )}
    </Stack>
  )
}
