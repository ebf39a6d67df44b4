// The programs of the WebGL2 engine.

/** One triangle that covers everything. */
export const vertexShader = `#version 300 es
void main() {
  gl_Position = vec4(vec2(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0), 0.0, 1.0);
}`;

/**
 * Integer textures cannot be filtered by the hardware: interpolation is done here, on stored
 * values, before the display table. Nearest is exact. Where an image is shrunk, each canvas pixel
 * is the mean of the image pixels under it.
 */
export const fragmentShader = `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;
precision highp sampler2D;
uniform usampler2D grey;
uniform sampler2D colour;
uniform sampler2D table;
uniform sampler2D colours; // of grey levels
uniform sampler2D laid;    // what lies over the image; alpha 1 where it does
uniform bool isColour;
uniform bool isSigned;
uniform bool isColoured;   // grey levels are shown in colours
uniform bool isLaid;
uniform float opacity;     // of what lies over it
uniform bool smoothly;
uniform bool inverted;     // colour; of grey the table knows
uniform ivec2 size;        // columns, rows
uniform vec2 origin;       // of the image's corner, in canvas pixels from the top left
uniform mat2 toImage;      // from canvas pixels to columns and rows
uniform vec2 pixelSize;    // of an image pixel, in canvas pixels
uniform float canvasHeight;
out vec4 result;

const int mostTaps = 8;

vec4 texel(ivec2 at) {
  at = clamp(at, ivec2(0), size - 1);
  if (isColour) return texelFetch(colour, at, 0);
  uint raw = texelFetch(grey, at, 0).r;
  return vec4(float(isSigned && raw >= 32768u ? int(raw) - 65536 : int(raw)));
}

float entry(int index) {
  index = clamp(index, 0, 65535);
  return texelFetch(table, ivec2(index & 255, index >> 8), 0).r;
}

vec4 coloured(float level) {
  int lower = clamp(int(floor(level)), 0, 254);
  vec4 one = texelFetch(colours, ivec2(lower, 0), 0);
  return mix(one, texelFetch(colours, ivec2(lower + 1, 0), 0), level - float(lower));
}

vec4 display(vec4 value) {
  if (isColour) return vec4(inverted ? 1.0 - value.rgb : value.rgb, 1.0);
  float stored = value.r + (isSigned ? 32768.0 : 0.0);
  float lower = floor(stored);
  float level = mix(entry(int(lower)), entry(int(lower) + 1), stored - lower);
  return isColoured ? coloured(255.0 * level) : vec4(vec3(level), 1.0);
}

vec4 linear(vec2 at) {
  vec2 corner = at - 0.5;
  ivec2 base = ivec2(floor(corner));
  vec2 part = corner - vec2(base);
  vec4 top = mix(texel(base), texel(base + ivec2(1, 0)), part.x);
  vec4 bottom = mix(texel(base + ivec2(0, 1)), texel(base + ivec2(1, 1)), part.x);
  return mix(top, bottom, part.y);
}

vec4 mean(vec2 at, ivec2 taps) {
  vec4 sum = vec4(0.0);
  for (int j = 0; j < taps.y; ++j)
    for (int i = 0; i < taps.x; ++i)
      sum += texel(ivec2(floor(at + ((vec2(i, j) + 0.5) / vec2(taps) - 0.5) / pixelSize)));
  return sum / float(taps.x * taps.y);
}

vec4 laidTexel(ivec2 at) {
  vec4 found = texelFetch(laid, clamp(at, ivec2(0), size - 1), 0);
  return vec4(found.rgb * found.a, found.a);
}

vec4 laidAt(vec2 at) {
  if (!smoothly) return laidTexel(ivec2(floor(at)));
  vec2 corner = at - 0.5;
  ivec2 base = ivec2(floor(corner));
  vec2 part = corner - vec2(base);
  vec4 top = mix(laidTexel(base), laidTexel(base + ivec2(1, 0)), part.x);
  vec4 bottom = mix(laidTexel(base + ivec2(0, 1)), laidTexel(base + ivec2(1, 1)), part.x);
  return mix(top, bottom, part.y);
}

// PS3.4 N.2.4.3, rounded half up.
vec4 blended(vec4 below, vec2 at) {
  vec4 above = laidAt(at);
  vec3 mixed = opacity * (255.0 * above.rgb) + (1.0 - opacity * above.a) * (255.0 * below.rgb);
  return vec4(floor(mixed + 0.5) / 255.0, 1.0);
}

void main() {
  vec2 at = toImage * (vec2(gl_FragCoord.x, canvasHeight - gl_FragCoord.y) - origin);
  if (any(lessThan(at, vec2(0.0))) || any(greaterThanEqual(at, vec2(size)))) {
    result = vec4(0.0, 0.0, 0.0, 1.0);
    return;
  }
  if (!smoothly) {
    result = display(texel(ivec2(floor(at))));
  } else if (any(lessThan(pixelSize, vec2(0.7)))) {
    result = display(mean(at, clamp(ivec2(ceil(1.0 / pixelSize)), ivec2(1), ivec2(mostTaps))));
  } else {
    result = display(linear(at));
  }
  if (isLaid) result = blended(result, at);
}`;
