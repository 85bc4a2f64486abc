import type { Mutator } from '../model/plugs.ts';
import { addBom } from './add-bom.ts';
import { addEscape } from './add-escape.ts';
import { addNul } from './add-nul.ts';
import { addOddCharacter } from './add-odd-character.ts';
import { addToByte } from './add-to-byte.ts';
import { addTrailingGarbage } from './add-trailing-garbage.ts';
import { addUnknownKey } from './add-unknown-key.ts';
import { aliasBomb } from './alias-bomb.ts';
import { applyHunkTwice } from './apply-hunk-twice.ts';
import { blankValue } from './blank-value.ts';
import { breakUtf8 } from './break-utf8.ts';
import { bumpVersion } from './bump-version.ts';
import { changeCase } from './change-case.ts';
import { changeDigit } from './change-digit.ts';
import { changeNumber } from './change-number.ts';
import { changeWord } from './change-word.ts';
import { concretiseWildcard } from './concretise-wildcard.ts';
import { copyNode } from './copy-node.ts';
import { copyValue } from './copy-value.ts';
import { dedentLine } from './dedent-line.ts';
import { deepen } from './deepen.ts';
import { deleteBytes } from './delete-bytes.ts';
import { deleteLine } from './delete-line.ts';
import { deleteToken } from './delete-token.ts';
import { doubleFile } from './double-file.ts';
import { dropFinalNewline } from './drop-final-newline.ts';
import { dropItem } from './drop-item.ts';
import { dropKey } from './drop-key.ts';
import { dropQuote } from './drop-quote.ts';
import { dropRequired } from './drop-required.ts';
import { duplicateItem } from './duplicate-item.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateLine } from './duplicate-line.ts';
import { duplicateToken } from './duplicate-token.ts';
import { emptyFile } from './empty-file.ts';
import { emptyList } from './empty-list.ts';
import { entityBomb } from './entity-bomb.ts';
import { fillOptional } from './fill-optional.ts';
import { flipBit } from './flip-bit.ts';
import { indentLine } from './indent-line.ts';
import { insertByte } from './insert-byte.ts';
import { insertCommentOpener } from './insert-comment-opener.ts';
import { insertWord } from './insert-word.ts';
import { joinLines } from './join-lines.ts';
import { lengthenWord } from './lengthen-word.ts';
import { multiplyItems } from './multiply-items.ts';
import { renameKey } from './rename-key.ts';
import { reorderItems } from './reorder-items.ts';
import { repeatBytes } from './repeat-bytes.ts';
import { repeatLine } from './repeat-line.ts';
import { repeatToken } from './repeat-token.ts';
import { replaceWord } from './replace-word.ts';
import { revertHunk } from './revert-hunk.ts';
import { setByte } from './set-byte.ts';
import { setInteger } from './set-integer.ts';
import { shortenWord } from './shorten-word.ts';
import { spliceKeyIntoValue } from './splice-key-into-value.ts';
import { splitLine } from './split-line.ts';
import { stutterString } from './stutter-string.ts';
import { swapBytes } from './swap-bytes.ts';
import { swapLines } from './swap-lines.ts';
import { swapPunctuation } from './swap-punctuation.ts';
import { swapQuote } from './swap-quote.ts';
import { swapTokens } from './swap-tokens.ts';
import { swapType } from './swap-type.ts';
import { truncateAtToken } from './truncate-at-token.ts';
import { truncateFile } from './truncate-file.ts';
import { useCr } from './use-cr.ts';
import { useCrlf } from './use-crlf.ts';
import { useEnumMember } from './use-enum-member.ts';
import { useSchemaBound } from './use-schema-bound.ts';
import { useUnseenEnum } from './use-unseen-enum.ts';
import { violateKeyword } from './violate-keyword.ts';
import { widenToWildcard } from './widen-to-wildcard.ts';

/** Every mutator, in the order of the sweep: what finds most for its runs comes first, heavy inputs come last. */
export const mutators = [
  // The file as a whole.
  emptyFile,
  addBom,
  useCrlf,
  useCr,
  dropFinalNewline,
  addNul,
  truncateFile,
  doubleFile,
  addTrailingGarbage,
  // The change as a whole.
  revertHunk,
  applyHunkTwice,
  // One value, in the ways of the large outages.
  concretiseWildcard,
  emptyList,
  blankValue,
  bumpVersion,
  changeNumber,
  changeWord,
  multiplyItems,
  // What the schema allows and forbids.
  useEnumMember,
  useSchemaBound,
  fillOptional,
  dropRequired,
  violateKeyword,
  // Keys, items and values.
  dropKey,
  dropItem,
  duplicateItem,
  duplicateKey,
  copyValue,
  renameKey,
  changeDigit,
  shortenWord,
  useUnseenEnum,
  swapType,
  addUnknownKey,
  reorderItems,
  spliceKeyIntoValue,
  stutterString,
  widenToWildcard,
  // Tokens and lines.
  deleteToken,
  truncateAtToken,
  duplicateToken,
  dropQuote,
  swapQuote,
  swapPunctuation,
  swapTokens,
  splitLine,
  insertCommentOpener,
  addEscape,
  deleteLine,
  duplicateLine,
  dedentLine,
  indentLine,
  joinLines,
  swapLines,
  repeatLine,
  repeatToken,
  changeCase,
  breakUtf8,
  addOddCharacter,
  replaceWord,
  insertWord,
  // Bytes.
  setByte,
  insertByte,
  deleteBytes,
  flipBit,
  swapBytes,
  repeatBytes,
  setInteger,
  addToByte,
  // Heavy inputs.
  copyNode,
  aliasBomb,
  entityBomb,
  lengthenWord,
  deepen,
] as const satisfies readonly Mutator[];
