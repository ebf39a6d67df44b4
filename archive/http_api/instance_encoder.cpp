#include "archive/http_api/instance_encoder.h"

#include "dicom/file/file.h"
#include "dicom/pixel/to_native.h"

namespace archive::http_api {

using namespace dicom;

namespace {

Result<ByteVector> re_encode(const SharedBytes& stored, const TransferSyntax& wanted) {
  Diagnostics diagnostics;
  const File file = DICOM_TRY(read_file(stored, diagnostics));
  return encode_file(DICOM_TRY(to_native(file.data_set, file.syntax)), wanted);
}

}  // namespace

Result<SharedBytes> encode_instance(Archive& archive, const StoredInstance& instance,
                                    std::string_view transfer_syntax) {
  SharedBytes stored = DICOM_TRY(archive.read(instance));
  const bool unsaid = transfer_syntax.empty();
  const std::string_view wanted = unsaid ? transfer_syntax::ExplicitVRLittleEndian.uid : transfer_syntax;
  if (wanted == "*" || wanted == instance.transfer_syntax_uid) return stored;
  const TransferSyntax* syntax = find_transfer_syntax(wanted);
  if (syntax == nullptr || syntax->encapsulated()) {
    return Error{ErrorCode::unsupported,
                 "stored in " + instance.transfer_syntax_uid + ", which cannot be brought into " + std::string(wanted),
                 {},
                 {}};
  }
  auto encoded = re_encode(stored, *syntax);
  if (encoded) return SharedBytes(*std::move(encoded));
  if (unsaid) return stored;
  return Error{ErrorCode::unsupported, encoded.error().message, {}, {}};
}

}  // namespace archive::http_api
