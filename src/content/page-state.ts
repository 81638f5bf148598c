import type { MarkKind } from '../messages/background-api.ts';
import type { ListedMention, PageState, PlacedAnnotation } from '../messages/page-api.ts';
import type { Mention } from '../recognition/mention.ts';
import { kindOf } from './marks.ts';
import type { Session } from './session.ts';

/** How many mentions of each kind there are; suggestions and nested names are no marks and not counted. */
function countKinds(mentions: readonly Mention[]): Partial<Record<MarkKind, number>> {
  const counts: Partial<Record<MarkKind, number>> = {};
  for (const mention of mentions) {
    if (mention.kind === 'entity' && (mention.suggestion || mention.nested)) continue;
    counts[kindOf(mention)] = (counts[kindOf(mention)] ?? 0) + 1;
  }
  return counts;
}

/** The mentions for a list, in the order of the text: a name, or a date as it is written, once, with how often it stands. */
function listMentions(mentions: readonly Mention[]): ListedMention[] {
  const listed = new Map<string, ListedMention>();
  mentions.forEach((mention, index) => {
    if (mention.kind === 'entity' && mention.nested) return;
    const key =
      mention.kind === 'time'
        ? `time ${mention.type} ${mention.value ?? ''} ${mention.surface}`
        : `${mention.suggestion ? 'suggestion' : mention.type} ${mention.entity?.id ?? mention.candidates?.map(({ id }) => id).join() ?? mention.surface}`;
    const found = listed.get(key);
    if (found) {
      listed.set(key, { ...found, count: found.count + 1 });
      return;
    }
    const named = mention.kind === 'entity' ? (mention.entity ?? mention.candidates?.[0]) : undefined;
    listed.set(key, {
      index,
      kind: kindOf(mention),
      surface: mention.surface,
      name: named?.name ?? mention.surface,
      nameEn: named?.nameEn ?? '',
      value: mention.kind === 'time' ? (mention.value ?? '') : '',
      isRepeated: mention.kind === 'time' && mention.type === 'SET',
      count: 1,
      suggestion: mention.kind === 'entity' && mention.suggestion === true,
    });
  });
  return [...listed.values()];
}

/** All that the popup shows of a page; of its articles, the one that the reader has before the eyes. */
export function describePage(
  page: Pick<PageState, 'url' | 'phase' | 'failure' | 'verdict' | 'effort'>,
  session: Session | undefined,
  articles: number,
  placed: readonly PlacedAnnotation[],
): PageState {
  const reading = session?.reading;
  // Those of the headline too: the card of a name counts them.
  const mentions = session?.placed.map(({ mention }) => mention) ?? [];
  return {
    ...page,
    url: session?.url ?? page.url,
    facts: session?.facts ?? null,
    published: reading?.published ?? null,
    conflicts: reading?.conflicts ?? [],
    counts: countKinds(mentions),
    mentions: listMentions(mentions),
    annotations: placed.map(({ annotation, state }) => ({ annotation, state })),
    articles,
  };
}
