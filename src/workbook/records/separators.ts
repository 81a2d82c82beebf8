// Signs between the parts of a name in Records.

/** Objective › key result. */
export const OKR_SEPARATOR = ' › ';
/** Role/track. */
export const TEMPLATE_SEPARATOR = '/';
