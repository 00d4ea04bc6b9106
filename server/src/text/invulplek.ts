/** The blank that a repair leaves for a person to fill in. */
export const invulplek = '[…]';
