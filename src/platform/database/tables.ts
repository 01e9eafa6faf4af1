/** Every table, by name. Each room declares the tables it owns by adding to this interface. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the rooms, each with its own tables
export interface Tables {}
