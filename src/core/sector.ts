/** The sectors of a partnership, in the order in which they are shown. */
export const sectors = ['statutory', 'voluntary', 'community', 'business', 'other'] as const

export type Sector = (typeof sectors)[number]

/** A resident who speaks for no organisation counts in this sector. */
export const residentSector: Sector = 'community'
