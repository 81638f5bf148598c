import { CorrectionsSection } from './corrections-section.tsx';
import type { TabProps } from './library-view.tsx';
import { OwnNamesSection } from './own-names-section.tsx';
import { PacksSection } from './packs-section.tsx';

/** The names that the reader added, and those that the reader rejected. */
export function NamesTab({ database }: TabProps) {
  return (
    <>
      <OwnNamesSection database={database} />
      <PacksSection database={database} />
      <CorrectionsSection database={database} />
    </>
  );
}
