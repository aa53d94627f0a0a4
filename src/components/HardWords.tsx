import { useTranslation } from 'react-i18next'
import { type Term, terms } from '../content/glossary'
import { useTermFinder } from '../hooks/useTermFinder'
import { Disclosure } from '../ui/Disclosure'
import { AboutTerms } from './AboutTerms'
import { SourceNotes } from './SourceNotes'

const all: readonly Term[] = terms

/** The hard words in questions and labels, where a word cannot be pressed: what each means, in one place. */
export function HardWords({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation('glossary', { useSuspense: false })
  const find = useTermFinder()
  const found = find(texts)
    .flat()
    .flatMap(({ term }) => all.find(({ id }) => id === term) ?? [])
  if (found.length === 0) return null
  return (
    <Disclosure summary={t('hardWords')}>
      <AboutTerms>
        {found.map(({ id, sources }) => (
          <div key={id}>
            <dt>{t(`terms.${id}.term`)}</dt>
            <dd>
              {t(`terms.${id}.meaning`)} <SourceNotes of={sources} />
            </dd>
          </div>
        ))}
      </AboutTerms>
    </Disclosure>
  )
}
