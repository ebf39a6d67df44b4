#include "dicom/pixel/draw.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "dicom/pixel/letters.h"

namespace dicom::detail {
namespace {

constexpr std::uint32_t letter_width = 6;
constexpr std::uint32_t letter_height = 9;

constexpr Letter box{0x7f, 0x41, 0x41, 0x41, 0x7f};

const Letter& letter_of(unsigned char character) {
  return character >= 0x20 && character < 0x7f ? letters[character - 0x20U] : box;
}

// Continuation bytes of UTF-8 are no characters of their own.
bool continues(unsigned char character) {
  return (character & 0xc0) == 0x80;
}

}  // namespace

void Canvas::colour(const std::array<std::uint8_t, 3>& colour) {
  if (components_ == 3) {
    for (std::size_t i = 0; i < 3; ++i) colour_[i] = static_cast<std::byte>(colour[i]);
  } else {  // ITU-R BT.601
    colour_[0] = static_cast<std::byte>((299 * colour[0] + 587 * colour[1] + 114 * colour[2] + 500) / 1000);
  }
}

void Canvas::dot(std::int64_t x, std::int64_t y) {
  if (x < 0 || y < 0 || x >= size_.width || y >= size_.height) return;
  std::byte* const to =
      samples_.data() + (static_cast<std::size_t>(y) * size_.width + static_cast<std::size_t>(x)) * components_;
  std::copy_n(colour_.begin(), components_, to);
}

void Canvas::line(Place from, Place to) {
  // Far outside, a line of millions of dots would show nothing: both ends are brought near.
  const auto near = [&](double at, std::uint32_t side) {
    return std::clamp(at, -4.0 * side - 4096, 5.0 * side + 4096);
  };
  from = {near(from.x, size_.width), near(from.y, size_.height)};
  to = {near(to.x, size_.width), near(to.y, size_.height)};
  const double length = std::max(std::abs(to.x - from.x), std::abs(to.y - from.y));
  const auto steps = static_cast<std::int64_t>(std::ceil(length));
  for (std::int64_t i = 0; i <= steps; ++i) {
    const double part = steps == 0 ? 0 : static_cast<double>(i) / static_cast<double>(steps);
    dot(static_cast<std::int64_t>(std::floor(from.x + (to.x - from.x) * part)),
        static_cast<std::int64_t>(std::floor(from.y + (to.y - from.y) * part)));
  }
}

void Canvas::polyline(std::span<const Place> points) {
  for (std::size_t i = 1; i < points.size(); ++i) line(points[i - 1], points[i]);
  if (points.size() == 1) line(points[0], points[0]);
}

void Canvas::fill(std::span<const Place> outline) {
  if (outline.size() < 3) return;
  std::vector<double> crossings;
  for (std::uint32_t y = 0; y < size_.height; ++y) {
    const double middle = y + 0.5;
    crossings.clear();
    for (std::size_t i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
      const Place& a = outline[i];
      const Place& b = outline[j];
      if ((a.y > middle) != (b.y > middle)) crossings.push_back(a.x + (b.x - a.x) * (middle - a.y) / (b.y - a.y));
    }
    std::ranges::sort(crossings);
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
      const double first = std::clamp(std::ceil(crossings[i] - 0.5), 0.0, static_cast<double>(size_.width));
      const double last = std::clamp(std::floor(crossings[i + 1] - 0.5), -1.0, size_.width - 1.0);
      for (auto x = static_cast<std::int64_t>(first); x <= static_cast<std::int64_t>(last); ++x) dot(x, y);
    }
  }
}

void Canvas::text(Place upper_left, std::string_view text, std::uint32_t scale) {
  const auto left = static_cast<std::int64_t>(std::floor(upper_left.x));
  std::int64_t x = left;
  auto y = static_cast<std::int64_t>(std::floor(upper_left.y));
  for (const char character : text) {
    const auto code = static_cast<unsigned char>(character);
    if (code == '\n') {
      x = left;
      y += std::int64_t{letter_height} * scale;
    }
    if (code == '\n' || code == '\r' || continues(code)) continue;
    const auto& letter = letter_of(code);
    for (std::uint32_t i = 0; i < 5 * scale; ++i)
      for (std::uint32_t j = 0; j < 7 * scale; ++j)
        if ((letter[i / scale] >> (j / scale) & 1) != 0) dot(x + i, y + j);
    x += std::int64_t{letter_width} * scale;
  }
}

std::vector<Place> curve_through(std::span<const Place> points) {
  constexpr int steps = 16;
  if (points.size() < 3) return {points.begin(), points.end()};
  std::vector<Place> curve;
  const bool closed = points.front().x == points.back().x && points.front().y == points.back().y;
  const std::size_t last = points.size() - 1;
  const auto spline = [](double a, double b, double c, double d, double t) {
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
  };
  for (std::size_t i = 0; i < last; ++i) {
    const Place& before = i > 0 ? points[i - 1] : closed ? points[last - 1] : points[0];
    const Place& after = i + 2 <= last ? points[i + 2] : closed ? points[1] : points[last];
    for (int k = 0; k < steps; ++k) {
      const double t = static_cast<double>(k) / steps;
      curve.push_back({spline(before.x, points[i].x, points[i + 1].x, after.x, t),
                       spline(before.y, points[i].y, points[i + 1].y, after.y, t)});
    }
  }
  curve.push_back(points[last]);
  return curve;
}

std::vector<Place> ellipse(Place centre, Place half_axis, Place other_half_axis) {
  const double around =
      2 * std::numbers::pi *
      std::max(std::hypot(half_axis.x, half_axis.y), std::hypot(other_half_axis.x, other_half_axis.y));
  const int steps = static_cast<int>(std::clamp(around, 16.0, 4096.0));
  std::vector<Place> outline;
  for (int i = 0; i <= steps; ++i) {
    const double angle = 2 * std::numbers::pi * i / steps;
    outline.push_back({centre.x + half_axis.x * std::cos(angle) + other_half_axis.x * std::sin(angle),
                       centre.y + half_axis.y * std::cos(angle) + other_half_axis.y * std::sin(angle)});
  }
  return outline;
}

Size text_size(std::string_view text) {
  Size size{0, letter_height};
  std::uint32_t width = 0;
  for (const char character : text) {
    const auto code = static_cast<unsigned char>(character);
    if (code == '\n') {
      width = 0;
      size.height += letter_height;
    } else if (code != '\r' && !continues(code)) {
      width += letter_width;
      size.width = std::max(size.width, width);
    }
  }
  return size;
}

}  // namespace dicom::detail
