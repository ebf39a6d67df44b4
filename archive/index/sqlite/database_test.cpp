#include "archive/index/sqlite/database.h"

#include <gtest/gtest.h>

#include <vector>

namespace archive::index {
namespace {

TEST(Database, StatementsInUseAreNeitherDroppedNorGivenTwice) {
  auto database = *Database::open(":memory:");
  ASSERT_TRUE(database->execute("create table t (a); insert into t values (1), (2), (3)"));
  {
    // Held, but not stepping: many other texts must not finalise it.
    Statement held = *database->prepare("select a from t order by a");
    for (int i = 0; i < 1000; ++i) {
      const auto other = database->integer("select " + std::to_string(i) + " from t limit 1");
      ASSERT_TRUE(other);
      EXPECT_EQ(*other, i);
    }
    ASSERT_TRUE(*held.step());
    // The same text while the first is in use: one of its own.
    Statement again = *database->prepare("select a from t order by a");
    ASSERT_TRUE(*again.step());
    EXPECT_EQ(again.integer(0), 1);
    ASSERT_TRUE(*held.step());
    EXPECT_EQ(held.integer(0), 2);
    ASSERT_TRUE(*again.step());
    EXPECT_EQ(again.integer(0), 2);
    std::vector<Statement> many;
    for (int i = 0; i < 300; ++i) many.push_back(*database->prepare("select a + " + std::to_string(i) + " from t"));
    for (int i = 0; i < 300; ++i) {
      ASSERT_TRUE(*many[static_cast<std::size_t>(i)].step());
      EXPECT_EQ(many[static_cast<std::size_t>(i)].integer(0), 1 + i);
    }
  }
  EXPECT_EQ(*database->integer("select count(*) from t"), 3);
}

TEST(Database, ValuesOfAnyTypeComeBackAsTheyAre) {
  auto database = *Database::open(":memory:");
  ASSERT_TRUE(database->execute("create table t (a, b, c, d); insert into t values (7, 1.5, 'text', x'00ff')"));
  std::vector<StoredValue> values;
  {
    Statement row = *database->prepare("select a, b, c, d from t");
    ASSERT_TRUE(*row.step());
    for (int i = 0; i < 4; ++i) values.push_back(row.value(i));
  }
  Statement same = *database->prepare("select 1 from t where a = ? and b = ? and c = ? and d = ?");
  for (const StoredValue& value : values) same.bind_stored(value);
  EXPECT_TRUE(*same.step());
}

}  // namespace
}  // namespace archive::index
