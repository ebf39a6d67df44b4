// Icons of 16 by 16 pixels, drawn with lines in the colour of the text.

const paths = {
  window: "M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12",
  scroll: "M8 2v12M5 4.5 8 1.5l3 3M5 11.5l3 3 3-3",
  pan: "M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2",
  zoom: "M10.5 10.5 14.5 14.5M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0M7 5v4M5 7h4",
  invert: "M2.5 2.5h11v11h-11zM2.5 13.5l11-11",
  smooth: "M1.5 12c4 0 4-8 6.5-8s2.5 8 6.5 8",
  fit: "M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5",
  reset: "M3 8a5 5 0 1 0 1.5-3.6M3 2.5v3h3",
  play: "M4.5 2.5v11l9-5.5z",
  pause: "M5 2.5v11M11 2.5v11",
  upload: "M8 10.5v-8M4.5 5.5 8 2l3.5 3.5M2.5 10.5v3h11v-3",
  folder: "M1.5 13V3.5h4.5l1.5 2h7V13z",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.4"
      stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
