import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { TextLink } from '../../../ui/TextLink'
import { Reasons } from './Reasons'
import { useRanking } from './useRanking'

/** Where one contract stands in the ranking, and why. */
export function ContractPlace({ id }: { id: string }) {
  const { t } = useTranslation('ranking')
  const { t: contractWords } = useTranslation('contracts')
  const dossier = useOpenDossier()
  const { ranked, tooLittle } = useRanking()
  const titleId = useId()
  const at = ranked.findIndex(({ contract }) => contract.id === id)
  const mine = ranked[at] ?? tooLittle.find(({ contract }) => contract.id === id)
  if (!mine) return null
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {contractWords('one.why')}
      </Heading>
      <p>{at < 0 ? t('notPlaced') : t('position_of', { place: at + 1, count: ranked.length })}</p>
      <Reasons ranked={mine} />
      <TextLink href={paths.ranking(dossier.id)}>{t('see')}</TextLink>
    </Card>
  )
}
