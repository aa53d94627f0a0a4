import { useTranslation } from 'react-i18next'
import { setFindingAside } from '../../../dossier/commands/roleMatrix'
import type { MatrixFindings } from '../../../dossier/roleMatrix/findings'
import { useChange } from '../../../hooks/useChange'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import styles from '../roleMatrix.module.css'
import type { FindingWords } from './useFindingWords'

type AsideFindingsProps = Pick<MatrixFindings, 'aside'> & {
  readonly scope: string
  readonly said: FindingWords
}

/** What people set aside, with their reason. */
export function AsideFindings({ scope, aside, said }: AsideFindingsProps) {
  const { t } = useTranslation('roleMatrix')
  const change = useChange()
  if (aside.length === 0) return null
  return (
    <Disclosure summary={t('findings.aside', { count: aside.length })}>
      <ul className="pw-list">
        {aside.map(({ finding, reason }) => (
          <li key={`${finding.rule}/${finding.subject}`} className={styles.finding}>
            <p>{said.text(finding)}</p>
            <p>{t('findings.asideBecause', { reason })}</p>
            <div>
              <Button
                variant="subtle"
                fullName={t('findings.backFull', { finding: said.text(finding) })}
                onPress={() => change((draft) => setFindingAside(draft, scope, finding, undefined))}
              >
                {t('findings.back')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
