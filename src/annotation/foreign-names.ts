import {
  array,
  boolean,
  check,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  strictObject,
  string,
} from 'valibot';
import { TargetSchema, UrlSchema } from './foreign-data.ts';
import { CORRECTION_SCOPES, PACK_KINDS } from './name-pack.ts';
import { isNameable } from './own-name.ts';
import { isPlain } from './plain-text.ts';

/** The door for names and corrections that a page's script sends; see `foreign-data`. */

const name = pipe(string(), maxLength(1_000), check(isPlain));
const text = pipe(string(), maxLength(2_000), check(isPlain));

/** A name as typed. */
export const NameTextSchema = name;

export const OwnNameDraftSchema = strictObject({
  kind: picklist(PACK_KINDS),
  name: pipe(name, check(isNameable)),
  forms: pipe(array(pipe(name, check(isNameable))), maxLength(30)),
  nameEn: pipe(string(), maxLength(200), check(isPlain)),
  note: text,
  needsCue: boolean(),
  url: UrlSchema,
});

export const CorrectionDraftSchema = pipe(
  strictObject({
    scope: picklist(CORRECTION_SCOPES),
    entityId: pipe(string(), minLength(1), maxLength(200)),
    name,
    surface: name,
    url: UrlSchema,
    pageTitle: pipe(string(), maxLength(5_000)),
    target: optional(TargetSchema),
  }),
  check(({ scope, target }) => (scope === 'here') === (target !== undefined)),
);
