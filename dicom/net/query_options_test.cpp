#include "dicom/net/query_options.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/uids.h"

namespace dicom::net {
namespace {

constexpr std::string_view find = uids::StudyRootQueryRetrieveInformationModelFind;
constexpr std::string_view move = uids::StudyRootQueryRetrieveInformationModelMove;

TEST(QueryOptions, HaveTheirBytesInTheOrderOfTheStandard) {
  QueryOptions options;
  options.fuzzy_names = true;
  options.enhanced_conversion = true;
  const std::byte none{0};
  const std::byte one{1};
  EXPECT_EQ(encode_query_options(find, options).service_class_application_information,
            (ByteVector{none, none, one, none, one}));
  // PS3.4 C.5.2: the second byte of C-MOVE is the conversion.
  EXPECT_EQ(encode_query_options(move, options).service_class_application_information, (ByteVector{none, one}));
}

TEST(QueryOptions, ComeBackAndShortAnswersAreZero) {
  QueryOptions options;
  options.relational = options.combined_date_time = options.timezone_adjustment = true;
  EXPECT_EQ(decode_query_options(encode_query_options(find, options)), options);
  QueryOptions relational;
  relational.relational = true;
  EXPECT_EQ(decode_query_options({std::string(find), ByteVector(1, std::byte{1})}), relational);
  EXPECT_EQ(decode_query_options({std::string(find), {}}), QueryOptions());
  EXPECT_EQ(decode_query_options({std::string(find), ByteVector(9, std::byte{7})}), QueryOptions())
      << "only 1 means yes";
}

TEST(QueryOptions, AreAgreedWhereBothHaveThem) {
  QueryOptions ours;
  ours.relational = ours.fuzzy_names = true;
  QueryOptions theirs;
  theirs.fuzzy_names = theirs.combined_date_time = true;
  QueryOptions fuzzy;
  fuzzy.fuzzy_names = true;
  EXPECT_EQ(ours.both(theirs), fuzzy);
  EXPECT_EQ(to_string(ours), "relational queries, fuzzy names");
}

}  // namespace
}  // namespace dicom::net
