#include "dicom/hl7/acknowledgement.h"

#include <gtest/gtest.h>

namespace dicom::hl7 {
namespace {

const Outcome missing{AcknowledgementCode::error, ErrorCondition::required_field_missing, "no ID", "PID-3"};
const Outcome unsupported{AcknowledgementCode::reject, ErrorCondition::unsupported_message_type, "no", {}};
const Outcome full_disk{AcknowledgementCode::reject, ErrorCondition::internal_error, "full", {}};

Message parsed(std::string_view text) {
  Diagnostics diagnostics;
  auto message = Message::parse(as_bytes(text), diagnostics);
  EXPECT_TRUE(message.has_value());
  return message ? *std::move(message) : Message();
}

Message header(std::string_view type, std::string_view accept = "", std::string_view application = "") {
  return parsed("MSH|^~\\&|RIS|HOSPITAL|ISOCENTER|IMAGING|2026||" + std::string(type) + "|47|P|2.5.1|||" +
                std::string(accept) + "|" + std::string(application) + "\r");
}

/// "CA ACK, AA ORG"
std::string codes(const Message& message, const Outcome& outcome = {}) {
  std::string text;
  for (const Message& answer : answers_to(message, outcome, "99", "2026"))
    text += (text.empty() ? "" : ", ") + answer.value("MSA-1") + " " + answer.type();
  return text;
}

TEST(Acknowledgement, AnswersTheSenderInItsOwnTerms) {
  const auto answers = answers_to(
      parsed("MSH|^~\\&|RIS|HOSPITAL|ISOCENTER|IMAGING|2026||ADT^A08^ADT_A01|47\\F\\11|P|2.3.1||||||8859/1\r"), missing,
      "99", "20260131101500");
  ASSERT_EQ(answers.size(), 1U);
  EXPECT_EQ(answers[0].to_bytes(),
            "MSH|^~\\&|ISOCENTER|IMAGING|RIS|HOSPITAL|20260131101500||ACK^A08^ACK|99|P|2.3.1||||||8859/1\r"
            "MSA|AE|47\\F\\11|no ID\r"
            "ERR||PID^1^3|101^Required field missing^HL70357|E||||no ID\r");
  const auto read = read_acknowledgement(answers[0]);
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->code, AcknowledgementCode::error);
  EXPECT_EQ(read->text, "no ID");
}

TEST(Acknowledgement, UsesTheDelimitersOfTheSender) {
  const auto answers = answers_to(parsed("MSH$%~\\*$R%1$$I$$$$ORM%O01$7$P$2.3\rORC$NW$P1%RIS\r"), {}, "99", "2026");
  EXPECT_EQ(answers.at(0).to_bytes(), "MSH$%~\\*$I$$R%1$$2026$$ORR%O02%ORR_O02$99$P$2.3\rMSA$AA$7\rORC$OK$P1%RIS\r");
}

TEST(Acknowledgement, AnswersOrdersWithTheirResponses) {
  EXPECT_EQ(codes(header("ORM^O01")), "AA ORR");
  EXPECT_EQ(codes(header("OMG^O19^OMG_O19")), "AA ORG");
  EXPECT_EQ(codes(header("OMI^O23^OMI_O23")), "AA ORI");
  EXPECT_EQ(codes(header("ADT^A40^ADT_A39")), "AA ACK");
  EXPECT_EQ(codes(header("ORU^R01"), unsupported), "AR ACK");
  EXPECT_EQ(answers_to(header("OMI^O23^OMI_O23"), {}, "9", "2026").at(0).value("MSH-9.3"), "ORI_O24");
}

TEST(Acknowledgement, SaysOfEachOrderWhatBecameOfIt) {
  const std::string head = "MSH|^~\\&|||||||OMI^O23|1|P|2.5\r";
  const Message message = parsed(head + "PID|1||A\rORC|NW|P1|F1\rTQ1|1\rOBR|1|P1|F1|CT\rIPC|A1|R1|1.2|S1\r" +
                                 "ORC|CA|P2|F2\rORC|XO|P3\rORC|DC|P4\rORC|HD|P5\rORC|RL|P6\rORC|RP|P7\r");
  const auto controls = [&](const Outcome& outcome) {
    std::string text;
    const auto answers = answers_to(message, outcome, "9", "2026");
    for (const Segment& segment : answers.at(0).segments()) {
      text += (text.empty() ? "" : " ") + segment.name();
      if (segment.name() == "ORC") text += "=" + std::string(segment.field(1)) + std::string(segment.field(2));
    }
    return text;
  };
  EXPECT_EQ(controls({}), "MSH MSA ORC=OKP1 OBR IPC ORC=CRP2 ORC=XRP3 ORC=DRP4 ORC=HRP5 ORC=ORP6 ORC=RQP7");
  EXPECT_EQ(controls(missing), "MSH MSA ERR ORC=UAP1 OBR IPC ORC=UCP2 ORC=UXP3 ORC=UDP4 ORC=UHP5 ORC=URP6 ORC=UMP7");
}

// Table 0155, both fields, each outcome.
TEST(Acknowledgement, FollowsEnhancedMode) {
  struct Case {
    std::string_view accept;
    std::string_view application;
    std::string_view done;
    std::string_view failed;
    std::string_view not_taken;
  };
  for (const Case& each :
       {Case{"AL", "AL", "CA ACK, AA ORG", "CA ACK, AE ORG", "CR ACK"}, Case{"AL", "NE", "CA ACK", "CA ACK", "CR ACK"},
        Case{"AL", "", "CA ACK", "CA ACK", "CR ACK"}, Case{"AL", "ER", "CA ACK", "CA ACK, AE ORG", "CR ACK"},
        Case{"AL", "SU", "CA ACK, AA ORG", "CA ACK", "CR ACK"}, Case{"NE", "AL", "AA ORG", "AE ORG", ""},
        Case{"", "AL", "AA ORG", "AE ORG", ""}, Case{"ER", "AL", "AA ORG", "AE ORG", "CR ACK"},
        Case{"SU", "AL", "CA ACK, AA ORG", "CA ACK, AE ORG", ""}, Case{"NE", "NE", "", "", ""}}) {
    const Message message = header("OMG^O19^OMG_O19", each.accept, each.application);
    SCOPED_TRACE(std::string(each.accept) + " " + std::string(each.application));
    EXPECT_EQ(codes(message), each.done);
    EXPECT_EQ(codes(message, missing), each.failed);
    EXPECT_EQ(codes(message, unsupported), each.not_taken);
  }
  EXPECT_EQ(codes(header("ADT^A08", "AL", "AL"), full_disk), "CE ACK") << "it could not be kept";
}

TEST(Acknowledgement, NumbersItsAnswers) {
  const auto answers = answers_to(header("OMG^O19", "AL", "AL"), {}, "1764142394123.12345", "2026");
  ASSERT_EQ(answers.size(), 2U);
  EXPECT_EQ(answers[0].value("MSH-10"), "1764142394123.12345");
  EXPECT_EQ(answers[1].value("MSH-10"), "1764142394123.12345A");
  EXPECT_EQ(answers[0].value("MSA-2") + answers[1].value("MSA-2"), "4747");
}

TEST(Acknowledgement, RejectsWhatCannotBeRead) {
  const Error error{ErrorCode::invalid_data, "nonsense"};
  EXPECT_EQ(reject_unreadable(as_bytes("garbage"), error, "1", "2026").value("MSA-1"), "AR");
  EXPECT_EQ(
      reject_unreadable(as_bytes("MSH|^~\\&|RIS||||||ADT^A08|17|P|2.5\r\x01\r"), error, "1", "2026").value("MSA-2"),
      "17");
  EXPECT_EQ(reject_unreadable(as_bytes("MSH|^~\\&|RIS||||||ADT^A08|17|P|2.5|||AL\r\x01\r"), error, "1", "2026")
                .value("MSA-1"),
            "CR");
  EXPECT_FALSE(read_acknowledgement(parsed("MSH|^~\\&|A\r")).has_value());
}

}  // namespace
}  // namespace dicom::hl7
