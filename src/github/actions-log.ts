import {
  debug,
  endGroup,
  error as annotateError,
  info,
  isDebug,
  setFailed,
  startGroup,
  warning,
  type AnnotationProperties,
} from '@actions/core';
import { UserError, UserErrors, type Location } from '../errors.js';
import { describeError, type Logger } from '../log.js';

/** Logger for a workflow's log: folds, annotations on the line of the file, and the job's failure. */
export function actionsLogger(): Logger {
  return {
    interactive: false,
    debug,
    info,
    warning: (message, location) => warning(message, annotation(location)),
    error: (error) => {
      const errors = error instanceof UserErrors ? error.errors : [error];
      for (const one of errors) {
        if (one instanceof UserError && one.location)
          annotateError(withoutPrefix(describeError(one)), annotation(one.location));
      }
      if (!(error instanceof UserError) && error instanceof Error) debug(error.stack ?? '');
      setFailed(withoutPrefix(describeError(error, isDebug())));
    },
    group: async (title, body) => {
      startGroup(title);
      try {
        return await body();
      } finally {
        endGroup();
      }
    },
    progress: () => {},
  };
}

// GitHub marks errors itself.
function withoutPrefix(text: string): string {
  return text.replaceAll(/^ERROR: /gm, '');
}

function annotation(location: Location | undefined): AnnotationProperties {
  if (!location) return {};
  const { file, line, column, endColumn } = location;
  return {
    file,
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}
