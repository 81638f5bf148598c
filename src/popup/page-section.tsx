import { useEffect, useRef, useState } from 'preact/hooks';
import { BLOCK_SEPARATOR } from '../annotation/clipping.ts';
import { textChanges } from '../annotation/text-changes.ts';
import { callBackground, type ClipResult } from '../messages/background-api.ts';
import { toFailure, type FailureCode } from '../messages/failure.ts';
import { callPage, type PageState } from '../messages/page-api.ts';
import type { HashiyaDatabase } from '../storage/database.ts';
import { findTwin } from '../storage/clippings.ts';
import { pageDateInWords } from '../ui/date-words.ts';
import { failureWord } from '../ui/failure-word.ts';
import { TextChangesList } from '../ui/text-changes-list.tsx';
import { useLanguage, wordOr } from '../ui/words.ts';
import type { ActivePage } from './active-page.ts';
import { PublicationDateField } from './publication-date-field.tsx';
import { useLive } from '../ui/use-live.ts';

/** What the page behind the popup is, why, and the button that clips it. */
export function PageSection({
  page,
  database,
}: {
  readonly page: ActivePage;
  readonly database: HashiyaDatabase;
}) {
  const { t } = useLanguage();
  const { state, failure, tabId, isSilent } = page;
  if (!state) {
    return (
      <section class="page">
        <p role="status">
          {failure ? t(failureWord(failure)) : t(isSilent ? 'popup_off_here' : 'popup_reading')}
        </p>
      </section>
    );
  }
  return (
    <section class="page" aria-busy={state.phase === 'reading'}>
      {state.failure && (
        <p class="failure" role="alert">
          {t(failureWord(state.failure))}
        </p>
      )}
      <Verdict state={state} page={page} />
      {state.verdict.isArticle && <Facts state={state} page={page} />}
      {state.verdict.isArticle && tabId !== null && (
        <ClipButton tabId={tabId} url={state.url} database={database} />
      )}
    </section>
  );
}

function Verdict({ state, page }: { readonly state: PageState; readonly page: ActivePage }) {
  const { t } = useLanguage();
  const { verdict } = state;
  const choose = async (reading: 'anyway' | 'never' | null) => {
    await callBackground('choosePage', state.url, { reading });
    if (page.tabId !== null) await callPage(page.tabId)('refresh');
    await page.reload();
  };
  const word = (code: string) => wordOr(t, `reason_${code.replaceAll('-', '_')}`, '');
  const sentence = word(verdict.code);
  return (
    <div class="verdict">
      <p>
        <strong>{t(verdict.isArticle ? 'popup_article' : 'popup_no_article')}</strong>
        {sentence && <span> – {sentence}</span>}
      </p>
      {verdict.signals.length > 0 && (
        <details>
          <summary>{t('popup_reason')}</summary>
          <ul>
            {verdict.signals.map(({ code, weight }) => (
              <li key={code} class={weight < 0 ? 'against' : 'for'}>
                {wordOr(t, `signal_${code.replaceAll('-', '_')}`, code)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="row">
        {!verdict.isArticle && verdict.code !== 'never-by-reader' && (
          <button type="button" onClick={() => void choose('anyway')}>
            {t('popup_read_anyway')}
          </button>
        )}
        {verdict.code === 'never-by-reader' || verdict.code === 'anyway-by-reader' ? (
          <button type="button" onClick={() => void choose(null)}>
            {t(verdict.code === 'never-by-reader' ? 'popup_again' : 'popup_undo_anyway')}
          </button>
        ) : (
          verdict.isArticle && (
            <button type="button" class="quiet" onClick={() => void choose('never')}>
              {t('popup_never')}
            </button>
          )
        )}
      </div>
    </div>
  );
}

function Facts({ state, page }: { readonly state: PageState; readonly page: ActivePage }) {
  const language = useLanguage();
  const { t } = language;
  const { facts, published, conflicts } = state;
  return (
    <>
      <h2 class="title" dir="auto">
        {facts?.title}
      </h2>
      <dl>
        {facts?.source && (
          <>
            <dt>{t('popup_source')}</dt>
            <dd>
              <bdi>{facts.source}</bdi>
            </dd>
          </>
        )}
        {facts?.byline && (
          <>
            <dt>{t('popup_byline')}</dt>
            <dd>
              <bdi>{facts.byline}</bdi>
            </dd>
          </>
        )}
        <dt>{t('popup_published')}</dt>
        <dd>
          <PublicationDateField url={state.url} published={published} page={page} />
        </dd>
      </dl>
      {conflicts.map((other) => (
        <p key={other.source} class="hint">
          {t('popup_conflict', pageDateInWords(other.value, language))}
        </p>
      ))}
      {facts?.paywalled && <p class="hint">{t('popup_paywalled')}</p>}
    </>
  );
}

function ClipButton(props: {
  readonly tabId: number;
  readonly url: string;
  readonly database: HashiyaDatabase;
}) {
  const { tabId, url, database } = props;
  const { t } = useLanguage();
  const [result, setResult] = useState<ClipResult | FailureCode | null>(null);
  const [busy, setBusy] = useState(false);
  const [text, setText] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const twin = useLive(() => findTwin(database, url), [database, url]);

  const clip = async (whenTwin: 'ask' | 'update' | 'keep-both') => {
    setBusy(true);
    try {
      const draft = await callPage(tabId)('collect');
      setText(draft?.blocks.map((block) => block.text).join(BLOCK_SEPARATOR) ?? '');
      setResult(draft ? await callBackground('clip', draft, whenTwin) : 'not-found');
    } catch (error) {
      setResult(toFailure(error).code);
    } finally {
      setBusy(false);
    }
  };
  // What was pressed was disabled meanwhile, or is gone: the keyboard goes on from here.
  useEffect(() => {
    if (result !== null && !busy && document.activeElement === document.body) button.current?.focus();
  }, [result, busy]);

  return (
    <div class="clip">
      <button ref={button} type="button" class="primary" disabled={busy} onClick={() => void clip('ask')}>
        {t('popup_clip')}
      </button>
      {twin && !result && <span class="hint">{t('popup_clip_again')}</span>}
      <div role="status">
        {result !== null && (
          <ClipOutcome result={result} text={text} onChoose={(choice) => void clip(choice)} />
        )}
      </div>
    </div>
  );
}

function ClipOutcome(props: {
  readonly result: ClipResult | FailureCode;
  /** The text as it stands on the page now. */
  readonly text: string;
  readonly onChoose: (choice: 'update' | 'keep-both') => void;
}) {
  const { t } = useLanguage();
  const { result, text, onChoose } = props;
  if (typeof result === 'string') return <p class="failure">{t(failureWord(result))}</p>;
  if (result.outcome !== 'twin') {
    return (
      <p class="done">
        {t(result.outcome === 'saved' ? 'clip_saved' : 'clip_updated', result.clipping.title)}
      </p>
    );
  }
  return (
    <div>
      <p>{t(result.changed ? 'clip_twin_changed' : 'clip_twin_same')}</p>
      {result.changed && (
        <details>
          <summary>{t('changes_title')}</summary>
          <TextChangesList changes={textChanges(result.twin.text, text)} />
        </details>
      )}
      <div class="row">
        <button type="button" onClick={() => onChoose('update')}>
          {t('popup_twin_update')}
        </button>
        <button type="button" onClick={() => onChoose('keep-both')}>
          {t('popup_twin_both')}
        </button>
      </div>
    </div>
  );
}
