import type { TextChange } from '../annotation/text-changes.ts';
import { useLanguage } from './words.ts';

/** What changed in a text, as insertions and deletions that a screen reader announces too. */
export function TextChangesList({ changes }: { readonly changes: readonly TextChange[] | null }) {
  const { t } = useLanguage();
  if (changes === null) return <p class="hint">{t('changes_too_many')}</p>;
  return (
    <p class="changes" dir="rtl" lang="ar">
      {changes.map(({ kind, text }, i) => {
        if (kind === 'added') return <ins key={i}>{text} </ins>;
        if (kind === 'removed') return <del key={i}>{text} </del>;
        return <span key={i}>{text} </span>;
      })}
    </p>
  );
}
