type Texts<Name extends string> = Readonly<Record<Name, string>>
type Named = (name: string) => string

/** The words of the part in which owners say how their actions go. */
export interface ReturnWords
  extends Texts<
    | 'mine'
    | 'none'
    | 'free'
    | 'others'
    | 'nothing'
    | 'overdue'
    | 'heard'
    | 'unheard'
    | 'how'
    | 'changed'
    | 'why'
    | 'learned'
    | 'evidence'
    | 'evidenceHint'
    | 'same'
    | 'send'
    | 'sendAgain'
    | 'close'
    | 'take'
    | 'learnedBefore'
    | 'evidenceBefore'
  > {
  readonly agreed: Named
  /** Before what was said at an earlier meeting. */
  readonly before: Named
  readonly today: string
}
