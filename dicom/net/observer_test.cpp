#include "dicom/net/observer.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/ul/pdu_encoder.h"

namespace dicom::net {
namespace {

const std::string find(uids::StudyRootQueryRetrieveInformationModelFind);
const std::string implicit_le(uids::ImplicitVRLittleEndian);

class Observed : public testing::Test {
 protected:
  void both_associate() {
    AAssociateRQ request;
    request.called_ae_title = "ARCHIVE";
    request.calling_ae_title = "WS1";
    request.presentation_contexts = {{1, find, {implicit_le}}, {3, "1.2.3", {implicit_le}}};
    request.user_information.maximum_length = 16384;
    request.user_information.user_identity_rq =
        UserIdentityRQ{UserIdentityRQ::Type::username_and_passcode, false, ByteVector(2, std::byte{'u'}),
                       ByteVector(6, std::byte{'s'})};
    requestor(encode(request));
    AAssociateAC accept;
    accept.presentation_contexts = {{1, ContextResult::acceptance, implicit_le},
                                    {3, ContextResult::abstract_syntax_not_supported, implicit_le}};
    acceptor(encode(accept));
  }
  void requestor(const ByteVector& bytes) { observer.feed(Observer::From::requestor, bytes); }
  void acceptor(const ByteVector& bytes) { observer.feed(Observer::From::acceptor, bytes); }
  ByteVector message(const auto& message) { return encode(PDataTF{{{1, true, true, *encode_command(message)}}}); }
  bool said(std::string_view words) const { return text.find(words) != std::string::npos; }

  std::string text;
  Observer observer{[this](Observer::From from, const std::string& each) {
                      text += (from == Observer::From::requestor ? "> " : "< ") + each + "\n";
                    },
                    true};
};

TEST_F(Observed, AssociationsAreToldInWordsWithoutSecrets) {
  both_associate();
  EXPECT_TRUE(said("> A-ASSOCIATE-RQ: \"WS1\" calls \"ARCHIVE\"")) << text;
  EXPECT_TRUE(said("identity: user uu with a passcode"));
  EXPECT_FALSE(said("ssssss"));
  EXPECT_TRUE(said("< A-ASSOCIATE-AC: accepted"));
  EXPECT_TRUE(said("3: 1.2.3: the SOP class is not supported"));
}

TEST_F(Observed, BytesMayComeOneByOne) {
  AAssociateRJ rejection = reject::called_ae_title_not_recognized;
  for (const std::byte each : encode(rejection)) acceptor({each});
  EXPECT_EQ(text, "< A-ASSOCIATE-RJ: called AE title not recognized (permanent)\n");
}

TEST_F(Observed, QueriesAreShownWithTheirKeysAndStatus) {
  both_associate();
  CFindRQ request;
  request.affected_sop_class_uid = find;
  request.message_id = 7;
  requestor(message(request));
  DataSet keys;
  keys.set(tags::PatientName, "DOE*");
  const ByteVector encoded = *write_data_set(keys, transfer_syntax::ImplicitVRLittleEndian);
  requestor(encode(PDataTF{{{1, false, true, encoded}}}));
  CFindRSP response;
  response.message_id_being_responded_to = 7;
  response.status = {status::unable_to_process, "no", {}};
  acceptor(message(response));
  EXPECT_TRUE(said("> C-FIND-RQ 7: StudyRootQueryRetrieveInformationModelFind")) << text;
  EXPECT_TRUE(said("DOE*"));
  EXPECT_TRUE(said("< C-FIND-RSP 7")) << text;
  EXPECT_TRUE(said("0xC000 (failure): unable to process the query. The peer says: no")) << text;
}

TEST_F(Observed, NonsenseIsToldOnce) {
  requestor(ByteVector(100, std::byte{0x55}));
  requestor(ByteVector(100, std::byte{0x55}));
  EXPECT_EQ(text.find("not understood"), text.rfind("not understood"));
  EXPECT_TRUE(said("not understood"));
}

}  // namespace
}  // namespace dicom::net
