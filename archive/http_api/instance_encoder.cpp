#include "archive/http_api/instance_encoder.h"

#include "dicom/pixel/encode.h"
#include "dicom/pixel/to_native.h"
#include "dicom/pixel/transcode.h"

namespace archive::http_api {

using namespace dicom;

namespace {

bool is_as_stored(const StoredInstance& instance, std::string_view transfer_syntax) {
  return transfer_syntax == "*" || transfer_syntax == instance.transfer_syntax_uid;
}

Result<ByteVector> re_encode(const File& file, const TransferSyntax& wanted) {
  if (!wanted.encapsulated()) return encode_file(DICOM_TRY(to_native(file.data_set, file.syntax)), wanted);
  return encode_file(DICOM_TRY(transcode(file.data_set, file.syntax, wanted)), wanted);
}

}  // namespace

Result<File> read_current_file(Archive& archive, const StoredInstance& instance) {
  const SharedBytes content = DICOM_TRY(archive.read_stored(instance));
  Diagnostics diagnostics;
  File file = DICOM_TRY(read_file(content, diagnostics));
  file.data_set = DICOM_TRY(archive.with_edits(instance, std::move(file.data_set)));
  return file;
}

bool can_decode(const TransferSyntax& syntax) {
  return find_transfer_syntax(syntax.uid) != nullptr && syntax.pixels != PixelEncoding::jpip;
}

bool can_encode_instance(const StoredInstance& instance, std::string_view transfer_syntax) {
  if (transfer_syntax.empty() || is_as_stored(instance, transfer_syntax)) return true;
  const TransferSyntax* wanted = find_transfer_syntax(transfer_syntax);
  const TransferSyntax stored = assume_transfer_syntax(instance.transfer_syntax_uid);
  // Videos stay what they are: their frames one by one would be a hundred times as large.
  if (wanted == nullptr || !can_decode(stored) || stored.pixels == PixelEncoding::mpeg) return false;
  // Without pixels there is nothing to compress.
  return !wanted->encapsulated() || (can_encode(*wanted) && instance.number_of_frames > 0);
}

Result<SharedBytes> encode_instance(Archive& archive, const StoredInstance& instance,
                                    std::string_view transfer_syntax) {
  const bool unsaid = transfer_syntax.empty();
  const std::string_view wanted = unsaid ? transfer_syntax::ExplicitVRLittleEndian.uid : transfer_syntax;
  if (is_as_stored(instance, wanted)) return archive.read(instance);
  const auto cannot = [&](const std::string& why) {
    return Error{ErrorCode::unsupported,
                 "stored in " + instance.transfer_syntax_uid + ", which cannot be brought into " + std::string(wanted) +
                     (why.empty() ? "" : ": " + why),
                 {},
                 {}};
  };
  if (!can_encode_instance(instance, wanted)) {
    if (unsaid) return archive.read(instance);
    return cannot("");
  }
  const File file = DICOM_TRY(read_current_file(archive, instance));
  auto encoded = re_encode(file, *find_transfer_syntax(wanted));
  if (encoded) return SharedBytes(*std::move(encoded));
  if (unsaid) return archive.read(instance);
  return cannot(encoded.error().message);
}

}  // namespace archive::http_api
