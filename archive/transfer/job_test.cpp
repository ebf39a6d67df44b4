#include "archive/transfer/job.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace archive::transfer {
namespace {

using dicom::Error;
using dicom::ErrorCode;

TEST(Job, TellsHowFarItIs) {
  Job job(7, {.direction = Direction::send, .peer = "AE", .study_uid = "1.2"});
  EXPECT_EQ(job.progress().state, State::waiting);
  job.begin();
  job.expect(3);
  job.note_done();
  EXPECT_EQ(job.progress().state, State::running);
  EXPECT_EQ(job.progress().done, 1);
  EXPECT_EQ(job.progress().total, 3);
  job.note_done();
  job.note_done();
  job.end({});
  EXPECT_EQ(job.progress().state, State::done);
  EXPECT_GE(job.progress().ended, job.progress().began);
}

TEST(Job, OneInstanceThatFailedIsAFailure) {
  Job job(1, {});
  job.begin();
  job.note_done();
  job.note_failed("refused");
  job.end({});
  EXPECT_EQ(job.progress().state, State::failed);
  EXPECT_EQ(job.progress().message, "refused");
}

TEST(Job, AnErrorSaysWhy) {
  Job job(1, {});
  job.begin();
  job.end(Error{ErrorCode::io, "no line", {}, {}});
  EXPECT_EQ(job.progress().state, State::failed);
  EXPECT_EQ(job.progress().message, "no line");
}

TEST(Job, CountsOfSeveralRetrievalsAddUp) {
  Job job(1, {});
  job.begin();
  job.expect(5);
  job.note({}, {.remaining = 1, .completed = 2, .failed = 0, .warning = 0});
  EXPECT_EQ(job.progress().done, 2);
  const Progress before = job.progress();
  job.note(before, {.remaining = 2, .completed = 1, .failed = 1, .warning = 1});
  EXPECT_EQ(job.progress().done, 4);
  EXPECT_EQ(job.progress().failed, 1);
  EXPECT_EQ(job.progress().total, 7);  // the peer knows of more than it said before
}

TEST(Job, WhatWaitsIsCancelledAtOnceAndStaysSo) {
  Job job(1, {});
  job.cancel();
  EXPECT_EQ(job.progress().state, State::cancelled);
  job.begin();
  job.end({});
  EXPECT_EQ(job.progress().state, State::cancelled);
}

TEST(Job, WhatRunsIsCancelledWhenItEnds) {
  Job job(1, {});
  job.begin();
  job.cancel();
  EXPECT_TRUE(job.is_cancelled());
  EXPECT_EQ(job.progress().state, State::running);
  job.end(Error{ErrorCode::disconnected, "cut", {}, {}});
  EXPECT_EQ(job.progress().state, State::cancelled);
  EXPECT_EQ(job.progress().message, "");
}

TEST(Job, WhatHasEndedIsNotCancelled) {
  Job job(1, {});
  job.begin();
  job.end({});
  job.cancel();
  EXPECT_EQ(job.progress().state, State::done);
}

TEST(Job, MayBeLookedAtWhileItRuns) {
  Job job(1, {});
  job.begin();
  std::vector<std::jthread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&job] {
      for (int k = 0; k < 1000; ++k) {
        job.note_done();
        static_cast<void>(job.progress());
      }
    });
  threads.clear();
  EXPECT_EQ(job.progress().done, 4000);
}

}  // namespace
}  // namespace archive::transfer
