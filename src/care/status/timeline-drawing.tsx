import { type Bar, type Lane, type TimelineLayout, timelineWidth } from './lay-out-timeline.ts';

const laneHeight = 46;
const barHeight = 18;
const top = 20;
const ink = '#0b0c0c';
const green = '#2f4a3c';

/** Words stay readable where the line of the day runs through them. */
const onTop = { stroke: '#ffffff', 'stroke-width': 4, 'paint-order': 'stroke' };

function BarShape({ bar, y }: { bar: Bar; y: number }) {
  const width = Math.max(2, bar.until - bar.from);
  const look = bar.ahead
    ? { fill: '#ffffff', stroke: green, 'stroke-width': 1.5, 'stroke-dasharray': '3 2' }
    : { fill: green, stroke: green, 'stroke-width': 1.5 };
  return (
    <>
      <rect x={bar.from} y={y} width={width} height={barHeight} {...look} />
      {bar.sign && width >= 12 ? (
        <text
          x={bar.from + width / 2}
          y={y + 13}
          font-size="12"
          font-weight="bold"
          text-anchor="middle"
          fill={bar.ahead ? ink : '#ffffff'}
        >
          {bar.sign}
        </text>
      ) : null}
    </>
  );
}

function LaneShape({ lane, index }: { lane: Lane; index: number }) {
  const y = top + index * laneHeight;
  return (
    <>
      <text x="8" y={y + 12} font-size="12" fill={ink} {...onTop}>
        {lane.label}
        {lane.bars.length === 0 ? ': never' : ''}
      </text>
      <line x1="8" x2={timelineWidth - 8} y1={y + 36} y2={y + 36} stroke="#b1b4b6" />
      {lane.bars.map((bar) => (
        <BarShape bar={bar} y={y + 18} />
      ))}
    </>
  );
}

/** The timeline drawn. The table beside it says the same in words, so a screen reader is told where to look. */
export function TimelineDrawing({ layout, asked }: { layout: TimelineLayout; asked: string }) {
  const bottom = top + layout.lanes.length * laneHeight;
  const anchor = layout.asked < 60 ? 'start' : layout.asked > timelineWidth - 60 ? 'end' : 'middle';
  return (
    <svg
      class="hearth-timeline"
      viewBox={`0 0 ${timelineWidth} ${bottom + 22}`}
      role="img"
      aria-label="A drawing of the care status by age. The table below says the same."
      xmlns="http://www.w3.org/2000/svg"
    >
      {layout.ages.map(({ at, age }) => (
        <>
          <line x1={at} x2={at} y1={bottom - 6} y2={bottom} stroke={ink} />
          <text x={at} y={bottom + 14} font-size="12" text-anchor="middle" fill={ink}>
            {age}
          </text>
        </>
      ))}
      <line x1={layout.asked} x2={layout.asked} y1={top - 2} y2={bottom} stroke="#a8261d" stroke-width="2" />
      {layout.lanes.map((lane, index) => (
        <LaneShape lane={lane} index={index} />
      ))}
      <text
        x={layout.asked}
        y={top - 7}
        font-size="12"
        font-weight="bold"
        text-anchor={anchor}
        fill="#a8261d"
      >
        {asked}
      </text>
    </svg>
  );
}
