import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import type { CardCode } from '../../../content/questionCards'
import { markCard } from '../../../dossier/commands/canvas/markCard'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Cluster, Stack } from '../../../ui/Stack'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { cardState, cardsOf, fieldOfCard, hasNotes, nextCard } from './cardPiles'
import { QuestionCard } from './QuestionCard'
import { useCardNote } from './useCardNote'

type FieldCardsProps = { canvas: string; kind: string; field: string }

/** The questions that help to fill one field: draw one, keep it, or make a note of it. */
export function FieldCards({ canvas, kind, field }: FieldCardsProps) {
  const { t } = useTranslation('questionCards')
  const { t: words } = useTranslation('canvases')
  const { plain, provoking } = cardsOf(kind, field)
  const asked = useAskedCard(kind, field)
  if (plain.length + provoking.length === 0) return null
  const name = words(`${kind}.fields.${field}.title`)
  // Another link to a card opens the field anew, with that card in hand.
  return (
    <div className="pw-screen-only">
      <Disclosure
        key={asked?.key}
        open={asked !== undefined}
        summary={
          <>
            <span aria-hidden="true">{t('summaryShort')}</span>
            <VisuallyHidden>{t('summary', { field: name })}</VisuallyHidden>
          </>
        }
      >
        <Piles
          canvas={canvas}
          kind={kind}
          field={field}
          name={name}
          plain={plain}
          provoking={provoking}
          asked={asked?.code}
        />
      </Disclosure>
    </div>
  )
}

/** The card that the address asks for ('?kaart=W1'), if this is the first field where it helps. */
function useAskedCard(kind: string, field: string) {
  const { search, key } = useLocation()
  const code = new URLSearchParams(search).get('kaart') ?? ''
  const { plain, provoking } = cardsOf(kind, field)
  const card = [...plain, ...provoking].find((one) => one === code)
  return card !== undefined && fieldOfCard(kind, card) === field ? { code: card, key } : undefined
}

type PilesProps = FieldCardsProps & {
  name: string
  plain: readonly CardCode[]
  provoking: readonly CardCode[]
  /** The card that somebody came for. */
  asked: CardCode | undefined
}

function Piles({ canvas, kind, field, name, plain, provoking, asked }: PilesProps) {
  const { t } = useTranslation('questionCards')
  const change = useChange()
  const announce = useAnnounce()
  const makeNote = useCardNote(canvas, kind)
  const [inHand, setInHand] = useState<CardCode | undefined>(asked)
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked === undefined) return
    card.current?.focus({ preventScroll: true })
    card.current?.scrollIntoView({ block: 'center' })
  }, [asked])
  // As one text, so that this renders again only when a card of this field goes somewhere.
  const states = useDossier((view) =>
    [...plain, ...provoking].map((code) => cardState(view, canvas, code)).join(' '),
  ).split(' ')
  const isFree = (code: CardCode) => states[[...plain, ...provoking].indexOf(code)] === 'pile'
  const piles = { draw: plain.filter(isFree), drawProvoking: provoking.filter(isFree) }
  const shown = inHand && isFree(inHand) ? inHand : undefined

  const draw = (pile: readonly CardCode[]) => {
    const card = nextCard(pile, shown)
    setInHand(card)
    if (card) announce(t('drawn', { code: t('code', { code: card }), question: t(`cards.${card}`) }))
  }
  const keep = (code: CardCode) => {
    change((draft) => markCard(draft, canvas, code, 'kept'))
    announce(t('kept', { code: t('code', { code }) }))
  }
  return (
    <Stack gap={3}>
      <p>{t('intro')}</p>
      {shown && (
        <QuestionCard
          ref={card}
          code={shown}
          actions={
            <>
              <Button
                icon="save"
                fullName={t('keepOne', { code: t('code', { code: shown }) })}
                onPress={() => keep(shown)}
              >
                {t('keep')}
              </Button>
              {hasNotes(kind) && (
                <Button
                  icon="plus"
                  fullName={t('makeNoteOne', { code: t('code', { code: shown }) })}
                  onPress={() => makeNote(shown, field)}
                >
                  {t('makeNote')}
                </Button>
              )}
            </>
          }
        />
      )}
      <Cluster gap={2}>
        {(['draw', 'drawProvoking'] as const).map((pile) => {
          const cards = piles[pile]
          const all = pile === 'draw' ? plain : provoking
          if (all.length === 0) return null
          if (cards.length === 0) return <p key={pile}>{t(pile === 'draw' ? 'all' : 'allProvoking')}</p>
          const word = shown && cards.includes(shown) && pile === 'draw' ? 'another' : pile
          return (
            <Button key={pile} fullName={t(`${word}For`, { field: name })} onPress={() => draw(cards)}>
              {t(word)}
            </Button>
          )
        })}
      </Cluster>
    </Stack>
  )
}
