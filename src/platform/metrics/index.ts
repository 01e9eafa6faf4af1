export { type Answered, type Backlog, createMetrics, type Metrics } from './metrics.ts';
export { type ServedMetrics, serveMetrics } from './serve-metrics.ts';
