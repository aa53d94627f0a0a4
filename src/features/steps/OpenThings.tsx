import { useTranslation } from 'react-i18next'
import type { Part } from '../../content/steps'
import type { Work } from '../../dossier/answers/readWork'
import { Disclosure } from '../../ui/Disclosure'
import { fieldIdOf } from './fieldId'
import styles from './OpenThings.module.css'

/** What is still open in a part, each question a way to its field. */
export function OpenThings({ part, base, work }: { part: Part; base: string; work: Work }) {
  const { t } = useTranslation('part')
  const { t: words } = useTranslation('steps')
  const count = work.openQuestions.length + work.openChecks.length
  if (count === 0) return <p>{t('finish.nothingOpen')}</p>
  return (
    <>
      <p>{t('finish.open', { count })}</p>
      <Disclosure summary={t('finish.whichOpen')}>
        <ul>
          {work.openQuestions.map((question) => (
            <li key={question}>
              <JumpTo fieldId={fieldIdOf(`${base}/${question}`)}>
                {words(`parts.${part.id}.questions.${question}.label`)}
              </JumpTo>
            </li>
          ))}
          {work.openChecks.length > 0 && <li>{t('finish.openChecks', { count: work.openChecks.length })}</li>}
        </ul>
      </Disclosure>
    </>
  )
}

/** A button and no link: the address of a screen is its hash, so a link to a field would leave the screen. */
function JumpTo({ fieldId, children }: { fieldId: string; children: string }) {
  const jump = () => {
    const field = document.getElementById(fieldId)
    const target = field?.matches('fieldset') ? field.querySelector<HTMLElement>('input, button') : field
    field?.scrollIntoView({ block: 'center' })
    target?.focus()
  }
  return (
    <button type="button" className={styles.jump} onClick={jump}>
      {children}
    </button>
  )
}
