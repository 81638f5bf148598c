import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entity } from '../../src/recognition/entity.ts';
import type { TimeMention } from '../../src/recognition/mention.ts';
import { CardFrame } from '../../src/ui/card-frame.tsx';
import cardStyle from '../../src/ui/card.css?inline';
import { EntityCard } from '../../src/ui/entity-card.tsx';
import { TimeCard } from '../../src/ui/time-card.tsx';
import tokens from '../../src/ui/tokens.css?inline';
import { LanguageProvider } from '../../src/ui/words.ts';
import { testLanguage } from './language.ts';

// The live card stands in a closed shadow root, which axe cannot enter: the same component in an open one.

const HAFTAR: Entity = {
  id: 'ly-khalifa-haftar',
  kind: 'person',
  name: 'خليفة حفتر',
  nameEn: 'Khalifa Haftar',
  country: 'LY',
  descriptionAr: 'قائد عسكري ليبي، قائد الجيش الوطني الليبي',
  descriptionEn: 'Libyan field marshal, commander of the Libyan National Army',
  source: 'curated',
};
const TRIPOLI_LB: Entity = {
  ...HAFTAR,
  id: 'lb-tripoli',
  kind: 'place',
  name: 'طرابلس',
  nameEn: 'Tripoli (Lebanon)',
};
const TRIPOLI_LY: Entity = { ...TRIPOLI_LB, id: 'ly-tripoli', nameEn: 'Tripoli (Libya)' };

const SATURDAY: TimeMention = {
  kind: 'time',
  start: 0,
  end: 5,
  surface: 'السبت',
  type: 'DATE',
  painted: true,
  value: '2023-12-02',
  why: {
    rule: 'weekday',
    stated: ['weekday'],
    implied: ['day', 'month', 'year'],
    anchor: { kind: 'publication', value: '2023-12-03' },
  },
};
const UNDATED: TimeMention = {
  ...SATURDAY,
  value: null,
  why: { rule: 'weekday', stated: ['weekday'], implied: [], doubt: 'no-publication-date' },
};

const nothing = () => undefined;
let root: ShadowRoot;
let stage: HTMLElement;

beforeEach(() => {
  document.documentElement.lang = 'ar';
  document.title = 'card';
  const host = document.createElement('main');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokens + cardStyle;
  stage = document.createElement('div');
  root.append(style, stage);
});
afterEach(() => document.body.replaceChildren());

function show(locale: 'ar' | 'en', card: preact.ComponentChildren): string {
  const language = testLanguage(locale);
  stage.dir = language.direction;
  stage.lang = locale;
  render(
    <LanguageProvider value={language}>
      <CardFrame label="بطاقة" kind={undefined} pinned={false} onPin={nothing} onClose={nothing}>
        {card}
      </CardFrame>
    </LanguageProvider>,
    stage,
  );
  return stage.textContent;
}

function entityCard(candidates: readonly Entity[], surface: string) {
  return (
    <EntityCard
      surface={surface}
      candidates={candidates}
      nested={[]}
      latin={{}}
      position={1}
      count={3}
      clippings={2}
      onStep={nothing}
      onCopy={nothing}
      onHide={nothing}
      onAnnotate={nothing}
    />
  );
}

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('the card of a name', () => {
  it.each([
    ['ar', ['شخص', 'خليفة حفتر', 'Khalifa Haftar', 'قائد عسكري ليبي', '«حفتر»', '1 من 3']],
    ['en', ['Person', 'خليفة حفتر', 'Khalifa Haftar', 'Libyan field marshal', '«حفتر»', '1 of 3']],
  ] as const)('says in %s who it is, how it is written, and where else it stands', async (locale, parts) => {
    const text = show(locale, entityCard([HAFTAR], 'حفتر'));
    for (const part of parts) expect(text).toContain(part);
    expect(await violations()).toEqual([]);
  });

  it('shows two candidates as two', () => {
    const text = show('en', entityCard([TRIPOLI_LB, TRIPOLI_LY], 'طرابلس'));
    expect(text).toContain('Tripoli (Lebanon)');
    expect(text).toContain('Tripoli (Libya)');
    expect(stage.querySelectorAll('.entry')).toHaveLength(2);
  });

  it('does not repeat the name where it is written as it is filed', () => {
    expect(show('en', entityCard([HAFTAR], 'خليفة حفتر'))).not.toContain('Written here');
  });
});

describe('the card of a date', () => {
  it.each([
    [
      'ar',
      ['السبت، 2 ديسمبر 2023', '2023-12-02', 'جمادى الأولى', '1445', 'تاريخ النشر', 'الأحد، 3 ديسمبر 2023'],
    ],
    [
      'en',
      ['Saturday', '2 December 2023', '2023-12-02', 'Jumada I 1445', 'publication date', 'Written: weekday'],
    ],
  ] as const)('says in %s which day it is, in both calendars, and why', async (locale, parts) => {
    const text = show(locale, <TimeCard mention={SATURDAY} onCopy={nothing} onAnnotate={nothing} />);
    for (const part of parts) expect(text).toContain(part);
    expect(await violations()).toEqual([]);
  });

  it('gives a time that is no date in words only', () => {
    const mention: TimeMention = {
      ...SATURDAY,
      value: 'PAST_REF',
      why: { rule: 'vague', stated: [], implied: [] },
    };
    const text = show('en', <TimeCard mention={mention} onCopy={nothing} onAnnotate={nothing} />);
    expect(text).toContain('The past');
    expect(text).not.toMatch(/PAST_REF|ISO/);
  });

  it('gives no value without a publication date, and says so', () => {
    const text = show('en', <TimeCard mention={UNDATED} onCopy={nothing} onAnnotate={nothing} />);
    expect(text).toContain('No value');
    expect(text).toContain('no publication date');
    expect(text).not.toContain('2023');
  });
});
