/** A workshop to open, and where in it. */
export interface OpenAt {
  readonly workshopId: string
  /** In its plan, at this action where there is one; null opens it where its work goes on. */
  readonly plan: { readonly actionId: string | null } | null
}
