import { useTranslation } from 'react-i18next'

/** The name of an instrument, as part 4A.3 calls it. */
export function useInstrumentName(): (id: string) => string {
  const { t } = useTranslation('steps')
  return (id) => t(`parts.instrument.questions.instruments.fields.instrument.options.${id}`)
}
