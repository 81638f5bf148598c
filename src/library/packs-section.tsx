import type { Pack } from '../annotation/name-pack.ts';
import { PACK_COLOURS } from '../annotation/name-pack.ts';
import { changePack, listPacks, movePack } from '../storage/packs.ts';
import { setDeleted } from '../storage/records.ts';
import { useLive } from '../ui/use-live.ts';
import { inFigures, useLanguage } from '../ui/words.ts';
import { ImportPack } from './import-pack.tsx';
import type { TabProps } from './library-view.tsx';
import { useUndo } from './use-undo.tsx';

/** The reader's packs: imported, switched, coloured, ordered, removed with a way back. */
export function PacksSection({ database }: TabProps) {
  const language = useLanguage();
  const { t } = language;
  const packs = useLive(() => listPacks(database), [database]);
  const { act, notice } = useUndo();
  if (!packs) return null;
  const remove = ({ id, title }: Pack) =>
    act(
      () => setDeleted(database.packs, [id], true),
      t('packs_removed', title),
      () => setDeleted(database.packs, [id], false),
    );
  return (
    <section aria-labelledby="packs">
      <div class="head">
        <h2 id="packs">
          {t('packs_title')} <span class="count">{packs.length}</span>
        </h2>
      </div>
      <p class="hint">{t('packs_hint')}</p>
      {notice}
      {packs.length === 0 && <p class="hint">{t('packs_none')}</p>}
      <ul class="list packs">
        {packs.map((pack, i) => (
          <li key={pack.id} class={pack.isEnabled ? 'line' : 'line off'}>
            <span class={`dot reader-${pack.colour}`} aria-hidden="true" />
            <div class="what">
              <p>
                <bdi class="name">{pack.title}</bdi>
              </p>
              <p class="hint">
                {t('packs_count', inFigures(pack.count, language))} · <bdi>{pack.fileName}</bdi>
              </p>
            </div>
            <select
              aria-label={t('packs_colour', pack.title)}
              value={pack.colour}
              onChange={(event) => {
                const colour = PACK_COLOURS.find((one) => one === event.currentTarget.value);
                if (colour) void act(() => changePack(database, pack.id, { colour }));
              }}
            >
              {PACK_COLOURS.map((colour) => (
                <option key={colour} value={colour}>
                  {t(`pack_colour_${colour}`)}
                </option>
              ))}
            </select>
            <span class="order">
              <button
                type="button"
                disabled={i === 0}
                aria-label={t('packs_up', pack.title)}
                onClick={() => void act(() => movePack(database, pack.id, -1))}
              >
                ↑
              </button>
              <button
                type="button"
                disabled={i === packs.length - 1}
                aria-label={t('packs_down', pack.title)}
                onClick={() => void act(() => movePack(database, pack.id, 1))}
              >
                ↓
              </button>
            </span>
            <label class="switch">
              <input
                type="checkbox"
                role="switch"
                checked={pack.isEnabled}
                aria-label={t('packs_on_label', pack.title)}
                onChange={(event) => {
                  const isEnabled = event.currentTarget.checked;
                  void act(() => changePack(database, pack.id, { isEnabled }));
                }}
              />
              <span aria-hidden="true">{t('packs_on')}</span>
            </label>
            <button
              type="button"
              class="quiet"
              aria-label={`${t('packs_remove')}: ${pack.title}`}
              onClick={() => void remove(pack)}
            >
              {t('packs_remove')}
            </button>
          </li>
        ))}
      </ul>
      <ImportPack database={database} />
    </section>
  );
}
