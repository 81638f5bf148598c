import { describe, expect, it } from 'vitest';
import { CORPUS_FILES, judge, readCorpus } from './corpus.ts';

describe.each(CORPUS_FILES)('%s', (file) => {
  it.each(readCorpus(file).map((line) => [line.where, line.text, line] as const))(
    '%s %s',
    (_where, _text, line) => {
      expect(judge(line)).toEqual([]);
    },
  );
});
