import { useState } from 'preact/hooks';
import type { Entity } from '../recognition/entity.ts';
import { lookUpLinks } from './look-up.ts';
import { useLanguage, wordOr } from './words.ts';

/** How far "not this" reaches. */
export type HideScope = 'here' | 'page' | 'everywhere';

export interface EntityCardProps {
  /** As written in the article. */
  readonly surface: string;
  /** One entity, or two and more that the words may mean, likeliest first. */
  readonly candidates: readonly Entity[];
  /** Names inside this longer one. */
  readonly nested: readonly Entity[];
  /** Those of them that the reader added, by id: the title of the pack, '' for an own name. */
  readonly packs?: Readonly<Record<string, string>>;
  /** Latin letters made by rule, by id, for those of whom none are filed. */
  readonly latin: Readonly<Record<string, string>>;
  /** Which of how many mentions of it in the article this is, from 1. */
  readonly position: number;
  readonly count: number;
  /** In how many kept clippings it stands; null while that is not known. */
  readonly clippings: number | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onCopy: (text: string) => void;
  readonly onHide: (entityId: string, scope: HideScope) => void;
  readonly onAnnotate: () => void;
}

/** What is known of a name under the pointer. */
export function EntityCard(props: EntityCardProps) {
  const { t } = useLanguage();
  const [first] = props.candidates;
  const several = props.candidates.length > 1;
  return (
    <>
      {several && <p class="doubt">{t('card_candidates', props.candidates.length)}</p>}
      {props.candidates.map((entity) => (
        <section key={entity.id} class={`entry kind-${entity.kind}`}>
          <EntityEntry
            entity={entity}
            surface={props.surface}
            pack={props.packs?.[entity.id]}
            latin={props.latin[entity.id]}
          />
          {several && <EntityActions entity={entity} {...props} />}
        </section>
      ))}
      {props.nested.length > 0 && (
        <p class="nested">
          {t('card_nested')}{' '}
          {props.nested.map((entity, i) => (
            <span key={entity.id}>
              {i > 0 && t('list_separator')}
              <bdi>{entity.name}</bdi>
            </span>
          ))}
        </p>
      )}
      <div class="row facts">
        {props.count > 1 && <span>{t('card_position', props.position, props.count)}</span>}
        {props.count > 1 && (
          <span class="steps">
            <button type="button" onClick={() => props.onStep(-1)} aria-label={t('card_previous')}>
              ↑
            </button>
            <button type="button" onClick={() => props.onStep(1)} aria-label={t('card_next')}>
              ↓
            </button>
          </span>
        )}
        {props.clippings !== null && props.clippings > 0 && (
          <span>{t('card_clippings', props.clippings)}</span>
        )}
      </div>
      {!several && first && <EntityActions entity={first} {...props} />}
    </>
  );
}

/** Who or what it is. */
function EntityEntry({
  entity,
  surface,
  pack,
  latin,
}: {
  readonly entity: Entity;
  readonly surface: string;
  readonly pack: string | undefined;
  readonly latin: string | undefined;
}) {
  const { t, locale } = useLanguage();
  const description = locale === 'ar' ? entity.descriptionAr : entity.descriptionEn;
  const other = locale === 'ar' ? entity.descriptionEn : entity.descriptionAr;
  return (
    <>
      <p class="kind">{wordOr(t, `kind_${entity.kind}`, entity.kind)}</p>
      <h2 lang="ar" dir="rtl">
        {entity.name}
      </h2>
      {entity.nameEn !== '' ? (
        <p class="latin" lang="en" dir="ltr">
          {entity.nameEn}
        </p>
      ) : (
        latin && <GeneratedLatin latin={latin} />
      )}
      {(description || other) && (
        <p class="what" dir="auto">
          {description || other}
        </p>
      )}
      {pack !== undefined && (
        <p class="written">{pack === '' ? t('card_from_own') : t('card_from_pack', pack)}</p>
      )}
      {surface !== entity.name && (
        <p class="written">
          {t('card_written')} <bdi>«{surface}»</bdi>
        </p>
      )}
    </>
  );
}

/** Latin letters made by rule where none are filed, and said to be so. Never copied: it is no name of anybody's. */
function GeneratedLatin({ latin }: { readonly latin: string }) {
  const { t } = useLanguage();
  return (
    <p class="latin generated">
      <bdi lang="ar-Latn" dir="ltr">
        {latin}
      </bdi>{' '}
      <span class="label">{t('card_generated')}</span>
    </p>
  );
}

/** What can be done with it. */
function EntityActions(props: EntityCardProps & { readonly entity: Entity }) {
  const { entity } = props;
  const { t } = useLanguage();
  const [hiding, setHiding] = useState(false);
  return (
    <>
      <div class="row actions">
        <button
          type="button"
          onClick={() => props.onCopy([entity.name, entity.nameEn].filter(Boolean).join(' – '))}
        >
          {t('card_copy')}
        </button>
        {lookUpLinks(entity).map(({ word, href }) => (
          <a
            key={word}
            href={href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            referrerpolicy="no-referrer"
            title={t('card_leaves_device')}
          >
            {t(word)}
          </a>
        ))}
        {props.candidates.length === 1 && (
          <button type="button" onClick={props.onAnnotate}>
            {t('card_annotate')}
          </button>
        )}
        <button type="button" aria-expanded={hiding} onClick={() => setHiding(!hiding)}>
          {t('card_not_this')}
        </button>
      </div>
      {hiding && (
        <div class="row hide" role="group" aria-label={t('card_not_this')}>
          {(['here', 'page', 'everywhere'] as const).map((scope) => (
            <button key={scope} type="button" onClick={() => props.onHide(entity.id, scope)}>
              {t(`card_not_${scope}`)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
