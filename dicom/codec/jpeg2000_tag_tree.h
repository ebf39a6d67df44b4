// What packet headers are read with (T.800 B.10.1, B.10.2).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/codec/jpeg2000_layout.h"

namespace dicom::codec::detail {

/// The bits of a packet header: after FF a byte has seven.
class HeaderBits {
 public:
  explicit HeaderBits(Bytes bytes) : bytes_(bytes) {}

  /// 0 beyond the end.
  std::uint32_t bit() {
    if (left_ == 0) {
      left_ = last_ == 0xff ? 7 : 8;
      last_ = next_byte();
    }
    return (last_ >> --left_) & 1;
  }

  /// At most 32.
  std::uint32_t bits(std::uint32_t count) {
    std::uint32_t value = 0;
    for (; count > 0; --count) value = value << 1 | bit();
    return value;
  }

  bool is_cut_off() const { return cut_off_; }

  /// How many bytes the header has, with the one that follows a last FF.
  std::size_t end() {
    if (last_ == 0xff) last_ = next_byte();
    return at_;
  }

 private:
  std::uint32_t next_byte() {
    if (at_ < bytes_.size()) return std::to_integer<std::uint32_t>(bytes_[at_++]);
    cut_off_ = true;
    return 0;
  }

  Bytes bytes_;
  std::size_t at_ = 0;
  std::uint32_t last_ = 0, left_ = 0;
  bool cut_off_ = false;
};

/// A tag tree: a number for each leaf of a grid, of which as much is read as was asked for.
class TagTree {
 public:
  TagTree() = default;
  explicit TagTree(Grid leaves) {
    std::size_t nodes = 0;
    for (bool is_root = false; !is_root; leaves = {(leaves.width + 1) / 2, (leaves.height + 1) / 2}) {
      levels_[depth_++] = {nodes, leaves.width};
      nodes += leaves.count();
      is_root = leaves.count() <= 1;
    }
    nodes_.resize(nodes);
  }

  /// Whether the leaf's number is less than `bound`, which is at most 65535.
  bool is_below(HeaderBits& header, std::uint64_t x, std::uint64_t y, std::uint32_t bound) {
    std::uint16_t least = 0;
    const Node* node = nullptr;
    for (std::size_t level = depth_; level-- > 0;) {
      Node& here = nodes_[levels_[level].first + (y >> level) * levels_[level].width + (x >> level)];
      here.least = std::max(here.least, least);
      while (!here.is_known && here.least < bound) {
        if (header.bit() == 1)
          here.is_known = true;
        else
          ++here.least;
      }
      least = here.least;
      node = &here;
    }
    return node->is_known && node->least < bound;
  }

  /// The leaf's number; at most `most`, which it also is where it is greater or cut off.
  std::uint32_t value(HeaderBits& header, std::uint64_t x, std::uint64_t y, std::uint32_t most) {
    std::uint32_t value = 0;
    while (value < most && !is_below(header, x, y, value + 1)) ++value;
    return value;
  }

 private:
  struct Node {
    std::uint16_t least = 0;  // no number below it is smaller
    bool is_known = false;    // `least` is the number
  };
  struct Level {
    std::size_t first = 0;
    std::uint64_t width = 0;
  };
  std::array<Level, 17> levels_{};  // leaves first; a precinct has 2^15 code-blocks a side at most
  std::size_t depth_ = 0;
  std::vector<Node> nodes_;
};

}  // namespace dicom::codec::detail
