import { createRequire } from 'node:module';
import util from 'node:util';
import { messageOf, UserError } from '../errors.js';
import { LayersTrainer } from './layers-trainer.js';
import { findAddon, INSTALL_COMMAND, WHEEL } from './library.js';
import type { Trainer } from './trainer.js';

interface NodeBackendModule {
  readonly NodeJSKernelBackend: new (binding: unknown, packageName: string) => object;
}

interface Binding {
  readonly TF_Version: string;
}

/** The engine on real TensorFlow: tfjs-node's kernels over the library that `engine install tensorflow` brought. */
export async function createTensorflow(env: NodeJS.ProcessEnv): Promise<Trainer> {
  const addon = findAddon(env);
  if (addon === undefined) {
    throw new UserError('engine', 'Cannot use engine "tensorflow": its library is not installed', {
      hint: `Run \`${INSTALL_COMMAND}\` first, or use engine "embedded"`,
    });
  }
  supplyRemovedFunctions();
  env['TF_CPP_MIN_LOG_LEVEL'] ??= '2';
  const core = await import('@tensorflow/tfjs-core');
  const layers = await import('@tensorflow/tfjs-layers');
  // tfjs-node's own entry looks for an addon that its install script would have brought.
  await import('@tensorflow/tfjs-node/dist/register_all_kernels.js');
  const module =
    (await import('@tensorflow/tfjs-node/dist/nodejs_kernel_backend.js')) as unknown as NodeBackendModule & {
      default?: NodeBackendModule;
    };
  const NodeJSKernelBackend = module.NodeJSKernelBackend ?? module.default?.NodeJSKernelBackend;
  const binding = loadAddon(addon);
  if (core.findBackend('tensorflow') === null) {
    core.registerBackend(
      'tensorflow',
      () => new NodeJSKernelBackend(binding, '@tensorflow/tfjs-node') as ReturnType<typeof core.backend>,
      3,
    );
  }
  if (!(await core.setBackend('tensorflow')))
    throw new UserError('engine', 'Cannot use engine "tensorflow": its backend did not start');
  return new LayersTrainer(
    'tensorflow',
    `TensorFlow ${binding.TF_Version ?? WHEEL.version} (tfjs-node ${core.version_core})`,
    { core, layers },
  );
}

function loadAddon(path: string): Binding {
  try {
    return createRequire(path)(path) as Binding;
  } catch (error) {
    throw new UserError('engine', `Cannot load TensorFlow's library "${path}": ${messageOf(error).split('\n')[0]}`, {
      cause: error,
      hint: `Delete the folder and run \`${INSTALL_COMMAND}\` again`,
    });
  }
}

// Node 23 removed two functions that tfjs-node still calls (tensorflow/tfjs#8609).
function supplyRemovedFunctions(): void {
  const old = util as unknown as Record<string, unknown>;
  old['isNullOrUndefined'] ??= (value: unknown): boolean => value === null || value === undefined;
  old['isArray'] ??= Array.isArray;
}
