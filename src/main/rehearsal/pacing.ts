/** Decides when who of the crowd does what they would do. */
export interface Pacing {
  /** Something that the crowd sees changed. Called at most once a turn of the event loop. */
  readonly changed: () => void
  readonly close: () => void
}
