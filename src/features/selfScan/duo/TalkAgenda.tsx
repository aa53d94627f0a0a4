import { useTranslation } from 'react-i18next'
import { dimensions } from '../../../content/selfScan'
import { bigDifferences, type Scan } from '../../../dossier/selfScan/readScans'
import { Card } from '../../../ui/Card'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { Notice } from '../../../ui/Notice'
import { scoresOf } from '../../../workflow/selfScan/score'
import { LevelBars } from '../LevelBars'
import styles from '../selfScan.module.css'
import { JointAnswer } from './JointAnswer'

/** Where HR and procurement really differ: the agenda of their talk, with a question to start it. */
export function TalkAgenda({ scan }: { scan: Scan }) {
  const { t } = useTranslation('duoScan')
  const { t: words } = useTranslation('selfScan')
  const differences = bigDifferences(scan)
  const series = [
    { id: 'hr', name: t('roles.hr'), scores: scoresOf(scan.answers.hr) },
    { id: 'procurement', name: t('roles.procurement'), scores: scoresOf(scan.answers.procurement) },
  ] as const
  const rest = dimensions.filter(({ id }) => !differences.some(({ dimension }) => dimension === id))
  return (
    <Card as="section" labelledBy="bespreek" onPaper="line" breaks={differences.length > 0}>
      <div className={styles.agendaAll}>
        <Heading level={2} id="bespreek">
          {t('agenda.title')}
        </Heading>
        {differences.length === 0 ? (
          <Notice kind="good" word={t('agenda.noneWord')}>
            <p>{t('agenda.none')}</p>
          </Notice>
        ) : (
          <p>{t('agenda.text', { count: differences.length })}</p>
        )}
        {differences.map(({ dimension }) => (
          <section key={dimension} className={styles.agenda} aria-labelledby={`bespreek-${dimension}`}>
            <Heading level={3} id={`bespreek-${dimension}`}>
              {words(`dimensions.${dimension}.name`)}
            </Heading>
            <LevelBars series={series} shown={[dimension]} nameless />
            <p>
              <strong>{t('agenda.talk')}</strong> {words(`dimensions.${dimension}.talk`)}
            </p>
            <JointAnswer scan={scan} dimension={dimension} />
          </section>
        ))}
        <div className="pw-screen-only">
          <Disclosure summary={t('agenda.others')}>
            {rest.map(({ id }) => (
              <section key={id} className={styles.agenda} aria-labelledby={`bespreek-${id}`}>
                <Heading level={3} id={`bespreek-${id}`}>
                  {words(`dimensions.${id}.name`)}
                </Heading>
                <JointAnswer scan={scan} dimension={id} />
              </section>
            ))}
          </Disclosure>
        </div>
      </div>
    </Card>
  )
}
