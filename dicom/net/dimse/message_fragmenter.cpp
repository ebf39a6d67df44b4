#include "dicom/net/dimse/message_fragmenter.h"

#include <algorithm>

namespace dicom::net {
namespace {

// A batch stays below what one writev takes, and large enough that the number of calls does not
// count.
constexpr std::size_t pdus_a_batch = 256;
constexpr std::size_t slices_a_batch = 1000;
// Each batch has a deadline of its own: a slow network must be able to take one in time.
constexpr std::size_t bytes_a_batch = 4U << 20;
// To a peer without a limit: large, but a PDU is still something that a peer may want to hold in
// memory.
constexpr std::size_t largest_fragment = 1U << 20;

std::size_t limit_for(std::uint32_t maximum_length) {
  if (maximum_length == 0) return largest_fragment;
  const std::uint32_t length = std::max(maximum_length, smallest_maximum_length);
  // Fragments have an even number of bytes (PS3.8 9.3.5.1).
  return std::min<std::size_t>((length - pdv_header_size) & ~std::size_t{1}, largest_fragment);
}

std::size_t total(std::span<const Bytes> slices) {
  std::size_t size = 0;
  for (const Bytes slice : slices) size += slice.size();
  return size;
}

}  // namespace

MessageFragmenter::MessageFragmenter(std::uint8_t context_id, std::uint32_t maximum_length, Bytes command,
                                     const std::vector<Bytes>* data_set)
    : context_id_(context_id),
      fragment_limit_(limit_for(maximum_length)),
      command_(command),
      data_set_(data_set != nullptr ? std::span<const Bytes>(*data_set) : std::span<const Bytes>()),
      has_data_set_(data_set != nullptr) {
  slices_ = {&command_, 1};
  stage_left_ = command_.size();
  headers_.reserve(pdus_a_batch);  // slices point into it
}

std::span<const Bytes> MessageFragmenter::next_batch() {
  headers_.clear();
  batch_.clear();
  batch_bytes_ = 0;
  while (headers_.size() < pdus_a_batch && batch_.size() < slices_a_batch && batch_bytes_ < bytes_a_batch &&
         add_pdu()) {
  }
  return batch_;
}

bool MessageFragmenter::add_pdu() {
  if (stage_ == Stage::done) return false;
  const std::size_t size = std::min(stage_left_, fragment_limit_);
  stage_left_ -= size;
  batch_bytes_ += size;
  const bool is_last = stage_left_ == 0;
  headers_.push_back(p_data_header(context_id_, stage_ == Stage::command, is_last, static_cast<std::uint32_t>(size)));
  batch_.emplace_back(headers_.back());
  add_slices(size);
  if (!is_last) return true;
  if (stage_ == Stage::command && has_data_set_) {
    stage_ = Stage::data_set;
    slices_ = data_set_;
    slice_done_ = 0;
    stage_left_ = total(data_set_);
  } else {
    stage_ = Stage::done;
  }
  return true;
}

void MessageFragmenter::add_slices(std::size_t count) {
  while (count > 0) {
    const Bytes left = slices_[0].subspan(slice_done_);
    const Bytes now = left.first(std::min(count, left.size()));
    if (!now.empty()) batch_.push_back(now);
    count -= now.size();
    slice_done_ += now.size();
    if (slice_done_ == slices_[0].size()) {
      slices_ = slices_.subspan(1);
      slice_done_ = 0;
    }
  }
}

}  // namespace dicom::net
