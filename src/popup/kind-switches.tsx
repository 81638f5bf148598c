import type { MarkKind } from '../messages/background-api.ts';
import { callPage } from '../messages/page-api.ts';
import { ENTITY_KINDS } from '../recognition/entity.ts';
import { changeSettings, type Settings } from '../settings/settings.ts';
import { useLanguage } from '../ui/words.ts';

export interface KindSwitchesProps {
  readonly counts: Readonly<Partial<Record<MarkKind, number>>>;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly tabId: number;
}

/** How many marks of each kind there are; a click shows or hides a kind, here and from now on. */
export function KindSwitches({ counts, settings, onChange, tabId }: KindSwitchesProps) {
  const { t } = useLanguage();
  const kinds = ([...ENTITY_KINDS, 'time'] as const).filter((kind) => counts[kind]);

  const toggle = async (kind: MarkKind) => {
    const changed = await changeSettings(({ hiddenKinds }) => ({
      hiddenKinds: hiddenKinds.includes(kind)
        ? hiddenKinds.filter((one) => one !== kind)
        : [...hiddenKinds, kind],
    }));
    onChange(changed);
    await callPage(tabId)('hideKinds', changed.hiddenKinds as MarkKind[]);
  };

  return (
    <section>
      <h2>{t('popup_marks')}</h2>
      {kinds.length === 0 && <p class="hint">{t('popup_no_marks')}</p>}
      <div class="kinds">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class={`chip kind-${kind}`}
            aria-pressed={!settings.hiddenKinds.includes(kind)}
            onClick={() => void toggle(kind)}
          >
            <span class="word">{t(`kinds_${kind}`)}</span> <span class="count">{counts[kind]}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
