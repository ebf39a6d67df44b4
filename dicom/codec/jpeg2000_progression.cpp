#include "dicom/codec/jpeg2000_progression.h"

#include <algorithm>
#include <array>

namespace dicom::codec::detail {
namespace {

// What precincts are sorted by; of those that are equal in it the order does not change.
using Key = std::array<std::int64_t, 4>;

Key key_of(Progression progression, const PrecinctPlace& precinct, std::int64_t x, std::int64_t y) {
  const std::int64_t component = precinct.component;
  const std::int64_t resolution = precinct.resolution;
  switch (progression) {
    case Progression::LRCP:
    case Progression::RLCP: return {resolution, component};
    case Progression::RPCL: return {resolution, y, x, component};
    case Progression::PCRL: return {y, x, component, resolution};
    case Progression::CPRL: return {component, y, x, resolution};
  }
  return {};
}

}  // namespace

PacketOrder::PacketOrder(const CodestreamSize& size, const TileCoding& coding, const Area& tile)
    : volumes_(coding.changes), layers_(coding.layers) {
  for (std::uint32_t component = 0; component < coding.components.size(); ++component)
    for (std::uint32_t resolution = 0; resolution <= coding.components[component].style.levels; ++resolution)
      add_precincts(size, coding, tile, component, resolution);
  layers_done_.resize(precincts_.size());
  if (volumes_.empty())
    volumes_.push_back(
        {coding.progression, 0, 33, 0, static_cast<std::uint32_t>(coding.components.size()), coding.layers});
}

void PacketOrder::add_precincts(const CodestreamSize& size, const TileCoding& coding, const Area& tile,
                                std::uint32_t component, std::uint32_t resolution) {
  const CodingStyle& style = coding.components[component].style;
  const auto& [precision, is_signed, dx, dy] = size.components[component];
  const Area own = size.of_component(tile, component);
  const Area area = resolution_area(style, own, resolution);
  const Grid grid = precincts_of(style, own, resolution);
  const std::uint32_t halved = style.levels - resolution;
  const auto [width, height] = style.precincts[resolution];
  for (std::uint32_t row = 0; row < grid.height; ++row) {
    for (std::uint32_t column = 0; column < grid.width; ++column) {
      precincts_.push_back({component, resolution, column, row});
      // Precincts that begin before the tile count as beginning with it.
      const std::int64_t x = (((area.left >> width) + column) << (width + halved)) * dx;
      const std::int64_t y = (((area.top >> height) + row) << (height + halved)) * dy;
      corners_.push_back({std::max(tile.left, x), std::max(tile.top, y)});
    }
  }
}

void PacketOrder::append(const std::vector<ProgressionVolume>& changes) {
  volumes_.insert(volumes_.end(), changes.begin(), changes.end());
}

bool PacketOrder::begin_volume() {
  if (next_volume_ == volumes_.size()) return false;
  const ProgressionVolume& volume = volumes_[next_volume_++];
  progression_ = volume.progression;
  end_layer_ = std::min(volume.end_layer, layers_);
  sorted_.clear();
  for (std::uint32_t i = 0; i < precincts_.size(); ++i) {
    const auto& [component, resolution, column, row] = precincts_[i];
    if (resolution >= volume.first_resolution && resolution < volume.end_resolution &&
        component >= volume.first_component && component < volume.end_component && layers_done_[i] < end_layer_)
      sorted_.push_back(i);
  }
  std::ranges::stable_sort(
      sorted_, {}, [&](std::uint32_t i) { return key_of(progression_, precincts_[i], corners_[i].x, corners_[i].y); });
  group_end_ = 0;
  begin_group();
  return true;
}

// What comes layer by layer: all, a resolution, or a precinct.
void PacketOrder::begin_group() {
  group_begin_ = at_ = group_end_;
  if (group_begin_ == sorted_.size()) return;
  if (progression_ == Progression::LRCP) {
    group_end_ = sorted_.size();
  } else if (progression_ == Progression::RLCP) {
    const std::uint32_t resolution = precincts_[sorted_[group_begin_]].resolution;
    while (group_end_ < sorted_.size() && precincts_[sorted_[group_end_]].resolution == resolution) ++group_end_;
  } else {
    ++group_end_;
  }
  layer_ = end_layer_;
  for (std::size_t i = group_begin_; i < group_end_; ++i)
    layer_ = std::min<std::uint32_t>(layer_, layers_done_[sorted_[i]]);
}

std::optional<Packet> PacketOrder::next() {
  while (true) {
    if (group_begin_ == sorted_.size()) {
      if (!begin_volume()) return std::nullopt;
    } else if (layer_ == end_layer_) {
      begin_group();
    } else if (at_ == group_end_) {
      at_ = group_begin_;
      ++layer_;
    } else {
      const std::uint32_t precinct = sorted_[at_++];
      if (layers_done_[precinct] != layer_) continue;  // came in a volume before
      ++layers_done_[precinct];
      return Packet{precinct, layer_};
    }
  }
}

}  // namespace dicom::codec::detail
