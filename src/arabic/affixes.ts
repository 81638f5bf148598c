// Letters that are written onto words, as code needs them to build or to take apart phrases.

/** «و» */
export const AND = 'و';
/** «ل» */
export const FOR = 'ل';
/** «ال» */
export const ARTICLE = 'ال';
/** «ة», of nouns and adjectives. */
export const FEMININE = 'ة';
