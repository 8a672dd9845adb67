import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answers } from './answers';
import type { Renders } from './renders';

/** What is counted, in the form that Prometheus reads. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Counter({
    name: 'dateline_requests_total',
    help: 'Requests that were answered, by status',
    labelNames: ['status'],
    registers: [this.registry],
  });
  readonly #seconds = new Histogram({
    name: 'dateline_request_seconds',
    help: 'Time from a request to the end of its answer',
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
    registers: [this.registry],
  });
  readonly #renewals = new Counter({
    name: 'dateline_renewals_total',
    help: 'Changes of captures that pages took over',
    registers: [this.registry],
  });

  constructor(answers: Answers, renders: Renders) {
    collectDefaultMetrics({ register: this.registry });
    this.#gauge('dateline_kept_bytes', 'Bytes of finished answers in memory', () => answers.size);
    this.#gauge('dateline_renders_running', 'Pages being made', () => renders.load.running);
    this.#gauge('dateline_renders_waiting', 'Pages that wait to be made', () => renders.load.waiting);
  }

  /** Counts a request. */
  answered(status: number, milliseconds: number): void {
    this.#requests.inc({ status });
    this.#seconds.observe(milliseconds / 1_000);
  }

  /** Counts a change that pages took over. */
  renewed(): void {
    this.#renewals.inc();
  }

  #gauge(name: string, help: string, read: () => number) {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }
}
