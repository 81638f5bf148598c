import { expect, it } from 'vitest';
import { describePage } from '../../src/content/page-state.ts';
import type { Session } from '../../src/content/session.ts';
import type { EntityMention, TimeMention } from '../../src/recognition/mention.ts';

const time = (start: number, surface: string, value: string | null, type: TimeMention['type'] = 'DATE') =>
  ({ kind: 'time', start, end: start + surface.length, surface, type, value, painted: true }) as TimeMention;

const name = (start: number, surface: string) =>
  ({
    kind: 'entity',
    start,
    end: start + surface.length,
    surface,
    type: 'place',
    painted: true,
    entity: { id: 'ly-sirte', name: 'سرت', nameEn: 'Sirte' },
  }) as EntityMention;

it('lists a name once, and a date once for each way it is written and each value, with how often they stand', () => {
  const mentions = [
    time(0, 'السبت', '2023-12-02'),
    name(10, 'سرت'),
    time(20, 'السبت', '2023-12-02'),
    time(30, 'السبت', '2023-12-09'),
    time(40, 'أمس', '2023-12-02'),
    time(50, 'كل يوم', 'P1D', 'SET'),
    name(60, 'سرت'),
    time(70, 'قبل ذلك', null),
  ];
  const session = { placed: mentions.map((mention) => ({ mention })), reading: null, facts: null, url: '' };
  const page = {
    url: 'https://news.example/a',
    phase: 'read',
    failure: null,
    verdict: null,
    effort: { slices: 1, longest: 1 },
  } as unknown as Parameters<typeof describePage>[0];
  const { mentions: listed, counts } = describePage(page, session as unknown as Session, 1, []);
  expect(listed.map((one) => [one.index, one.surface, one.value, one.count, one.isRepeated])).toEqual([
    [0, 'السبت', '2023-12-02', 2, false],
    [1, 'سرت', '', 2, false],
    [3, 'السبت', '2023-12-09', 1, false],
    [4, 'أمس', '2023-12-02', 1, false],
    [5, 'كل يوم', 'P1D', 1, true],
    [7, 'قبل ذلك', '', 1, false],
  ]);
  expect(counts).toMatchObject({ time: 6, place: 2 });
});
