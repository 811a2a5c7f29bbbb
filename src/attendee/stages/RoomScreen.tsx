import type { Language } from '@core/language'
import type { AttendeeStage, PersonalView } from '@core/views'
import { useReducer } from 'preact/hooks'
import { isCardDraft } from '../kept/drafts'
import { usePage } from '../page-context'
import { Masthead } from '../parts/Masthead'
import { StageClock } from '../parts/StageClock'
import { useStageFocus } from '../parts/use-stage-focus'
import { CardForm, type CardFormProps } from './CardForm'
import { ClosedScreen } from './ClosedScreen'
import { ScoreVote } from './ScoreVote'
import { StageBody, type StageProps } from './StageBody'
import type { Words } from '../words/words'
import { inLanguage, wordsOfStage } from './stage-words'
import { StoryNow } from './StoryNow'
import { OwnTable } from './TablesStage'
import { TurnNow } from './TurnNow'
import { WaitingScreen } from './WaitingScreen'

/** The stage that the room is in. */
export function RoomScreen() {
  const { state, words, language, drafts } = usePage()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const { view } = state
  const stage = view?.status === 'running' ? view.stage : null
  const said = stage === null ? null : wordsOfStage(stage, language)
  const title = said?.title ?? (view?.status === 'closed' ? words.plan.thanks : words.waiting.heading)
  // A vote that opens, closes or is revealed is as much of a change as another stage.
  const vote = stage !== null && view?.vote?.id === stage.id ? view.vote.status : null
  const voteNews = { open: words.vote.opened, closed: words.vote.closed, revealed: words.vote.revealed }
  const heading = useStageFocus(
    `${view?.status ?? ''}/${stage?.id ?? ''}/${vote ?? ''}`,
    title,
    vote === null ? null : voteNews[vote],
  )
  const writing = stage === null ? null : writingIn(stage, { personal: state.personal, words, language })
  const unfinished =
    view?.status === 'closed'
      ? []
      : drafts.all().filter((draft) => draft.stageId !== writing?.stage.id && isCardDraft(draft))
  // In one list, by stage: a field that somebody is typing in stays the same one when the room moves on.
  const forms = unfinished.map(({ stageId, stageTitle, kind }) => (
    <CardForm key={stageId} stage={{ id: stageId, title: stageTitle }} kind={kind} tags={[]} dropped={() => redraw(null)} />
  ))
  if (writing !== null) forms.push(<CardForm key={writing.stage.id} {...writing} />)

  return (
    <div className="screen">
      <Masthead small={stage !== null} />
      <div className="stage-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {stage !== null && view !== null && stage.activity.kind !== 'break' && <StageClock timer={view.timer} />}
      </div>
      {said !== null && said.prompt !== '' && <p className="prompt">{said.prompt}</p>}
      {stage !== null && view !== null && <AboveForm view={view} stage={stage} />}
      <div className="writing">{forms}</div>
      {view === null || view.status === 'preparing' || (view.status === 'running' && stage === null) ? (
        <WaitingScreen />
      ) : stage === null ? (
        <ClosedScreen view={view} />
      ) : (
        <StageBody view={view} stage={stage} />
      )}
    </div>
  )
}

/** What to know before one writes. */
function AboveForm({ view, stage }: StageProps) {
  switch (stage.activity.kind) {
    case 'round':
      return <TurnNow view={view} />
    case 'stories':
      return <StoryNow stage={stage} activity={stage.activity} />
    case 'themed-rounds':
      return <OwnTable stage={stage} activity={stage.activity} />
    case 'score':
      return <ScoreVote view={view} stage={stage} activity={stage.activity} />
    default:
      return null
  }
}

interface Writer {
  readonly personal: PersonalView | null
  readonly words: Words
  readonly language: Language
}

/** What a stage that takes cards takes them as, or null. */
function writingIn(stage: AttendeeStage, { personal, words, language }: Writer): CardFormProps | null {
  const { activity } = stage
  switch (activity.kind) {
    case 'gather':
      return { stage, kind: activity.cardKind, tags: activity.tags, tagInWords: inLanguage(stage, language) }
    case 'offers':
      return { stage, kind: 'offer', tags: [], kinds: ['offer', 'need'] }
    case 'round':
      return { stage, kind: activity.cardKind, tags: [] }
    case 'score':
      return { stage, kind: 'insight', tags: [], asks: { label: words.voting.why } }
    case 'stories':
      return { stage, kind: activity.cardKind, tags: [], asks: { label: words.room.stories.label } }
    case 'themed-rounds': {
      const { label, choose } = words.room.tables
      const tagHere = activity.themes[personal?.table ?? 0] ?? ''
      const tagInWords = inLanguage(stage, language)
      const asks = { label, tags: choose }
      return { stage, kind: activity.cardKind, tags: activity.themes, tagHere, tagInWords, asks }
    }
    default:
      return null
  }
}
