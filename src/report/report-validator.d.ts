/** Made from `report.schema.json` by scripts/compile.mjs, so that no schema is compiled at run time. */
export interface ReportValidator {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

export const validate: ReportValidator;
