/** How a run is told of on GitHub: what the inputs beyond those of the CLI come to. */
export interface Publishing {
  readonly uploadEvidence: 'auto' | 'always' | 'on-incident' | 'never';
  /** As the user wrote it; undefined for a name of the guard's own. */
  readonly artifactName: string | undefined;
  /** Undefined for the repository's setting. */
  readonly retentionDays: number | undefined;
  readonly ifUploadFails: 'warn' | 'error' | 'ignore';
  readonly jobSummary: 'auto' | 'always' | 'never';
  readonly annotations: boolean;
  readonly failOnKill: boolean;
}

/** @param values options that were checked: what is not among them holds by default */
export function publishingOf(values: Readonly<Record<string, string>>): Publishing {
  const days = Number(values['retention-days'] ?? 0);
  return {
    uploadEvidence: oneOf(['auto', 'always', 'on-incident', 'never'], values['upload-evidence']),
    artifactName: values['artifact-name'],
    retentionDays: days === 0 ? undefined : days,
    ifUploadFails: oneOf(['warn', 'error', 'ignore'], values['if-upload-fails']),
    jobSummary: oneOf(['auto', 'always', 'never'], values['job-summary']),
    annotations: values['annotations'] !== 'false',
    failOnKill: values['fail-on-kill'] !== 'false',
  };
}

function oneOf<const T extends string>(choices: readonly [T, ...T[]], value: string | undefined): T {
  return choices.find((choice) => choice === value) ?? choices[0];
}
