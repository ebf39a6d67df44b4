// What goes out: the stored bytes with the edits of their study. Every reading path comes through here.
#pragma once

#include <string>

#include "archive/acts/edits.h"
#include "archive/index/index.h"
#include "archive/retrieve/retrieve.h"
#include "archive/storage/pack_store.h"
#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace archive::retrieve {

class CurrentContent {
 public:
  /// `system` is told in Original Attributes Sequence as the one that modified.
  CurrentContent(storage::PackStore& packs, index::Index& index, const acts::Edits& edits, std::string system)
      : packs_(packs), index_(index), edits_(edits), system_(std::move(system)) {}

  /// The Part 10 file as it came: a slice of its pack.
  dicom::Result<dicom::SharedBytes> stored_file(const StoredInstance& instance);
  /// The Part 10 file as it goes out; of an unedited study the stored one. Preamble and meta information are the stored
  /// ones, so that `data_set_offset` holds; what lies behind the header may have moved.
  dicom::Result<dicom::SharedBytes> file(const StoredInstance& instance);
  /// A whole data set that was read of the stored file, with the edits of its study.
  dicom::Result<dicom::DataSet> with_edits(const StoredInstance& instance, dicom::DataSet stored);
  /// The header as it goes out, without Pixel Data and what follows.
  dicom::Result<dicom::DataSet> header(const StoredInstance& instance);

  /// What edits make of an instance's study; for many instances of one study.
  dicom::Result<acts::Steps> steps_for(const StoredInstance& instance);
  dicom::Result<dicom::DataSet> header(const dicom::SharedBytes& stored_file, const StoredInstance& instance,
                                       const acts::Steps& steps);

 private:
  dicom::Result<dicom::ByteVector> edited_data_set(const dicom::SharedBytes& file, const StoredInstance& instance,
                                                   const acts::Steps& steps);

  storage::PackStore& packs_;
  index::Index& index_;
  const acts::Edits& edits_;
  std::string system_;
};

}  // namespace archive::retrieve
