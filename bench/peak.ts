// What 128-bit SIMD of WebAssembly can do on one core at most: twelve chains of a multiplication and an addition each, all in
// registers, no memory. Twelve hide the latency of both.

interface AssemblyScript {
  readonly compileString: (source: string, options: object) => Promise<{ readonly binary: Uint8Array | null }>;
}

// Its own types would declare AssemblyScript's library, an Array with another `at` among it, for all of this program.
const module: string = 'assemblyscript/asc';
const { compileString } = (await import(module)) as AssemblyScript;

const CHAINS = 12;
const STEPS = 2_000_000;

const names = Array.from({ length: CHAINS }, (_, index) => `a${index}`);
const SOURCE = `
export function run(steps: i32): f32 {
  const m = f32x4.splat(0.5), b = f32x4.splat(0.25);
  ${names.map((name, index) => `let ${name} = f32x4.splat(${index});`).join(' ')}
  for (let i = 0; i < steps; i++) {
    ${names.map((name) => `${name} = f32x4.add(f32x4.mul(${name}, m), b);`).join(' ')}
  }
  return f32x4.extract_lane(${names.reduce((sum, name) => `f32x4.add(${sum}, ${name})`)}, 0);
}`;

const { binary } = await compileString(SOURCE, { optimizeLevel: 3, runtime: 'stub', enable: ['simd'] });
if (!binary) throw new Error('The measuring loop does not compile');
const { run } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(binary)), {
  env: { abort: () => undefined },
}).exports as unknown as { run: (steps: number) => number };

/** GFLOP/s of one core: the best of three, since anything else that runs only takes away. */
export function measurePeak(): number {
  const speeds = Array.from({ length: 3 }, () => {
    const begun = process.hrtime.bigint();
    run(STEPS);
    return (STEPS * CHAINS * 8) / Number(process.hrtime.bigint() - begun);
  });
  return Math.max(...speeds);
}
