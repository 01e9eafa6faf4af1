import './tables.generated.ts';
