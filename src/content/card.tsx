import { callBackground } from '../messages/background-api.ts';
import type { Entity } from '../recognition/entity.ts';
import type { EntityMention } from '../recognition/mention.ts';
import { contains } from '../text/span.ts';
import { boundsOf } from '../page/range-geometry.ts';
import { CardFrame } from '../ui/card-frame.tsx';
import { EntityCard, type HideScope } from '../ui/entity-card.tsx';
import { withNews } from '../ui/nested-names.ts';
import { TimeCard } from '../ui/time-card.tsx';
import type { HoverTarget } from './hover.ts';
import { identity, isSameMark, type Mark, type Marks } from './marks.ts';
import type { Overlay } from './overlay.tsx';
import type { Session } from './session.ts';

/** What the card asks of the page around it. */
export interface CardOwner {
  sessionOf(mark: Mark): Session | null;
  annotate(mark: Mark): void;
  hide(mark: Mark, entityId: string, scope: HideScope): void;
  copy(text: string): void;
}

/** The card beside a mark: by pointer and touch through `followPointer`, by keyboard through `step`. */
export class HoverCard implements HoverTarget {
  readonly #overlay: Overlay;
  readonly #marks: Marks;
  readonly #owner: CardOwner;
  #open: Mark | null = null;
  #box: DOMRect | null = null;
  #pinned = false;
  #byKeyboard = false;
  #focusBefore: Element | null = null;

  constructor(overlay: Overlay, marks: Marks, owner: CardOwner) {
    this.#overlay = overlay;
    this.#marks = marks;
    this.#owner = owner;
  }

  /** As it was placed last: what the card shows is asked of the present reading. */
  get openMark(): Mark | null {
    return this.#open && (this.#open = this.#marks.now(this.#open) ?? this.#open);
  }

