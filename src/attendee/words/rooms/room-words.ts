type Texts<Name extends string> = Readonly<Record<Name, string>>
type Counted = (count: number) => string
type Named = (name: string) => string

/** The words of welcomes, rounds, stories, tables, links and who is missing. */
export interface RoomWords {
  readonly access: Texts<'heading' | 'private' | 'language' | 'needs' | 'needsHint' | 'save' | 'told' | 'none'>
  readonly turns: { readonly now: Named; readonly next: Named; readonly yours: string }
  readonly stories: { readonly place: (at: number, all: number) => string } & Texts<'label' | 'coming'>
  readonly tables: Texts<'heading' | 'label' | 'none' | 'others'> & {
    readonly yours: (at: number, all: number) => string
    readonly round: (at: number, all: number) => string
    readonly choose: string
    readonly cards: Counted
  }
  readonly link: Texts<
    | 'first'
    | 'second'
    | 'search'
    | 'change'
    | 'idea'
    | 'hint'
    | 'send'
    | 'mine'
    | 'none'
    | 'nothing'
    | 'noMatch'
    | 'others'
    | 'own'
  > & {
    readonly choose: (number: number, text: string) => string
    readonly more: Counted
    readonly joins: (one: string, other: string) => string
  }
  readonly missing: Texts<
    'who' | 'whoHint' | 'person' | 'weAsk' | 'send' | 'heading' | 'none' | 'nobody' | 'ask' | 'noLonger' | 'remove'
  > & { readonly asks: Named; readonly named: Named; readonly youAsk: string }
}
