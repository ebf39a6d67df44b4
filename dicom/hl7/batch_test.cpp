#include "dicom/hl7/batch.h"

#include <gtest/gtest.h>

namespace dicom::hl7 {
namespace {

const std::string file_header = "FHS|^~\\&|RIS|HOSPITAL|ISOCENTER|IMAGING|2026|||a file|F7\r";
const std::string batch_header = "BHS|^~\\&|RIS|HOSPITAL|ISOCENTER|IMAGING|2026||||B8\r";

TEST(Batch, IsToldFromAMessage) {
  EXPECT_TRUE(is_batch(file_header));
  EXPECT_TRUE(is_batch("\xEF\xBB\xBF\r\n" + batch_header));
  EXPECT_FALSE(is_batch("MSH|^~\\&|\rBHS|^~\\&|\r"));
  EXPECT_FALSE(is_batch(""));
}

TEST(Batch, IsTakenApart) {
  const auto file = read_batches(file_header + batch_header + "MSH|^~\\&|1\rPID|1\rMSH|^~\\&|2\rBTS|2\r" +
                                 batch_header + "MSH|^~\\&|3\r\nPID|3\r\nBTS|7|comment\rFTS|2\r");
  ASSERT_TRUE(file.has_value()) << file.error().to_string();
  EXPECT_EQ(file->header + "\r", file_header);
  EXPECT_EQ(file->announced, 2U);
  ASSERT_EQ(file->batches.size(), 2U);
  EXPECT_EQ(file->batches[0].messages, (std::vector<std::string>{"MSH|^~\\&|1\rPID|1\r", "MSH|^~\\&|2\r"}));
  EXPECT_EQ(file->batches[1].messages, std::vector<std::string>{"MSH|^~\\&|3\rPID|3\r"});
  EXPECT_EQ(file->batches[1].announced, 7U);
}

TEST(Batch, NeedsNoTrailersAndNoBatchesInAFile) {
  const auto file = read_batches(file_header + "MSH|^~\\&|1\r");
  ASSERT_TRUE(file.has_value());
  ASSERT_EQ(file->batches.size(), 1U);
  EXPECT_TRUE(file->batches[0].header.empty());
  EXPECT_FALSE(file->announced.has_value());
}

TEST(Batch, OfNonsenseIsRefused) {
  for (const char* text : {"BHS|^~\\&|\rPID|1\r", "BHS\rMSH|^~\\&|1\r", "BHSABC\r", "FHS||\r"})
    EXPECT_FALSE(read_batches(text).has_value()) << text;
}

TEST(Batch, IsAnsweredByABatch) {
  const auto file = read_batches(file_header + batch_header + "MSH|^~\\&|1\rBTS|3\rFTS|1\r").value();
  EXPECT_EQ(answer_batches(file, {{"MSH|^~\\&|answer\rMSA|AA|1\r"}}, "99", "20260131"),
            "FHS|^~\\&|ISOCENTER|IMAGING|RIS|HOSPITAL|20260131||||99|F7\r"
            "BHS|^~\\&|ISOCENTER|IMAGING|RIS|HOSPITAL|20260131||||99|B8\r"
            "MSH|^~\\&|answer\rMSA|AA|1\r"
            "BTS|1|3 were announced, 1 came\rFTS|1\r");
}

}  // namespace
}  // namespace dicom::hl7
