import type { Annotation } from '../annotation/annotation.ts';
import { callBackground, type ClippingDraft } from '../messages/background-api.ts';
import { NameForm, type NameFormValues } from '../ui/name-form.tsx';
import { looksNameable, tidyName } from '../ui/name-words.ts';
import { NoteForm, type NoteDraft, type NoteFormProps } from '../ui/note-form.tsx';
import { SelectionBar } from '../ui/selection-bar.tsx';
import type { ToastAction } from '../ui/toast.tsx';
import type { Mark } from './marks.ts';
import type { Notes } from './notes.ts';
import type { Notices } from './notices.tsx';
import type { Overlay } from './overlay.tsx';
import { elementAroundRange, selectedRange } from './selected-range.ts';
import { emptyDraft, wordsAround } from './selected-words.ts';

/** What a selection is clipped into: the page around it. */
export interface SelectionOwner {
  readonly url: string;
  /** Open shadow trees in which the page's text stands. */
  readonly shadows: readonly ShadowRoot[];
  draft(): ClippingDraft | null;
  /** Reads the articles anew: a name was added. */
  readAgain(): Promise<void>;
}

/** The bar beside a selection, and the form of a note. */
export class SelectionTools {
  readonly #overlay: Overlay;
  readonly #notes: Notes;
  readonly #notices: Notices;
  readonly #owner: SelectionOwner;
  #range: Range | null = null;
  /** True while a form holds what was typed: only its own buttons and Escape close it then. */
  #isWritten = false;

