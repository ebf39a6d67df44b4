// What dragging with a mouse button or a finger can do.

import type { ShapeKind } from "../measure/annotation";
import type { IconName } from "./icons";

export type ViewTool = "window" | "scroll" | "pan" | "zoom" | "rotate" | "magnifier" | "cursor";
export type Tool = ViewTool | ShapeKind;

export interface ToolEntry {
  tool: Tool;
  label: string;
  title: string;
  key: string;
}

export const viewTools: ToolEntry[] = [
  { tool: "scroll", label: "Scroll", title: "Drag through the images", key: "s" },
  {
    tool: "window",
    label: "Window",
    title: "Drag to change brightness and contrast: window level and width",
    key: "w",
  },
  { tool: "pan", label: "Pan", title: "Drag the image about", key: "p" },
  { tool: "zoom", label: "Zoom", title: "Drag to zoom", key: "z" },
  { tool: "rotate", label: "Rotate", title: "Drag to turn the image", key: "" },
  { tool: "magnifier", label: "Magnifier", title: "Hold to look through a lens", key: "g" },
  {
    tool: "cursor",
    label: "3-D cursor",
    title: "Click: the other images go to the same place in the patient",
    key: "c",
  },
];

export const measureTools: ToolEntry[] = [
  { tool: "length", label: "Length", title: "Distance between two points", key: "l" },
  {
    tool: "angle",
    label: "Angle",
    title: "Angle of two lines that meet: end, vertex, end",
    key: "a",
  },
  { tool: "cobb", label: "Cobb angle", title: "Angle between two lines that do not meet", key: "" },
  {
    tool: "bidirectional",
    label: "Bidirectional",
    title: "Longest diameter, and the one across it",
    key: "b",
  },
  { tool: "ellipse", label: "Ellipse", title: "Area and values of an ellipse", key: "e" },
  { tool: "rectangle", label: "Rectangle", title: "Area and values of a rectangle", key: "" },
  {
    tool: "freehand",
    label: "Freehand",
    title: "Area and values of an outline drawn by hand",
    key: "",
  },
  { tool: "point", label: "Point", title: "The value at a point", key: "" },
  { tool: "arrow", label: "Arrow", title: "An arrow with a text", key: "" },
  { tool: "text", label: "Text", title: "A text", key: "t" },
];

const shapes = new Set<Tool>(measureTools.map(({ tool }) => tool));

export function isShape(tool: Tool): tool is ShapeKind {
  return shapes.has(tool);
}

/** Its pictogram has its name. */
export function toolIcon(tool: Tool): IconName {
  return tool;
}
