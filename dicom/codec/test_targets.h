// Tests that run for each kind of vectors that the machine has, Highway's plain one among them.
#pragma once

#include <gtest/gtest.h>
#include <hwy/targets.h>

#include <cstdint>
#include <string>

namespace dicom::codec {

/// While it lives functions are those for `target`.
class ChosenTarget {
 public:
  explicit ChosenTarget(std::int64_t target) { choose(target); }
  ~ChosenTarget() { choose(0); }
  ChosenTarget(const ChosenTarget&) = delete;
  ChosenTarget& operator=(const ChosenTarget&) = delete;

 private:
  static void choose(std::int64_t target) {
    hwy::SetSupportedTargetsForTest(target);
    hwy::GetChosenTarget().DeInit();
  }
};

class OnEachTarget : public testing::TestWithParam<std::int64_t> {
  ChosenTarget chosen_{GetParam()};
};

inline auto all_targets() {
  return testing::ValuesIn(hwy::SupportedAndGeneratedTargets());
}
inline std::string target_name(const testing::TestParamInfo<std::int64_t>& each) {
  return hwy::TargetName(each.param);
}

}  // namespace dicom::codec