  constructor(overlay: Overlay, notes: Notes, notices: Notices, owner: SelectionOwner, signal: AbortSignal) {
    this.#overlay = overlay;
    this.#notes = notes;
    this.#notices = notices;
    this.#owner = owner;
    const options = { passive: true, signal } as const;
    document.addEventListener('pointerup', (event) => this.#onPointerUp(event), options);
    document.addEventListener(
      'keyup',
      (event) => event.shiftKey && !overlay.owns(event) && this.#offer(),
      options,
    );
    document.addEventListener('pointerdown', (event) => !overlay.owns(event) && this.#leave(), options);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#leave(), options);
  }

  /** Opens the note form for the words of a mark. */
  annotateMark(mark: Mark): void {
    const [first] = mark.ranges;
    const last = mark.ranges.at(-1);
    if (!first || !last) return;
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    this.#openNew(range, range.getBoundingClientRect());
  }

  #onPointerUp(event: PointerEvent): void {
    if (this.#overlay.owns(event)) return;
    const { clientX, clientY } = event;
    const [target] = event.composedPath();
    // The selection is final only once the browser has handled the event.
    setTimeout(() => {
      if (this.#offer()) return;
      const hit = this.#notes.at(clientX, clientY);
      const onLink = target instanceof Element && target.closest('a[href],button,input') !== null;
      if (hit && !onLink && getSelection()?.isCollapsed !== false)
        this.#openNote(hit.annotation, hit.box, hit.state);
    });
  }

  /** Shows the bar where words of the page are selected; true when it did. */
  #offer(): boolean {
    if (this.#isWritten) return true;
    const range = selectedRange(this.#owner.shadows);
    const element = range && elementAroundRange(range);
    if (!element || element.closest('input,textarea,[contenteditable=""],[contenteditable="true"]'))
      return false;
    if (!/\p{L}|\p{N}/u.test(range.toString())) return false;
    this.#range = range;
    const boxes = range.getClientRects();
    const box = boxes[boxes.length - 1] ?? range.getBoundingClientRect();
    this.#overlay.show(
      <div class="panel">
        <SelectionBar
          onMark={(colour) => void this.#mark({ colour, note: '', tags: [] })}
          onNote={() => this.#openNew(range, box)}
          onClip={() => void this.#clipSelection()}
          {...(looksNameable(range.toString()) && { onName: () => this.#openNameForm(range, box) })}
        />
      </div>,
      box,
    );
    return true;
  }

  async #mark({ colour, note, tags }: NoteDraft): Promise<void> {
    const range = this.#range;
    if (!range) return;
    // Taken: a second click must not keep the same words twice.
    this.#range = null;
    const kept = await this.#notices.guard(() => this.#notes.add(range, colour, note, tags));
    if (kept) {
      // Unless other words were selected meanwhile.
      if (!this.#range) {
        this.#close();
        getSelection()?.removeAllRanges();
      }
      this.#notices.show('annotation_saved', [], [this.#undo(() => this.#setDeleted(kept, true))]);
      return;
    }
    if (kept === null) this.#notices.show('failure_no_place');
    // The form stays open with what was written.
    this.#range ??= range;
  }

  async #clipSelection(): Promise<void> {
    const range = this.#range;
    if (!range) return;
    const paragraphs = range.toString().split(/\n\s*\n/);
    const blocks = paragraphs
      .map((text) => ({ kind: 'quote' as const, text: text.replace(/\s+/g, ' ').trim() }))
      .filter(({ text }) => text !== '');
    const page = this.#owner.draft() ?? emptyDraft(this.#owner.url);
    const draft: ClippingDraft = { ...page, extent: 'selection', blocks };
    const result = await this.#notices.guard(() => callBackground('clip', draft, 'keep-both'));
    if (result && result.outcome !== 'twin') this.#notices.show('clip_saved', [result.clipping.title]);
    this.#close();
  }

  /** The form of a new name, filled with the selected words. */
  #openNameForm(range: Range, box: DOMRect): void {
    const { t } = this.#overlay.language;
    const { before, after } = wordsAround(range);
    this.#overlay.hide();
    this.#overlay.show(
      <div class="panel" onInput={() => (this.#isWritten = true)}>
        <NameForm
          title={t('name_title')}
          saveWord="name_save"
          initial={{ name: tidyName(range.toString()) }}
          onCheck={(name) => callBackground('nameCheck', name, before, after)}
          onSave={(values) => this.#addName(values)}
          onCancel={() => this.#close()}
        />
      </div>,
      box,
    );
  }

  async #addName(values: NameFormValues): Promise<void> {
    const url = this.#owner.draft()?.url ?? this.#owner.url;
    const added = await this.#notices.guard(() => callBackground('addName', { ...values, url }));
    // The form stays open with what was written.
    if (!added) return;
    this.#close();
    getSelection()?.removeAllRanges();
    const { name, isNew } = added;
    const undo = async () => {
      await callBackground('deleteName', name.id, true);
      await this.#owner.readAgain();
    };
    await this.#notices.guard(() => this.#owner.readAgain());
    this.#notices.show(
      isNew ? 'name_added' : 'name_merged',
      [values.name],
      isNew ? [this.#undo(() => this.#notices.guard(undo))] : [],
    );
  }

  /** The form of a note to words that are not marked yet. */
  #openNew(range: Range, box: DOMRect): void {
    const initial = { colour: 'yellow', note: '', tags: [] } as const;
    this.#openForm(box, {
      initial,
      onSave: (draft) => {
        this.#range = range;
        return this.#mark(draft);
      },
    });
  }

  #openNote(annotation: Annotation, box: DOMRect, state: string): void {
    const { colour, note, tags } = annotation;
    this.#openForm(box, {
      initial: { colour, note, tags },
      onSave: async (draft) => {
        await this.#notes.change(annotation.id, draft);
        this.#close();
      },
      onDelete: () => void this.#setDeleted(annotation, true),
      ...(state === 'uncertain' && { warning: this.#overlay.language.t('note_uncertain') }),
    });
  }

  #openForm(box: DOMRect, form: Omit<NoteFormProps, 'onCancel'>): void {
    this.#overlay.hide();
    this.#isWritten = form.written !== undefined;
    this.#overlay.show(
      <div class="panel" onInput={() => (this.#isWritten = true)}>
        <NoteForm
          {...form}
          onSave={(draft) => this.#notices.guard(() => form.onSave(draft))}
          onCancel={(written) => {
            this.#close();
            const again = async () => this.#openForm(box, { ...form, ...(written && { written }) });
            if (written) this.#notices.show('note_left', [], [this.#undo(again)]);
          }}
        />
      </div>,
      box,
    );
  }

  async #setDeleted(annotation: Annotation, deleted: boolean): Promise<void> {
    this.#close();
    const done = await this.#notices.guard(async () => {
      await this.#notes.setDeleted(annotation, deleted);
      return true;
    });
    if (done && deleted)
      this.#notices.show('annotation_deleted', [], [this.#undo(() => this.#setDeleted(annotation, false))]);
  }

  #undo(act: () => Promise<void>): ToastAction {
    return { word: 'undo', act: () => void act() };
  }

  /** Closes what is shown, unless something was written into it. */
  #leave(): void {
    if (!this.#isWritten) this.#close();
  }

  #close(): void {
    this.#isWritten = false;
    if (!this.#overlay.panel?.classList.contains('panel')) return;
    this.#range = null;
    this.#overlay.hide();
  }
}
