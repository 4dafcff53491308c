export * from "./article.ts";
export * from "./diagnostic.ts";
export * from "./errors.ts";
export * from "./layers.ts";
export * from "./provenance.ts";
export * from "./raw-page.ts";
export * from "./relations.ts";
export * from "./span.ts";
