/**
 * Raised whenever a comparison may find something else in the same articles, so that stored stories know they are stale;
 * what it finds changes with the layers by itself.
 */
export const RELATIONS_VERSION = 1
