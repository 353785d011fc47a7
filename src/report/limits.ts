/** GitHub's limit for a comment or a description, in characters. */
export const MAX_COMMENT_CHARS = 65_536;
/** GitHub's limit for the summary of a step; more is thrown away without a word. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;
