import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { CheckboxField } from '../../src/ui/CheckboxField'
import { DateField } from '../../src/ui/DateField'
import { ErrorSummary } from '../../src/ui/ErrorSummary'
import { NumberField } from '../../src/ui/NumberField'
import { RadioGroup } from '../../src/ui/RadioGroup'
import { SelectField } from '../../src/ui/SelectField'
import { TextArea } from '../../src/ui/TextArea'
import { TextField } from '../../src/ui/TextField'

describe('a field', () => {
  test('is found by its label, and its hint and error belong to it', () => {
    render(
      <TextField
        label="Wie is de opdrachtgever?"
        hint="Een directeur of wethouder."
        error="Vul een naam in"
        value=""
        onChange={() => undefined}
      />,
    )
    const field = screen.getByRole('textbox', { name: 'Wie is de opdrachtgever?' })
    expect(field).toHaveAccessibleDescription('Een directeur of wethouder. Vul een naam in')
    expect(field).toBeInvalid()
  })

  test('says in words that it may stay empty', () => {
    render(<TextField label="Sector" optional="niet verplicht" value="" onChange={() => undefined} />)
    expect(screen.getByRole('textbox', { name: 'Sector (niet verplicht)' })).toBeValid()
  })

  test('tells every letter at once, so that nothing typed waits', async () => {
    const onChange = vi.fn()
    render(<TextArea label="Aanleiding" value="Wij" onChange={onChange} />)
    await userEvent.type(screen.getByRole('textbox', { name: 'Aanleiding' }), '!')
    expect(onChange).toHaveBeenCalledExactlyOnceWith('Wij!')
  })

  test('for a longer text grows with it', () => {
    const { rerender } = render(<TextArea label="Aanleiding" value="Kort" onChange={() => undefined} />)
    const field = screen.getByRole('textbox')
    const before = field.getBoundingClientRect().height
    rerender(<TextArea label="Aanleiding" value={'Regel\n'.repeat(12)} onChange={() => undefined} />)
    expect(field.getBoundingClientRect().height).toBeGreaterThan(before * 2)
    expect(field.scrollHeight).toBeLessThanOrEqual(field.clientHeight + 1)
  })
})

describe('a number', () => {
  function Hours({ start, onChange }: { start?: number; onChange?: (value: number | undefined) => void }) {
    const [value, setValue] = useState(start)
    return (
      <>
        <NumberField
          label="Uren"
          unit="per week"
          notANumber="Vul een getal in, zoals 12 of 12,5"
          value={value}
          onChange={(next) => {
            setValue(next)
            onChange?.(next)
          }}
        />
        <button type="button" onClick={() => setValue(8)}>
          Ongedaan maken
        </button>
      </>
    )
  }

  test('is typed with a decimal comma and known before people leave the field', async () => {
    const onChange = vi.fn()
    render(<Hours onChange={onChange} />)
    const field = screen.getByRole('textbox', { name: 'Uren' })
    await userEvent.type(field, '25,5')
    expect(onChange).toHaveBeenLastCalledWith(25.5)
    expect(field).toHaveAccessibleDescription('per week')
  })

  test('that is none stays in sight, and the error says what to type', async () => {
    const onChange = vi.fn()
    render(<Hours onChange={onChange} />)
    const field = screen.getByRole('textbox', { name: 'Uren' })
    await userEvent.type(field, 'veel')
    expect(field).toBeValid()
    await userEvent.tab()
    expect(field).toHaveValue('veel')
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription('Vul een getal in, zoals 12 of 12,5 per week')
    expect(onChange).not.toHaveBeenCalled()
  })

  test('put right by typing loses its error at once', async () => {
    render(<Hours />)
    const field = screen.getByRole('textbox', { name: 'Uren' })
    await userEvent.type(field, 'x')
    await userEvent.tab()
    await userEvent.clear(field)
    await userEvent.type(field, '3')
    expect(field).toBeValid()
  })

  test('follows an undo, a merge or another tab', async () => {
    render(<Hours start={12} />)
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(screen.getByRole('textbox', { name: 'Uren' })).toHaveValue('8')
  })
})

test('a date whose year is half typed is not yet the date', async () => {
  const onChange = vi.fn()
  render(<DateField label="Wanneer" value="" onChange={onChange} />)
  const field = screen.getByLabelText('Wanneer')
  await userEvent.type(field, '0020-03-12')
  expect(onChange).not.toHaveBeenCalled()
  await userEvent.clear(field)
  onChange.mockClear()
  await userEvent.type(field, '2026-03-12')
  expect(onChange).toHaveBeenLastCalledWith('2026-03-12')
})

describe('a choice', () => {
  const options = [
    { value: 'yes', label: 'Ja' },
    { value: 'no', label: 'Nee', hint: 'Dan bewaren we de vraag.' },
  ] as const

  test('of radio buttons carries its question, error and hints', async () => {
    const onChange = vi.fn()
    render(
      <RadioGroup legend="Klaar?" error="Kies ja of nee" value="" options={options} onChange={onChange} />,
    )
    const group = screen.getByRole('group', { name: 'Klaar?' })
    expect(group).toHaveAccessibleDescription('Kies ja of nee')
    const no = screen.getByRole('radio', { name: 'Nee' })
    expect(no).toHaveAccessibleDescription('Dan bewaren we de vraag.')
    await userEvent.click(screen.getByText('Nee'))
    expect(onChange).toHaveBeenCalledExactlyOnceWith('no')
  })

  test('out of a list can be taken back to none', async () => {
    const onChange = vi.fn()
    render(
      <SelectField label="Stap" empty="Kies een stap" value="yes" options={options} onChange={onChange} />,
    )
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stap' }), 'Kies een stap')
    expect(onChange).toHaveBeenCalledExactlyOnceWith('')
  })

  test('to tick has a target of at least 44 pixels, words included', async () => {
    const onChange = vi.fn()
    render(<CheckboxField label="Er is een besluit" checked={false} onChange={onChange} />)
    const words = screen.getByText('Er is een besluit')
    expect(words.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    await userEvent.click(words)
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true)
  })
})

test('a list of errors takes the focus, and each line goes to its field without leaving the screen', async () => {
  const address = location.href
  render(
    <>
      <ErrorSummary title="Fout: vul nog iets in" problems={[{ fieldId: 'who', text: 'Vul in wie' }]} />
      <TextField id="who" label="Wie" value="" onChange={() => undefined} />
    </>,
  )
  expect(screen.getByRole('region', { name: 'Fout: vul nog iets in' })).toHaveFocus()
  await userEvent.click(screen.getByRole('link', { name: 'Vul in wie' }))
  expect(screen.getByRole('textbox', { name: 'Wie' })).toHaveFocus()
  expect(location.href).toBe(address)
})
