import { type RefObject, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { addRecord, removeRecord } from '../../../dossier/commands/records'
import { setLetters } from '../../../dossier/commands/roleMatrix'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { readActions } from '../../../dossier/document/readRecords'
import type { RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { wholeDossier } from '../../../dossier/roleMatrix/scope'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Cluster } from '../../../ui/Stack'
import { TextLink } from '../../../ui/TextLink'
import { useToasts } from '../../../ui/Toasts'
import type { Change, Finding, Mend } from '../../../workflow/roleRules/roleRule'
import styles from '../roleMatrix.module.css'
import type { FindingWords } from './useFindingWords'

type FindingItemProps = {
  readonly finding: Finding
  readonly matrix: RoleMatrix
  readonly said: FindingWords
  /** Somebody wants to put a person on a role. */
  readonly onPerson: (role: string) => void
  readonly onSetAside: () => void
}

/** One thing that stands out: where to look, and what can be done about it. */
export function FindingItem({
  finding,
  matrix: { scope, letters },
  said,
  onPerson,
  onSetAside,
}: FindingItemProps) {
  const { t } = useTranslation('roleMatrix')
  const { t: dossierWords } = useTranslation('dossier')
  const { id } = useOpenDossier()
  const change = useChange()
  const tell = useToasts()
  const item = useRef<HTMLLIElement>(null)
  const actions = useDossier(readActions)
  const text = said.text(finding)
  const what = said.action(finding)
  const about = scope === wholeDossier ? '' : scope
  const planned = actions.some((action) => !action.done && action.what === what && action.about === about)
  const undoing = dossierWords('save.undo')

  const mend = (one: Mend) => {
    if (one.kind === 'person') return onPerson(one.role)
    const before = one.changes.map((each) => ({ ...each, letters: letters(each.activity, each.role) }))
    const write = (changes: readonly Change[]) =>
      change((draft) => {
        for (const each of changes) setLetters(draft, scope, each.activity, each.role, each.letters)
      })
    focusHeading(item)
    write(one.changes)
    return tell({
      text: t('findings.mended', { what: said.mend(finding, one) }),
      action: { label: undoing, onPress: () => write(before) },
    })
  }
  const plan = () => {
    const action = newId()
    const rank = rankAfter(actions.map((one) => one.rank))
    change((draft) => addRecord(draft, 'actions', action, { what, about, rank }))
    const onPress = () => change((draft) => removeRecord(draft, 'actions', action))
    tell({ text: t('findings.actionMade', { what }), action: { label: undoing, onPress } })
  }
  const go = goWords(finding)
  return (
    <li className={styles.finding} ref={item}>
      <p>{text}</p>
      <Cluster gap={2}>
        {finding.mends.map((one) => (
          <Button
            key={`${one.kind} ${one.role}`}
            fullName={said.mendFull(finding, one)}
            onPress={() => mend(one)}
          >
            {said.mend(finding, one)}
          </Button>
        ))}
        <TextLink
          href={paths.roles(id, scope, { cell: cellOf(finding) })}
          aria-label={t('findings.goFull', { go: t(`findings.${go}`), finding: text })}
        >
          {t(`findings.${go}`)}
        </TextLink>
        {planned ? (
          <TextLink href={paths.actions(id)}>{t('findings.planned')}</TextLink>
        ) : (
          <Button variant="subtle" fullName={t('findings.makeActionFull', { finding: text })} onPress={plan}>
            {t('findings.makeAction')}
          </Button>
        )}
        <Button
          variant="subtle"
          fullName={t('findings.setAsideFull', { finding: text })}
          onPress={onSetAside}
        >
          {t('findings.setAside')}
        </Button>
      </Cluster>
    </li>
  )
}

/** The cell of a finding; of one about a person the first role of that person. */
function cellOf({ activity = '', role, roles }: Finding): string {
  return `${activity}/${role ?? (activity === '' ? roles?.[0] : undefined) ?? ''}`
}

function goWords({ activity, role }: Finding): 'go' | 'goLine' | 'goRole' {
  if (activity === undefined) return 'goRole'
  return role === undefined ? 'goLine' : 'go'
}

/** What was mended leaves the list: who uses a keyboard goes on from its heading. */
function focusHeading(item: RefObject<HTMLElement | null>): void {
  item.current?.closest('section')?.querySelector<HTMLElement>('h2')?.focus()
}
