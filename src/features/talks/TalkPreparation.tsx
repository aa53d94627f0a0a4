import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { Explained } from '../../components/Explained'
import { SourceNotes } from '../../components/SourceNotes'
import { forEveryTalk, type Guide } from '../../content/guides'
import { changeRecord } from '../../dossier/commands/records'
import type { Talk } from '../../dossier/kinds/talk'
import { readTalkFacts, readTalkPeople } from '../../dossier/talks/readTalk'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Card } from '../../ui/Card'
import { DateField } from '../../ui/DateField'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Stack'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { TextLink } from '../../ui/TextLink'
import styles from './TalkPreparation.module.css'
import shared from './talks.module.css'
import { useTalkWords } from './useTalkWords'

/** Everything to know before a talk: with whom, who goes, what is known already, and how to begin. */
export function TalkPreparation({ talk, guide }: { talk: Talk; guide: Guide | undefined }) {
  const { t } = useTranslation('talks')
  const change = useChange()
  const write = (fields: Partial<Talk>) => change((draft) => changeRecord(draft, 'talks', talk.id, fields))
  return (
    <Card onPaper="bare" breaks as="section" labelledBy="voorbereiden">
      <Stack>
        <Heading level={2} id="voorbereiden">
          {t('sections.prepare')}
        </Heading>
        <div className={shared.talkFields}>
          <TextField
            label={t('fields.with')}
            hint={t('fields.withHint')}
            value={talk.with}
            onChange={(value) => write({ with: value })}
            autoComplete="off"
          />
          <DateField label={t('fields.on')} value={talk.on} onChange={(on) => write({ on })} />
        </div>
        <TextArea label={t('fields.goal')} value={talk.goal} onChange={(goal) => write({ goal })} rows={2} />
        {guide && guide.facts.length > 0 && <KnownFacts talk={talk} />}
        <AtTheTable talk={talk} />
        {guide && (
          <>
            <Heading level={3} looks={4}>
              {t('openWith')}
            </Heading>
            <blockquote className={styles.talkQuote}>{t(`guides.${guide.id}.opening`)}</blockquote>
            <Heading level={3} looks={4}>
              {t('sections.careful')}
            </Heading>
            <p>
              <Explained text={t(`guides.${guide.id}.careful`)} />
              <SourceNotes of={guide.sources} />
            </p>
          </>
        )}
        <Disclosure summary={t('sections.tips')}>
          <ul>
            {forEveryTalk.map((id) => (
              <li key={id}>
                <Explained text={t(`every.${id}`)} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </Stack>
    </Card>
  )
}

function KnownFacts({ talk }: { talk: Talk }) {
  const { t } = useTranslation('talks')
  const words = useTalkWords()
  const facts = useDossier((view) => readTalkFacts(view, talk))
  return (
    <>
      <Heading level={3} looks={4}>
        {t('sections.facts')}
      </Heading>
      <p className={`${shared.talkQuiet} pw-screen-only`}>{t('factsHint')}</p>
      <dl className={styles.talkFacts}>
        {facts.map((fact) => (
          <div key={fact.id}>
            <dt>{t(`facts.${fact.id}`)}</dt>
            <dd className={fact.value === '' ? shared.talkQuiet : undefined}>{words.fact(fact)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function AtTheTable({ talk }: { talk: Talk }) {
  const { t } = useTranslation('talks')
  const { t: roleWords } = useTranslation('roles')
  const { id } = useOpenDossier()
  const change = useChange()
  const people = useDossier((view) => view.people)
  const roles = readTalkPeople({ people }, talk)
  return (
    <>
      <Heading level={3} looks={4}>
        {t('sections.who')}
      </Heading>
      {roles.length > 0 && (
        <ul>
          {roles.map((one) => (
            <li key={one.role}>
              {t('roleIs', {
                role: roleWords(`${one.role}.name`),
                people: one.people.join(', ') || t('whoNobody'),
              })}
            </li>
          ))}
        </ul>
      )}
      <p className="pw-screen-only">
        <TextLink href={paths.roles(id, talk.about || undefined, { look: 'mensen' })}>
          {t('toRoles')}
        </TextLink>
      </p>
      <TextField
        label={t('fields.who')}
        value={talk.who}
        onChange={(who) => change((draft) => changeRecord(draft, 'talks', talk.id, { who }))}
        autoComplete="off"
      />
    </>
  )
}
