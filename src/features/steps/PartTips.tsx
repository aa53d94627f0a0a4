import { useTranslation } from 'react-i18next'
import { AboutTerms } from '../../components/AboutTerms'
import { Explained } from '../../components/Explained'
import { SourceNotes } from '../../components/SourceNotes'
import { obstacles } from '../../content/obstacles'
import type { Part } from '../../content/steps'
import { tips } from '../../content/tips'
import { Disclosure } from '../../ui/Disclosure'

/** Tips from practice, and what to do when this part gets stuck. */
export function PartTips({ part }: { part: Part }) {
  const { t } = useTranslation('part')
  const { t: tipWords } = useTranslation('tips')
  const { t: obstacleWords } = useTranslation('obstacles')
  return (
    <>
      {part.tips.length > 0 && (
        <Disclosure summary={t('tips')}>
          <ul>
            {part.tips.map((id) => (
              <li key={id}>
                <Explained text={tipWords(id as keyof typeof tips)} />
                <SourceNotes of={tips[id as keyof typeof tips].sources} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {part.obstacles.length > 0 && (
        <Disclosure summary={t('obstacles')}>
          <AboutTerms>
            {part.obstacles.map((id) => (
              <div key={id}>
                <dt>
                  {obstacleWords(`${id}.title`)}
                  <SourceNotes of={obstacles[id as keyof typeof obstacles].sources} />
                </dt>
                <dd>
                  {t('obstacleSign')}: <Explained text={obstacleWords(`${id}.sign`)} />
                </dd>
                <dd>
                  {t('obstacleFirstMove')}: <Explained text={obstacleWords(`${id}.firstMove`)} />
                </dd>
              </div>
            ))}
          </AboutTerms>
        </Disclosure>
      )}
    </>
  )
}
