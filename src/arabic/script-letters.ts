/**
 * What tells Arabic from the other languages of its script, small enough for the resident script.
 *
 * Letters: Unicode 16, chapter 9.2 and the code chart of the Arabic block (U+0600); a letter outside the alphabet of
 * Arabic is Persian, Urdu, Kurdish, Pashto, Uyghur, Sindhi … Words: the commonest words of the Arabic press that
 * none of those languages writes the same way.
 */

/** The letters of Arabic itself, hamza carriers included; spelling variants of typists are in `TYPED`. */
export const ALPHABET = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ';

/** Letters that a Persian keyboard puts into Arabic text as well, so that they prove nothing. */
export const TYPED = 'کی';

/** Words written alone that are Arabic only; Persian and Urdu borrow none of them as free words often. */
export const ARABIC_WORDS =
  'في من على إلى الى أن عن التي الذي هذا هذه ذلك بعد قال وقال كان كانت مع أو لا ما لم قد بين خلال كما وفي ومن وأن أنه أكد وأضاف حيث منذ';

/** What stands before the article: a word that begins with it, or with one of these and it, or with two lams, is Arabic. */
export const ARTICLE_AFTER = 'وبكفٱ';

/** The commonest Persian words that hold no letter of their own, for text typed on an Arabic keyboard too. */
export const NEIGHBOUR_WORDS =
  'از که كه این اين است برای براي را می مي شد شود کرد كرد کند كند در تا نیز نيز خود یک يك';
