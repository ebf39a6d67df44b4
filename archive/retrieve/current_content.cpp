#include "archive/retrieve/current_content.h"

#include <utility>

#include "archive/acts/overlay.h"
#include "archive/ingest/description.h"
#include "dicom/base/diagnostics.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"

namespace archive::retrieve {

using dicom::ByteVector;
using dicom::DataSet;
using dicom::Result;
using dicom::SharedBytes;

Result<SharedBytes> CurrentContent::stored_file(const StoredInstance& instance) {
  return packs_.read(ingest::series_of(instance), ingest::place_of(instance));
}

Result<acts::Steps> CurrentContent::steps_for(const StoredInstance& instance) {
  if (instance.edit == 0) return acts::Steps();
  const auto patient = DICOM_TRY(index_.original_patient(instance.study_instance_uid));
  if (!patient) return acts::Steps();
  return edits_.steps_for(instance.study_instance_uid, *patient);
}

Result<DataSet> CurrentContent::header(const StoredInstance& instance) {
  const SharedBytes file = DICOM_TRY(stored_file(instance));
  return header(file, instance, DICOM_TRY(steps_for(instance)));
}

Result<DataSet> CurrentContent::header(const SharedBytes& stored_file, const StoredInstance& instance,
                                       const acts::Steps& steps) {
  DataSet header = DICOM_TRY(ingest::read_header(stored_file, instance));
  if (steps.empty()) return header;
  return acts::apply(steps, std::move(header), system_);
}

Result<DataSet> CurrentContent::with_edits(const StoredInstance& instance, DataSet stored) {
  const acts::Steps steps = DICOM_TRY(steps_for(instance));
  if (steps.empty()) return stored;
  return acts::apply(steps, std::move(stored), system_);
}

Result<SharedBytes> CurrentContent::file(const StoredInstance& instance) {
  SharedBytes file = DICOM_TRY(stored_file(instance));
  const acts::Steps steps = DICOM_TRY(steps_for(instance));
  if (steps.empty()) return file;
  const ByteVector data_set = DICOM_TRY(edited_data_set(file, instance, steps));
  ByteVector edited;
  const std::uint64_t rest = instance.pixel_data_offset.value_or(file.size());
  edited.reserve(instance.data_set_offset + data_set.size() + (file.size() - rest));
  dicom::append(edited, file.bytes().subspan(0, instance.data_set_offset));
  dicom::append(edited, data_set);
  dicom::append(edited, file.bytes().subspan(rest));
  return SharedBytes(std::move(edited));
}

// Up to Pixel Data, in the stored encoding; of a deflated one all of it.
Result<ByteVector> CurrentContent::edited_data_set(const SharedBytes& file, const StoredInstance& instance,
                                                   const acts::Steps& steps) {
  const dicom::TransferSyntax syntax = dicom::assume_transfer_syntax(instance.transfer_syntax_uid);
  if (!syntax.deflated) return dicom::write_data_set(DICOM_TRY(header(file, instance, steps)), syntax);
  dicom::Diagnostics unheard;
  const SharedBytes stored = file.slice(instance.data_set_offset, file.size() - instance.data_set_offset);
  DataSet data_set = DICOM_TRY(dicom::read_data_set(stored, syntax, unheard));
  return dicom::write_data_set(DICOM_TRY(acts::apply(steps, std::move(data_set), system_)), syntax);
}

}  // namespace archive::retrieve
