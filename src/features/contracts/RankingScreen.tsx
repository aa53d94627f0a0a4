import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { Explained } from '../../components/Explained'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { ActionLink } from '../../ui/ActionLink'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Cluster, Stack } from '../../ui/Stack'
import { ContractsNav } from './ContractsNav'
import shared from './contracts.module.css'
import { MakeOpportunity } from './MakeOpportunity'
import styles from './RankingScreen.module.css'
import { RankedItem } from './ranking/RankedItem'
import { RankingPaper } from './ranking/RankingPaper'
import { RankingPicture } from './ranking/RankingPicture'
import { TooLittleKnown } from './ranking/TooLittleKnown'
import { useRanking } from './ranking/useRanking'
import { WeightsPanel } from './ranking/WeightsPanel'
import { useChosen } from './useChosen'
import { useRoomAbove } from './useRoomAbove'

const atATime = 10

/** With whom to have coffee first: contracts by their chance of jobs, each with its reasons. */
export default function RankingScreen() {
  const { t } = useTranslation('ranking')
  const dossier = useOpenDossier()
  const { ranked, tooLittle } = useRanking()
  const chosen = useChosen()
  const [count, setCount] = useState(atATime)
  useScreenTitle(t('title'))
  const isEmpty = ranked.length + tooLittle.length === 0
  const left = ranked.length - count
  return (
    <Stack gap={5}>
      <PageTitle lead={<Explained text={t('intro')} />}>{t('title')}</PageTitle>
      <ContractsNav current="ranking" />
      {isEmpty && (
        <>
          <p>{t('empty')}</p>
          <ActionLink href={paths.contracts(dossier.id)}>{t('toRegister')}</ActionLink>
        </>
      )}
      {!isEmpty && (
        <div className="pw-screen-only">
          <WeightsPanel />
        </div>
      )}
      <RankingPaper ranked={ranked} />
      {ranked.length > 0 && (
        <div className={styles.rankingBeside}>
          <section className="pw-screen-only" aria-labelledby="volgorde">
            <Stack>
              <Heading level={2} id="volgorde">
                {t('list')}
              </Heading>
              <ChosenHere ids={[...chosen.ids]} />
              <ol className={styles.ranking}>
                {ranked.slice(0, count).map((one, index) => (
                  <RankedItem
                    key={one.contract.id}
                    ranked={one}
                    place={index + 1}
                    chosen={chosen.ids.has(one.contract.id)}
                    onChoose={chosen.choose}
                  />
                ))}
              </ol>
              {left > 0 && (
                <Button onPress={() => setCount(count + atATime)}>
                  {t('more', { count: Math.min(left, atATime) })}
                </Button>
              )}
            </Stack>
          </section>
          <RankingPicture contracts={ranked.map(({ contract }) => contract)} />
        </div>
      )}
      {tooLittle.length > 0 && <TooLittleKnown tooLittle={tooLittle} />}
    </Stack>
  )
}

function ChosenHere({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('ranking')
  const { t: contractWords } = useTranslation('contracts')
  const [making, setMaking] = useState(false)
  useRoomAbove(ids.length > 0)
  return (
    <div
      className={
        ids.length > 0 ? `${shared.chosen} ${shared.any} pw-screen-only` : `${shared.chosen} pw-screen-only`
      }
    >
      <output>
        {ids.length === 0 ? (
          contractWords('chosen.none')
        ) : (
          <strong>{t('chosen', { count: ids.length })}</strong>
        )}
      </output>
      {ids.length > 0 && (
        <Cluster>
          <Button variant="primary" onPress={() => setMaking(true)}>
            {contractWords('chosen.makeOpportunity')}
          </Button>
        </Cluster>
      )}
      {making && <MakeOpportunity ids={ids} onClose={() => setMaking(false)} />}
    </div>
  )
}
