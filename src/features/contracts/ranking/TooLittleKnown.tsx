import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import type { Contract } from '../../../dossier/contracts/readContracts'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { TextLink } from '../../../ui/TextLink'
import { type Ranked, toAsk } from '../../../workflow/ranking/rankContracts'
import { useContractWords } from '../useContractWords'

const atATime = 10

/** Contracts without a place in the ranking, and what to ask about them. */
export function TooLittleKnown({ tooLittle }: { tooLittle: readonly Ranked<Contract>[] }) {
  const { t } = useTranslation('ranking')
  const words = useContractWords()
  const dossier = useOpenDossier()
  const [count, setCount] = useState(atATime)
  const titleId = useId()
  const left = tooLittle.length - count
  const uncategorised = tooLittle.filter(({ contract }) => contract.category === '').length
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('tooLittle.title')}
      </Heading>
      <p>{t('tooLittle.text')}</p>
      {uncategorised > 0 && (
        <p>
          {t('tooLittle.categories', { count: uncategorised })}{' '}
          <TextLink href={paths.contracts(dossier.id)}>{t('toRegister')}</TextLink>
        </p>
      )}
      <ul>
        {tooLittle.slice(0, count).map((one) => (
          <li key={one.contract.id}>
            <TextLink href={paths.contract(dossier.id, one.contract.id)}>{words.name(one.contract)}</TextLink>
            <br />
            {t('tooLittle.line', {
              questions: toAsk(one)
                .map(({ criterion }) => t(`ask.${criterion}`))
                .join(' '),
            })}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button onPress={() => setCount(count + atATime)}>
            {t('more', { count: Math.min(left, atATime) })}
          </Button>
        </div>
      )}
    </Card>
  )
}
