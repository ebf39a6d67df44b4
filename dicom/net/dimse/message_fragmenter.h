// Messages to P-DATA-TF PDUs, without copying: PS3.7 6.3.1, PS3.8 annex E.
#pragma once

#include <cstdint>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/net/ul/pdu_encoder.h"

namespace dicom::net {

/// Cuts a command set and its data set into PDUs no longer than the peer wants, one presentation
/// data value each, and hands them out as lists of slices for gathering writes. What it was given
/// must stay alive.
class MessageFragmenter {
 public:
  /// `maximum_length` is the peer's: of a P-DATA-TF's variable field; 0 is unlimited. An absent
  /// data set is nullptr.
  MessageFragmenter(std::uint8_t context_id, std::uint32_t maximum_length, Bytes command,
                    const std::vector<Bytes>* data_set);

  /// The next slices to write, in order; empty when there is nothing left. Valid until the next
  /// call.
  std::span<const Bytes> next_batch();

 private:
  bool add_pdu();
  void add_slices(std::size_t count);

  std::uint8_t context_id_;
  std::size_t fragment_limit_;
  Bytes command_;
  std::span<const Bytes> data_set_;
  bool has_data_set_;

  enum class Stage : std::uint8_t { command, data_set, done };
  Stage stage_ = Stage::command;
  std::span<const Bytes> slices_;  // of the stage, from the current one on
  std::size_t slice_done_ = 0;     // of the current slice
  std::size_t stage_left_ = 0;

  std::vector<PDataHeader> headers_;
  std::vector<Bytes> batch_;
  std::size_t batch_bytes_ = 0;
};

/// A peer that wants PDUs smaller than this cannot be served: the message control header alone
/// would be most of it.
inline constexpr std::uint32_t smallest_maximum_length = 64;

}  // namespace dicom::net