  /** True while the bar of a selection, or a form, is shown. */
  get #isCovered(): boolean {
    return this.#overlay.panel?.classList.contains('panel') ?? false;
  }

  owns(event: Event): boolean {
    return this.#overlay.owns(event);
  }

  open(mark: Mark, box: DOMRect): void {
    if (this.#pinned && this.#open) return;
    // The bar of a selection, or a form with what is being written: a pointer that passes a mark must not take it away.
    if (this.#isCovered) return;
    this.#open = mark;
    this.#box = box;
    this.#marks.setCurrent(mark);
    this.#draw(null);
    if (mark.mention.kind === 'entity' && mark.mention.entity)
      void this.#drawClippings(mark, mark.mention.entity.id);
  }

  close(): void {
    if (this.#pinned || this.#byKeyboard) return;
    this.dismiss();
  }

  /** Closes the card whatever keeps it open. */
  dismiss(): void {
    if (!this.#open) return;
    this.#open = null;
    this.#pinned = false;
    this.#marks.setCurrent(null);
    // A form may have taken the card's place meanwhile.
    if (!this.#isCovered) this.#overlay.hide();
    if (this.#byKeyboard && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#byKeyboard = false;
  }

  /** Goes to a mark by keyboard: scrolls to it, opens its card and puts the focus into it. */
  goTo(mark: Mark): void {
    if (!this.#byKeyboard) this.#focusBefore = document.activeElement;
    this.#pinned = false;
    const element = mark.ranges[0]!.startContainer.parentElement;
    const before = boundsOf(mark.ranges[0]!);
    const isInView = before && before.top > 40 && before.bottom < innerHeight - 40;
    if (!isInView) element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const bounds = boundsOf(mark.ranges[0]!);
    if (bounds && (bounds.top < 0 || bounds.bottom > innerHeight)) {
      // A long paragraph: its middle is in view, the mark is not.
      scrollBy({ top: bounds.top - innerHeight / 2, behavior: 'instant' });
    }
    const box = boundsOf(mark.ranges[0]!);
    if (!box) return;
    this.#byKeyboard = true;
    this.open(mark, box);
    this.#overlay.focusPanel();
    this.#overlay.announce(this.#label(mark));
  }

  /** To the next or previous mark after the one whose card is open; from the first in view otherwise. */
  step(by: 1 | -1, among: readonly Mark[] = this.#marks.shown): void {
    if (among.length === 0) return;
    const open = this.openMark;
    const at = open ? among.indexOf(open) : -1;
    const inView = among.findIndex((mark) => (boundsOf(mark.ranges[0]!)?.bottom ?? -1) > 0);
    const next = at >= 0 ? at + by : by === 1 ? Math.max(inView, 0) : inView - 1;
    this.goTo(among[(next + among.length) % among.length]!);
  }

  #label(mark: Mark): string {
    return this.#overlay.language.t('card_label', mark.mention.surface);
  }

  async #drawClippings(mark: Mark, entityId: string): Promise<void> {
    const count = await callBackground('clippingsWith', entityId).catch(() => null);
    if (this.#open && isSameMark(this.#open, mark) && count) this.#draw(count);
  }

  #draw(clippings: number | null): void {
    const mark = this.openMark;
    if (!mark || !this.#box) return;
    const { mention } = mark;
    const onAnnotate = () => this.#owner.annotate(mark);
    const onCopy = (text: string) => this.#owner.copy(text);
    this.#overlay.show(
      <CardFrame
        label={this.#label(mark)}
        kind={mention.kind === 'time' ? 'time' : mention.entity && mention.type}
        pinned={this.#pinned}
        onPin={() => {
          this.#pinned = !this.#pinned;
          this.#draw(clippings);
        }}
        onClose={() => this.dismiss()}
      >
        {mention.kind === 'time' ? (
          <TimeCard mention={mention} onCopy={onCopy} onAnnotate={onAnnotate} />
        ) : (
          <EntityCard
            surface={mention.surface}
            {...this.#entitiesOf(mark, mention)}
            packs={this.#packsOf(mark)}
            latin={this.#owner.sessionOf(mark)?.reading?.latin ?? {}}
            {...this.#placeOf(mark, mention)}
            clippings={clippings}
            onStep={(by) => this.step(by, this.#sameAs(mention))}
            onCopy={onCopy}
            onHide={(entityId, scope) => this.#owner.hide(this.openMark ?? mark, entityId, scope)}
            onAnnotate={onAnnotate}
          />
        )}
      </CardFrame>,
      this.#box,
    );
  }

  #entitiesOf(mark: Mark, mention: EntityMention): { candidates: Entity[]; nested: Entity[] } {
    const session = this.#owner.sessionOf(mark);
    const reading = session?.reading;
    const find = (ids: readonly { readonly id: string }[]) =>
      ids.map(({ id }) => reading?.entities[id]).filter((entity) => entity !== undefined);
    const inside = (session?.textOf(mention).mentions ?? []).filter(
      (other) => other.kind === 'entity' && other.nested && other !== mention && contains(mention, other),
    ) as EntityMention[];
    const candidates = find(mention.candidates ?? (mention.entity ? [mention.entity] : []));
    const nested = find(inside.flatMap((other) => other.entity ?? []));
    return {
      candidates,
      nested: withNews(candidates, nested),
    };
  }

  #packsOf(mark: Mark): Record<string, string> {
    const added = this.#owner.sessionOf(mark)?.reading?.readerNames ?? {};
    return Object.fromEntries(Object.entries(added).map(([id, { pack }]) => [id, pack]));
  }

  #sameAs(mention: EntityMention): readonly Mark[] {
    const key = identity(mention);
    return this.#marks.shown.filter(
      ({ mention: other }) => other.kind === 'entity' && identity(other) === key,
    );
  }

  #placeOf(mark: Mark, mention: EntityMention): { position: number; count: number } {
    const same = this.#sameAs(mention);
    return { position: same.indexOf(mark) + 1, count: same.length };
  }
}
