import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readFindings } from '../../../dossier/roleMatrix/findings'
import { readRoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { useDossier } from '../../../hooks/useDossier'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import type { Finding } from '../../../workflow/roleRules/roleRule'
import type { Spot } from '../grid/MatrixGrid'
import type { MatrixWords } from '../useMatrixWords'
import { AsideFindings } from './AsideFindings'
import { FindingItem } from './FindingItem'
import { SetAsideDialog } from './SetAsideDialog'
import { useFindingWords } from './useFindingWords'

type FindingsProps = {
  readonly scope: string
  readonly words: MatrixWords
  readonly onOpen: (spot: Spot) => void
}

const atATime = 6

/** What the matrix has to say for itself, with for each thing a way to mend it, to plan it or to set it aside. */
export function Findings({ scope, words, onOpen }: FindingsProps) {
  const { t } = useTranslation('roleMatrix')
  const matrix = useDossier((view) => readRoleMatrix(view, scope))
  const { open, aside } = useDossier((view) => readFindings(view, scope))
  const said = useFindingWords(matrix, words)
  const [count, setCount] = useState(atATime)
  const [setting, setSetting] = useState<Finding>()
  const left = open.length - count
  return (
    <section aria-labelledby="dit-valt-op" className="pw-findings">
      <Heading level={2} id="dit-valt-op" tabIndex={-1}>
        {t('findings.title')}
      </Heading>
      <output>{open.length === 0 ? t('findings.none') : t('findings.count', { count: open.length })}</output>
      {open.length > 0 && (
        <ul className="pw-list pw-findings__list">
          {open.slice(0, count).map((finding) => (
            <FindingItem
              key={`${finding.rule}/${finding.subject}`}
              finding={finding}
              matrix={matrix}
              said={said}
              onPerson={(role) => onOpen({ activity: '', role })}
              onSetAside={() => setSetting(finding)}
            />
          ))}
        </ul>
      )}
      {left > 0 && (
        <div>
          <Button onPress={() => setCount(open.length)}>{t('findings.more', { count: left })}</Button>
        </div>
      )}
      <AsideFindings scope={scope} aside={aside} said={said} />
      {setting && (
        <SetAsideDialog
          scope={scope}
          finding={setting}
          text={said.text(setting)}
          onClose={() => setSetting(undefined)}
        />
      )}
    </section>
  )
}
