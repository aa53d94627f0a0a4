import { useTranslation } from 'react-i18next'
import { dimensions } from '../../../content/selfScan'
import { jointScores, type Scan } from '../../../dossier/selfScan/readScans'
import { useFormat } from '../../../hooks/useFormat'
import { Card } from '../../../ui/Card'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { ScrollRegion } from '../../../ui/ScrollRegion'
import { scoresOf } from '../../../workflow/selfScan/score'
import { LevelBars, oneDecimal } from '../LevelBars'
import styles from '../selfScan.module.css'
import { useScoreChange } from './useScoreChange'

/** The levels of both, side by side, with the same as a table. */
export function DuoPicture({ scan, before }: { scan: Scan; before: Scan | undefined }) {
  const { t } = useTranslation('duoScan')
  const { t: words } = useTranslation('selfScan')
  const hr = scoresOf(scan.answers.hr)
  const procurement = scoresOf(scan.answers.procurement)
  return (
    <Card onPaper="line" as="section" labelledBy="beeld">
      <Heading level={2} id="beeld">
        {t('picture.title')}
      </Heading>
      <p>{t('picture.text')}</p>
      <LevelBars
        series={[
          { id: 'hr', name: t('roles.hr'), scores: hr },
          { id: 'procurement', name: t('roles.procurement'), scores: procurement },
        ]}
      />
      <p className={styles.scanNote}>{words('result.scale')}</p>
      <div className="pw-screen-only">
        <Disclosure summary={t('picture.table')}>
          <DuoTable scan={scan} before={before} />
        </Disclosure>
      </div>
    </Card>
  )
}

function DuoTable({ scan, before }: { scan: Scan; before: Scan | undefined }) {
  const { t } = useTranslation('duoScan')
  const { t: words } = useTranslation('selfScan')
  const format = useFormat()
  const changeOf = useScoreChange(scan, before ?? scan)
  const hr = scoresOf(scan.answers.hr)
  const procurement = scoresOf(scan.answers.procurement)
  const together = jointScores(scan)
  const score = (value: number) => oneDecimal(format, value)
  return (
    <ScrollRegion label={t('picture.tableName')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('picture.dimension')}</th>
            <th scope="col">{t('roles.hr')}</th>
            <th scope="col">{t('roles.procurement')}</th>
            <th scope="col">{t('picture.joint')}</th>
            {before && <th scope="col">{t('picture.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {dimensions.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{words(`dimensions.${id}.name`)}</th>
              <td>{score(hr[id])}</td>
              <td>{score(procurement[id])}</td>
              <td>
                {scan.joint[id] === undefined
                  ? score(together[id])
                  : t('picture.agreed', { score: score(together[id]) })}
              </td>
              {before && <td>{changeOf(id).words}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
