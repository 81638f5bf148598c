import type { TimeMention } from '../recognition/mention.ts';
import { repeatedInWords, valueInWords } from './date-words.ts';
import { hijriInWords } from './hijri-words.ts';
import { whyInWords } from './why-words.ts';
import { useLanguage, wordOr } from './words.ts';

export interface TimeCardProps {
  readonly mention: TimeMention;
  readonly onCopy: (text: string) => void;
  readonly onAnnotate: () => void;
}

/** What a date means and why. */
export function TimeCard({ mention, onCopy, onAnnotate }: TimeCardProps) {
  const language = useLanguage();
  const { t } = language;
  const { value, why } = mention;
  // «PAST_REF» is a word of TIMEX3's, no date to copy.
  const isDate = value !== null && !value.endsWith('_REF');
  const hijri = hijriInWords(mention, language);
  return (
    <section class="entry kind-time">
      <p class="kind">{wordOr(t, `time_${mention.type}`, mention.type)}</p>
      <p class="written">
        <bdi>«{mention.surface}»</bdi>
      </p>
      {value === null ? (
        <h2 class="none">{t('time_no_value')}</h2>
      ) : (
        <>
          <h2>
            {mention.mod && <span class="mod">{wordOr(t, `mod_${mention.mod}`, '')} </span>}
            {mention.type === 'SET' ? repeatedInWords(value, language) : valueInWords(value, language)}
          </h2>
          {hijri && <p class="hijri">{hijri}</p>}
          {isDate && (
            <p class="iso" dir="ltr">
              <code>{value}</code>
            </p>
          )}
        </>
      )}
      <WhyLines mention={mention} />
      {why.doubt && <p class="doubt">{doubtInWords(mention, language)}</p>}
      <div class="row actions">
        {isDate && (
          <button type="button" onClick={() => onCopy(value)}>
            {t('card_copy_date')}
          </button>
        )}
        <button type="button" onClick={onAnnotate}>
          {t('card_annotate')}
        </button>
      </div>
    </section>
  );
}

function doubtInWords({ why }: TimeMention, language: ReturnType<typeof useLanguage>): string {
  const alternative = why.alternative ? valueInWords(why.alternative, language) : '';
  const sentence = language.t(`doubt_${why.doubt!.replaceAll('-', '_') as 'two_readings'}`, alternative);
  return sentence || why.doubt!;
}

/** «السبت» → … read from the publication date; which parts are written and which are added. */
function WhyLines({ mention }: { readonly mention: TimeMention }) {
  const language = useLanguage();
  const { t } = language;
  const { stated, implied } = mention.why;
  const parts = (names: readonly string[]) =>
    names.map((name) => wordOr(t, `part_${name}`, name)).join(t('list_separator'));
  const sentence = whyInWords(mention, language);
  return (
    <div class="why">
      {sentence && <p>{sentence}</p>}
      {stated.length > 0 && <p>{t('why_stated', parts(stated))}</p>}
      {implied.length > 0 && <p>{t('why_implied', parts(implied))}</p>}
    </div>
  );
}
