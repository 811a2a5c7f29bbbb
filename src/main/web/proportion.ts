/** As wide as screens are, compared with their height. */
export const screenProportion = 16 / 9
