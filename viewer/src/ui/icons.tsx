// Pictograms of 20 by 20, drawn with one stroke width.

const paths = {
  back: "M12.5 4.5 7 10l5.5 5.5",
  expand: "M7.5 5 12.5 10l-5 5",
  files: "M5 2.8h6.2L15 6.6v10.6H5zM11 3v4h4M10 14.2V9.4M7.8 11.4 10 9.2l2.2 2.2",
  folder: "M2.8 5.2h5l1.6 2h7.8v8.6H2.8zM10 13.6V9.8M8.2 11.4 10 9.6l1.8 1.8",
  window: "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4v14.4M12.5 6v8M14.8 7.6v4.8",
  scroll: "M4 6.5h9v9H4zM7 6.5v-3h9v9h-3",
  pan: "M10 2.5v15M2.5 10h15M7.8 4.7 10 2.5l2.2 2.2M7.8 15.3l2.2 2.2 2.2-2.2M4.7 7.8 2.5 10l2.2 2.2M15.3 7.8l2.2 2.2-2.2 2.2",
  zoom: "M8.6 3.2a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8M12.6 12.6l4.4 4.4M8.6 6.4v4.4M6.4 8.6h4.4",
  invert: "M3.5 3.5h13v13h-13zM3.5 16.5l13-13M13 8v5H8",
  smooth: "M2.8 15c3.6 0 3.6-10 7.2-10s3.6 10 7.2 10",
  fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7.2 7.2h5.6v5.6H7.2z",
  actual: "M4 6.6 6 5v10M14 6.6 16 5v10M10 8v.2M10 12.4v.2",
  reset: "M4.2 8A6.2 6.2 0 1 1 4 11.6M4 3.8V8h4.2",
  play: "M6 4l10 6-10 6z",
  pause: "M7 4.5v11M13 4.5v11",
  help: "M7.4 7.6a2.6 2.6 0 1 1 3.8 2.3c-.9.5-1.2.9-1.2 2M10 14.8v.2",
  close: "M5 5l10 10M15 5 5 15",
  search: "M8.6 3.2a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8M12.6 12.6l4.4 4.4",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
