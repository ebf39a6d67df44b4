#include "dicom/hl7/message.h"

#include <gtest/gtest.h>

#include "dicom/hl7/escapes.h"

namespace dicom::hl7 {
namespace {

Message parsed(std::string_view text, std::size_t departures = 0) {
  Diagnostics diagnostics;
  auto message = Message::parse(as_bytes(text), diagnostics);
  EXPECT_TRUE(message.has_value()) << message.error().to_string();
  EXPECT_EQ(diagnostics.count(), departures);
  return message ? *message : Message();
}

TEST(HL7Message, GivesValuesByTheirPaths) {
  const Message message = parsed(
      "MSH|^~\\&|RIS|HOSPITAL|ISOCENTER|IMAGING|20260131101500||ORM^O01|4711|P|2.3.1\r"
      "PID|1||A17^^^HOSP&1.2.3&ISO^MR~B4^^^CITY||Doe^John^Q^Jr^Dr\r"
      "OBR|1|one\rOBR|2|two\r");
  EXPECT_EQ(message.type(), "ORM");
  EXPECT_EQ(message.trigger(), "O01");
  EXPECT_EQ(message.value("MSH-1"), "|");
  EXPECT_EQ(message.value("MSH-2"), "^~\\&");
  EXPECT_EQ(message.value("MSH-10"), "4711");
  EXPECT_EQ(message.value("PID-3"), "A17");
  EXPECT_EQ(message.value("PID-3.4.2"), "1.2.3");
  EXPECT_EQ(message.value("PID-3[2].4"), "CITY");
  EXPECT_EQ(message.value("PID-5.3"), "Q");
  EXPECT_EQ(message.value("PID-99"), "");
  EXPECT_EQ(message.value("OBR-2"), "one");
  EXPECT_EQ(message.value(message.segments()[3], {.field = 2}), "two");
  EXPECT_EQ(message.repetitions(*message.find("PID"), 3), 2U);
}

TEST(HL7Message, TakesTheDelimitersThatItDeclares) {
  const Message message = parsed("MSH#*!?%#A\rPID###1%2*3!4?S?5\r");
  EXPECT_EQ(message.value("PID-3.1.2"), "2");
  EXPECT_EQ(message.value("PID-3[2]"), "4*5");
}

TEST(HL7Message, ReadsOtherLineEndsAndSaysSo) {
  const Message message = parsed("\xEF\xBB\xBF\nMSH|^~\\&|A\r\nPID|1\n\nPV1|x\n", 1);
  EXPECT_EQ(message.segments().size(), 3U);
  EXPECT_EQ(message.value("PV1-1"), "x");
}

TEST(HL7Message, RefusesWhatIsNone) {
  for (const std::string_view text : {"", "PID|1\r", "MSH", "MSH\r", "MSH|^^\\&|\r", "MSHA^~\\&|\r", "<xml/>"}) {
    Diagnostics diagnostics;
    const auto message = Message::parse(as_bytes(text), diagnostics);
    ASSERT_FALSE(message.has_value()) << text;
    EXPECT_EQ(message.error().code, ErrorCode::invalid_data);
  }
}

TEST(HL7Message, DecodesTheCharacterSetOfMSH18) {
  EXPECT_EQ(parsed("MSH|^~\\&|||||||ADT^A08|1|P|2.5||||||8859/1\rPID|||1||M\xFCller\r").value("PID-5"), "Müller");
  EXPECT_EQ(parsed("MSH|^~\\&|||||||ADT^A08|1|P|2.5||||||UNICODE UTF-8\rPID|||1||M\xC3\xBCller\r").value("PID-5"),
            "Müller");
  EXPECT_EQ(parsed("MSH|^~\\&|||||||ADT^A08|1|P|2.5||||||~ISO IR87\rPID|||1||\x1B$B;3ED\x1B(B^\x1B$BB@O:\x1B(B\r")
                .value("PID-5.2"),
            "太郎");
  // A second byte of GB 18030 may look like a delimiter.
  EXPECT_EQ(parsed("MSH|^~\\&|||||||ADT^A08|1|P|2.5||||||GB 18030-2000\rPID|||1||\x81\x7C^x\r").value("PID-5.2"), "x");
  EXPECT_EQ(parsed("MSH|^~\\&|||||||ADT^A08|1|P|2.5||||||BIG-5\rPID|||1||abc\r", 1).value("PID-5"), "abc");
}

TEST(HL7Message, IsWrittenInItsCharacterSet) {
  const std::string bytes = "MSH|^~\\&|||||||ADT^A08|1|P|2.5||||||8859/1\rPID|||1||M\xFCller\r";
  EXPECT_EQ(parsed(bytes).to_bytes(), bytes);
}

TEST(HL7Message, EscapesWhatWouldDivide) {
  const Delimiters usual;
  EXPECT_EQ(unescape(R"(a\F\b\S\c\T\d\R\e\E\f\X410A\g\.br\h\H\i\N\j)", usual), "a|b^c&d~e\\fA\ng\nhij");
  EXPECT_EQ(unescape(R"(C:\Temp\x and \ alone)", usual), R"(C:\Temp\x and \ alone)");
  EXPECT_EQ(escape("a|b^c\r", usual), R"(a\F\b\S\c\X0D\)");
  for (const std::string_view text : {"", "\\", "|^~\\&", "line\r\nbreak", "\\E\\"}) {
    EXPECT_EQ(unescape(escape(text, usual), usual), text);
  }
}

TEST(HL7Message, TellsNullFromText) {
  EXPECT_EQ(parsed("MSH|^~\\&|\rPID|\"\"\r").value("PID-1"), "");
}

}  // namespace
}  // namespace dicom::hl7
