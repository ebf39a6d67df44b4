#include "dicom/pixel/present.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <tuple>

#include "dicom/pixel/draw.h"

namespace dicom::detail {
namespace {

// What a state may ask for: areas beyond the image, and magnification.
constexpr std::uint32_t largest_side = 65535;
constexpr double most_pixels = 1 << 26;

/// From places of the image to places of the output.
struct Mapping {
  DisplayedArea area;
  SpatialTransform transform;
  double area_width = 1;
  double area_height = 1;
  Size output;

  [[nodiscard]] Place operator()(const GraphicPoint& point, bool in_pixels) const {
    if (!in_pixels) return {point.x * output.width, point.y * output.height};  // of the area as it is displayed
    double x = (point.x - (area.left - 1)) / area_width;
    double y = (point.y - (area.top - 1)) / area_height;
    switch (transform.rotation) {
      case 90: std::tie(x, y) = std::pair(1 - y, x); break;
      case 180: std::tie(x, y) = std::pair(1 - x, 1 - y); break;
      case 270: std::tie(x, y) = std::pair(y, 1 - x); break;
      default: break;
    }
    if (transform.flip) x = 1 - x;
    return {x * output.width, y * output.height};
  }
};

// What lies beyond the image is black.
Picture crop(const Picture& picture, const DisplayedArea& area, Size size) {
  Picture part{size, picture.components, ByteVector(std::size_t{size.width} * size.height * picture.components)};
  const std::int64_t first = std::max<std::int64_t>(area.left - 1, 0);
  const std::int64_t last = std::min<std::int64_t>(std::int64_t{area.left} - 1 + size.width, picture.size.width);
  if (last <= first) return part;
  for (std::uint32_t y = 0; y < size.height; ++y) {
    const std::int64_t from_y = std::int64_t{area.top} - 1 + y;
    if (from_y < 0 || from_y >= picture.size.height) continue;
    const auto from =
        (static_cast<std::size_t>(from_y) * picture.size.width + static_cast<std::size_t>(first)) * picture.components;
    const auto to =
        (std::size_t{y} * size.width + static_cast<std::size_t>(first - (area.left - 1))) * picture.components;
    std::memcpy(part.samples.data() + to, picture.samples.data() + from,
                static_cast<std::size_t>(last - first) * picture.components);
  }
  return part;
}

Picture turn(const Picture& picture, const SpatialTransform& transform) {
  if (!transform.flip && transform.rotation == 0) return picture;
  const bool upright = transform.rotation % 180 == 0;
  const Size from = picture.size;
  Picture turned{upright ? from : Size{from.height, from.width}, picture.components,
                 ByteVector(picture.samples.size())};
  for (std::uint32_t y = 0; y < from.height; ++y) {
    for (std::uint32_t x = 0; x < from.width; ++x) {
      std::uint32_t to_x = x;
      std::uint32_t to_y = y;
      if (transform.rotation == 90) to_x = from.height - 1 - y, to_y = x;
      if (transform.rotation == 180) to_x = from.width - 1 - x, to_y = from.height - 1 - y;
      if (transform.rotation == 270) to_x = y, to_y = from.width - 1 - x;
      if (transform.flip) to_x = turned.size.width - 1 - to_x;
      std::memcpy(turned.samples.data() + (std::size_t{to_y} * turned.size.width + to_x) * picture.components,
                  picture.samples.data() + (std::size_t{y} * from.width + x) * picture.components, picture.components);
    }
  }
  return turned;
}

std::uint32_t side(double length) {
  return static_cast<std::uint32_t>(std::clamp(std::floor(length + 0.5), 1.0, static_cast<double>(largest_side)));
}

Size output_size(Size size, const DisplayedArea& area, const SpatialTransform& transform, Size limit) {
  const double aspect = transform.rotation % 180 == 0 ? area.aspect : 1 / area.aspect;
  if (!area.magnification) {
    if (limit.width == 0 && limit.height == 0 && aspect != 1)  // pixels that are not square become so, by growing
      return aspect > 1 ? Size{size.width, side(size.height * aspect)} : Size{side(size.width / aspect), size.height};
    return fit(size, limit, aspect);
  }
  double ratio = *area.magnification;
  const double pixels = size.width * ratio * size.height * ratio * aspect;
  if (pixels > most_pixels) ratio *= std::sqrt(most_pixels / pixels);
  return {side(size.width * ratio), side(size.height * ratio * aspect)};
}

std::vector<Place> outline_of(const GraphicObject& object, const Mapping& mapping) {
  std::vector<Place> points;
  for (const GraphicPoint& point : object.points) points.push_back(mapping(point, object.in_pixels));
  if (object.kind == GraphicObject::Kind::interpolated) return curve_through(points);
  if (object.kind == GraphicObject::Kind::circle && points.size() >= 2) {
    // A circle of the image may be an ellipse on the output: its half axes are mapped each.
    const GraphicPoint& centre = object.points[0];
    const double radius = std::hypot(object.points[1].x - centre.x, object.points[1].y - centre.y);
    const Place right = mapping({centre.x + radius, centre.y}, object.in_pixels);
    const Place below = mapping({centre.x, centre.y + radius}, object.in_pixels);
    return ellipse(points[0], {right.x - points[0].x, right.y - points[0].y},
                   {below.x - points[0].x, below.y - points[0].y});
  }
  if (object.kind == GraphicObject::Kind::ellipse && points.size() >= 4) {
    const Place centre{(points[0].x + points[1].x) / 2, (points[0].y + points[1].y) / 2};
    return ellipse(centre, {points[1].x - centre.x, points[1].y - centre.y},
                   {points[3].x - centre.x, points[3].y - centre.y});
  }
  return points;
}

void draw_object(Canvas& canvas, const GraphicObject& object, const Mapping& mapping) {
  const std::vector<Place> outline = outline_of(object, mapping);
  if (object.filled && object.kind != GraphicObject::Kind::point) canvas.fill(outline);
  canvas.polyline(outline);
}

void draw_text(Canvas& canvas, const TextObject& object, const Mapping& mapping) {
  const std::uint32_t scale = std::max(1U, mapping.output.width / 512);
  const Size size = text_size(object.text);
  Place at;
  if (object.box) {
    const Place one = mapping((*object.box)[0], object.box_in_pixels);
    const Place other = mapping((*object.box)[1], object.box_in_pixels);
    at = {std::min(one.x, other.x), std::min(one.y, other.y)};
  } else if (object.anchor) {
    at = mapping(*object.anchor, object.anchor_in_pixels);
  }
  if (object.anchor && object.anchor_visible) {
    const Place anchor = mapping(*object.anchor, object.anchor_in_pixels);
    const Place middle{at.x + size.width * scale / 2.0, at.y + size.height * scale / 2.0};
    canvas.line(anchor, object.box ? middle : anchor);
  }
  canvas.text(at, object.text, scale);
}

}  // namespace

ByteVector resize(Bytes samples, Size from, std::uint32_t components, Size to) {
  if (to.width <= from.width && to.height <= from.height) return shrink(samples, from, components, to);
  ByteVector output(std::size_t{to.width} * to.height * components);
  const auto position = [](std::uint32_t index, std::uint32_t length, std::uint32_t wanted) {
    return std::clamp((index + 0.5) * length / wanted - 0.5, 0.0, length - 1.0);
  };
  for (std::uint32_t y = 0; y < to.height; ++y) {
    const double at_y = position(y, from.height, to.height);
    const auto top = static_cast<std::size_t>(at_y);
    const std::size_t bottom = std::min<std::size_t>(top + 1, from.height - 1);
    const double down = at_y - static_cast<double>(top);
    for (std::uint32_t x = 0; x < to.width; ++x) {
      const double at_x = position(x, from.width, to.width);
      const auto left = static_cast<std::size_t>(at_x);
      const std::size_t right = std::min<std::size_t>(left + 1, from.width - 1);
      const double across = at_x - static_cast<double>(left);
      for (std::uint32_t i = 0; i < components; ++i) {
        const auto value = [&](std::size_t column, std::size_t row) {
          return std::to_integer<int>(samples[(row * from.width + column) * components + i]);
        };
        const double upper = value(left, top) + (value(right, top) - value(left, top)) * across;
        const double lower = value(left, bottom) + (value(right, bottom) - value(left, bottom)) * across;
        output[(std::size_t{y} * to.width + x) * components + i] =
            static_cast<std::byte>(std::floor(upper + (lower - upper) * down + 0.5));
      }
    }
  }
  return output;
}

Picture present(const Picture& picture, const PresentationState& state, Size limit) {
  DisplayedArea area =
      state.area.value_or(DisplayedArea{1, 1, static_cast<std::int32_t>(picture.size.width),
                                        static_cast<std::int32_t>(picture.size.height), std::nullopt, 1});
  const std::int64_t width = std::int64_t{area.right} - area.left + 1;
  const std::int64_t height = std::int64_t{area.bottom} - area.top + 1;
  // An area of mostly nothing is cut where it would be larger than twice the image.
  const auto bounded = [](std::int64_t length, std::uint32_t of_image) {
    return static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(length, 1, std::max<std::int64_t>(2 * std::int64_t{of_image}, 1024)));
  };
  const Size size{bounded(width, picture.size.width), bounded(height, picture.size.height)};
  Picture shown = turn(crop(picture, area, size), state.transform);
  const Size output = output_size(shown.size, area, state.transform, limit);
  if (output != shown.size) {
    shown.samples = resize(shown.samples, shown.size, shown.components, output);
    shown.size = output;
  }
  const Mapping mapping{area, state.transform, static_cast<double>(size.width), static_cast<double>(size.height),
                        output};
  Canvas canvas(shown.samples, shown.size, shown.components);
  for (const Annotation& annotation : state.annotations) {
    canvas.colour(annotation.colour);
    for (const GraphicObject& object : annotation.objects) draw_object(canvas, object, mapping);
    for (const TextObject& text : annotation.texts) draw_text(canvas, text, mapping);
  }
  return shown;
}

}  // namespace dicom::detail
