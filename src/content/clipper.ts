import { callBackground, type ClippingDraft } from '../messages/background-api.ts';
import type { Notices } from './notices.tsx';

/** Keeps a draft and tells on the page what has become of it; asks there where the page was clipped before. */
export async function clipAndTell(
  draft: ClippingDraft | null,
  notices: Notices,
  whenTwin: 'ask' | 'update' | 'keep-both' = 'ask',
): Promise<void> {
  if (!draft) {
    notices.show('clip_nothing');
    return;
  }
  const result = await notices.guard(() => callBackground('clip', draft, whenTwin));
  if (!result) return;
  if (result.outcome === 'twin') {
    notices.show(
      result.changed ? 'clip_twin_changed' : 'clip_twin_same',
      [],
      [
        { word: 'popup_twin_update', act: () => void clipAndTell(draft, notices, 'update') },
        { word: 'popup_twin_both', act: () => void clipAndTell(draft, notices, 'keep-both') },
      ],
    );
  } else {
    notices.show(result.outcome === 'saved' ? 'clip_saved' : 'clip_updated', [result.clipping.title]);
  }
}
