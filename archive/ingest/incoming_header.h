// The part of an instance that is kept in memory: from its first byte until it is known who it is.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "archive/config/configuration.h"
#include "archive/ingest/description.h"
#include "archive/ingest/identity.h"
#include "archive/ingest/ingest.h"
#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/transfer_syntax.h"

namespace archive::ingest {

/// Collects bytes and reads the header in them as they come.
class IncomingHeader {
 public:
  enum class Form : std::uint8_t { data_set, file };

  IncomingHeader(const StoreInfo& info, Form form, const Limits& limits,
                 std::shared_ptr<const index::ExtraAttributes> extras);

  /// Takes bytes in. True when who it is is known: finish() and what follows it may be called, and no more bytes come
  /// here.
  dicom::Result<bool> add(dicom::Bytes bytes);
  /// No more bytes will come. Errors: truncated, invalid_data.
  dicom::Result<void> end();

  [[nodiscard]] const Identity& identity() const { return identity_; }
  [[nodiscard]] const dicom::TransferSyntax& syntax() const { return syntax_; }
  [[nodiscard]] const std::string& syntax_uid() const { return syntax_uid_; }
  /// Preamble and meta information, as they came or as we make them.
  [[nodiscard]] dicom::Bytes head() const { return head_; }
  /// Whether they are as they came.
  [[nodiscard]] bool keeps_head() const { return keeps_head_; }
  /// All of the data set that has come.
  [[nodiscard]] dicom::Bytes data_set() const { return dicom::Bytes(buffer_).subspan(data_set_start_); }
  /// The header's columns, if all of the header was in memory; otherwise it has to be read again from where it is
  /// stored.
  [[nodiscard]] const std::optional<index::Values>& values() const { return values_; }
  /// The same of extra attributes; which those are.
  [[nodiscard]] const index::ExtraValues& extra_values() const { return extra_values_; }
  [[nodiscard]] const index::ExtraAttributes& extras() const { return *extras_; }
  /// In the data set: where the header ended and Pixel Data begin; nothing if the data set ended before, or is
  /// deflated.
  [[nodiscard]] std::optional<std::uint64_t> pixel_data() const { return pixel_data_; }
  /// In the data set: where plain Pixel Data of a defined length end; nothing if they are another way, or if their
  /// header has not come along with the rest. A data set that ends there is whole.
  [[nodiscard]] std::optional<std::uint64_t> end_of_pixel_data() const { return end_of_pixel_data_; }
  [[nodiscard]] std::uint32_t frames() const { return frames_; }
  void release() { buffer_ = {}; }

 private:
  dicom::Result<bool> advance(bool last);
  [[nodiscard]] bool head_is_complete(bool last) const;
  dicom::Result<void> read_head();
  dicom::Result<bool> read_header(bool last);
  dicom::Result<bool> read_deflated(bool last);
  dicom::Result<bool> read_identity_only();
  dicom::Result<void> take_header(const dicom::DataSet& header, bool has_pixel_data);
  dicom::Result<void> check_announced() const;
  void make_head();

  StoreInfo info_;
  Form form_;
  Limits limits_;
  std::shared_ptr<const index::ExtraAttributes> extras_;
  dicom::Diagnostics diagnostics_;
  dicom::ByteVector buffer_;
  bool head_known_ = false;
  bool keeps_head_ = false;  // a file with preamble and meta information
  std::uint64_t data_set_start_ = 0;
  dicom::ByteVector head_;
  std::optional<dicom::DataSetReader> reader_;
  std::uint64_t next_identity_try_;

  std::string syntax_uid_;
  dicom::TransferSyntax syntax_;
  std::string meta_class_uid_;
  std::string meta_instance_uid_;
  Identity identity_;
  std::optional<index::Values> values_;
  index::ExtraValues extra_values_;
  std::optional<std::uint64_t> pixel_data_;
  std::optional<std::uint64_t> end_of_pixel_data_;
  std::uint32_t frames_ = 0;
};

}  // namespace archive::ingest
