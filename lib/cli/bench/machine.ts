import { arch, cpus, platform, totalmem } from 'node:os';

/** What measured, and how much: all that a figure depends on, and nothing that names the machine. */
export type Machine = {
  date: string;
  captures: number;
  cores: number;
  model: string;
  memory: string;
  system: string;
  node: string;
};

/** This machine, today. */
export function describeMachine(captures: number): Machine {
  const [core] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    captures,
    cores: cpus().length,
    model: core?.model.trim() ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${arch()}`,
    node: process.version,
  };
}

/** The same, for people. */
export function sentenceOf({ date, captures, cores, model, memory, system, node }: Machine): string {
  return `${date}: ${captures.toLocaleString('en')} invented captures, Node ${node}, ${system}, ${cores} × ${model}, ${memory}.`;
}
