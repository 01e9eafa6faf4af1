export * from './ssda903/index.ts';
