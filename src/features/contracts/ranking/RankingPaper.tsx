import { useTranslation } from 'react-i18next'
import { criteria } from '../../../content/ranking'
import { readSettings } from '../../../dossier/contracts/rankingSettings'
import { type Contract, isPlanned } from '../../../dossier/contracts/readContracts'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { usePrinting } from '../../../hooks/usePrinting'
import { type Ranked, toAsk } from '../../../workflow/ranking/rankContracts'
import styles from '../contracts.module.css'
import { useContractWords } from '../useContractWords'
import { useSentence } from './Reasons'

/** What people take along to a meeting; the whole of a long register is in the Excel file. */
const most = 100

/** The order on paper, with its reasons and what it weighs: made only while the page is being printed. */
export function RankingPaper({ ranked }: { ranked: readonly Ranked<Contract>[] }) {
  const { t } = useTranslation('ranking')
  const { t: dossierWords } = useTranslation('dossier')
  const { weights } = useDossier(readSettings)
  const format = useFormat()
  if (!usePrinting() || ranked.length === 0) return null
  const counted = criteria.map((criterion) =>
    t('paper.weightOf', { criterion: t(`criteria.${criterion}`), weight: weights[criterion] }),
  )
  return (
    <div className="pw-paper-only">
      <p>
        {t('how.text')} {t('how.formula')} {t('paper.weights', { weights: format.list(counted) })} (
        {dossierWords('proposal')})
      </p>
      {ranked.length > most && <p>{t('paper.limited', { count: most })}</p>}
      <table className={styles.contractPaper}>
        <caption>{t('paper.caption')}</caption>
        <thead>
          <tr>
            {(['place', 'contract', 'score', 'why'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`paper.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.slice(0, most).map((one, index) => (
            <PaperLine key={one.contract.id} ranked={one} place={index + 1} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PaperLine({ ranked, place }: { ranked: Ranked<Contract>; place: number }) {
  const { t } = useTranslation('ranking')
  const words = useContractWords()
  const sentence = useSentence()
  const { contract, reasons, score, most } = ranked
  const about = [
    isPlanned(contract) && t('tender'),
    contract.name && contract.supplier,
    words.choice('category', contract.category),
  ]
  const known = reasons.filter(({ points }) => points !== undefined)
  const ask = toAsk(ranked).map(({ criterion }) => t(`ask.${criterion}`))
  return (
    <tr>
      <td>{place}</td>
      <th scope="row">
        {words.name(contract)}
        <br />
        <small>{about.filter(Boolean).join(' · ')}</small>
      </th>
      <td>
        {Math.round(score)}
        {Math.round(most) > Math.round(score) && `–${Math.round(most)}`}
      </td>
      <td>
        {known.map(sentence).join(' ')}
        {ask.length > 0 && (
          <>
            {/* Upright: letters that only paper uses load while the sheets are counted, and the last ones get lost. */}
            <br />
            {t('tooLittle.line', { questions: ask.join(' ') })}
          </>
        )}
      </td>
    </tr>
  )
}
