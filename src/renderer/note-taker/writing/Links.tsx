import type { Stage } from '@core/agenda/agenda'
import type { CardKind } from '@core/cards/cards'
import type { DoAct, View } from '../../shared/acting/acting'
import { EmptyState } from '../../shared/parts/EmptyState'
import { LinkForm } from '../../shared/web/LinkForm'
import { webOf } from '../../shared/web/web-of'
import { StandAlone, WebTable } from '../../shared/web/WebTable'
import styles from './Writing.module.css'

export interface LinksProps {
  readonly view: View
  readonly stage: Stage
  readonly joins: CardKind
  readonly act: DoAct
}

/** Ideas that join two cards, as they are said aloud. */
export function Links({ view, stage, joins, act }: LinksProps) {
  const web = webOf(view.cards.values(), joins)
  const linkable = [...web.joined.filter(({ id }) => view.cards.get(id)?.kind === joins), ...web.alone].toSorted(
    (one, other) => one.number - other.number,
  )
  return (
    <div className={styles.promises}>
      {linkable.length < 2 ? (
        <EmptyState title="There is nothing to link yet">Two cards can be linked as soon as they are here.</EmptyState>
      ) : (
        <LinkForm stageId={stage.id} cards={linkable} participantId={null} act={act} className={styles.form} />
      )}
      <WebTable web={web} />
      <StandAlone cards={web.alone} />
    </div>
  )
}
